import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '@/core/language';
import { readIob } from './iob';
import { HELD_ASIDE, type Marked, readTraining, tuningFiles } from './marked';

/** Marked texts of one language that are measured together. */
export interface Corpus {
  readonly name: string;
  readonly language: Language;
  readonly texts: readonly Marked[];
}

/** Our own marked sentences, each a text of its own: those that nothing is taught with or tuned to, or the others. */
export function ownCorpora(root: string, tuning: boolean): Corpus[] {
  return LANGUAGES.map((language) => {
    const files = tuning ? tuningFiles(root, language) : HELD_ASIDE[language];
    const name = tuning ? 'own sentences to tune to' : `own sentences (${files.join(', ')})`;
    return { name, language, texts: readTraining(root, files) };
  });
}

/** The documents of a folder with `fr.dev.tsv` and `en.dev.tsv`; a language without its file is left out. */
export function givenCorpora(folder: string): Corpus[] {
  return LANGUAGES.flatMap((language) => {
    const file = `${language}.dev.tsv`;
    const path = join(folder, file);
    if (!existsSync(path)) return [];
    return [{ name: file, language, texts: readIob(readFileSync(path, 'utf8'), language) }];
  });
}
