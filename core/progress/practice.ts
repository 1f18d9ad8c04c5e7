import { type Bilingual, inBoth, type Language } from '@/core/language';
import type { RecallEvent, RecallsByCard } from './log';

/** How a card went in one language, by the language of the answer. */
interface LanguagePractice {
  readonly asked: number;
  readonly recalled: number;
  /** The latest outcomes, the last one last; at most four. */
  readonly recent: readonly boolean[];
  /** When it was last asked for in this language, epoch milliseconds; 0 for never. */
  readonly lastAt: number;
}

/** How a card went in each language. */
export type Practice = Bilingual<LanguagePractice>;

/** How far back the choice of a language looks: a bad start is forgotten after as many answers. */
const RECENT = 4;

const NEVER: LanguagePractice = { asked: 0, recalled: 0, recent: [], lastAt: 0 };

/**
 * How every card went in each language.
 *
 * @param recalls the answers that count (`standingLog`)
 */
export function practiceOf(recalls: RecallsByCard): Map<string, Practice> {
  const cards = new Map<string, Practice>();
  for (const [card, ofCard] of recalls) {
    cards.set(
      card,
      inBoth((language) => ofCard.reduce((known, recall) => countedIn(language, known, recall), NEVER)),
    );
  }
  return cards;
}

/** How a card went, after one more answer. */
export function practised(before: Practice | undefined, recall: RecallEvent): Practice {
  return inBoth((language) => countedIn(language, before?.[language] ?? NEVER, recall));
}

function countedIn(language: Language, known: LanguagePractice, recall: RecallEvent): LanguagePractice {
  if (recall.answerLanguage !== language) return known;
  const cameToMind = recall.kind === 'review' && recall.rating > 1;
  return {
    asked: known.asked + 1,
    recalled: known.recalled + (cameToMind ? 1 : 0),
    recent: [...known.recent.slice(1 - RECENT), cameToMind],
    lastAt: recall.at,
  };
}
