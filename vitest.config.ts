import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@/': fileURLToPath(new URL('./', import.meta.url)) } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/contracts/**/*.test.ts'],
    environment: 'node',
    // A busy machine takes its time; what must be fast is measured as a ratio.
    testTimeout: 60_000,
  },
});
