import type { Line } from '@/core/bank/bank';
import { lineText } from '@/core/bank/comparable';
import { type Bilingual, inBoth, LANGUAGES, type Language } from '@/core/language';
import type { Wording } from '@/core/progress/mark-event';
import type { Card } from './deck';

/** The two sides that a learner may word anew. */
export const WORDED_SIDES = ['prompt', 'answer'] as const;
export type WordedSide = (typeof WORDED_SIDES)[number];

/** The texts of a form: every side in every language, as it is read. */
export type SideTexts = Readonly<Record<WordedSide, Bilingual<string>>>;

/** A card with the learner's own words where there are any. The sentence that proves it is never changed. */
export function inOwnWords(card: Card, wording: Wording | undefined): Card {
  if (wording === undefined) return card;
  const worded = (side: WordedSide): Bilingual<Line> =>
    inBoth((language) => {
      const own = wording[side]?.[language];
      return own === undefined ? card[side][language] : [{ text: own }];
    });
  return { ...card, prompt: worded('prompt'), answer: worded('answer') };
}

/** Whether a side is in the learner's own words in a language. */
export function isOwnWords(wording: Wording | undefined, side: WordedSide, language: Language): boolean {
  return wording?.[side]?.[language] !== undefined;
}

/** What stands on the sides of a card now, to be edited. */
export function sideTexts(card: Card, wording: Wording | undefined): SideTexts {
  const shown = inOwnWords(card, wording);
  return {
    prompt: inBoth((language) => lineText(shown.prompt[language])),
    answer: inBoth((language) => lineText(shown.answer[language])),
  };
}

/**
 * The change of wording that leads from what stands on a card to what was typed; undefined when nothing changes.
 * A text that is left empty, or is typed as the set has it, goes back to the set's own words.
 *
 * @param card as the set has it
 */
export function wordingChange(
  card: Card,
  wording: Wording | undefined,
  typed: SideTexts,
): Wording | undefined {
  const before = sideTexts(card, wording);
  const change: { prompt?: Partial<Record<Language, string>>; answer?: Partial<Record<Language, string>> } =
    {};
  for (const side of WORDED_SIDES) {
    for (const language of LANGUAGES) {
      const text = typed[side][language].trim();
      if (text === before[side][language]) continue;
      const own = text === lineText(card[side][language]) ? '' : text;
      if (own === '' && !isOwnWords(wording, side, language)) continue;
      change[side] = { ...change[side], [language]: own };
    }
  }
  return change.prompt === undefined && change.answer === undefined ? undefined : change;
}
