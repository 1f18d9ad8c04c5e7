import { defineConfig, devices } from '@playwright/test';

const port = process.env.PORT ?? '3000';
const root = typeof process.getuid === 'function' && process.getuid() === 0;
const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Generous: a machine that does other things too is slow, not wrong. What must be fast is measured as a ratio.
  timeout: 120_000,
  // A fault fails twice; a browser that was late once is printed as flaky.
  retries: 1,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    trace: 'retain-on-failure',
    ...devices['Desktop Chrome'],
    launchOptions: {
      executablePath: chromium,
      args: [
        // Chromium refuses to run as root inside its sandbox.
        ...(root ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: 'node scripts/start.mjs',
    url: `http://localhost:${port}/fr`,
    env: { PORT: port },
    reuseExistingServer: !process.env.CI,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
