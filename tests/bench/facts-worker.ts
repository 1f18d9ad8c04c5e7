// What the worker of the bench runs; the same code runs in a page's own thread, for comparison.
import { warmUp } from '@/app/[lang]/new/reading/warm-up';
import { readArticle } from '@/core/article/read-article';
import { splitSentences } from '@/core/article/sentences';
import { type NameModel, readNameModel } from '@/core/facts/common/name-tagger/name-model';
import { extractFacts } from '@/core/facts/extract-facts';
import type { Language } from '@/core/language';

interface Task {
  /** The bytes of the language's trained names. */
  readonly names: ArrayBuffer;
  readonly text: string;
  readonly language: Language;
  readonly times: number;
  /** Whether the worker is warmed up first, as /new does while a text is looked over. */
  readonly isWarmed: boolean;
}

/** Milliseconds of each reading in order, and of a loop of fixed length that tells how fast the processor is. */
interface Taken {
  readonly reads: number[];
  readonly loop: number;
  readonly facts: number;
}

/** The trained names of a task's bytes. */
function modelOf({ names }: Task): NameModel {
  const model = readNameModel(new Uint8Array(names));
  if (!model.ok) throw new Error('The names may not fail to be read.');
  return model.value;
}

/** Reads the article, as the app's worker does for an article of one's own. */
function read({ text, language }: Task, model: NameModel): number {
  const article = readArticle({ id: 'bench', text, language, published: '2025-11-14' });
  if (!article.ok) throw new Error('The article may not fail to be read.');
  return extractFacts(article.value, splitSentences(article.value), model).length;
}

/** Does what /new does when a text was typed: the names are loaded, and the text's beginning is read. */
async function warmed(task: Task): Promise<NameModel> {
  const model = modelOf(task);
  const { begin, loadNames } = warmUp(async () => ({ [task.language]: model }));
  await begin({ text: task.text, language: task.language });
  return (await loadNames([task.language]))[task.language] ?? model;
}

function clocked(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function loop(): void {
  let sum = 0;
  for (let at = 1; at < 20_000_000; at += 1) sum = (sum + at * 7) % 1_000_003;
  if (sum < 0) throw new Error('A sum of positive numbers is not negative.');
}

async function answer(sent: Omit<Task, 'names'>): Promise<Taken> {
  const fetched = await fetch(`/names.${sent.language}.bin`);
  const task: Task = { ...sent, names: await fetched.arrayBuffer() };
  const ready = task.isWarmed ? await warmed(task) : undefined;
  let facts = 0;
  const reads = Array.from({ length: task.times }, () =>
    clocked(() => {
      facts = read(task, ready ?? modelOf(task));
    }),
  );
  return { reads, loop: clocked(loop), facts };
}

Object.assign(globalThis, { benchAnswer: answer });
if (typeof document === 'undefined') {
  self.onmessage = async ({ data }: MessageEvent<Omit<Task, 'names'>>) =>
    self.postMessage(await answer(data));
}
