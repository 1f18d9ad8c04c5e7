// `npm run dev`: the app with live reload.

import { join } from 'node:path';
import { bin, ensureInstalled, ROOT, run } from './set-up.mjs';

ensureInstalled();
run(process.execPath, [join(ROOT, 'scripts/locale-types.mjs')]);
run(process.execPath, [join(ROOT, 'scripts/build-worker.mjs')]);
process.exit(run(process.execPath, [bin('next/dist/bin/next'), 'dev', '--port', process.env.PORT ?? '3000']));
