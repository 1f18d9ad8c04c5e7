import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { NextRequest } from 'next/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import manifest from '@/app/manifest';
import { proxy } from '@/proxy';
import { eraseBrowserDatabase } from '@/stores/erase';
import { takeShared, textOfShared } from '@/stores/shared-text';
import 'fake-indexeddb/auto';

/** As much of the browser's caches as the worker and the page use. */
class FakeCaches {
  readonly kept = new Map<string, Map<string, Response>>();
  /** Set: nothing more can be kept. */
  isFull = false;

  async has(name: string): Promise<boolean> {
    return this.kept.has(name);
  }
  async delete(name: string): Promise<boolean> {
    return this.kept.delete(name);
  }
  async keys(): Promise<string[]> {
    return [...this.kept.keys()];
  }
  async open(name: string) {
    const cache = this.kept.get(name) ?? new Map<string, Response>();
    this.kept.set(name, cache);
    return {
      match: async (key: string) => cache.get(key),
      put: async (key: string, response: Response) => {
        if (this.isFull) throw new DOMException('no room', 'QuotaExceededError');
        cache.set(key, response);
      },
      keys: async () => [...cache.keys()],
      delete: async (key: string) => cache.delete(key),
    };
  }
}

interface FetchEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
  waitUntil(work: Promise<unknown>): void;
}

const ORIGIN = 'https://recto.example';

/** Runs the service worker and gives its ear. */
function startWorker(caches: FakeCaches, languages: { browser: string; cookie?: string }) {
  const ears = new Map<string, (event: FetchEvent) => void>();
  const fetched: string[] = [];
  const self = {
    addEventListener: (name: string, ear: (event: FetchEvent) => void) => ears.set(name, ear),
    location: { origin: ORIGIN },
    navigator: { language: languages.browser },
    clients: { claim: async () => undefined },
    cookieStore: { get: async () => (languages.cookie ? { value: languages.cookie } : null) },
  };
  const code = readFileSync('app/sw.js/worker.js', 'utf8');
  const redirect = (path: string, status: number) =>
    new Response(null, { status, headers: { Location: new URL(path, ORIGIN).href } });
  class Answer extends Response {
    static override redirect = (path: string | URL, status = 302) => redirect(String(path), status);
  }
  runInNewContext(`const BUILD = { id: 'b', pages: [], files: [] };\n${code}`, {
    self,
    caches,
    URL,
    Response: Answer,
    setTimeout,
    fetch: async (request: Request) => {
      fetched.push(request.url);
      return new Response('');
    },
  });
  const send = async (request: Request): Promise<Response | undefined> => {
    let answer: Promise<Response> | undefined;
    ears.get('fetch')?.({
      request,
      respondWith: (given) => {
        answer = given;
      },
      waitUntil: () => undefined,
    });
    return answer;
  };
  return { send, fetched, ears };
}

function sharing(fields: Readonly<Record<string, string | File | readonly File[]>>): Request {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const each of [value].flat()) form.append(name, each as string);
  }
  return new Request(`${ORIGIN}/share`, { method: 'POST', body: form });
}

let caches: FakeCaches;
beforeEach(() => {
  caches = new FakeCaches();
  vi.stubGlobal('caches', caches);
});
afterEach(() => vi.unstubAllGlobals());

describe('the share sheet', () => {
  it('is offered the kinds of file that are read, and posts to the worker', () => {
    const target = manifest().share_target;
    expect(target).toMatchObject({ action: '/share', method: 'POST', enctype: 'multipart/form-data' });
    expect(JSON.stringify(target?.params)).toContain('.docx');
  });

  it('hands text and files to the page once, and nothing to the network', async () => {
    const worker = startWorker(caches, { browser: 'en-GB' });
    const files = [1, 2, 3].map((n) => new File([`Texte ${n}`], `${n}.txt`, { type: 'text/plain' }));
    const answer = await worker.send(
      sharing({ title: 'T', text: 'Corps {{x}}', url: 'https://a.example/b', files }),
    );
    expect([answer?.status, answer?.headers.get('Location')]).toEqual([303, `${ORIGIN}/en/new?shared`]);
    expect(worker.fetched).toEqual([]);
    const shared = await takeShared();
    expect(shared).toMatchObject({ title: 'T', text: 'Corps {{x}}', url: 'https://a.example/b' });
    expect(shared?.files.map(({ name }) => name)).toEqual(['1.txt', '2.txt']);
    expect(await shared?.files[1]?.text()).toBe('Texte 2');
    expect(await takeShared()).toBeUndefined();
    expect(caches.kept.size).toBe(0);
  });

  it.each([
    [{ browser: 'fr-CA' }, 'fr'],
    [{ browser: 'de' }, 'en'],
    [{ browser: 'en', cookie: 'fr' }, 'fr'],
    [{ browser: 'fr', cookie: 'evil/../x' }, 'fr'],
  ])('opens the page in the visitor’s language: %j', async (languages, language) => {
    const answer = await startWorker(caches, languages).send(sharing({ text: 'a' }));
    expect(answer?.headers.get('Location')).toBe(`${ORIGIN}/${language}/new?shared`);
  });

  it('keeps the newest of two, whole', async () => {
    const worker = startWorker(caches, { browser: 'fr' });
    await worker.send(sharing({ text: 'un', files: new File(['1'], '1.txt') }));
    await worker.send(sharing({ text: 'deux' }));
    expect(await takeShared()).toEqual({ title: '', text: 'deux', url: '', files: [] });
  });

  it('opens the page even when nothing can be kept, or what came is no form', async () => {
    const worker = startWorker(caches, { browser: 'fr' });
    caches.isFull = true;
    expect((await worker.send(sharing({ text: 'a' })))?.status).toBe(303);
    expect(await takeShared()).toBeUndefined();
    const nonsense = new Request(`${ORIGIN}/share`, { method: 'POST', body: 'x' });
    expect((await worker.send(nonsense))?.status).toBe(303);
  });

  it('is only that one address, of this very site', async () => {
    const worker = startWorker(caches, { browser: 'fr' });
    expect(
      await worker.send(new Request(`${ORIGIN}/share/x`, { method: 'POST', body: 'x' })),
    ).toBeUndefined();
    expect(
      await worker.send(new Request('https://b.example/share', { method: 'POST', body: 'x' })),
    ).toBeUndefined();
  });

  it('outlives a new build, and goes when everything is erased', async () => {
    const worker = startWorker(caches, { browser: 'fr' });
    await caches.open('recto-verso-old');
    await worker.send(sharing({ text: 'a' }));
    const work: Promise<unknown>[] = [];
    const waitUntil = (given: Promise<unknown>): void => {
      work.push(given);
    };
    worker.ears.get('activate')?.({ request: sharing({}), respondWith: () => undefined, waitUntil });
    await Promise.all(work);
    expect(await caches.keys()).toEqual(['shared-text']);
    await eraseBrowserDatabase('share-test');
    expect(await caches.keys()).toEqual([]);
  });

  it('does not trust what lies in its cache', async () => {
    for (const said of ['null', '[]', '{"files":[{"name":1},null]}', 'no json', '{"text":{"a":1}}']) {
      const cache = await caches.open('shared-text');
      await cache.put('/shared', new Response(said));
      const shared = await takeShared();
      if (shared !== undefined) expect(shared).toEqual({ title: '', text: '', url: '', files: [] });
      expect(caches.kept.size).toBe(0);
    }
  });
});

describe('a share that comes before the worker runs', () => {
  it('is led to the page by the server, which reads nothing of it', () => {
    const request = new NextRequest(`${ORIGIN}/share`, {
      method: 'POST',
      body: 'text=secret',
      headers: { 'Accept-Language': 'fr' },
    });
    const answer = proxy(request);
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `${ORIGIN}/fr/new`]);
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store');
    expect(request.bodyUsed).toBe(false);
  });
});

describe('a shared text', () => {
  const shared = (fields: object) => textOfShared({ title: '', text: '', url: '', files: [], ...fields });

  it.each<[object, object]>([
    [{ text: 'Corps.\r\n\nhttps://www.quai.example/a?b' }, { text: 'Corps.', source: 'quai.example' }],
    [
      { title: ' Titre ', text: 'Corps.', url: 'https://quai.example/' },
      { text: 'Corps.', title: 'Titre', source: 'quai.example' },
    ],
    [{ text: 'Voir https://a.example et b.' }, { text: 'Voir https://a.example et b.' }],
    [{ text: 'Corps.', url: 'javascript:alert(1)' }, { text: 'Corps.' }],
  ])('%j', (fields, value) => {
    expect(shared(fields)).toEqual({ ok: true, value });
  });

  it.each([
    [{ url: 'https://quai.example/a' }, 'shared-address'],
    [{ text: 'https://quai.example/a' }, 'shared-address'],
    [{ title: 'Titre', text: 'Titre https://quai.example/a' }, 'shared-address'],
    [{ title: 'Titre' }, 'article-empty'],
  ])('%j is said to be no text', (fields, code) => {
    expect(shared(fields)).toEqual({ ok: false, error: { code } });
  });
});
