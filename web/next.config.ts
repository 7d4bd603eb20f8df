import { join } from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  poweredByHeader: false,
  // `pnpm verify` and `pnpm test` check the types in a step of their own: a build need not do it a second time.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  // Two servers in one folder, a second `next dev` beside the first, each write to a place of their own.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  // The workspace's root: without it Next guesses from the lockfiles that it finds above.
  turbopack: { root: join(import.meta.dirname, '..') },
  outputFileTracingRoot: join(import.meta.dirname, '..'),
  // Nothing remote is ever optimised: no request can be provoked from this server (W15).
  images: { remotePatterns: [], localPatterns: [] },
  experimental: {
    // Without network a page that was asked for is waited for; the browser's own page of error never comes.
    useOffline: true,
    optimizePackageImports: ['@mantine/core', '@mantine/hooks', '@tabler/icons-react'],
  },
  // The headers that do not depend on the request; those that do are set in proxy.ts.
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'same-origin' },
          { key: 'X-Frame-Options', value: 'DENY' },
          { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
          { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
          { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=()' },
        ],
      },
    ];
  },
};

export default createNextIntlPlugin({
  requestConfig: './src/i18n/request.ts',
  experimental: {
    // Messages are parsed when the site is built: no parser is sent to the browser.
    messages: { path: './src', format: 'json', locales: ['fr', 'en'], precompile: true },
  },
})(config);
