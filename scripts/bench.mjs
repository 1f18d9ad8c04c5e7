// Runs one of the project's measurements: `node scripts/bench.mjs facts ARGUMENTS` runs `tests/bench/facts.ts`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, fail, ROOT } from './set-up.mjs';
import { runTypeScript } from './type-script.mjs';

const [name = '', ...args] = process.argv.slice(2);
const script = join(ROOT, 'tests', 'bench', `${name}.ts`);
if (!/^[a-z]+(?:-[a-z]+)*$/.test(name) || !existsSync(script)) fail(`There is nothing to measure "${name}".`);
ensureInstalled();
runTypeScript(script, args);
