// Hands a TypeScript file of the project over to tsx, in this very Node.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { bin, fail, ROOT } from './set-up.mjs';

/**
 * Runs a TypeScript file with its arguments and ends this process as it ends. Its packages must be installed.
 * @param {string} file the whole path
 * @param {readonly string[]} args
 */
export function runTypeScript(file, args) {
  const tsx = [bin('tsx/dist/cli.mjs'), '--tsconfig', join(ROOT, 'tsconfig.json')];
  const child = spawn(process.execPath, [...tsx, file, ...args], { stdio: 'inherit' });
  // Ctrl-C reaches the whole group: wait for the child's own ending instead of leaving it behind.
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => child.kill(/** @type {NodeJS.Signals} */ (signal)));
  child.on('error', (error) => fail(`${file} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
