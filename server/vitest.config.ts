import { defineConfig } from 'vitest/config';

export default defineConfig({
  // graphql would otherwise be loaded twice, as ES and as CommonJS modules, and refuse itself.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/bases.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
