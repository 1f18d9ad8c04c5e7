import type { Language } from '@/core/language';
import { stampAfter } from '@/core/progress/log';
import type { Mark, MarkEvent } from '@/core/progress/mark-event';
import type { Progress } from '@/core/progress/progress';
import type { ProgressEvent } from '@/core/progress/progress-event';
import type { Rating, ReviewEvent } from '@/core/progress/review-event';
import { becomesLeech, isDue, remember, schedulerModel } from '@/core/progress/scheduler';
import type { Card } from './deck';
import type { LeechAction } from './settings';

/** A pause longer than this was not spent on the card. */
const LONGEST_REVIEW_MS = 10 * 60_000;

/** What an event gets from outside: ids, clock and device are the caller's. */
export interface EventStamp {
  /** Id of the new event; what follows from it takes an id made from it. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly device: string;
}

/** What the making of events needs to know of a session. */
interface EventContext extends Pick<Progress, 'memories' | 'marks'> {
  readonly set: string;
  readonly options: {
    readonly retention: number;
    readonly cram: boolean;
    readonly dayEnds: number;
    readonly leeches: LeechAction;
  };
}

interface Rate extends EventStamp {
  readonly rating: Rating;
  readonly language: Language;
  readonly answerLanguage: Language;
}

/**
 * The events of a rating: the review and, when it makes the card a leech, its flag and perhaps its suspension.
 *
 * A cram rates cards before they are due. As in Anki's filtered decks without rescheduling, such a rating leaves
 * the memory as it is (`cram`): an answer minutes after the last says little of what stays, and a long interval
 * earned over months would be thrown away by an evening's nerves. A card that is due is reviewed as on any day.
 */
export function reviewEvents(
  context: EventContext,
  { card, shownAt }: { readonly card: Card; readonly shownAt: number },
  rate: Rate,
): ProgressEvent[] {
  const { retention, cram, dayEnds } = context.options;
  const before = context.memories.get(card.id);
  const ahead = cram && (before === undefined || !isDue(before, rate.now, dayEnds));
  const review: ReviewEvent = {
    version: ahead ? 2 : 1,
    kind: 'review',
    id: rate.id,
    set: context.set,
    card: card.id,
    fact: card.fact,
    language: rate.language,
    answerLanguage: rate.answerLanguage,
    rating: rate.rating,
    at: stampAfter(rate.now, before?.lastReview),
    durationMs: Math.min(Math.max(0, rate.now - shownAt), LONGEST_REVIEW_MS),
    device: rate.device,
    model: schedulerModel(retention),
    ...(ahead ? { cram: true } : {}),
  };
  if (ahead || !becomesLeech(before, remember(before, review, retention))) return [review];
  return [review, ...leechMarks(context, card, review)];
}

function leechMarks(context: EventContext, card: Card, review: ReviewEvent): MarkEvent[] {
  const kinds = context.options.leeches === 'suspend' ? (['flag', 'suspend'] as const) : (['flag'] as const);
  return kinds.map((kind) => ({
    version: 2,
    kind,
    id: `${review.id}.${kind}`,
    set: context.set,
    card: card.id,
    at: stampAfter(review.at, context.marks.get(card.id)?.lastMark),
    device: review.device,
  }));
}

/** The event of a learner's decision about a card. */
export function markEvents(
  context: Pick<EventContext, 'set' | 'marks'>,
  card: Pick<Card, 'id'>,
  { mark, id, now, device }: EventStamp & { readonly mark: Mark },
): [MarkEvent] {
  const at = stampAfter(now, context.marks.get(card.id)?.lastMark);
  return [{ ...mark, version: 2, id, set: context.set, card: card.id, at, device }];
}

/** The events that take others back, one for each. */
export function undoEvents(
  set: string,
  events: readonly ProgressEvent[],
  { id, now, device }: EventStamp,
): ProgressEvent[] {
  return events.map((event, index) => ({
    version: 1,
    kind: 'undo',
    id: index === 0 ? id : `${id}.${index}`,
    set,
    undoes: event.id,
    at: Math.max(now, event.at),
    device,
  }));
}
