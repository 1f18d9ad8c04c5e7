import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright';
import { LANGUAGES, type Language } from '@/core/language';
import { findBrowser } from '@/scripts/find-browser.mjs';
import { ROOT } from '@/scripts/set-up.mjs';
import { median } from './clock';
import { materialOf } from './material';
import { decimals, type Table } from './table';

/** What `tests/bench/facts-worker.ts` answers, and how long a new thread took from its making on. */
interface Taken {
  readonly reads: number[];
  readonly loop: number;
  readonly facts: number;
  readonly fromStart: number;
}

type Place = 'worker' | 'warmed' | 'page';

const PLACES: Readonly<Record<Place, string>> = {
  worker: 'in a worker',
  warmed: 'in a worker warmed up as /new does',
  page: "in the page's own thread",
};

const ORIGIN = 'http://bench.test';
const SLOWDOWN = 4;
const COLD_TURNS = 5;
const WARM_READS = 12;

async function bundle(root: string): Promise<string> {
  const built = await build({
    entryPoints: [join(root, 'tests/bench/facts-worker.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    tsconfig: join(root, 'tsconfig.json'),
  });
  return built.outputFiles[0]?.text ?? '';
}

/** First facts: a 5 KB article in a browser's worker, as slow as a cheap phone. */
export async function workerTables(root: string): Promise<Table[]> {
  const script = await bundle(root);
  const isRoot = typeof process.getuid === 'function' && process.getuid() === 0;
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: isRoot ? ['--no-sandbox'] : [],
  });
  try {
    const rows: string[][] = [];
    for (const language of LANGUAGES)
      for (const place of ['worker', 'warmed', 'page'] as const)
        rows.push(await row(browser, script, language, place, materialOf(root, language, 5 * 1_024)));
    return [
      {
        heading: `First facts: ms for the trained names and a 5 KB article in Chromium, processor ${SLOWDOWN}× slower (goal ≤ 100)`,
        columns: ['', 'slowed by', 'cold', 'with start', 'warm', 'cold, made 4×', 'facts'],
        rows,
        notes: [
          `Cold: the first reading in a new thread, median of ${COLD_TURNS}; with start: from the making of the thread on. Warm: median of ${WARM_READS - 2} more.`,
          'Warmed up: when a text was typed, /new loads the names and reads its beginning before it is asked to; the reading alone is timed.',
          '“Slowed by” is measured with a loop of fixed length: Chromium slows a page, not its workers. “Made 4×” is what was',
          `measured, times ${SLOWDOWN}, over what the browser slowed it by. The bundle has ${Math.round(script.length / 1_024)} KB, minified.`,
        ],
      },
    ];
  } finally {
    await browser.close();
  }
}

async function row(
  browser: Browser,
  script: string,
  language: Language,
  place: Place,
  text: string,
): Promise<string[]> {
  const task = { text, language, isWarmed: place === 'warmed' };
  const free: Taken[] = [];
  const slowed: Taken[] = [];
  // In turns, so that a busy moment strikes both alike.
  for (let turn = 0; turn < COLD_TURNS; turn += 1) {
    free.push(await inNewPage(browser, script, place, { ...task, times: 1 }, 1));
    slowed.push(await inNewPage(browser, script, place, { ...task, times: WARM_READS }, SLOWDOWN));
  }
  const by = median(slowed.map((one) => one.loop)) / median(free.map((one) => one.loop));
  const cold = median(slowed.map((one) => one.reads[0] ?? Number.NaN));
  const warm = median(slowed.flatMap((one) => one.reads.slice(2)));
  const times = [cold, median(slowed.map((one) => one.fromStart)), warm, (cold * SLOWDOWN) / by];
  return [
    `${language}, ${PLACES[place]}`,
    `${decimals(by, 1)}×`,
    ...times.map((time) => decimals(time, 0)),
    String(slowed[0]?.facts ?? 0),
  ];
}

interface Task {
  readonly text: string;
  readonly language: Language;
  readonly times: number;
  readonly isWarmed: boolean;
}

async function inNewPage(
  browser: Browser,
  script: string,
  place: Place,
  task: Task,
  slowdown: number,
): Promise<Taken> {
  const page = await browser.newPage();
  try {
    await page.route(`${ORIGIN}/**`, (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: script })
        : route.request().url().endsWith('.bin')
          ? route.fulfill({ path: join(ROOT, 'public/models', new URL(route.request().url()).pathname) })
          : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Bench</title>' }),
    );
    await page.goto(`${ORIGIN}/`);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return place === 'page' ? await inPage(page, task) : await inWorker(page, task);
  } finally {
    await page.close();
  }
}

function inWorker(page: Page, task: Task): Promise<Taken> {
  return page.evaluate(
    (sent) =>
      new Promise<Taken>((resolve, reject) => {
        const start = performance.now();
        const worker = new Worker('/worker.js');
        worker.onmessage = ({ data }) => {
          const later = data.loop + data.reads.slice(1).reduce((all: number, one: number) => all + one, 0);
          resolve({ ...data, fromStart: performance.now() - start - later });
        };
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(sent);
      }),
    task,
  );
}

async function inPage(page: Page, task: Task): Promise<Taken> {
  return page.evaluate(async (sent) => {
    const start = performance.now();
    await import(new URL('/worker.js', location.href).href);
    const answer = (globalThis as unknown as { benchAnswer: (task: unknown) => Promise<Taken> }).benchAnswer;
    const ready = performance.now();
    const taken = await answer(sent);
    return { ...taken, fromStart: ready - start + (taken.reads[0] ?? 0) };
  }, task);
}
