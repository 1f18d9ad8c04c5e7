import type { Language } from '@/core/language';
import type { MarkEvent, Wording } from './mark-event';

/** What the learner has decided about a card. A card without a mark has none. */
export interface CardMarks {
  readonly suspended: boolean;
  /** Not asked before this moment, epoch milliseconds; 0 when it was never buried. */
  readonly buriedUntil: number;
  readonly flagged: boolean;
  /** The learner's own words for some sides; no empty texts. */
  readonly wording: Wording;
  /** The last mark, epoch milliseconds. */
  readonly lastMark: number;
}

const NONE: CardMarks = { suspended: false, buriedUntil: 0, flagged: false, wording: {}, lastMark: 0 };

/**
 * The marks of every card that has any.
 *
 * @param marks in order of time, those taken back left out (`standingLog`)
 */
export function marksOf(marks: Iterable<MarkEvent>): Map<string, CardMarks> {
  const cards = new Map<string, CardMarks>();
  for (const mark of marks) cards.set(mark.card, marked(cards.get(mark.card), mark));
  return cards;
}

/** The marks of a card after one more. Each mark replaces the last of its sort, and no other. */
export function marked(before: CardMarks | undefined, mark: MarkEvent): CardMarks {
  const known = { ...(before ?? NONE), lastMark: mark.at };
  switch (mark.kind) {
    case 'suspend':
    case 'unsuspend':
      return { ...known, suspended: mark.kind === 'suspend' };
    case 'bury':
      return { ...known, buriedUntil: mark.until };
    case 'flag':
    case 'unflag':
      return { ...known, flagged: mark.kind === 'flag' };
    case 'edit':
      return { ...known, wording: worded(known.wording, mark.wording) };
  }
}

/** Whether a card may be asked now (epoch milliseconds): neither suspended nor buried. */
export function isAskable(marks: CardMarks | undefined, now: number): boolean {
  return marks === undefined || (!marks.suspended && marks.buriedUntil <= now);
}

function worded(before: Wording, { prompt, answer }: Wording): Wording {
  const sides: { prompt?: Side; answer?: Side } = {};
  const newPrompt = side(before.prompt, prompt);
  const newAnswer = side(before.answer, answer);
  if (newPrompt !== undefined) sides.prompt = newPrompt;
  if (newAnswer !== undefined) sides.answer = newAnswer;
  return sides;
}

type Side = Partial<Readonly<Record<Language, string>>>;

function side(before: Side | undefined, change: Side | undefined): Side | undefined {
  const fr = change?.fr ?? before?.fr ?? '';
  const en = change?.en ?? before?.en ?? '';
  if (fr.trim() === '' && en.trim() === '') return undefined;
  return { ...(fr.trim() === '' ? {} : { fr }), ...(en.trim() === '' ? {} : { en }) };
}
