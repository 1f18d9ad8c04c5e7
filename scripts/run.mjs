// Runs one of the project's TypeScript commands: `node scripts/run.mjs make-bank ARGUMENTS`. Plain JavaScript,
// since it may be the first thing that runs on a machine: it installs what is missing, then hands over.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bin, ensureInstalled, fail, ROOT } from './set-up.mjs';

const [name = '', ...args] = process.argv.slice(2);
const script = join(ROOT, 'scripts', `${name}.ts`);
if (!/^[a-z]+(?:-[a-z]+)*$/.test(name) || !existsSync(script)) fail(`There is no command "${name}".`);
ensureInstalled();

const child = spawn(
  process.execPath,
  [bin('tsx/dist/cli.mjs'), '--tsconfig', join(ROOT, 'tsconfig.json'), script, ...args],
  {
    stdio: 'inherit',
  },
);
// Ctrl-C reaches the whole group: wait for the child's own ending instead of leaving it behind.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => child.kill(/** @type {NodeJS.Signals} */ (signal)));
child.on('error', (error) => fail(`The command "${name}" could not be started: ${error.message}`));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
