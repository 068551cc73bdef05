import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  plugins: [react()],
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['tests/{core,catalogue,edition,app}/**/*.test.{ts,tsx}'] },
      },
      { test: { name: 'etl', include: ['tests/etl/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
