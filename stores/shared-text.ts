import { err, ok, type Result } from '@/core/result';
import { cleanText } from './article-files/clean-text';
import type { FoundText } from './article-files/found-text';
import type { ArticleFileProblem } from './article-files/problems';

/** Where the service worker puts what was shared with the app (app/sw.js/worker.js). */
const CACHE = 'shared-text';
const MOST_FILES = 2;

/** What another app handed over through the share sheet. Any of it may be missing; all of it is a stranger's. */
export interface Shared {
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly files: readonly File[];
}

/**
 * Takes what was shared with the app, if anything was: a second call, or a reload, finds nothing. Keep it in a draft
 * first thing. Files are as they would come from a file chooser.
 */
export async function takeShared(): Promise<Shared | undefined> {
  if (typeof caches === 'undefined') return undefined;
  try {
    if (!(await caches.has(CACHE))) return undefined;
    const cache = await caches.open(CACHE);
    const said: unknown = await (await cache.match('/shared'))?.json();
    const shared = await sharedOf(cache, said);
    await caches.delete(CACHE);
    return shared;
  } catch {
    await dropShared();
    return undefined;
  }
}

/** Forgets what was shared and not opened yet. */
export async function dropShared(): Promise<void> {
  if (typeof caches === 'undefined') return;
  await caches.delete(CACHE).catch(() => false);
}

/**
 * The text that was shared, without the address that many apps put under it: cleaned, with its title, and the site
 * that the address names. Error: only an address (another site can't be read from here), or nothing at all.
 */
export function textOfShared({ title, text, url }: Shared): Result<FoundText, ArticleFileProblem> {
  const address = url || (/https?:\/\/\S{1,2000}\s{0,9}$/u.exec(text.slice(-2_100))?.[0].trim() ?? '');
  const body = cleanText(
    address !== '' && text.trimEnd().endsWith(address) ? text.trimEnd().slice(0, -address.length) : text,
  );
  const headline = cleanText(title).trim();
  if (body.trim() === '' || body.trim() === headline) {
    return err({ code: address === '' ? 'article-empty' : 'shared-address' });
  }
  const source = hostOf(address);
  return ok({
    text: body.trimEnd(),
    ...(headline === '' || headline.length > 300 ? {} : { title: headline }),
    ...(source === undefined ? {} : { source }),
  });
}

function hostOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/u.test(protocol) ? hostname.replace(/^www\./u, '') : undefined;
}

async function sharedOf(cache: Cache, said: unknown): Promise<Shared | undefined> {
  if (typeof said !== 'object' || said === null) return undefined;
  const words = (name: string): string => {
    const value: unknown = Object.hasOwn(said, name) ? Reflect.get(said, name) : undefined;
    return typeof value === 'string' ? value : '';
  };
  const listed: unknown = Reflect.get(said, 'files');
  const files: File[] = [];
  for (const [index, file] of (Array.isArray(listed) ? listed : []).slice(0, MOST_FILES).entries()) {
    const { name, type } = file as { name?: unknown; type?: unknown };
    const body = await (await cache.match(`/shared/${index}`))?.blob();
    if (body === undefined || typeof name !== 'string') continue;
    files.push(new File([body], name, { type: typeof type === 'string' ? type : '' }));
  }
  return { title: words('title'), text: words('text'), url: words('url'), files };
}
