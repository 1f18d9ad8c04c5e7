// What every command needs before it can run: plain JavaScript and Node's own modules only, since nothing
// is installed yet when this is read.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const STAMP = join(ROOT, 'node_modules', '.installed-from');

/** Ends the command with one line on stderr and exit code 1. @param {string} sentence @returns {never} */
export function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/**
 * Runs a command in the project's root, its output shown, and gives its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options]
 */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    // Installing must not write on stdout: `npm run --silent make` prints a bank there.
    stdio: ['ignore', options.quiet ? 2 : 'inherit', 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...options.env },
    shell: process.platform === 'win32',
  });
  if (result.error) fail(`${command} could not be started: ${result.error.message}`);
  return result.status ?? 1;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Recto Verso needs Node 20.19 or newer; this is ${process.versions.node}.`);
  }
}

/** The lock file's fingerprint: when it changes, what is installed is out of date. */
function lockFingerprint() {
  return createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .update(process.platform + process.arch)
    .digest('hex');
}

/**
 * Installs the packages when they are missing or when the lock file has changed since. Half an install (no
 * network, a full disk) leaves no stamp, so the next call starts again.
 */
export function ensureInstalled() {
  checkNode();
  const wanted = lockFingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  process.stderr.write('Installing the packages, once…\n');
  const status = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev'], {
    quiet: true,
  });
  if (status !== 0) fail('The packages could not be installed: see the lines above.');
  writeFileSync(STAMP, wanted);
}

/** A package's command-line entry, run by this very Node: no shell, no PATH. @param {string} path */
export function bin(path) {
  return join(ROOT, 'node_modules', path);
}
