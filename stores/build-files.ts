import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What scripts/after-build.mjs found in a build. */
export interface BuildMap {
  /** Every page's path, with the hashes of its inline scripts (`sha256-…`). */
  readonly pages: Readonly<Record<string, readonly string[]>>;
  /** Everything else that has an address: icons, the manifest, the service worker. */
  readonly files: readonly string[];
}

/** Where the running build lies: NEXT_DIST, when several stand side by side. */
function inBuild(name: string): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), process.env.NEXT_DIST ?? '.next', name);
}

/** The build's map; undefined where there is none, as in development. Server only. */
export function readBuildMap(): BuildMap | undefined {
  try {
    return JSON.parse(readFileSync(/* turbopackIgnore: true */ inBuild('build-map.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

/** The service worker that belongs to the build; undefined where there is none. Server only. */
export async function readServiceWorker(): Promise<string | undefined> {
  return readFile(/* turbopackIgnore: true */ inBuild('service-worker.js'), 'utf8').catch(() => undefined);
}
