import type { Language } from '@/core/language';
import { stampAfter } from '@/core/progress/log';
import {
  EVENT_VERSION,
  type ProgressEvent,
  type Rating,
  type ReviewEvent,
} from '@/core/progress/review-event';
import { type Memory, remember, SCHEDULER_MODEL } from '@/core/progress/scheduler';
import { type Card, firstApart } from './deck';

/** A card that comes back within this time still belongs to the session, and may be asked early at its end. */
const SAME_SESSION_MS = 20 * 60_000;

/** A pause longer than this was not spent on the card. */
const LONGEST_REVIEW_MS = 10 * 60_000;

/** One rating given in this session, and what is needed to take it back. */
interface Rated {
  readonly review: ReviewEvent;
  readonly card: Card;
  /** The card's memory before it; undefined when the card was new. */
  readonly before: Memory | undefined;
  /** The session's queues before it. */
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
 * The lock of the session: the event is on its way to the store, and nothing else is taken until the store has
 * it, or has said that it can't (`unstored`).
 */
interface Storing {
  readonly phase: 'storing' | 'unstored';
  readonly event: ProgressEvent;
  readonly from: Showing | Finished;
}

/** Where the learner is. */
type Moment = Showing | Storing | Finished;

/** A run through some cards of a set. */
export interface DeckSession {
  readonly set: string;
  readonly moment: Moment;
  /** Not asked yet in this session, in order. */
  readonly waiting: readonly Card[];
  /** Asked, and due again before the session ends. */
  readonly returning: readonly Card[];
  readonly memories: ReadonlyMap<string, Memory>;
  readonly rated: readonly Rated[];
  /** How many cards the session was begun with. */
  readonly total: number;
}

export type DeckAction =
  | { readonly type: 'turn' }
  | {
      readonly type: 'rate';
      readonly rating: Rating;
      /** Id of the new event. */
      readonly id: string;
      readonly now: number;
      readonly device: string;
      readonly language: Language;
      readonly answerLanguage: Language;
    }
  | { readonly type: 'undo'; readonly id: string; readonly now: number; readonly device: string }
  | { readonly type: 'stored'; readonly id: string; readonly now: number }
  | { readonly type: 'not-stored'; readonly id: string }
  /** The log was read again: another tab may have written to it. */
  | { readonly type: 'refreshed'; readonly memories: ReadonlyMap<string, Memory> }
  | { readonly type: 'retry' }
  | { readonly type: 'give-up' };

/**
 * Begins a session.
 *
 * @param cards the cards to ask, in order (`dueCards`, `cardsAhead`)
 * @param now epoch milliseconds
 */
export function beginSession(
  set: string,
  cards: readonly Card[],
  memories: ReadonlyMap<string, Memory>,
  now: number,
): DeckSession {
  const session: DeckSession = {
    set,
    moment: { phase: 'finished' },
    waiting: cards,
    returning: [],
    memories,
    rated: [],
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
      return moment.phase === 'verso' ? storing(session, reviewOf(session, moment, action), moment) : session;
    case 'undo':
      return undoing(session, action);
    case 'stored':
      return moment.phase === 'storing' && moment.event.id === action.id
        ? applied(session, moment.event, action.now)
        : session;
    case 'not-stored':
      return moment.phase === 'storing' && moment.event.id === action.id
        ? { ...session, moment: { ...moment, phase: 'unstored' } }
        : session;
    case 'refreshed':
      return 'event' in moment ? session : refreshed(session, action.memories);
    case 'retry':
      return moment.phase === 'unstored' ? { ...session, moment: { ...moment, phase: 'storing' } } : session;
    case 'give-up':
      return moment.phase === 'unstored' ? { ...session, moment: moment.from } : session;
  }
}

/** Takes over what another tab did: cards that were reviewed there needn't be asked here. */
function refreshed(session: DeckSession, memories: ReadonlyMap<string, Memory>): DeckSession {
  const untouched = ({ id }: Card) => memories.get(id)?.lastReview === session.memories.get(id)?.lastReview;
  return { ...session, memories, waiting: session.waiting.filter(untouched) };
}

/** The card on screen, also while its rating is being stored; undefined when the session is over. */
export function cardShown({ moment }: DeckSession): Card | undefined {
  const shown = 'from' in moment ? moment.from : moment;
  return shown.phase === 'finished' ? undefined : shown.card;
}

/**
 * How many of the session's cards were answered, for "5 of 12": each counts from its first answer on, and no more
 * when it comes back.
 */
export function cardsDone(session: DeckSession): number {
  const shown = cardShown(session);
  const isFresh = shown !== undefined && !session.rated.some(({ card }) => card.id === shown.id);
  return Math.max(0, session.total - session.waiting.length - (isFresh ? 1 : 0));
}

function storing(session: DeckSession, event: ProgressEvent, from: Showing | Finished): DeckSession {
  return { ...session, moment: { phase: 'storing', event, from } };
}

function reviewOf(
  session: DeckSession,
  { card, shownAt }: Showing,
  action: Extract<DeckAction, { type: 'rate' }>,
): ReviewEvent {
  return {
    version: EVENT_VERSION,
    kind: 'review',
    id: action.id,
    set: session.set,
    card: card.id,
    fact: card.fact,
    language: action.language,
    answerLanguage: action.answerLanguage,
    rating: action.rating,
    at: stampAfter(action.now, session.memories.get(card.id)?.lastReview),
    durationMs: Math.min(Math.max(0, action.now - shownAt), LONGEST_REVIEW_MS),
    device: action.device,
    model: SCHEDULER_MODEL,
  };
}

function undoing(session: DeckSession, action: Extract<DeckAction, { type: 'undo' }>): DeckSession {
  const { moment } = session;
  const last = session.rated.at(-1);
  if (last === undefined || 'event' in moment) return session;
  const event: ProgressEvent = {
    version: EVENT_VERSION,
    kind: 'undo',
    id: action.id,
    set: session.set,
    undoes: last.review.id,
    at: Math.max(action.now, last.review.at),
    device: action.device,
  };
  return storing(session, event, moment);
}

function applied(session: DeckSession, event: ProgressEvent, now: number): DeckSession {
  return event.kind === 'review'
    ? reviewApplied(session, event, now)
    : undoApplied(session, event.undoes, now);
}

function reviewApplied(session: DeckSession, review: ReviewEvent, now: number): DeckSession {
  const card = cardShown(session);
  if (card === undefined) return session;
  const before = session.memories.get(card.id);
  const memory = remember(before, review);
  const { waiting, returning } = session;
  const comesBack = memory.due - review.at <= SAME_SESSION_MS;
  return withNextCard(
    {
      ...session,
      memories: new Map(session.memories).set(card.id, memory),
      rated: [...session.rated, { review, card, before, waiting, returning }],
      returning: comesBack ? [...returning, card] : returning,
    },
    now,
  );
}

/** Puts the session back to where the card lay turned over, waiting for its rating. */
function undoApplied(session: DeckSession, undone: string, now: number): DeckSession {
  const last = session.rated.at(-1);
  if (last === undefined || last.review.id !== undone) return session;
  const { card } = last;
  const memories = new Map(session.memories);
  if (last.before === undefined) memories.delete(card.id);
  else memories.set(card.id, last.before);
  return {
    ...session,
    memories,
    waiting: last.waiting,
    returning: last.returning,
    rated: session.rated.slice(0, -1),
    moment: { phase: 'verso', card, shownAt: now },
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
function nextCard({ waiting, returning, memories, rated }: DeckSession, now: number): Card | undefined {
  const lastFacts = rated.slice(-1).map(({ card }) => card.fact);
  const dueAt = ({ id }: Card) => memories.get(id)?.due ?? now;
  const soonest = [...returning].sort((a, b) => dueAt(a) - dueAt(b));
  const dueAgain = soonest.filter((card) => dueAt(card) <= now);
  return firstApart(dueAgain, []) ?? firstApart(waiting, lastFacts) ?? firstApart(soonest, lastFacts);
}
