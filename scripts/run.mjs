// Runs one of the project's TypeScript commands: `node scripts/run.mjs make-bank ARGUMENTS`. Plain JavaScript,
// since it may be the first thing that runs on a machine: it installs what is missing, then hands over.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, fail, ROOT } from './set-up.mjs';
import { runTypeScript } from './type-script.mjs';

const [name = '', ...args] = process.argv.slice(2);
const script = join(ROOT, 'scripts', `${name}.ts`);
if (!/^[a-z]+(?:-[a-z]+)*$/.test(name) || !existsSync(script)) fail(`There is no command "${name}".`);
ensureInstalled();
runTypeScript(script, args);
