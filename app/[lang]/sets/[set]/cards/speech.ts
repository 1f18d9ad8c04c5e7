import type { Spoken } from '@/app/_ui/useVoices';
import type { Line } from '@/core/bank/bank';
import type { Language } from '@/core/language';
import type { Card } from '@/core/study/deck';

/** What is read of a side of a card, each part in its language: the hole of a sentence is a pause between two. */
export function speechOf(card: Card, side: 'recto' | 'verso', language: Language): Spoken[] {
  const line = (words: Line) => words.map(({ text, lang }) => ({ text, language: lang ?? language }));
  if (side === 'verso') return audible(line(card.answer[language]));
  const passage = card.passage?.[language];
  const around = passage === undefined ? [] : [passage.before, passage.after];
  return audible([
    ...line(card.prompt[language]),
    ...around.map((text) => ({ text, language: passage?.language ?? language })),
  ]);
}

/** Parts that have a letter or a digit: a full stop alone is no sound. */
function audible(parts: readonly Spoken[]): Spoken[] {
  return parts.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}
