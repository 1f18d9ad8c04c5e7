// What the worker of the bench runs; the same code runs in a page's own thread, for comparison.
import { readArticle } from '@/core/article/read-article';
import { splitSentences } from '@/core/article/sentences';
import { extractFacts } from '@/core/facts/extract-facts';
import type { Language } from '@/core/language';

interface Task {
  readonly text: string;
  readonly language: Language;
  readonly times: number;
}

/** Milliseconds of each reading in order, and of a loop of fixed length that tells how fast the processor is. */
interface Taken {
  readonly reads: number[];
  readonly loop: number;
  readonly facts: number;
}

function read({ text, language }: Task): number {
  const article = readArticle({ id: 'bench', text, language, published: '2025-11-14' });
  return article.ok ? extractFacts(article.value, splitSentences(article.value)).length : 0;
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

function answer(task: Task): Taken {
  let facts = 0;
  const reads = Array.from({ length: task.times }, () =>
    clocked(() => {
      facts = read(task);
    }),
  );
  return { reads, loop: clocked(loop), facts };
}

Object.assign(globalThis, { benchAnswer: answer });
if (typeof document === 'undefined') {
  self.onmessage = ({ data }: MessageEvent<Task>) => self.postMessage(answer(data));
}
