// Bundles the Web Worker that reads articles into one file of our own, public/reading-worker.js. Next's bundler starts
// a worker with the list of its chunks after the # of its address, and an answer of the service worker has none: such a
// worker dies on the second visit.
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { ROOT } from './set-up.mjs';

buildSync({
  absWorkingDir: ROOT,
  entryPoints: ['app/[lang]/new/reading/worker.ts'],
  outfile: join(ROOT, 'public/reading-worker.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
});
