import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { factsOf } from './ours';

/** The one function of `ours.ts` that is timed. */
export type Reader = typeof factsOf;

/**
 * `factsOf` bundled and minified as the reading worker is. What runs TypeScript in Node gives every function its name whenever one is
 * made, which no user's browser does, and which peers, being JavaScript already, are spared.
 * @param root the project's root
 */
export async function readerAsShipped(root: string): Promise<Reader> {
  const folder = await mkdtemp(join(tmpdir(), 'recto-verso-bench-'));
  const file = join(folder, 'engine.mjs');
  try {
    await build({
      absWorkingDir: root,
      entryPoints: ['tests/bench/facts/ours.ts'],
      outfile: file,
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'node',
      target: 'es2022',
      charset: 'utf8',
      logLevel: 'warning',
    });
    const engine = (await import(pathToFileURL(file).href)) as { factsOf: Reader };
    return engine.factsOf;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
