import { defineConfig, devices } from '@playwright/test';
import { depuisRacine, trouverChromium } from '../scripts/lib/chemins.ts';

const resultats = depuisRacine('node_modules/.cache/driven/e2e');

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: resultats,
  globalSetup: './outils/demarrage.ts',
  // A journey makes what it needs and needs no other: several run at once, on one website.
  fullyParallel: true,
  workers: 2,
  // A journey that succeeds the second time is a journey that fails.
  retries: 0,
  // Limits, not waits: a busy machine is no fault of the product's.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: !!process.env.CI,
  reporter: 'list',
  use: {
    // A gesture that finds nothing to press says so before the journey's own time is over.
    actionTimeout: 15_000,
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    baseURL: process.env.E2E_SITE,
    // One process draws all the pages of a worker: the next finds the website's code compiled.
    launchOptions: { executablePath: trouverChromium(), args: ['--renderer-process-limit=1'] },
    // What moves is drawn by the processor here, sixty times a second.
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // `--trace retain-on-failure` when a failure is not understood.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});
