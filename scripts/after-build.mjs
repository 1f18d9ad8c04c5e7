// @ts-check
// After `next build`: writes into the build what only a finished build can tell.
// - build-map.json: every page with the hashes of its inline scripts, for the proxy's content security policy
// - service-worker.js: app/sw.js/worker.js with the list of everything that must work without a network

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * The hashes of the inline scripts of a page, each once, as a content security policy wants them.
 * @param {string} html
 */
export function inlineScriptHashes(html) {
  /** @type {Set<string>} */
  const hashes = new Set();
  let at = html.indexOf('<script');
  while (at !== -1) {
    const opened = html.indexOf('>', at);
    const closed = html.indexOf('</script>', opened);
    if (opened === -1 || closed === -1) break;
    if (!/\ssrc=/u.test(html.slice(at, opened))) {
      const code = html.slice(opened + 1, closed);
      hashes.add(`sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}`);
    }
    at = html.indexOf('<script', closed);
  }
  return [...hashes];
}

/**
 * The files of a folder and of those in it, as addresses under `prefix`.
 * @param {string} folder @param {string} prefix @returns {string[]}
 */
function addressesIn(folder, prefix) {
  /** @type {import('node:fs').Dirent[]} */
  let entries = [];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const address = `${prefix}/${encodeURIComponent(entry.name)}`;
    return entry.isDirectory() ? addressesIn(path.join(folder, entry.name), address) : [address];
  });
}

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

function main() {
  const dist = path.join(ROOT, process.env.NEXT_DIST ?? '.next');
  const id = readFileSync(path.join(dist, 'BUILD_ID'), 'utf8').trim();
  const routes = Object.keys(readJson(path.join(dist, 'prerender-manifest.json')).routes).sort();

  /** @type {Record<string, string[]>} */
  const pages = {};
  const files = addressesIn(path.join(ROOT, 'public'), '');
  for (const route of routes) {
    if (route.startsWith('/_')) continue;
    const html = path.join(dist, 'server', 'app', `${route}.html`);
    try {
      pages[route] = inlineScriptHashes(readFileSync(html, 'utf8'));
    } catch {
      // An icon or the manifest: an address without a page.
      files.push(route);
    }
  }
  writeFileSync(path.join(dist, 'build-map.json'), JSON.stringify({ pages, files: [...files, '/sw.js'] }));

  const offline = {
    id,
    pages: Object.keys(pages).filter((page) => !page.endsWith('/missing')),
    files: [...addressesIn(path.join(dist, 'static'), '/_next/static'), ...files],
  };
  const worker = readFileSync(path.join(ROOT, 'app/sw.js/worker.js'), 'utf8');
  writeFileSync(path.join(dist, 'service-worker.js'), `const BUILD = ${JSON.stringify(offline)};\n${worker}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
