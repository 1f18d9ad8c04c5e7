import { BANK_VERSION } from '@/core/bank/bank';
import { parseBank } from '@/core/bank/parse-bank';
import { parseFactChanges, parseReview } from '@/core/bank/review/parse-review';
import { LANGUAGES } from '@/core/language';
import { isKeyed, isMoment, isName } from '@/core/progress/event-fields';
import type { DamageReason } from '@/core/progress/progress-event';
import { err, ok, type Result } from '@/core/result';
import { z } from '@/core/zod';
import type { Draft } from './draft';
import { isFromNewerApp, OWN_SET_VERSION, type OwnSet } from './own-set';
import { isOwnSetId } from './own-set-id';

/** Longer than any article that is read: what was typed is kept, also when it is too long to be read. */
const MAX_TEXT = 8 * 1024 * 1024;

const language = z.enum(LANGUAGES);
const words = z.string().max(10_000);

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
  const changes = parseFactChanges(record.changes);
  return ok({
    id,
    madeAt,
    changedAt,
    bank: bank.value,
    ...(review.ok ? { review: review.value } : {}),
    ...(changes.ok ? { changes: changes.value } : {}),
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
    ...(review.ok ? { review: review.value } : {}),
    ...(typeof correcting === 'string' && isOwnSetId(correcting) ? { correcting } : {}),
  });
}

function isNewerBank(bank: unknown): boolean {
  return isKeyed(bank) && Number.isInteger(bank.version) && Number(bank.version) > BANK_VERSION;
}
