import { FACT_KINDS } from '@/core/facts/fact';
import { LANGUAGES } from '@/core/language';
import { err, ok, type Result } from '@/core/result';
import { z } from '@/core/zod';
import { findHostile } from '../admission';
import { own, type Path, problemOfIssue } from '../outside';
import { MAX_PROBLEMS, parseBank } from '../parse-bank';
import type { BankProblem } from '../problems';
import { MOST_EDITS } from './apply-edit';
import type { Edit, FactChange, Review } from './review';

/** The most ids that one added fact may name. */
const MOST_LINKS = 50;
/** The most changes that are told: as many as a bank may have facts. */
const MOST_CHANGES = 50_000;

const id = z.string().min(1).max(200);
const language = z.enum(LANGUAGES);
const offset = z.int().nonnegative();
// Longer than any that is taken: what was typed is kept as it was typed, spaces and all.
const typed = z.string().max(2_400);
const text = z.strictObject({ fr: typed.exactOptional(), en: typed.exactOptional() });
const links = z.array(id).max(MOST_LINKS);

const added = {
  type: z.literal('add-fact'),
  mention: z.strictObject({ language, start: offset, end: offset }),
  label: text.exactOptional(),
};

const AddedRecord = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['date', 'person', 'place', 'organisation', 'quantity']), ...added }),
  z.strictObject({ kind: z.literal('role'), holders: links, ...added }),
  z.strictObject({
    kind: z.literal('measure'),
    actors: links,
    date: id.exactOptional(),
    place: id.exactOptional(),
    ...added,
  }),
]);

const EditRecord: z.ZodType<Edit> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['drop-fact', 'keep-fact', 'confirm-fact']), fact: id }),
  z.strictObject({ type: z.literal('label'), fact: id, text }),
  AddedRecord,
  z.strictObject({ type: z.enum(['drop-question', 'keep-question']), question: id }),
  z.strictObject({ type: z.enum(['prompt', 'answer']), question: id, text }),
  z.strictObject({ type: z.literal('distractor'), question: id, index: z.int().min(0).max(100), text }),
  z.strictObject({ type: z.literal('title'), text }),
]);
const Edits = z.array(EditRecord).max(MOST_EDITS);

const kind = z.enum(FACT_KINDS);
const label = z.strictObject({ fr: z.string().max(2_000), en: z.string().max(2_000) });
const ChangeRecord: z.ZodType<FactChange> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('changed'),
    kind,
    fact: id,
    was: id,
    before: label,
    after: label,
    follows: id.exactOptional(),
  }),
  z.strictObject({ type: z.enum(['added', 'removed']), kind, fact: id, label }),
]);
const Changes = z.array(ChangeRecord).max(MOST_CHANGES);

function parsed<T>(schema: z.ZodType<T>, json: unknown, at: Path): Result<T, BankProblem[]> {
  const refused = findHostile(json);
  if (refused) return err([{ ...refused, path: [...at, ...refused.path] }]);
  const read = schema.safeParse(json);
  if (read.success) return ok(read.data);
  return err(read.error.issues.slice(0, MAX_PROBLEMS).map((issue) => problemOfIssue(issue, json, at)));
}

/**
 * Reads a review that was stored or comes from outside: its bank as `parseBank` does, and its edits, each in shape. What
 * they say isn't proved here: an edit that isn't sound does nothing when the review is replayed. Time and memory are
 * bounded whatever comes in.
 */
export function parseReview(json: unknown): Result<Review, BankProblem[]> {
  const made = parseBank(own(json, 'made'));
  if (!made.ok) return err(made.error.map((each) => ({ ...each, path: ['made', ...each.path] })));
  const edits = parsed(Edits, own(json, 'edits'), ['edits']);
  return edits.ok ? ok({ made: made.value, edits: edits.value }) : edits;
}

/** Reads what a corrected article changed, as it was stored. */
export function parseFactChanges(json: unknown): Result<readonly FactChange[], BankProblem[]> {
  return parsed(Changes, json, ['changes']);
}
