import { type Language, otherLanguage } from '@/core/language';
import type { Practice } from '@/core/progress/practice';
import type { Direction } from './settings';

/** The languages of a card's two sides. */
export interface SideLanguages {
  readonly recto: Language;
  readonly verso: Language;
}

/**
 * The languages in which a card is asked and answered.
 *
 * @param practice how the card went in each language; undefined when it was never asked
 * @param screen the language of the screen: what `screen` follows, and where a card that is new to both begins
 */
export function languagesFor(
  direction: Direction,
  practice: Practice | undefined,
  screen: Language,
): SideLanguages {
  switch (direction) {
    case 'screen':
      return { recto: screen, verso: screen };
    case 'fr':
    case 'en':
      return { recto: direction, verso: direction };
    case 'fr-en':
      return { recto: 'fr', verso: 'en' };
    case 'en-fr':
      return { recto: 'en', verso: 'fr' };
    case 'mixed': {
      const needed = languageNeeded(practice, screen);
      return { recto: needed, verso: needed };
    }
  }
}

/**
 * The language that a card needs most: where it came to mind less often, net of failures, over the latest answers;
 * of two alike, the one that was asked for longer ago. So the languages take turns, and one that fails comes more.
 */
export function languageNeeded(practice: Practice | undefined, first: Language): Language {
  if (practice === undefined) return first;
  const other = otherLanguage(first);
  const difference = strengthIn(practice, first) - strengthIn(practice, other);
  if (difference !== 0) return difference < 0 ? first : other;
  return practice[first].lastAt <= practice[other].lastAt ? first : other;
}

function strengthIn(practice: Practice, language: Language): number {
  return practice[language].recent.reduce((sum, recalled) => sum + (recalled ? 1 : -1), 0);
}
