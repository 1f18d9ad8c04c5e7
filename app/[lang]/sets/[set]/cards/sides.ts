import { type Language, otherLanguage } from '@/core/language';

/**
 * The languages of a card's two sides, relative to the screen's: the language switch then turns the cards too,
 * whatever the choice.
 */
export const SIDES = ['same', 'other', 'across', 'back'] as const;
export type Sides = (typeof SIDES)[number];

export interface SideLanguages {
  readonly recto: Language;
  readonly verso: Language;
}

/** The preference under which the choice is kept. */
export const SIDES_KEY = 'cards-sides';

/** Whether a value from outside names a choice of sides. */
export function isSides(value: unknown): value is Sides {
  return SIDES.some((sides) => sides === value);
}

/** The languages of recto and verso on a screen in `screen`. */
export function languagesOf(sides: Sides, screen: Language): SideLanguages {
  const other = otherLanguage(screen);
  switch (sides) {
    case 'same':
      return { recto: screen, verso: screen };
    case 'other':
      return { recto: other, verso: other };
    case 'across':
      return { recto: screen, verso: other };
    case 'back':
      return { recto: other, verso: screen };
  }
}
