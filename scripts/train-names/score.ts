import { namesOfTagged } from '@/core/facts/common/name-tagger/found-names';
import { LABELLED_KINDS } from '@/core/facts/common/name-tagger/labels';
import type { NameModel } from '@/core/facts/common/name-tagger/name-model';
import { tagSentence } from '@/core/facts/common/name-tagger/tag-sentence';
import { textReader } from '@/core/facts/common/name-tagger/text-of';
import type { FoundName } from '@/core/facts/common/names';
import type { LanguagePack } from '@/core/facts/common/pack';
import type { Told } from './calibrate';
import type { MarkedSentence } from './corpus';
import { lineOf } from './examples';

/** How right found names are, counting a name only when both its ends and its kind are right. */
export interface Score {
  readonly right: number;
  readonly found: number;
  readonly marked: number;
  /** Every name that was found, with its confidence. */
  readonly told: readonly Told[];
}

/** Holds the names that `find` finds against the marks; names inside marks of other kinds count for nothing. */
export function scoreOf(
  sentences: readonly MarkedSentence[],
  find: (sentence: MarkedSentence) => readonly FoundName[],
): Score {
  const told: Told[] = [];
  let marked = 0;
  for (const sentence of sentences) {
    const names = sentence.marks.filter((mark) => mark.kind >= 0);
    const others = sentence.marks.filter((mark) => mark.kind < 0);
    marked += names.length;
    for (const name of find(sentence)) {
      if (others.some((mark) => mark.start < name.end && name.start < mark.end)) continue;
      const isRight = names.some(
        (mark) =>
          mark.start === name.start && mark.end === name.end && LABELLED_KINDS[mark.kind] === name.kind,
      );
      told.push({ kind: name.kind, probability: name.confidence, isRight });
    }
  }
  return { right: told.filter((name) => name.isRight).length, found: told.length, marked, told };
}

/** Finds names sentence by sentence, by the tagger or, without one, by grammar and lists. */
export function finderOf(
  pack: LanguagePack,
  model: NameModel | undefined,
): (sentence: MarkedSentence) => readonly FoundName[] {
  const reader = textReader(pack.language, pack.nameWords);
  return (sentence) => {
    const line = lineOf(sentence, pack);
    return model ? namesOfTagged(sentence.text, line, tagSentence(model, reader, line), pack) : line.names;
  };
}

/** A score in one line: F1, precision, recall, and both again for the names above a confidence. */
export function scoreLine({ right, found, marked, told }: Score, least: number): string {
  const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);
  const sure = told.filter((name) => name.probability >= least);
  const sureRight = sure.filter((name) => name.isRight).length;
  return [
    `F1 ${percent(2 * right, found + marked)}`,
    `P ${percent(right, found)}`,
    `R ${percent(right, marked)}`,
    `| asked (${least} and more): P ${percent(sureRight, sure.length)} R ${percent(sureRight, marked)}`,
  ].join('  ');
}
