import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NameModel, readNameModel } from '@/core/facts/common/name-tagger/name-model';
import type { Language } from '@/core/language';

/** The project's root. */
export const ROOT = join(import.meta.dirname, '../../../../..');

/** The model that ships. */
export function shippedModel(language: Language): NameModel {
  const read = readNameModel(new Uint8Array(readFileSync(join(ROOT, `public/models/names.${language}.bin`))));
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}
