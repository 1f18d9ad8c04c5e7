import { type NameModel, readNameModel } from '@/core/facts/common/name-tagger/name-model';
import { LANGUAGES, type Language } from '@/core/language';

/** The trained names of the languages that have been loaded. */
export type NameModels = Readonly<Partial<Record<Language, NameModel>>>;

/** Where a language's trained names lie, for a browser and below the project's `public` folder. */
export function nameModelPath(language: Language): string {
  return `/models/names.${language}.bin`;
}

/** A model of bytes from anywhere; undefined when they are none for that language. */
export function nameModelOf(bytes: Uint8Array, language: Language): NameModel | undefined {
  const read = readNameModel(bytes);
  return read.ok && read.value.language === language ? read.value : undefined;
}

/**
 * Loads the trained names of the languages asked for, when an article is about to be read. A language whose file can't be
 * had, or isn't sound, is left out: its names are then found by grammar alone. Never throws.
 * @param load fetches an address; the browser's `fetch` when left out
 */
export async function fetchNameModels(
  languages: readonly Language[] = LANGUAGES,
  load: (address: string) => Promise<Response> = (address) => fetch(address),
): Promise<NameModels> {
  const models: Partial<Record<Language, NameModel>> = {};
  await Promise.all(
    languages.map(async (language) => {
      try {
        const response = await load(nameModelPath(language));
        if (!response.ok) return;
        const model = nameModelOf(new Uint8Array(await response.arrayBuffer()), language);
        if (model) models[language] = model;
      } catch {
        // No network, or a body cut short: the grammar reads the names.
      }
    }),
  );
  return models;
}
