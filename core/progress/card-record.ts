import { inBoth, type Language } from '@/core/language';
import type { Practice } from './practice';
import type { Memory } from './scheduler';

/** When a card was first met, and last asked: what the counts of a day are made of. Cramming is neither. */
export interface Meeting {
  /** Epoch milliseconds. */
  readonly firstAt: number;
  /** False when it was first met by missing it in a quiz. */
  readonly firstIsReview: boolean;
  /** The last review, epoch milliseconds; 0 for none. */
  readonly lastReviewAt: number;
}

/** All that is known of one card by its answers. */
export interface CardRecord {
  readonly memory: Memory | undefined;
  readonly practice: Practice;
  readonly meeting: Meeting | undefined;
}

const STATES = ['learning', 'review', 'relearning'] as const;
const MEMORY = 8;
const EACH_LANGUAGE = 4;
const MEETING = 3;

/** How many numbers a card takes: its memory, how it went in each language, when it was met. */
export const WIDTH = MEMORY + 2 * EACH_LANGUAGE + MEETING;

/** A card's record as numbers: ten thousand of them are read from a database a hundred times faster than objects. */
export function packed({ memory, practice, meeting }: CardRecord): number[] {
  return [
    ...(memory === undefined ? Array<number>(MEMORY).fill(0) : packedMemory(memory)),
    ...packedLanguage(practice.fr),
    ...packedLanguage(practice.en),
    ...(meeting === undefined
      ? [0, 0, 0]
      : [meeting.firstAt, meeting.firstIsReview ? 1 : 2, meeting.lastReviewAt]),
  ];
}

/** The record whose numbers begin at `from`. */
export function unpacked(numbers: Float64Array, from: number): CardRecord {
  const at = (index: number) => numbers[from + index] ?? 0;
  const met = MEMORY + 2 * EACH_LANGUAGE;
  return {
    // No memory is without a repetition.
    memory: at(3) === 0 ? undefined : unpackedMemory(at),
    practice: inBoth((language) => unpackedLanguage(at, language)),
    meeting:
      at(met + 1) === 0
        ? undefined
        : { firstAt: at(met), firstIsReview: at(met + 1) === 1, lastReviewAt: at(met + 2) },
  };
}

type At = (index: number) => number;

function packedMemory({
  due,
  stability,
  difficulty,
  reps,
  lapses,
  state,
  step,
  lastReview,
}: Memory): number[] {
  return [due, stability, difficulty, reps, lapses, STATES.indexOf(state), step, lastReview];
}

function unpackedMemory(at: At): Memory {
  return {
    due: at(0),
    stability: at(1),
    difficulty: at(2),
    reps: at(3),
    lapses: at(4),
    state: STATES[at(5)] ?? 'learning',
    step: at(6),
    lastReview: at(7),
  };
}

/** The latest outcomes are the digits of a binary number, with a 1 before them to keep their count. */
function packedLanguage({ asked, recalled, recent, lastAt }: Practice[Language]): number[] {
  return [asked, recalled, recent.reduce((digits, each) => digits * 2 + (each ? 1 : 0), 1), lastAt];
}

function unpackedLanguage(at: At, language: Language): Practice[Language] {
  const from = MEMORY + (language === 'fr' ? 0 : EACH_LANGUAGE);
  const recent: boolean[] = [];
  for (let digits = at(from + 2); digits > 1; digits = Math.floor(digits / 2))
    recent.unshift(digits % 2 === 1);
  return { asked: at(from), recalled: at(from + 1), recent, lastAt: at(from + 3) };
}
