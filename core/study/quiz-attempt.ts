import { QUESTION_FORMS } from '@/core/bank/forms';
import { FACT_KINDS } from '@/core/facts/fact';
import { LANGUAGES } from '@/core/language';
import { err, ok, type Result } from '@/core/result';
import { z } from '@/core/zod';
import { EXTRA_TIMES } from './clock';
import { OUTCOMES } from './grading';
import { isFirstVersion, upgradeFirstVersion } from './quiz-attempt-v1';
import { isGivenTo } from './quiz-judge';
import {
  COUNT,
  DIFFICULTY,
  MAX_SETS,
  MINUTES,
  mayChange,
  PLAYS,
  QUIZ_MODES,
  type QuizOptions,
  SECONDS,
  SHAPES,
} from './quiz-options';

/**
 * The version of a stored attempt that this code writes. Version 2 brought several sets, options to choose questions
 * by, answers that may be changed, and the page that an attempt belongs to; version 1 is read and brought up to date.
 */
const ATTEMPT_VERSION = 2;

const MAX_ITEMS = 100_000;
const id = z.string().min(1).max(200);
const millis = z.number().nonnegative().max(Number.MAX_SAFE_INTEGER);
const index = z.int().nonnegative().max(MAX_ITEMS);
const level = z.int().min(DIFFICULTY.min).max(DIFFICULTY.max);

const Clock = z
  .strictObject({
    limitMs: millis.nullable(),
    elapsedMs: millis,
    runningSince: z
      .strictObject({ monotonic: z.number(), wall: z.number(), page: z.string().max(200) })
      .nullable(),
    away: z.enum(['counts', 'stops']),
    hidden: z.boolean(),
  })
  .refine(({ limitMs, elapsedMs }) => limitMs === null || elapsedMs <= limitMs, 'more spent than there is');

const Options = z.strictObject({
  sets: z.array(id).min(1).max(MAX_SETS),
  count: z.union([z.int().min(COUNT.min).max(MAX_ITEMS), z.literal('all')]),
  forms: z.union([z.literal('all'), z.array(z.enum(QUESTION_FORMS)).min(1)]),
  kinds: z.union([z.literal('all'), z.array(z.enum(FACT_KINDS)).min(1)]),
  difficulty: z.strictObject({ min: level, max: level }).refine(({ min, max }) => min <= max),
  play: z.enum(PLAYS),
  time: z.discriminatedUnion('per', [
    z.strictObject({ per: z.literal('none') }),
    z.strictObject({ per: z.literal('question'), seconds: z.number().min(SECONDS.min).max(SECONDS.max) }),
    z.strictObject({ per: z.literal('quiz'), minutes: z.number().min(MINUTES.min).max(MINUTES.max) }),
  ]),
  extraTime: z.union(EXTRA_TIMES.map((extra) => z.literal(extra))),
  mode: z.enum(QUIZ_MODES),
  seed: z.string().max(200),
});

const Item = z.strictObject({ set: id, question: id, shape: z.enum(SHAPES), order: z.array(index).max(10) });

/**
 * What was answered, whole or half made: the place of an option in the item's own list (0 is right), words, true or
 * false, places of the bank's list from first to last, or for each name the place of the role chosen for it.
 */
export const Given = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('option'), option: index }),
  z.strictObject({ as: z.literal('text'), text: z.string().max(2_000) }),
  z.strictObject({ as: z.literal('truth'), truth: z.boolean() }),
  z.strictObject({ as: z.literal('order'), order: z.array(index).max(10) }),
  z.strictObject({ as: z.literal('match'), roles: z.array(index.nullable()).max(10) }),
]);
export type Given = z.infer<typeof Given>;

/** What became of a question: graded, passed over, or out of time. */
const ANSWER_OUTCOMES = [...OUTCOMES, 'partly-right', 'skipped', 'timed-out'] as const;

export const Answer = z
  .strictObject({
    given: Given.nullable(),
    outcome: z.enum(ANSWER_OUTCOMES),
    /** For `partly-right` alone: what it counts for, between 0 and 1. */
    credit: z.number().gt(0).lt(1).exactOptional(),
    /** The language on screen when it was answered; it never bears on the outcome. */
    language: z.enum(LANGUAGES).nullable(),
    note: z.literal('other-alphabet').exactOptional(),
  })
  .refine(
    ({ outcome, credit }) => (outcome === 'partly-right') === (credit !== undefined),
    'credit out of place',
  )
  .refine(
    ({ given, outcome }) => (given === null) === (outcome === 'skipped' || outcome === 'timed-out'),
    'an outcome without an answer',
  );
export type Answer = z.infer<typeof Answer>;

/**
 * One run of a quiz, as it is stored: everything that a reload needs, and nothing of how it looks.
 *
 * - `asking`: the question at `at` waits for an answer
 * - `feedback`: practice shows what became of the question at `at`, just now or again
 * - `paused`: practice hides the question at `at`
 * - `checking`: an exam whose answers may still be changed has asked everything
 * - `finished`: every question has an answer
 */
export const Attempt = z
  .strictObject({
    version: z.literal(ATTEMPT_VERSION),
    id,
    /** The set whose page it was started from: it is listed there. */
    set: id,
    options: Options,
    items: z.array(Item).min(1).max(MAX_ITEMS),
    phase: z.enum(['ready', 'asking', 'feedback', 'paused', 'checking', 'finished']),
    /** The question on screen. */
    at: index,
    /** The question that `clock` is of, while an earlier one may be looked at. */
    turn: index,
    /** One for each item; `null` for what has no answer yet. */
    answers: z.array(Answer.nullable()),
    /** One for each item: what is made so far and not yet answered. */
    drafts: z.array(Given.nullable()),
    /** One for each item: what the clock spent while it was asked. */
    spent: z.array(millis),
    clock: Clock,
    /** What the clock had spent when the question on screen came up. */
    spentBeforeMs: millis,
    /** The language that its questions were last shown in. */
    language: z.enum(LANGUAGES),
    /** The page load that has it, and how many have taken it so far: only the last one may save it. */
    owner: z.strictObject({ page: z.string().max(200), claim: z.int().nonnegative() }),
    /** How many events changed it: a later state has more. */
    step: z.int().nonnegative(),
    /** By the system's clock, epoch milliseconds. */
    startedAt: z.number(),
    updatedAt: z.number(),
  })
  .refine(({ at, turn, items }) => Math.max(at, turn) < items.length, 'past the last question')
  .refine(
    ({ answers, drafts, spent, items }) =>
      [answers, drafts, spent].every(({ length }) => length === items.length),
    'not one for each question',
  )
  .refine(
    ({ answers, drafts, items }) =>
      items.every((item, place) => {
        const [answer, draft] = [answers[place], drafts[place]];
        return [answer?.given, draft].every((given) => given == null || isGivenTo(item, given));
      }),
    'an answer of another shape',
  )
  .refine(areAnswersInPlace, 'answers missing');
export type Attempt = z.infer<typeof Attempt>;

interface AnswersInPhase {
  readonly phase: string;
  readonly at: number;
  readonly turn: number;
  readonly answers: readonly (Answer | null)[];
  readonly options: Pick<QuizOptions, 'mode' | 'time'>;
}

/** Where answers can't be changed they come one after the other: all before the question whose turn it is, none after. */
function isInTurn(turn: number): (answer: Answer | null, place: number) => boolean {
  return (answer, place) => place === turn || (answer !== null) === place < turn;
}

function areAnswersInPlace({ phase, at, turn, answers, options }: AnswersInPhase): boolean {
  if (phase === 'ready') return answers.every((answer) => answer === null);
  if (phase === 'finished') return answers.every((answer) => answer !== null);
  if (!mayChange(options) && !answers.every(isInTurn(turn))) return false;
  if (options.mode === 'exam') return phase === 'asking' || phase === 'checking';
  return (answers[at] !== null) === (phase === 'feedback');
}

/** Why a stored attempt can't be taken up again. */
export type AttemptProblem = 'newer-version' | 'damaged';

/** Reads an attempt that came out of a store, of this version or an earlier one. */
export function parseAttempt(stored: unknown): Result<Attempt, AttemptProblem> {
  const parsed = Attempt.safeParse(isFirstVersion(stored) ? upgradeFirstVersion(stored) : stored);
  if (parsed.success) return ok(parsed.data);
  const version = z.object({ version: z.number() }).safeParse(stored);
  return err(version.success && version.data.version > ATTEMPT_VERSION ? 'newer-version' : 'damaged');
}
