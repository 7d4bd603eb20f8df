import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const ISOLES = 'src/**/*.isole.test.ts';

/** What the website decides without a page: its pure code, each rule beside the file that holds it. */
export default defineConfig({
  resolve: { alias: { '@': join(import.meta.dirname, 'src') } },
  test: {
    maxWorkers: 2,
    testTimeout: 30_000,
    // Neither the device's zone nor its language may be what makes a date right.
    env: { TZ: 'America/Los_Angeles', LANG: 'C' },
    projects: [
      { extends: true, test: { name: 'site', include: ['src/**/*.test.ts'], exclude: [ISOLES], isolate: false } },
      // Those that replace a module for themselves.
      { extends: true, test: { name: 'isolés', include: [ISOLES] } },
    ],
  },
});
