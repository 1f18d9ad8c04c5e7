import { type RecallEvent, standingLog } from '@/core/progress/log';
import type { MarkEvent } from '@/core/progress/mark-event';
import type { ProgressEvent } from '@/core/progress/progress-event';

/** Something that happened to a card: a review, a miss in a quiz, a learner's decision. */
export type CardEvent = RecallEvent | MarkEvent;

/** What happened to a card, the latest first. What was taken back didn't happen. */
export function cardHistory(events: Iterable<ProgressEvent>, card: string): CardEvent[] {
  const { recalls, marks } = standingLog(events);
  return [...(recalls.get(card) ?? []), ...marks.filter((mark) => mark.card === card)].sort(
    (one, other) => other.at - one.at || (one.id < other.id ? 1 : -1),
  );
}
