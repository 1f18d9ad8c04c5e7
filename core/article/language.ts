import type { Language } from '@/core/language';
import { looksOf, TONGUES_OF_WORD, type Tongue } from './language-words';

export interface DetectedLanguage {
  /** `other`: another language, or no prose at all (code, a table, figures, nothing). */
  readonly language: Language | 'other';
  /** 0–1: how far ahead of the next language it is. */
  readonly certainty: number;
}

/** A language shows in this much text as well as in a whole book. */
const ENOUGH_TEXT = 20_000;

/** What is handed in is far more often one of the two languages that are asked for than any other. */
const EXPECTED = 1.25;

/** Prose has a common word at least this often; below, it is a list of names, a table, or another language. */
const LEAST_SCORE_A_WORD = 0.12;

/**
 * Names the language of a text: French, English or other. Takes any text, in any case, composed or not.
 * Counts common words and the look of the others for seven languages that share letters and words, so that
 * Spanish is not taken for French for want of a better name. At least one word is needed.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, ENOUGH_TEXT).normalize('NFC');
  const words = wordsOf(sample);
  if (words.length === 0 || !isProse(sample, words)) return { language: 'other', certainty: 1 };
  const ranked = [...scores(words)].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (best === undefined || best[1] < LEAST_SCORE_A_WORD * words.length)
    return { language: 'other', certainty: 0.5 };
  const certainty = second === undefined ? 1 : (best[1] - second[1]) / best[1];
  const [tongue] = best;
  return { language: tongue === 'fr' || tongue === 'en' ? tongue : 'other', certainty };
}

/** Lower-case words, elisions cut; addresses and handles dropped as they are in no language. */
function wordsOf(sample: string): string[] {
  const plain = sample.replace(/(?:https?:\/\/|www\.|[@#]|pic\.)\S{1,300}/gu, ' ').toLowerCase();
  return [...plain.matchAll(/[\p{L}\p{M}]{1,60}/gu)].map((match) => match[0]);
}

/** Whether words, not figures, bars or brackets, make up the text, and the words are in Latin letters. */
function isProse(sample: string, words: readonly string[]): boolean {
  const letters = words.reduce((total, word) => total + word.length, 0);
  const latin = [...sample.matchAll(/[\p{Script=Latin}\p{M}]/gu)].length;
  const code = [...sample.matchAll(/[{}<>=;|\\$_[\]]|\d/gu)].length;
  return latin * 2 > letters && code * 3 < letters;
}

function scores(words: readonly string[]): Map<Tongue, number> {
  const totals = new Map<Tongue, number>();
  const add = (tongue: Tongue, weight: number) => totals.set(tongue, (totals.get(tongue) ?? 0) + weight);
  for (const word of words) {
    const known = TONGUES_OF_WORD.get(word);
    if (known === undefined) for (const [tongue, weight] of looksOf(word)) add(tongue, weight);
    else for (const [tongue, weight] of known) add(tongue, weight);
  }
  for (const tongue of ['fr', 'en'] as const) totals.set(tongue, (totals.get(tongue) ?? 0) * EXPECTED);
  return totals;
}
