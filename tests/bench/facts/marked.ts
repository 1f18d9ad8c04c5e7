import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@/core/language';
import type { Labelled } from './score';

/** A text and all that is marked in it. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly Labelled[];
}

const LABELS: ReadonlySet<string> = new Set(['PER', 'LOC', 'ORG', 'ROLE', 'DATE', 'QTY', 'ACT']);

/** The files whose sentences no tagger is taught with and no grammar is tuned to. */
export const HELD_ASIDE: Readonly<Record<Language, readonly string[]>> = {
  fr: ['fr-02.txt'],
  en: ['en-10.txt', 'en-11.txt'],
};

/**
 * Reads a line with inline marks, `Visite à [Rabat|LOC].`: the line without them, and where each was.
 * Throws on a mark that is nested, empty, unclosed or of an unknown kind, so that a slip of the pen is no measurement.
 */
export function readMarked(line: string): Marked {
  const marks: Labelled[] = [];
  let text = '';
  for (let at = 0; at < line.length; ) {
    const char = line.charAt(at);
    if (char === ']') throw new Error(`A bracket closes what none opened: ${line}`);
    if (char !== '[') {
      text += char;
      at += 1;
      continue;
    }
    const end = line.indexOf(']', at);
    const [words = '', label = '', more] = line.slice(at + 1, end < 0 ? undefined : end).split('|');
    if (end < 0 || words === '' || words.includes('[') || more !== undefined || !LABELS.has(label))
      throw new Error(`No mark: ${line.slice(at, at + 60)}`);
    marks.push({ start: text.length, end: text.length + words.length, label });
    text += words;
    at = end + 1;
  }
  return { text, marks };
}

/** The files of marked sentences that one may learn from and tune to. */
export function tuningFiles(root: string, language: Language): string[] {
  return readdirSync(join(root, 'training'))
    .filter((file) => file.startsWith(`${language}-`) && file.endsWith('.txt'))
    .filter((file) => !HELD_ASIDE[language].includes(file))
    .sort();
}

/** The marked sentences of some files of `training/`. */
export function readTraining(root: string, files: readonly string[]): Marked[] {
  return files.flatMap((file) =>
    readFileSync(join(root, 'training', file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(readMarked),
  );
}
