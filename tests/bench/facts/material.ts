import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@/core/language';
import { readTraining } from './marked';

/** All sentences of a language that are ours: those of `training/` without their marks, and the study sets' articles. */
function sentencesOf(root: string, language: Language): string[] {
  const files = readdirSync(join(root, 'training')).filter(
    (file) => file.startsWith(`${language}-`) && file.endsWith('.txt'),
  );
  const articles = readdirSync(join(root, 'quiz-data'))
    .map((set) => join(root, 'quiz-data', set, `article.${language}.md`))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8').replace(/^---[\s\S]*?---/u, ''));
  return [
    ...readTraining(root, files).map(({ text }) => text),
    ...articles.flatMap((text) => text.split(/\n{2,}/u)),
  ];
}

/** How many sentences make a paragraph. */
const PARAGRAPH = 4;

/**
 * A text of so many bytes (UTF-8, a paragraph less at most) of our own sentences, always the same. When they run out they come
 * again in another order, so that a longer text is no mere repetition of a shorter one's paragraphs.
 */
export function materialOf(root: string, language: Language, bytes: number): string {
  const sentences = sentencesOf(root, language);
  const paragraphs: string[] = [];
  let room = bytes;
  let stride = 1;
  for (let at = 0, taken = 0; room > 0; taken += PARAGRAPH) {
    if (taken >= sentences.length) {
      taken = 0;
      stride = nextStride(stride, sentences.length);
    }
    const paragraph = Array.from({ length: PARAGRAPH }, () => {
      at = (at + stride) % sentences.length;
      return sentences[at] ?? '';
    }).join(' ');
    room -= Buffer.byteLength(paragraph) + 2;
    if (room >= 0) paragraphs.push(paragraph);
  }
  return paragraphs.join('\n\n');
}

/** The next step length that visits every sentence once. */
function nextStride(stride: number, length: number): number {
  let next = stride + 6;
  while (commonDivisor(next, length) !== 1) next += 1;
  return next;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
