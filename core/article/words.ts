import type { Language } from '@/core/language';
import { ADDRESS_SOURCE, mayHoldAddress, withoutClosing } from './addresses';
import type { Span } from './article';

/** A word, number, handle or address of a text. Punctuation is no word: it lies between words. */
export interface Word extends Span {
  /** What the article's text has there, unchanged. */
  readonly text: string;
}

/** Letters, marks, digits and what may hide inside a word: soft hyphens, joiners, zero-width spaces. */
const INNER = '[\\p{L}\\p{M}\\d_\\u00ad\\u200b-\\u200d\\u2060]';

const ACRONYM = '(?:\\p{Lu}\\.-?){2,8}|\\p{Lu}\\.(?=[\\s-]{0,2}\\p{Lu})';

/** Thousands are set apart by a space in French, by a comma in English. */
const NUMBER: Record<Language, string> = {
  fr: '\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3}){1,6}(?!\\d)(?:,\\d{1,9})?|\\d+(?:[.,]\\d+){0,6}(?![\\p{L}\\d])',
  en: '\\d{1,3}(?:[\\u00a0\\u202f]\\d{3}){1,6}(?!\\d)|\\d+(?:[.,]\\d+){0,6}(?![\\p{L}\\d])',
};

const DATE = '\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}(?![\\p{L}\\d])|\\d{1,2}:\\d{2}(?!\\d)';

const WORD = `${INNER}+(?:[-‐‑'’·]${INNER}+){0,20}`;

/** "l'été", "qu’il": the elided word is one of its own. "N'Golo", "aujourd’hui" and "presqu'île" are whole. */
const ELISION =
  "(?<![\\p{L}\\d])(?:(?:[ldjmtscn]|[LD]|qu|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu)['’](?=[\\p{L}\\d«\"“])|[JMTSCN]['’](?=\\p{Ll}))";

const PLAIN: Record<Language, readonly string[]> = {
  fr: [ELISION, ACRONYM, DATE, NUMBER.fr, WORD],
  en: [ACRONYM, DATE, NUMBER.en, WORD],
};

/** The patterns of a span that may hold an address, and of the many that hold none: to look for one takes longest. */
interface Patterns {
  readonly addressed: RegExp;
  readonly plain: RegExp;
}

const patterns = new Map<Language, Patterns>();

/** A language's patterns, made when they are first needed. */
function patternsOf(language: Language): Patterns {
  const made = patterns.get(language) ?? {
    addressed: new RegExp([ADDRESS_SOURCE, ...PLAIN[language]].join('|'), 'gu'),
    plain: new RegExp(PLAIN[language].join('|'), 'gu'),
  };
  patterns.set(language, made);
  return made;
}

const POSSESSIVE = /['’](?:s|S|re|ve|ll|d|m)$/u;
const NEGATION = /n['’]t$/iu;

/**
 * Splits a span of a text into words, in order.
 * Takes the whole text (offsets are UTF-16 code units into it), the span, and the language whose elisions and
 * possessives are cut. Gives exact spans: `text.slice(word.start, word.end) === word.text`. Time is linear.
 */
export function splitWords(text: string, span: Span, language: Language): Word[] {
  const words: Word[] = [];
  const inside = text.slice(span.start, span.end);
  const { addressed, plain } = patternsOf(language);
  for (const match of inside.matchAll(mayHoldAddress(inside) ? addressed : plain)) {
    const start = span.start + match.index;
    const found = withoutClosing(match[0]);
    const cut = language === 'en' ? clitic(found) : found.length;
    words.push({ start, end: start + cut, text: found.slice(0, cut) });
    if (cut < found.length)
      words.push({ start: start + cut, end: start + found.length, text: found.slice(cut) });
  }
  return words;
}

/** Where an English word's "'s", "'re" or "n't" begins; the word's length when it has none. */
function clitic(word: string): number {
  if (!/['’]/.test(word) || /[:/@]/.test(word)) return word.length;
  const at = NEGATION.exec(word)?.index || POSSESSIVE.exec(word)?.index;
  return at || word.length;
}
