import { z } from 'zod';
import { LANGUAGES } from '@/core/language';
import { err, ok, type Result } from '@/core/result';
import { EXTRA_TIMES } from './clock';
import { OUTCOMES } from './grading';
import { MINUTES, SECONDS, SHAPES } from './quiz-plan';

// Zod would try `new Function` to run faster; the content security policy forbids it, and says so on the console.
z.config({ jitless: true });

/** The version of a stored attempt that this code writes and reads. */
const ATTEMPT_VERSION = 1;

const id = z.string().min(1).max(200);
const millis = z.number().nonnegative().max(Number.MAX_SAFE_INTEGER);
const index = z.int().nonnegative().max(100_000);

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
  count: z.union([z.int().min(1).max(100_000), z.literal('all')]),
  time: z.discriminatedUnion('per', [
    z.strictObject({ per: z.literal('none') }),
    z.strictObject({ per: z.literal('question'), seconds: z.number().min(SECONDS.min).max(SECONDS.max) }),
    z.strictObject({ per: z.literal('quiz'), minutes: z.number().min(MINUTES.min).max(MINUTES.max) }),
  ]),
  extraTime: z.union(EXTRA_TIMES.map((extra) => z.literal(extra))),
  mode: z.enum(['practice', 'exam']),
  seed: z.string().max(200),
});

const Item = z.strictObject({ question: id, shape: z.enum(SHAPES), order: z.array(index).max(10) });

/** What was answered: the place of an option in the item's own list (0 is right), words, or true or false. */
export const Given = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('option'), option: index }),
  z.strictObject({ as: z.literal('text'), text: z.string().max(2_000) }),
  z.strictObject({ as: z.literal('truth'), truth: z.boolean() }),
]);
export type Given = z.infer<typeof Given>;

/** What became of a question: graded, passed over, or out of time. */
const ANSWER_OUTCOMES = [...OUTCOMES, 'skipped', 'timed-out'] as const;

export const Answer = z.strictObject({
  given: Given.nullable(),
  outcome: z.enum(ANSWER_OUTCOMES),
  /** The language on screen when it was answered; it never bears on the outcome. */
  language: z.enum(LANGUAGES).nullable(),
  spentMs: millis,
  note: z.literal('other-alphabet').exactOptional(),
});
export type Answer = z.infer<typeof Answer>;

/**
 * One run of a quiz, as it is stored: everything that a reload needs, and nothing of how it looks.
 *
 * - `asking`: the question at `at` waits for an answer
 * - `feedback`: practice shows what became of the question at `at`
 * - `paused`: practice hides the question at `at`
 * - `finished`: every question has an answer
 */
export const Attempt = z
  .strictObject({
    version: z.literal(ATTEMPT_VERSION),
    id,
    set: id,
    options: Options,
    items: z.array(Item).min(1).max(100_000),
    phase: z.enum(['ready', 'asking', 'feedback', 'paused', 'finished']),
    at: index,
    /** One per item answered, in order. */
    answers: z.array(Answer),
    /** What is typed so far and not yet answered. */
    draft: z.string().max(2_000),
    clock: Clock,
    /** What the clock had spent when the question at `at` came up. */
    spentBeforeMs: millis,
    /** By the system's clock, epoch milliseconds. */
    startedAt: z.number(),
    updatedAt: z.number(),
  })
  .refine(({ at, items }) => at < items.length, 'past the last question')
  .refine(
    ({ phase, at, answers, items }) => answers.length === answeredBy(phase, at, items.length),
    'answers missing',
  );
export type Attempt = z.infer<typeof Attempt>;

function answeredBy(phase: string, at: number, items: number): number {
  if (phase === 'finished') return items;
  return phase === 'feedback' ? at + 1 : at;
}

/** Why a stored attempt can't be taken up again. */
export type AttemptProblem = 'newer-version' | 'damaged';

/** Reads an attempt that came out of a store. */
export function parseAttempt(stored: unknown): Result<Attempt, AttemptProblem> {
  const parsed = Attempt.safeParse(stored);
  if (parsed.success) return ok(parsed.data);
  const version = z.object({ version: z.number() }).safeParse(stored);
  return err(version.success && version.data.version > ATTEMPT_VERSION ? 'newer-version' : 'damaged');
}
