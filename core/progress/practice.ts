import type { Bilingual } from '@/core/language';
import type { RecallEvent } from './log';

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
 * @param recalls in order of time, those taken back left out (`standingLog`)
 */
export function practiceOf(recalls: Iterable<RecallEvent>): Map<string, Practice> {
  const cards = new Map<string, Practice>();
  for (const recall of recalls) cards.set(recall.card, practised(cards.get(recall.card), recall));
  return cards;
}

/** How a card went, after one more answer. */
export function practised(before: Practice | undefined, recall: RecallEvent): Practice {
  const known = before ?? { fr: NEVER, en: NEVER };
  const { asked, recalled, recent } = known[recall.answerLanguage];
  const cameToMind = recall.kind === 'review' && recall.rating > 1;
  const after = {
    asked: asked + 1,
    recalled: recalled + (cameToMind ? 1 : 0),
    recent: [...recent.slice(1 - RECENT), cameToMind],
    lastAt: recall.at,
  };
  return recall.answerLanguage === 'fr' ? { fr: after, en: known.en } : { fr: known.fr, en: after };
}
