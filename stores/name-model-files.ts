import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { NameModel } from '@/core/facts/common/name-tagger/name-model';
import { LANGUAGES, type Language } from '@/core/language';
import { type NameModels, nameModelOf, nameModelPath } from './name-models';

/**
 * The trained names of the languages asked for, from the project's `public` folder. Commands and build only. Throws when a
 * file is missing or isn't sound: what ships is checked beforehand.
 * @param root the project's root, in which commands run
 */
export async function loadNameModels(
  languages: readonly Language[] = LANGUAGES,
  root: string = process.cwd(),
): Promise<NameModels> {
  const models: Partial<Record<Language, NameModel>> = {};
  for (const language of languages) {
    const bytes = await readFile(path.join(root, 'public', nameModelPath(language)));
    const model = nameModelOf(new Uint8Array(bytes), language);
    if (!model) throw new Error(`The trained names of "${language}" aren't sound.`);
    models[language] = model;
  }
  return models;
}
