import type { ExtraTime } from '@/core/study/clock';
import { isOwnSetId } from '@/core/study/own-set-id';
import { encodeQuizAddress, type QuizAddress } from '@/core/study/quiz-address';
import {
  COUNTS,
  DIFFICULTY,
  MAX_SETS,
  MINUTES,
  type QuizOptions,
  type QuizTime,
  SECONDS,
  usualOptions,
} from '@/core/study/quiz-options';

/** What the form of the set-up holds: also what is set and not in use, so that a change of mind finds it again. */
export interface Choices extends Omit<QuizAddress, 'time'> {
  readonly per: QuizTime['per'];
  readonly seconds: number;
  readonly minutes: number;
  readonly extraTime: ExtraTime;
}

/** A good quiz on a set for whoever chooses nothing. */
export function usualChoices(set: string): Choices {
  const { time: _, ...usual } = usualOptions([set], '');
  return { ...usual, per: 'question', seconds: SECONDS.usual, minutes: MINUTES.usual };
}

/** What an address says, as choices; what it says nothing of is left out. */
export function choicesFrom({ time, ...address }: Partial<QuizAddress>): Partial<Choices> {
  if (time === undefined) return address;
  if (time.per === 'question') return { ...address, per: time.per, seconds: time.seconds };
  return time.per === 'quiz'
    ? { ...address, per: time.per, minutes: time.minutes }
    : { ...address, per: time.per };
}

/** The options of a quiz, as chosen. */
export function optionsFrom({ per, seconds, minutes, ...choices }: Choices): QuizOptions {
  return { ...choices, time: timeFrom({ per, seconds, minutes }) };
}

/** The parameters of the address that starts the same quiz again, here or at a friend's. */
export function searchFor(choices: Choices, home: string): string {
  const { extraTime: _, ...address } = optionsFrom(choices);
  // The pages of own sets are told which set: it stays in their address.
  const page = isOwnSetId(home) ? `of=${home}&` : '';
  return `?${page}${encodeQuizAddress(address, home)}`;
}

/** How time is given out, as chosen. */
export function timeFrom({ per, seconds, minutes }: Pick<Choices, 'per' | 'seconds' | 'minutes'>): QuizTime {
  if (per === 'question') return { per, seconds: within(seconds, SECONDS) };
  if (per === 'quiz') return { per, minutes: within(minutes, MINUTES) };
  return { per: 'none' };
}

/**
 * The numbers of questions to choose from: never more than there are, but for the one that is chosen, and always all.
 */
export function countsFor(available: number, chosen: QuizOptions['count']): QuizOptions['count'][] {
  const offered = COUNTS.filter((count) => count === 'all' || count < available || count === chosen);
  return offered.includes(chosen as (typeof COUNTS)[number]) ? offered : [chosen, ...offered];
}

/** A number within its bounds, whole; what is no number is the usual one. */
export function within(
  value: number,
  { min, max, usual }: { min: number; max: number; usual: number },
): number {
  if (!Number.isFinite(value)) return usual;
  return Math.min(max, Math.max(min, Math.round(value)));
}

/** How hard questions may be, in words: any, or a part of the scale. */
export const LEVELS = {
  any: DIFFICULTY,
  easy: { min: 1, max: 2 },
  middle: { min: 3, max: 3 },
  hard: { min: 4, max: 5 },
} as const;
export type Level = keyof typeof LEVELS | 'own';

/** The word for a range of difficulty; `own` for one that an address made up. */
export function levelOf({ min, max }: QuizOptions['difficulty']): Level {
  const names: readonly (keyof typeof LEVELS)[] = ['any', 'easy', 'middle', 'hard'];
  return names.find((name) => LEVELS[name].min === min && LEVELS[name].max === max) ?? 'own';
}

/** The list with one value put in or taken out; all of them is `all`, and so is none: something must be asked. */
export function toggled<T>(
  chosen: 'all' | readonly T[],
  value: T,
  known: readonly T[],
): 'all' | readonly T[] {
  const before = chosen === 'all' ? known : chosen;
  const after = known.filter((each) => (each === value ? !before.includes(value) : before.includes(each)));
  return after.length === known.length || after.length === 0 ? 'all' : after;
}

/** One set more or fewer; there is always one, and never more than a quiz may draw from. */
export function withSet(sets: readonly string[], set: string): readonly string[] {
  if (!sets.includes(set)) return sets.length < MAX_SETS ? [...sets, set] : sets;
  const others = sets.filter((each) => each !== set);
  return others.length === 0 ? sets : others;
}
