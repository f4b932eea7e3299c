/** Unit tests stand beside the file they test. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{lib,components,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // No test asserts a time: this only ends one that hangs, on a machine that does much else besides.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
