import type { Line } from './bank';

/** A line's words, its fragments joined. */
export function lineText(line: Line): string {
  return line.map((fragment) => fragment.text).join('');
}

/**
 * Words reduced to what two readers would call the same answer: without case, accents, ligatures,
 * punctuation or kinds of space. Digits stay as they are, so "1788" and "1789" never meet.
 */
export function comparable(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}%€$£]+/gu, ' ')
    .trim();
}

/** Whether `needle`'s words stand side by side in `text`, both compared without case, accents or punctuation. */
export function containsWords(text: string, needle: string): boolean {
  const wanted = comparable(needle);
  return wanted !== '' && ` ${comparable(text)} `.includes(` ${wanted} `);
}
