import type { FactKind } from '@/core/facts/fact';
import type { StudyCalendar, StudyDay } from '@/core/progress/calendar';
import { knowledgeOf } from '@/core/progress/knowledge';
import { countsSince, standingLog, standingReviews } from '@/core/progress/log';
import { readProgress } from '@/core/progress/progress';
import type { ProgressEvent } from '@/core/progress/progress-event';
import {
  activityByDay,
  calendarWeeks,
  type DayActivity,
  type Effort,
  effortOver,
} from '@/core/progress/statistics-activity';
import {
  type DueDay,
  dueOf,
  type FactsKnown,
  factsKnown,
  forecast,
  freshOf,
  type StabilityBar,
  type Stage,
  stabilityHistogram,
  stagesOf,
} from '@/core/progress/statistics-memory';
import { type Retention, recallTests, retentionOver, type Span } from '@/core/progress/statistics-retention';
import { cardsApart } from './cards-apart';
import type { StudySetView } from './study-set-view';

/** How one set stands. */
export interface SetStanding {
  readonly set: StudySetView;
  /** Cards to ask again by now. */
  readonly due: number;
  /** Cards that may still be met for the first time today. */
  readonly fresh: number;
  readonly stages: Readonly<Record<Stage, number>>;
  readonly facts: FactsKnown;
}

/** Everything that the progress page shows. */
export interface Standing {
  readonly today: StudyDay;
  /** Whether anything was ever reviewed. */
  readonly begun: boolean;
  readonly sets: readonly SetStanding[];
  /** Cards to ask again by now, over all sets. */
  readonly due: number;
  /** Cards that may still be met for the first time today, over all sets. */
  readonly fresh: number;
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
  readonly calendar: StudyCalendar;
  /** The chance of recall aimed at, 0.70 to 0.97. */
  readonly retention: number;
  /** How many cards of a set may be met in a day. */
  readonly newPerDay: number;
}

/** What the log says of the sets. Reviews of sets that are gone count as work done, and nothing else. */
export function standingOf(
  log: readonly ProgressEvent[],
  all: readonly StudySetView[],
  { now, calendar, retention, newPerDay }: Moment,
): Standing {
  const { events, sets } = cardsApart({ events: log, sets: all });
  const today = calendar.dayOf(now);
  const dayEnds = calendar.startOf(today + 1);
  const progress = readProgress(events, { retention, today: calendar.startOf(today) });
  const { memories } = progress;
  const knowledge = knowledgeOf(events);
  const { recalls } = standingLog(events);
  const reviews = standingReviews(events);
  const activity = activityByDay(reviews, calendar);
  const tests = recallTests(reviews, calendar);
  const kinds = new Map<string, FactKind>(sets.flatMap(({ facts }) => facts));
  const cards = sets.flatMap((set) => set.cards);
  const coming = forecast(cards, progress, calendar, today, DAYS_AHEAD);
  const due = dueOf(cards, progress, now, dayEnds);
  const held = (span: Span) => retentionOver(tests, today, span, (fact) => kinds.get(fact));
  const left = (set: string) => {
    const ofSet = new Map([...recalls].filter(([, [first]]) => first?.set === set));
    return newPerDay - countsSince(ofSet, calendar.startOf(today)).introduced;
  };
  const standings = sets.map((set) => ({
    set,
    due: dueOf(set.cards, progress, now, dayEnds),
    fresh: freshOf(set.cards, progress, now, left(set.set)),
    stages: stagesOf(set.cards, memories),
    facts: factsKnown(
      set.facts.map(([id]) => id),
      knowledge,
    ),
  }));
  return {
    today,
    begun: reviews.length > 0,
    sets: standings,
    due,
    fresh: standings.reduce((sum, { fresh }) => sum + fresh, 0),
    later: Math.max(0, (coming[0]?.due ?? 0) - due),
    facts: factsKnown(kinds.keys(), knowledge),
    fortnight: effortOver(activity, today, 14),
    month: effortOver(activity, today, 30),
    weeks: calendarWeeks(activity, today, WEEKS),
    coming,
    stability: stabilityHistogram(cards.flatMap((card) => memories.get(card) ?? [])),
    retention: { 7: held(7), 30: held(30), all: held('all') },
  };
}
