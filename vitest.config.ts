import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: [
      'components/activity/**/*.test.ts',
      'components/charts/**/*.test.ts',
      'components/texts/**/*.test.ts',
      'extension/**/*.test.ts',
      'demo/**/*.test.ts',
      '.ci/**/*.test.ts',
    ],
    exclude: ['**/*.browser.test.ts', 'node_modules/**', '.output/**'],
    testTimeout: 30_000,
  },
});
