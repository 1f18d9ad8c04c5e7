import type { Language } from '@/core/language';
import type { Mark } from '@/core/progress/mark-event';
import { isAskable } from '@/core/progress/marks';
import type { ProgressEvent } from '@/core/progress/progress-event';
import type { Rating } from '@/core/progress/review-event';
import { DEFAULT_RETENTION, type Memory } from '@/core/progress/scheduler';
import { type CardLog, type CardState, cardAfter, stateOf, withCard } from './card-state';
import type { Card } from './deck';
import { type EventStamp, markEvents, reviewEvents, undoEvents } from './deck-events';
import type { LeechAction } from './settings';
import { firstApart } from './siblings';

/** A card that comes back within this time still belongs to the session, and may be asked early at its end. */
const SAME_SESSION_MS = 20 * 60_000;

/** One thing done in this session, and what is needed to take it back. */
interface Step {
  /** What was stored for it: the review or the mark first, then what followed from it. */
  readonly events: readonly ProgressEvent[];
  /** Where the learner was. */
  readonly from: Showing;
  /** What the log said of the card. */
  readonly before: CardState;
  /** The session's queues. */
  readonly waiting: readonly Card[];
  readonly returning: readonly Card[];
}

/** A card lies on the table, its recto or its verso up, since `shownAt` (epoch milliseconds). */
export interface Showing {
  readonly phase: 'recto' | 'verso';
  readonly card: Card;
  readonly shownAt: number;
}

export interface Finished {
  readonly phase: 'finished';
}

/**
 * The lock of the session: events are on their way to the store, all of them or none, and nothing else is taken
 * until the store has them, or has said that it can't (`unstored`).
 */
interface Storing {
  readonly phase: 'storing' | 'unstored';
  readonly events: readonly ProgressEvent[];
  /** What the learner did: the others follow from it. Its id names the storing. */
  readonly event: ProgressEvent;
  readonly from: Showing | Finished;
}

/** Where the learner is. */
type Moment = Showing | Storing | Finished;

/** How a session goes. */
export interface SessionOptions {
  /** The chance of recall aimed at, 0.70 to 0.97. */
  readonly retention: number;
  /** Going through cards whether they are due or not: what isn't due keeps its memory as it is. */
  readonly cram: boolean;
  /** When the study day ends, epoch milliseconds: tells, in a cram, which cards are due. */
  readonly dayEnds: number;
  readonly leeches: LeechAction;
}

/** A run through some cards of a set. */
export interface DeckSession extends CardLog {
  readonly set: string;
  readonly options: SessionOptions;
  readonly moment: Moment;
  /** Not asked yet in this session, in order. */
  readonly waiting: readonly Card[];
  /** Asked, and to be asked again before the session ends. */
  readonly returning: readonly Card[];
  /** What was done, the last thing last: as many steps can be taken back. */
  readonly steps: readonly Step[];
  /** How many cards the session was begun with. */
  readonly total: number;
}

export type DeckAction =
  | { readonly type: 'turn' }
  | ({
      readonly type: 'rate';
      readonly rating: Rating;
      readonly language: Language;
      readonly answerLanguage: Language;
    } & EventStamp)
  /** Marks the card on the table. */
  | ({ readonly type: 'mark'; readonly mark: Mark } & EventStamp)
  /** Takes the last step back, rating or mark. */
  | ({ readonly type: 'undo' } & EventStamp)
  /** The store has the events of the storing that `id` names. */
  | { readonly type: 'stored'; readonly id: string; readonly now: number }
  | { readonly type: 'not-stored'; readonly id: string }
  /** The log was read again: another tab may have written to it. */
  | {
      readonly type: 'refreshed';
      readonly progress: CardLog;
      readonly now: number;
    }
  | { readonly type: 'retry' }
  | { readonly type: 'give-up' };

const USUAL: SessionOptions = {
  retention: DEFAULT_RETENTION,
  cram: false,
  dayEnds: 0,
  leeches: 'flag',
};

/**
 * Begins a session.
 *
 * @param cards the cards to ask, in order (`dueCards`, `cardsAhead`, `cramCards`)
 * @param now epoch milliseconds
 */
export function beginSession(
  set: string,
  cards: readonly Card[],
  progress: CardLog,
  now: number,
  options: Partial<SessionOptions> = {},
): DeckSession {
  const { memories, marks, practice } = progress;
  const session: DeckSession = {
    set,
    options: { ...USUAL, ...options },
    moment: { phase: 'finished' },
    waiting: cards,
    returning: [],
    memories,
    marks,
    practice,
    steps: [],
    total: cards.length,
  };
  return withNextCard(session, now);
}

/**
 * What an action leads to. An action that doesn't fit the moment (a second tap while a rating is being stored,
 * a rating of a card that isn't turned) changes nothing, so no card is ever rated twice by accident.
 */
export function deckReducer(session: DeckSession, action: DeckAction): DeckSession {
  const { moment } = session;
  switch (action.type) {
    case 'turn':
      return moment.phase === 'recto' ? { ...session, moment: { ...moment, phase: 'verso' } } : session;
    case 'rate':
      return moment.phase === 'verso'
        ? storing(session, reviewEvents(session, moment, action), moment)
        : session;
    case 'mark':
      return moment.phase === 'recto' || moment.phase === 'verso'
        ? storing(session, markEvents(session, moment.card, action), moment)
        : session;
    case 'undo':
      return undoing(session, action);
    case 'stored':
      return moment.phase === 'storing' && moment.event.id === action.id
        ? applied(session, moment, action.now)
        : session;
    case 'not-stored':
      return moment.phase === 'storing' && moment.event.id === action.id
        ? { ...session, moment: { ...moment, phase: 'unstored' } }
        : session;
    case 'refreshed':
      return 'event' in moment ? session : refreshed(session, action.progress, action.now);
    case 'retry':
      return moment.phase === 'unstored' ? { ...session, moment: { ...moment, phase: 'storing' } } : session;
    case 'give-up':
      return moment.phase === 'unstored' ? { ...session, moment: moment.from } : session;
  }
}

/** Takes over what another tab did: cards that were reviewed or put away there needn't be asked here. */
function refreshed(session: DeckSession, { memories, marks, practice }: CardLog, now: number): DeckSession {
  const untouched = ({ id }: Card) => memories.get(id)?.lastReview === session.memories.get(id)?.lastReview;
  const open = ({ id }: Card) => session.options.cram || isAskable(marks.get(id), now);
  return {
    ...session,
    memories,
    marks,
    practice,
    waiting: session.waiting.filter((card) => open(card) && (session.options.cram || untouched(card))),
    returning: session.returning.filter(open),
  };
}

/** The card on screen, also while its rating is being stored; undefined when the session is over. */
export function cardShown({ moment }: DeckSession): Card | undefined {
  const shown = 'from' in moment ? moment.from : moment;
  return shown.phase === 'finished' ? undefined : shown.card;
}

/**
 * How many of the session's cards were answered, for "5 of 12": each counts from its first answer on, and no more
 * when it comes back. A card that was put away counts too: it won't be asked.
 */
export function cardsDone(session: DeckSession): number {
  const shown = cardShown(session);
  const isFresh =
    shown !== undefined &&
    !session.steps.some(({ events, from }) => from.card.id === shown.id && events[0]?.kind === 'review');
  return Math.max(0, session.total - session.waiting.length - (isFresh ? 1 : 0));
}

function storing(
  session: DeckSession,
  events: readonly ProgressEvent[],
  from: Showing | Finished,
): DeckSession {
  const [event] = events;
  return event === undefined ? session : { ...session, moment: { phase: 'storing', event, events, from } };
}

function undoing(session: DeckSession, stamp: EventStamp): DeckSession {
  const { moment } = session;
  const last = session.steps.at(-1);
  if (last === undefined || 'event' in moment) return session;
  return storing(session, undoEvents(session.set, last.events, stamp), moment);
}

function applied(session: DeckSession, { event, events, from }: Storing, now: number): DeckSession {
  if (event.kind === 'undo') return undoApplied(session, event.undoes, now);
  if (from.phase === 'finished') return session;
  const { card } = from;
  const { waiting, returning } = session;
  const before = stateOf(session, card.id);
  const after = events.reduce((state, each) => cardAfter(state, each, session.options.retention), before);
  const done: DeckSession = {
    ...withCard(session, card.id, after),
    steps: [...session.steps, { events, from, before, waiting, returning }],
  };
  const away = !isAskable(after.marks, now);
  if (event.kind !== 'review') {
    // A flag or an edit leaves the card where it lies.
    return away ? withNextCard(done, now) : { ...done, moment: from };
  }
  const comesBack = !away && staysInSession(event, after.memory);
  return withNextCard(comesBack ? { ...done, returning: [...returning, card] } : done, now);
}

function staysInSession(
  review: Extract<ProgressEvent, { kind: 'review' }>,
  memory: Memory | undefined,
): boolean {
  if (review.cram) return review.rating === 1;
  return memory !== undefined && memory.due - review.at <= SAME_SESSION_MS;
}

/** Puts the session back to where the card lay before the step. */
function undoApplied(session: DeckSession, undone: string, now: number): DeckSession {
  const last = session.steps.at(-1);
  if (last === undefined || last.events[0]?.id !== undone) return session;
  const { from, before, waiting, returning } = last;
  return {
    ...withCard(session, from.card.id, before),
    waiting,
    returning,
    steps: session.steps.slice(0, -1),
    moment: { ...from, shownAt: now },
  };
}

function withNextCard(session: DeckSession, now: number): DeckSession {
  const card = nextCard(session, now);
  if (card === undefined) return { ...session, moment: { phase: 'finished' } };
  return {
    ...session,
    waiting: session.waiting.filter(({ id }) => id !== card.id),
    returning: session.returning.filter(({ id }) => id !== card.id),
    moment: { phase: 'recto', card, shownAt: now },
  };
}

/**
 * What to ask next: a card that is due again, then one not asked yet (no sibling of the last, if it can be
 * helped), then one that will be due again before long.
 */
function nextCard(
  { waiting, returning, memories, steps, options }: DeckSession,
  now: number,
): Card | undefined {
  const lastFacts = steps.slice(-1).map(({ from }) => from.card.fact);
  // What was crammed has no date of its own: it comes back when the rest was asked, in order.
  if (options.cram) return firstApart(waiting, lastFacts) ?? firstApart(returning, lastFacts);
  const dueAt = ({ id }: Card) => memories.get(id)?.due ?? now;
  const soonest = [...returning].sort((a, b) => dueAt(a) - dueAt(b));
  const dueAgain = soonest.filter((card) => dueAt(card) <= now);
  return firstApart(dueAgain, []) ?? firstApart(waiting, lastFacts) ?? firstApart(soonest, lastFacts);
}
