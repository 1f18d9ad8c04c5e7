import { type Bilingual, inBoth, LANGUAGES, type Language } from '@/core/language';
import { type RecallEvent, standingRecalls } from './log';
import type { ProgressEvent } from './progress-event';

/** How often something was asked, and how often it came back to mind. */
interface RecallCount {
  readonly asked: number;
  /** Rated hard, good or easy: everything but "again". */
  readonly recalled: number;
  /** Whether it came to mind the last time; false when it was never asked. */
  readonly lastRecalled: boolean;
}

/** What the log says of one fact: over both languages, and in each of them. */
export interface FactKnowledge {
  readonly fact: string;
  readonly inAny: RecallCount;
  /** By the language of the answer: who can say it in French knows it in French. */
  readonly inEach: Bilingual<RecallCount>;
}

const NEVER: RecallCount = { asked: 0, recalled: 0, lastRecalled: false };

/** What the log says of every fact that it has a review of, by fact id. A miss in a quiz counts as one. */
export function knowledgeOf(events: Iterable<ProgressEvent>): Map<string, FactKnowledge> {
  const facts = new Map<string, FactKnowledge>();
  for (const review of standingRecalls(events)) {
    const known = facts.get(review.fact) ?? {
      fact: review.fact,
      inAny: NEVER,
      inEach: { fr: NEVER, en: NEVER },
    };
    facts.set(review.fact, {
      fact: review.fact,
      inAny: counted(known.inAny, review),
      inEach: inBoth((language) =>
        language === review.answerLanguage ? counted(known.inEach[language], review) : known.inEach[language],
      ),
    });
  }
  return facts;
}

/** The languages in which the fact came to mind the last time that it was asked for there. */
export function languagesKnown(knowledge: FactKnowledge): Language[] {
  return LANGUAGES.filter((language) => knowledge.inEach[language].lastRecalled);
}

function counted(count: RecallCount, event: RecallEvent): RecallCount {
  const recalled = event.kind === 'review' && event.rating > 1;
  return {
    asked: count.asked + 1,
    recalled: count.recalled + (recalled ? 1 : 0),
    lastRecalled: recalled,
  };
}
