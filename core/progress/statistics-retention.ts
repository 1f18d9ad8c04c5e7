import type { FactKind } from '@/core/facts/fact';
import { type Bilingual, inBoth } from '@/core/language';
import type { StudyCalendar, StudyDay } from './calendar';
import type { ReviewEvent } from './review-event';

/** How often memory was put to the test, and how often it held. */
export interface Recall {
  readonly asked: number;
  readonly recalled: number;
}

/** The spans over which retention is told, in days, today included. */
export const SPANS = [7, 30, 'all'] as const;
export type Span = (typeof SPANS)[number];

/** True retention: what came back to mind when a card was asked again on a later day. */
export interface Retention {
  readonly overall: Recall;
  /** By the language of the answer. */
  readonly byLanguage: Bilingual<Recall>;
  /** By kind of fact; only kinds that were asked about. Facts of sets that are gone have no kind. */
  readonly byKind: ReadonlyMap<FactKind, Recall>;
}

/** A review that put long-term memory to the test. */
export interface RecallTest {
  readonly review: ReviewEvent;
  readonly day: StudyDay;
}

const NONE: Recall = { asked: 0, recalled: 0 };

/**
 * The reviews that tell something about long-term memory: the first one of a card on a day, when the card was seen on
 * an earlier day. First meetings and repetitions on one day test short-term memory, so they are left out, as FSRS
 * leaves them out when it fits its parameters (Ye, Su and Cao, "A Stochastic Shortest Path Algorithm for Optimizing
 * Spaced Repetition Scheduling", KDD 2022). Cramming tests nothing either: it is done because memory isn't trusted.
 *
 * @param reviews in order of time (`standingReviews`)
 */
export function recallTests(
  reviews: Iterable<ReviewEvent>,
  { dayOf }: Pick<StudyCalendar, 'dayOf'>,
): RecallTest[] {
  const lastDay = new Map<string, StudyDay>();
  const tests: RecallTest[] = [];
  for (const review of reviews) {
    const day = dayOf(review.at);
    const before = lastDay.get(review.card);
    if (before !== undefined && before < day && !review.cram) tests.push({ review, day });
    lastDay.set(review.card, day);
  }
  return tests;
}

/**
 * True retention over a span of days that ends today.
 *
 * @param kindOf the kind of a fact, by its id; undefined for one that no set has any more
 */
export function retentionOver(
  tests: readonly RecallTest[],
  today: StudyDay,
  span: Span,
  kindOf: (fact: string) => FactKind | undefined,
): Retention {
  const first = span === 'all' ? Number.NEGATIVE_INFINITY : today + 1 - span;
  let overall = NONE;
  let byLanguage = inBoth(() => NONE);
  const byKind = new Map<FactKind, Recall>();
  for (const { review, day } of tests) {
    if (day < first || day > today) continue;
    overall = counted(overall, review);
    byLanguage = {
      ...byLanguage,
      [review.answerLanguage]: counted(byLanguage[review.answerLanguage], review),
    };
    const kind = kindOf(review.fact);
    if (kind !== undefined) byKind.set(kind, counted(byKind.get(kind) ?? NONE, review));
  }
  return { overall, byLanguage, byKind };
}

/** The part that was recalled, from 0 to 1; undefined when nothing was asked. */
export function recallRate({ asked, recalled }: Recall): number | undefined {
  return asked === 0 ? undefined : recalled / asked;
}

function counted({ asked, recalled }: Recall, { rating }: ReviewEvent): Recall {
  return { asked: asked + 1, recalled: recalled + (rating > 1 ? 1 : 0) };
}
