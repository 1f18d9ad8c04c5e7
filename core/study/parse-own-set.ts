import { BANK_VERSION } from '@/core/bank/bank';
import { parseBank } from '@/core/bank/parse-bank';
import type { FactChange } from '@/core/bank/review/changes';
import type { Edit, Review } from '@/core/bank/review/review';
import { LANGUAGES } from '@/core/language';
import { isKeyed, isMoment, isName } from '@/core/progress/event-fields';
import type { DamageReason } from '@/core/progress/progress-event';
import { err, ok, type Result } from '@/core/result';
import { z } from '@/core/zod';
import type { Draft } from './draft';
import { isFromNewerApp, OWN_SET_VERSION, type OwnSet } from './own-set';
import { isOwnSetId } from './own-set-id';

const MAX_EDITS = 100_000;
/** Longer than any article that is read: what was typed is kept, also when it is too long to be read. */
const MAX_TEXT = 8 * 1024 * 1024;

const language = z.enum(LANGUAGES);
const id = z.string().min(1).max(200);
const words = z.string().max(10_000);
const sides = z.strictObject({ fr: words.exactOptional(), en: words.exactOptional() });
const mention = z.strictObject({ language, start: z.int().nonnegative(), end: z.int().nonnegative() });
const added = { type: z.literal('add-fact'), mention, label: sides.exactOptional() };

const EditRecord: z.ZodType<Edit> = z.union([
  z.strictObject({ type: z.enum(['drop-fact', 'keep-fact', 'confirm-fact']), fact: id }),
  z.strictObject({ type: z.literal('label'), fact: id, text: sides }),
  z.strictObject({ kind: z.enum(['date', 'person', 'place', 'organisation', 'quantity']), ...added }),
  z.strictObject({ kind: z.literal('role'), holders: z.array(id).max(100), ...added }),
  z.strictObject({ kind: z.literal('measure'), actors: z.array(id).max(100), ...added }),
  z.strictObject({ type: z.enum(['drop-question', 'keep-question']), question: id }),
  z.strictObject({ type: z.enum(['prompt', 'answer']), question: id, text: sides }),
  z.strictObject({
    type: z.literal('distractor'),
    question: id,
    index: z.int().min(0).max(100),
    text: sides,
  }),
  z.strictObject({ type: z.literal('title'), text: sides }),
]);
const Edits = z.array(EditRecord).max(MAX_EDITS);

const ChangeRecord = z.custom<FactChange>(
  (value) =>
    isKeyed(value) && ['changed', 'added', 'removed'].includes(String(value.type)) && isName(value.fact),
);
const Changes = z.array(ChangeRecord).max(MAX_EDITS);

const Texts: z.ZodType<Draft['texts']> = z
  .array(
    z.strictObject({
      text: z.string().max(MAX_TEXT),
      title: words.exactOptional(),
      source: words.exactOptional(),
      published: z.iso.date().exactOptional(),
      language: language.exactOptional(),
      from: words.exactOptional(),
    }),
  )
  .max(2);

/**
 * Reads a set of one's own as it was stored or backed up. A review or a list of changes that can't be made sense of is
 * left out: the set can still be studied.
 */
export function parseOwnSet(record: unknown): Result<OwnSet, DamageReason> {
  if (isFromNewerApp(record)) return err('newer');
  if (!isKeyed(record) || record.version !== OWN_SET_VERSION) return err('damaged');
  const { id, madeAt, changedAt } = record;
  if (typeof id !== 'string' || !isOwnSetId(id) || !isMoment(madeAt) || !isMoment(changedAt))
    return err('damaged');
  const bank = parseBank(record.bank);
  if (!bank.ok) return err(isNewerBank(record.bank) ? 'newer' : 'damaged');
  if (bank.value.set !== id) return err('damaged');
  const review = parseReview(record.review);
  const changes = Changes.safeParse(record.changes);
  return ok({
    id,
    madeAt,
    changedAt,
    bank: bank.value,
    ...(review === undefined ? {} : { review }),
    ...(changes.success ? { changes: changes.data } : {}),
  });
}

/** Reads a draft as it was stored or backed up. A review that can't be made sense of is left out: the texts are there. */
export function parseDraft(record: unknown): Result<Draft, DamageReason> {
  if (isFromNewerApp(record)) return err('newer');
  if (!isKeyed(record) || record.version !== OWN_SET_VERSION) return err('damaged');
  const { id, changedAt, correcting } = record;
  const texts = Texts.safeParse(record.texts);
  if (!isName(id) || !isMoment(changedAt) || !texts.success) return err('damaged');
  const review = parseReview(record.review);
  return ok({
    id,
    changedAt,
    texts: texts.data,
    ...(review === undefined ? {} : { review }),
    ...(typeof correcting === 'string' && isOwnSetId(correcting) ? { correcting } : {}),
  });
}

function parseReview(record: unknown): Review | undefined {
  if (!isKeyed(record)) return undefined;
  const made = parseBank(record.made);
  const edits = Edits.safeParse(record.edits);
  return made.ok && edits.success ? { made: made.value, edits: edits.data } : undefined;
}

function isNewerBank(bank: unknown): boolean {
  return isKeyed(bank) && Number.isInteger(bank.version) && Number(bank.version) > BANK_VERSION;
}
