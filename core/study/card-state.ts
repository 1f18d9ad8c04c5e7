import { type CardMarks, marked } from '@/core/progress/marks';
import { type Practice, practised } from '@/core/progress/practice';
import type { Progress } from '@/core/progress/progress';
import type { ProgressEvent } from '@/core/progress/progress-event';
import { type Memory, remember } from '@/core/progress/scheduler';

/** What a log says of its cards, by card id. */
export type CardLog = Pick<Progress, 'memories' | 'marks' | 'practice'>;

/** What a log says of one card; each is undefined when it says nothing of that sort. */
export interface CardState {
  readonly memory: Memory | undefined;
  readonly marks: CardMarks | undefined;
  readonly practice: Practice | undefined;
}

/** What a log says of one card. */
export function stateOf({ memories, marks, practice }: CardLog, card: string): CardState {
  return { memory: memories.get(card), marks: marks.get(card), practice: practice.get(card) };
}

/**
 * What the log says of a card after one more event; an undo is left to the one who knows what stood before.
 *
 * @param retention the chance of recall aimed at, 0.70 to 0.97
 */
export function cardAfter(state: CardState, event: ProgressEvent, retention: number): CardState {
  switch (event.kind) {
    case 'undo':
      return state;
    case 'review':
      return {
        ...state,
        memory: event.cram ? state.memory : remember(state.memory, event, retention),
        practice: practised(state.practice, event),
      };
    case 'lapse':
      return {
        ...state,
        memory: remember(state.memory, { at: event.at, rating: 1 }, retention),
        practice: practised(state.practice, event),
      };
    default:
      return { ...state, marks: marked(state.marks, event) };
  }
}

/** The same, with another state of one card. */
export function withCard<Log extends CardLog>(
  log: Log,
  card: string,
  { memory, marks, practice }: CardState,
): Log {
  return {
    ...log,
    memories: withEntry(log.memories, card, memory),
    marks: withEntry(log.marks, card, marks),
    practice: withEntry(log.practice, card, practice),
  };
}

function withEntry<T>(
  map: ReadonlyMap<string, T>,
  key: string,
  value: T | undefined,
): ReadonlyMap<string, T> {
  if (map.get(key) === value) return map;
  const changed = new Map(map);
  if (value === undefined) changed.delete(key);
  else changed.set(key, value);
  return changed;
}
