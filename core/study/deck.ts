import type { AnsweredQuestion, Evidence, Line, Question } from '@/core/bank/bank';
import { type Bilingual, LANGUAGES, type Language } from '@/core/language';
import type { StudyCalendar } from '@/core/progress/calendar';
import type { DayCounts } from '@/core/progress/log';
import { isAskable } from '@/core/progress/marks';
import type { Progress } from '@/core/progress/progress';
import { isDue, isLeech, type Memory } from '@/core/progress/scheduler';
import type { StudySettings } from './settings';
import { shuffle } from './shuffle';
import { siblingsApart } from './siblings';

/** A sentence with a hole, in the language of its article. */
interface Passage {
  readonly language: Language;
  readonly before: string;
  readonly after: string;
}

/** A question seen as a flashcard; its recto and its verso may be read in different languages. */
export interface Card {
  /** The question's id: progress is kept under it. */
  readonly id: string;
  /** Id of the fact that the answer states. Cards of one fact are siblings. */
  readonly fact: string;
  readonly prompt: Bilingual<Line>;
  /** The sentence around the hole, where the card asks for a missing word. */
  readonly passage?: Bilingual<Passage>;
  readonly answer: Bilingual<Line>;
  /** Where it is proved; at least one. */
  readonly evidence: readonly Evidence[];
}

/** What the day allows, and what it has seen. */
export interface DayLimits {
  /** How many cards may be seen for the first time in a day. */
  readonly newPerDay: number;
  /** How many cards of earlier days may be asked in a day; those in their short first intervals always are. */
  readonly reviewsPerDay: number;
  /** What was done today. */
  readonly done: DayCounts;
  /** When the study day ends, epoch milliseconds: a card due later today is asked now. */
  readonly dayEnds: number;
}

/** How many cards a session of study ahead of time takes. */
const AHEAD = 20;

/**
 * The cards of a bank, one for each question but those of true or false, where half the answer is a guess, and those
 * that ask for several facts at once, which no one memory could keep.
 */
export function cardsOf(questions: readonly Question[]): Card[] {
  return questions.flatMap((question) => {
    const isCard = question.form !== 'true-false' && question.form !== 'order' && question.form !== 'match';
    return isCard ? [cardOf(question)] : [];
  });
}

function cardOf(question: Exclude<AnsweredQuestion, { form: 'true-false' }>): Card {
  return {
    id: question.id,
    fact: question.asks,
    prompt: question.prompt,
    ...(question.form === 'cloze' ? { passage: question.passage } : {}),
    answer: question.answer,
    evidence: question.evidence,
  };
}

/** What a deck needs to know of the log. */
export type DeckProgress = Pick<Progress, 'memories' | 'marks'>;

/**
 * The limits of the day that `now` is in.
 *
 * @param done what was done today (`Progress.today`)
 * @param now epoch milliseconds
 */
export function limitsOf(
  settings: Pick<StudySettings, 'newPerDay' | 'reviewsPerDay'>,
  done: DayCounts,
  calendar: StudyCalendar,
  now: number,
): DayLimits {
  const { newPerDay, reviewsPerDay } = settings;
  return { newPerDay, reviewsPerDay, done, dayEnds: calendar.startOf(calendar.dayOf(now) + 1) };
}

/**
 * The cards to ask now: those that are due, longest due first, then new ones in the bank's order, as many of each
 * as the day still allows. Suspended and buried cards are left out; siblings are kept apart.
 *
 * @param now epoch milliseconds
 */
export function dueCards(
  cards: readonly Card[],
  progress: DeckProgress,
  now: number,
  limits: DayLimits,
): Card[] {
  const { memories } = progress;
  const open = askable(cards, progress.marks, now);
  const allReviews = limits.reviewsPerDay - limits.done.reviewed;
  let reviews = 0;
  const due = reviewed(open, memories).filter((card) => {
    const memory = memories.get(card.id);
    if (memory === undefined || !isDue(memory, now, limits.dayEnds)) return false;
    if (memory.state !== 'review') return true;
    reviews += 1;
    return reviews <= allReviews;
  });
  const allowed = Math.max(0, limits.newPerDay - limits.done.introduced);
  const apart = siblingsApart(due);
  return [...apart, ...siblingsApart(unseen(open, memories), allowed, apart)];
}

/**
 * The cards to ask when nothing is due and the learner wants more: new ones beyond the day's number; with none
 * left, those that will be due soonest. Suspended and buried cards are left out; siblings are kept apart.
 */
export function cardsAhead(cards: readonly Card[], progress: DeckProgress, now: number): Card[] {
  const open = askable(cards, progress.marks, now);
  const fresh = unseen(open, progress.memories);
  if (fresh.length > 0) return siblingsApart(fresh, AHEAD);
  return siblingsApart(reviewed(open, progress.memories).slice(0, AHEAD));
}

/** Which cards to cram. */
export const CRAM_FILTERS = ['all', 'flagged', 'forgotten', 'leeches'] as const;
export type CramFilter = (typeof CRAM_FILTERS)[number];

/**
 * The cards to go through before an exam, due or not, in an order that `seed` decides. Suspended cards are left
 * out; buried ones are not, for nothing is asked of the memory.
 *
 * - `flagged`: those with a flag
 * - `forgotten`: those that didn't come to mind the last time, in either language
 * - `leeches`: those forgotten eight times or more
 */
export function cramCards(
  cards: readonly Card[],
  progress: DeckProgress & Pick<Progress, 'practice'>,
  filter: CramFilter,
  seed: string,
): Card[] {
  const { memories, marks, practice } = progress;
  const wanted = ({ id }: Card): boolean => {
    if (marks.get(id)?.suspended) return false;
    switch (filter) {
      case 'all':
        return true;
      case 'flagged':
        return marks.get(id)?.flagged === true;
      case 'forgotten': {
        const known = practice.get(id);
        return known !== undefined && LANGUAGES.some((each) => known[each].recent.at(-1) === false);
      }
      case 'leeches':
        return isLeech(memories.get(id));
    }
  };
  return siblingsApart(shuffle(cards.filter(wanted), seed));
}

/**
 * When the next card is due, epoch milliseconds; undefined when none was ever reviewed. Suspended cards don't
 * come, buried ones not before their day.
 */
export function nextDue(cards: readonly Card[], progress: DeckProgress): number | undefined {
  let first: number | undefined;
  for (const { id } of cards) {
    const due = progress.memories.get(id)?.due;
    const marks = progress.marks.get(id);
    if (due === undefined || marks?.suspended) continue;
    const comes = Math.max(due, marks?.buriedUntil ?? 0);
    if (first === undefined || comes < first) first = comes;
  }
  return first;
}

function askable(cards: readonly Card[], marks: DeckProgress['marks'], now: number): readonly Card[] {
  return marks.size === 0 ? cards : cards.filter(({ id }) => isAskable(marks.get(id), now));
}

function unseen(cards: readonly Card[], memories: ReadonlyMap<string, Memory>): Card[] {
  return cards.filter(({ id }) => !memories.has(id));
}

function reviewed(cards: readonly Card[], memories: ReadonlyMap<string, Memory>): Card[] {
  return cards.filter(({ id }) => memories.has(id)).sort((a, b) => dueOf(a, memories) - dueOf(b, memories));
}

function dueOf({ id }: Card, memories: ReadonlyMap<string, Memory>): number {
  return memories.get(id)?.due ?? Number.POSITIVE_INFINITY;
}
