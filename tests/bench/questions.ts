// `npm run bench:questions`: how many questions an article gives, and how fast. Of our own articles.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '@/core/article/article';
import { readArticle } from '@/core/article/read-article';
import { makeBank } from '@/core/bank/make-bank';
import type { Language } from '@/core/language';
import { ROOT } from '@/scripts/set-up.mjs';
import { loadNameModels } from '@/stores/name-model-files';

const RUNS = 5;
const SETS = join(ROOT, 'quiz-data');

interface Figure {
  readonly name: string;
  readonly words: number;
  readonly questions: number;
  readonly ms: number;
}

function textOf(set: string, language: Language): string | undefined {
  const file = join(SETS, set, `article.${language}.md`);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function open(id: string, text: string, language: Language): Article {
  const read = readArticle({ id, text, language });
  if (!read.ok) throw new Error(`${id}: ${read.error.code}`);
  return read.value;
}

/** The bodies of the articles in one language, one after the other, cut at a sentence's end after so many words. */
function longText(sets: readonly string[], language: Language, words: number): string {
  const bodies = sets.flatMap((set) => {
    const text = textOf(set, language);
    if (text === undefined) return [];
    const article = open(set, text, language);
    return [article.text.slice(article.bodyStart)];
  });
  const all = bodies.join('\n\n').split(/(?<=[.!?])\s/u);
  const chosen: string[] = [];
  let count = 0;
  for (const sentence of all) {
    if (count >= words) break;
    chosen.push(sentence);
    count += sentence.split(/\s+/u).length;
  }
  return chosen.join(' ');
}

const names = await loadNameModels();

/** The median of several runs, after one that isn't counted. */
function measure(name: string, articles: readonly Article[]): Figure {
  const times: number[] = [];
  let questions = 0;
  for (let run = 0; run <= RUNS; run += 1) {
    const start = performance.now();
    const bank = makeBank({ set: 'bench', articles, names });
    if (run > 0) times.push(performance.now() - start);
    questions = bank.ok ? bank.value.questions.length : 0;
  }
  const ms = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
  const words = articles.reduce((sum, { text }) => sum + text.trim().split(/\s+/u).length, 0);
  return { name, words, questions, ms };
}

function print({ name, words, questions, ms }: Figure): void {
  const cells = [
    `${words}`.padStart(6),
    `${questions}`.padStart(10),
    ms.toFixed(0).padStart(6),
    ((questions * 1000) / ms).toFixed(0).padStart(12),
  ];
  console.log(`${name.padEnd(24)}${cells.join('')}`);
}

const sets = readdirSync(SETS)
  .filter((set) => existsSync(join(SETS, set, 'bank.json')))
  .sort();
console.log(`${'article'.padEnd(24)} words questions    ms questions/s`);
for (const set of sets) {
  const articles = (['fr', 'en'] as const).flatMap((language) => {
    const text = textOf(set, language);
    return text === undefined ? [] : [open(`${set}-${language}`, text, language)];
  });
  print(measure(set, articles));
}
for (const language of ['fr', 'en'] as const) {
  print(measure(`700 words, ${language}`, [open('long', longText(sets, language, 700), language)]));
}
console.log(
  `\nMedians of ${RUNS} runs in one Node, names included. A set with two texts counts the words of both.`,
);
