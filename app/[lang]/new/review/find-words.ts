import type { Article, Sentence } from '@/core/article/article';
import { sentenceOf } from '@/core/bank/reading';
import type { Mention } from '@/core/facts/fact';
import type { Language } from '@/core/language';

/** Words of the article, with the sentence that they stand in. */
export interface FoundWords {
  readonly mention: Mention;
  readonly sentence: Sentence;
}

interface Texts {
  readonly articles: ReadonlyMap<Language, Article>;
  readonly sentences: ReadonlyMap<Language, readonly Sentence[]>;
}

/** Places to choose from when words stand in several. */
const MOST_PLACES = 8;

/** Without case, kinds of apostrophe and kinds of space, and as long as before, so that offsets stay true. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text)
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[\s\u00a0\u202f]/gu, ' ');
}

/**
 * Where the articles say words, as whole words inside one sentence; at most eight places, in the order of the texts.
 * Case, kinds of apostrophe and kinds of space are forgiven, as who types can't see them.
 */
export function findWords(words: string, { articles, sentences }: Texts): FoundWords[] {
  const wanted = folded(words.trim());
  const found: FoundWords[] = [];
  if (wanted === '') return found;
  for (const [language, { text, bodyStart }] of articles) {
    const within = folded(text);
    for (
      let start = within.indexOf(wanted, bodyStart);
      start !== -1 && found.length < MOST_PLACES;
      start = within.indexOf(wanted, start + wanted.length)
    ) {
      const mention = { language, start, end: start + wanted.length };
      const sentence = sentenceOf({ sentences: sentences.get(language) ?? [] }, mention);
      if (sentence && isWhole(text, mention)) found.push({ mention, sentence });
    }
  }
  return found;
}

function isWhole(text: string, { start, end }: Mention): boolean {
  const isWord = (character: string) => /[\p{L}\p{M}\p{N}]/u.test(character);
  const before = text.slice(Math.max(0, start - 1), start);
  const after = text.slice(end, end + 1);
  return (
    !(isWord(before) && isWord(text.slice(start, start + 1))) &&
    !(isWord(after) && isWord(text.slice(end - 1, end)))
  );
}
