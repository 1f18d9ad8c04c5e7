import { detectLanguage } from '@/core/article/language';
import { readArticle } from '@/core/article/read-article';
import { splitSentences } from '@/core/article/sentences';
import { firstFullDate } from '@/core/facts/extract-facts';
import type { DraftText } from '@/core/study/draft';
import { cleanText } from '@/stores/article-files/clean-text';
import type { TextCheck } from './messages';

/** UTF-8 that was read as Windows-1252: "Ã©" for "é", "â€™" for "’". */
const GARBLED = /Ã[\u0080-\u00bf©¨ª«®´]|â€[\u0080-\uffff]/gu;
const LOST = /\ufffd/u;
/** One such pair may be meant; more are not. */
const MOST_GARBLED = 2;

/** Looks at a text that is being typed: what it is, and whether it can be read. Pure; linear in its length. */
export function checkText(given: DraftText): TextCheck {
  const text = cleanText(given.text);
  const { language } = detectLanguage(text);
  const read = readArticle(articleInput('text', { ...given, text }));
  const words = countWords(text);
  const letters = lettersOf(text);
  const base = { words, language, ...(letters === undefined ? {} : { letters }) };
  if (!read.ok) return { ...base, problem: read.error };
  // Asked without what was typed into the fields: this is what an empty field stands for.
  const bare = readArticle({ id: 'text', text, language: read.value.language });
  if (!bare.ok) return base;
  const { title, source, published } = bare.value;
  const firstDate =
    published === undefined ? firstFullDate(bare.value, splitSentences(bare.value)) : undefined;
  return {
    ...base,
    title,
    ...(source === undefined ? {} : { source }),
    ...(published === undefined ? {} : { published }),
    ...(firstDate === undefined ? {} : { firstDate }),
  };
}

/** A draft's text as it is handed to be read: a field that was left empty says nothing. */
export function articleInput(id: string, { text, title, source, published, language }: DraftText) {
  return {
    id,
    text,
    ...(isBlank(title) ? {} : { title: title.trim() }),
    ...(isBlank(source) ? {} : { source: source.trim() }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
  };
}

function isBlank(words: string | undefined): words is undefined {
  return words === undefined || words.trim() === '';
}

function lettersOf(text: string): TextCheck['letters'] {
  if (LOST.test(text)) return 'lost';
  const garbled = [...text.slice(0, 100_000).matchAll(GARBLED)].length;
  return garbled > MOST_GARBLED ? 'garbled' : undefined;
}

function countWords(text: string): number {
  let words = 0;
  for (const _word of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]{0,60}/gu)) words += 1;
  return words;
}
