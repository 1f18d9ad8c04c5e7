// Finds the Chromium that the browser tests run in, or installs one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { bin, fail } from './set-up.mjs';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Whether the program is there and answers. @param {string | undefined} path */
function works(path) {
  if (!path || !existsSync(path)) return false;
  // On Windows `chrome.exe --version` opens a window: that it exists must do.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright');
  return chromium.executablePath();
}

/** @param {string} command @param {string[]} args */
function attempt(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout: 600_000, env }).status === 0;
}

/**
 * The path of a Chromium that starts. Each step is tried only when the ones before it found nothing: the one
 * named by CHROMIUM_PATH, one installed on the machine, Playwright's own, Playwright's download, Debian's package.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !works(named)) fail(`CHROMIUM_PATH names “${named}”, which does not start.`);
  if (named) return named;
  for (const path of INSTALLED) if (works(path)) return path;
  if (works(await playwrightsOwn())) return playwrightsOwn();

  process.stderr.write('No browser found: installing Chromium, once…\n');
  const downloaded = attempt(process.execPath, [bin('playwright/cli.js'), 'install', 'chromium']);
  if (downloaded && works(await playwrightsOwn())) return playwrightsOwn();
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    attempt('apt-get', ['update']);
    attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    if (works('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  return fail(
    'No Chromium could be found or installed. Install one and name it: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}
