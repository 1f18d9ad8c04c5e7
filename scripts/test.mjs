// `npm test`: every check and every test, and one line that counts them all.
import { createServer } from 'node:net';
import { join } from 'node:path';
import { check, close, readReport, reportPath, sum, verify } from './checks.mjs';
import { findBrowser } from './find-browser.mjs';
import { bin, ensureInstalled, ROOT, run } from './set-up.mjs';

/** A port that nothing listens on. @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 3000));
    });
  });
}

/** @returns {Promise<import('./checks.mjs').Tally>} */
async function browserTests() {
  process.stdout.write('\n── browser tests\n');
  const path = reportPath('playwright.json');
  const env = {
    CHROMIUM_PATH: await findBrowser(),
    PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_NAME: path,
  };
  const status = run(process.execPath, [bin('@playwright/test/cli.js'), 'test', '--reporter=list,json'], {
    env,
  });
  const stats = readReport(path)?.stats;
  if (!stats) return { passed: 0, failed: 1, skipped: 0 };
  if (stats.flaky > 0)
    process.stdout.write(`${stats.flaky} passed only when tried again: see “flaky” above\n`);
  const failed = Math.max(stats.unexpected, status === 0 ? 0 : 1);
  return { passed: stats.expected + stats.flaky, failed, skipped: stats.skipped };
}

ensureInstalled();
const verified = verify();
const built = check('production build', [join(ROOT, 'scripts/build.mjs')]);
const browsed = built.failed ? { passed: 0, failed: 0, skipped: 0 } : await browserTests();
process.exit(close(sum([verified, built, browsed])));
