import { mapTelling } from '../../stage';
import type { NamedLine } from '../line';
import type { NamePack } from '../names';
import { namesOfTagged } from './found-names';
import type { NameModel } from './name-model';
import { tagSentence } from './tag-sentence';
import { textReader } from './text-of';

/**
 * An article's lines with the names that the tagger sees in place of those of the grammar, which it knows of.
 * Offices and dates were found before: their words are no names.
 * @param tell is given the part of the lines that is done, from 0 to 1
 */
export function tagLines(
  text: string,
  lines: readonly NamedLine[],
  model: NameModel,
  pack: NamePack,
  tell?: (part: number) => void,
): NamedLine[] {
  const reader = textReader(model.language, pack.nameWords);
  return mapTelling(
    lines,
    (line) => ({ ...line, names: namesOfTagged(text, line, tagSentence(model, reader, line), pack) }),
    tell,
  );
}
