import type { FactKind } from '@/core/facts/fact';
import { type Bilingual, type Language, otherLanguage } from '@/core/language';

/** A fact as the page of its set shows it. */
export interface FactView {
  readonly id: string;
  readonly kind: FactKind;
  readonly label: Bilingual<string>;
  readonly labelLanguage: Bilingual<Language>;
  /** How often each text names it. */
  readonly mentions: Bilingual<number>;
  readonly implied: boolean;
  /** Ids of the questions that ask about it. */
  readonly questions: readonly string[];
}

/** How often a text names a fact: the one in this language, else the other. */
export function timesNamed(fact: FactView, language: Language): number {
  return fact.mentions[language] || fact.mentions[otherLanguage(language)];
}

/** The sides of a label to show: both, or one when they are the same words. */
export function sidesOf(fact: FactView): readonly Language[] {
  return fact.label.fr === fact.label.en ? [fact.labelLanguage.fr] : ['fr', 'en'];
}
