import type { Span } from './article';

/** What a bare address may end in. */
const ENDINGS = 'com|org|net|info|gouv|gov|edu|eu|fr|uk|us|ma|be|ch|ca|de|io';

/** Source of a pattern for web addresses, e-mail addresses and handles, to be used with the flags `gu`. */
export const ADDRESS_SOURCE = [
  '(?:https?://|www\\.)[^\\s<>«»"“”]{1,2000}',
  '(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){1,4}',
  // A bare address needs a path ("pic.twitter.com/x") or an ending that is no word ("lemonde.fr").
  '(?<![\\p{L}\\d.-])[a-z\\d-]{1,63}(?:\\.[a-z\\d-]{2,63}){1,4}/[^\\s<>«»"“”]{1,2000}',
  `(?<![\\p{L}\\d.-])[a-z\\d-]{1,63}(?:\\.[a-z\\d-]{1,63}){0,3}\\.(?:${ENDINGS})(?![\\p{L}\\d])`,
  '[@#][\\p{L}\\p{M}\\d_]{1,100}',
].join('|');

const ADDRESS = new RegExp(ADDRESS_SOURCE, 'gu');
const ADDRESS_START = /^(?:https?:\/\/|www\.|[^\s@]{1,64}@|[a-z\d.-]{1,300}\/)/u;
const CLOSING = /[.,;:!?…)\]}'’]{1,20}$/u;

/** An address without the punctuation of the sentence that it closes; any other word as it is. */
export function withoutClosing(found: string): string {
  return ADDRESS_START.test(found) ? found.replace(CLOSING, '') : found;
}

/** Any part that an address can't be without, "/" aside. */
const MARK = new RegExp(`[@#]|://|www\\.|\\.(?:${ENDINGS})(?![a-z\\d])`);

/** Whether a text has any of the marks without which there is no address: a quick look before the slow one. */
export function mayHoldAddress(text: string): boolean {
  return MARK.test(text) || (text.includes('/') && /[a-z\d-]\.[a-z\d-]/.test(text));
}

/** The addresses and handles in a span of a text, in order: numbers and names inside them are no facts. */
export function findAddresses(text: string, span: Span): Span[] {
  const inside = text.slice(span.start, span.end);
  if (!mayHoldAddress(inside)) return [];
  return [...inside.matchAll(ADDRESS)].map((match) => {
    const start = span.start + match.index;
    return { start, end: start + withoutClosing(match[0]).length };
  });
}
