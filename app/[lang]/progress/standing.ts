import type { FactKind } from '@/core/facts/fact';
import type { CalendarDay, DayOf } from '@/core/progress/calendar-day';
import { knowledgeOf } from '@/core/progress/knowledge';
import { standingReviews } from '@/core/progress/log';
import type { ProgressEvent } from '@/core/progress/review-event';
import { type Memory, replay } from '@/core/progress/scheduler';
import {
  activityByDay,
  calendarWeeks,
  type DayActivity,
  type Effort,
  effortOver,
} from '@/core/progress/statistics-activity';
import {
  type DueDay,
  type FactsKnown,
  factsKnown,
  forecast,
  type StabilityBar,
  type Stage,
  stabilityHistogram,
  stagesOf,
} from '@/core/progress/statistics-memory';
import { type Retention, recallTests, retentionOver, type Span } from '@/core/progress/statistics-retention';
import type { StudySetView } from './study-set-view';

/** How one set stands. */
export interface SetStanding {
  readonly set: StudySetView;
  /** Cards to ask again by now. */
  readonly due: number;
  readonly stages: Readonly<Record<Stage, number>>;
  readonly facts: FactsKnown;
}

/** Everything that the progress page shows. */
export interface Standing {
  readonly today: CalendarDay;
  /** Whether anything was ever reviewed. */
  readonly begun: boolean;
  readonly sets: readonly SetStanding[];
  /** Cards to ask again by now, over all sets. */
  readonly due: number;
  /** Cards that come back later today. */
  readonly later: number;
  readonly facts: FactsKnown;
  readonly fortnight: Effort;
  readonly month: Effort;
  readonly weeks: readonly (readonly DayActivity[])[];
  readonly coming: readonly DueDay[];
  readonly stability: readonly StabilityBar[];
  readonly retention: Readonly<Record<Span, Retention>>;
}

/** A year of weeks, so that each day of the year is there once. */
const WEEKS = 53;
const DAYS_AHEAD = 30;

interface Moment {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly dayOf: DayOf;
}

/** What the log says of the sets. Reviews of sets that are gone count as work done, and nothing else. */
export function standingOf(
  events: readonly ProgressEvent[],
  sets: readonly StudySetView[],
  { now, dayOf }: Moment,
): Standing {
  const reviews = standingReviews(events);
  const all = replay(events);
  const knowledge = knowledgeOf(events);
  const activity = activityByDay(reviews, dayOf);
  const tests = recallTests(reviews, dayOf);
  const kinds = new Map<string, FactKind>(sets.flatMap(({ facts }) => facts));
  const today = dayOf(now);
  const memories = memoriesOf(
    sets.flatMap(({ cards }) => cards),
    all,
  );
  const coming = forecast(memories, dayOf, today, DAYS_AHEAD);
  const due = dueBy(now, memories);
  const retention = (span: Span) => retentionOver(tests, today, span, (fact) => kinds.get(fact));
  return {
    today,
    begun: reviews.length > 0,
    sets: sets.map((set) => ({
      set,
      due: dueBy(now, memoriesOf(set.cards, all)),
      stages: stagesOf(set.cards, all),
      facts: factsKnown(
        set.facts.map(([id]) => id),
        knowledge,
      ),
    })),
    due,
    later: Math.max(0, (coming[0]?.due ?? 0) - due),
    facts: factsKnown(kinds.keys(), knowledge),
    fortnight: effortOver(activity, today, 14),
    month: effortOver(activity, today, 30),
    weeks: calendarWeeks(activity, today, WEEKS),
    coming,
    stability: stabilityHistogram(memories),
    retention: { 7: retention(7), 30: retention(30), all: retention('all') },
  };
}

function memoriesOf(cards: readonly string[], memories: ReadonlyMap<string, Memory>): Memory[] {
  return cards.flatMap((card) => memories.get(card) ?? []);
}

function dueBy(now: number, memories: readonly Memory[]): number {
  return memories.filter(({ due }) => due <= now).length;
}
