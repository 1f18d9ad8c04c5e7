// The checks behind `npm run verify` and `npm test`, each counted.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, ROOT, run } from './set-up.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** @param {readonly Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const tally of tallies) {
    total.passed += tally.passed;
    total.failed += tally.failed;
    total.skipped += tally.skipped;
  }
  return total;
}

/** Prints the closing line and gives the exit code. @param {Tally} total */
export function close(total) {
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}

/** One command that passes or fails as a whole. @param {string} name @param {string[]} args @returns {Tally} */
export function check(name, args) {
  process.stdout.write(`\n── ${name}\n`);
  const failed = run(process.execPath, args) === 0 ? 0 : 1;
  process.stdout.write(failed ? `✗ ${name}\n` : `✓ ${name}\n`);
  return { passed: 1 - failed, failed, skipped: 0 };
}

/** Where a test runner leaves its report. @param {string} name */
export function reportPath(name) {
  return join(mkdtempSync(join(tmpdir(), 'recto-verso-')), name);
}

/** Reads a runner's JSON report; a run that leaves none has failed once. @param {string} path @returns {any} */
export function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** Unit and contract tests. @returns {Tally} */
function unitTests() {
  process.stdout.write('\n── unit and contract tests\n');
  const path = reportPath('vitest.json');
  const status = run(process.execPath, [
    bin('vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${path}`,
  ]);
  const report = readReport(path);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  // A file that can't be loaded has no failed test, yet the run has failed.
  const failed = Math.max(report.numFailedTests, status === 0 ? 0 : 1);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests };
}

/** Everything but the browser: generated types, types, lint and walls, leftovers, unit and contract tests. */
export function verify() {
  return sum([
    check('locale keys, the same in both languages', [join(ROOT, 'scripts/locale-types.mjs'), '--check']),
    check('types of the routes', [bin('next/dist/bin/next'), 'typegen']),
    check('types', [bin('typescript/bin/tsc'), '--noEmit']),
    check('types of core, without a browser', [bin('typescript/bin/tsc'), '--noEmit', '--project', 'core']),
    check('lint, format and walls', [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']),
    check('nothing left behind', [bin('knip/bin/knip.js')]),
    unitTests(),
  ]);
}
