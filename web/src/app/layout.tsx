import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@/theme/global.css';
import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core';
import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import { cookies, headers } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Corps } from '@/components/corps/Corps';
import { ECOUTE } from '@/components/corps/premieresPressions';
import { COOKIE_THEME, schemaDeTheme } from '@/lib/preferences';
import { Fournisseurs } from './Fournisseurs';

const inter = localFont({
  src: '../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--police-inter',
  display: 'swap',
});

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('commun');
  return {
    title: { default: 'Driven', template: '%s · Driven' },
    description: t('description'),
    robots: { index: false, follow: false },
    // A row of digits in a reference is no telephone number.
    formatDetection: { telephone: false },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1b232a' },
  ],
};

export default async function RacineLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  const schema = schemaDeTheme((await cookies()).get(COOKIE_THEME)?.value);
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html
      lang={locale}
      {...mantineHtmlProps}
      data-mantine-color-scheme={schema === 'auto' ? 'light' : schema}
      className={inter.variable}
    >
      <head>
        <ColorSchemeScript nonce={nonce} defaultColorScheme={schema} suppressHydrationWarning />
        <script nonce={nonce} suppressHydrationWarning>
          {ECOUTE}
        </script>
      </head>
      <Corps>
        <NextIntlClientProvider>
          <Fournisseurs schema={schema}>{children}</Fournisseurs>
        </NextIntlClientProvider>
      </Corps>
    </html>
  );
}
