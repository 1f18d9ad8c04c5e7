import type { NamedLine } from '../line';
import type { NamePack } from '../names';
import { namesOfTagged } from './found-names';
import type { NameModel } from './name-model';
import { tagSentence } from './tag-sentence';
import { textReader } from './text-of';

/**
 * An article's lines with the names that the tagger sees in place of those of the grammar, which it knows of.
 * Offices and dates were found before: their words are no names.
 */
export function tagLines(
  text: string,
  lines: readonly NamedLine[],
  model: NameModel,
  pack: NamePack,
): NamedLine[] {
  const reader = textReader(model.language, pack.nameWords);
  return lines.map((line) => ({
    ...line,
    names: namesOfTagged(text, line, tagSentence(model, reader, line), pack),
  }));
}
