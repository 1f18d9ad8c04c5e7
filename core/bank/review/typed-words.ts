import { LANGUAGES, type Language } from '@/core/language';
import { err, ok, type Result } from '@/core/result';
import type { Line } from '../bank';
import { lineText } from '../comparable';
import type { EditField, EditProblem, Sides } from './review';
import { isMostlyIn } from './value-check';

/** The longest that each may be, in UTF-16 code units. A prompt may be a statement; an answer may name several things. */
export const LONGEST = { title: 300, label: 300, prompt: 600, answer: 600, distractor: 300 } as const;

/** Controls, marks that turn the direction of writing, half characters: nothing that a person types. */
const ODD = /[\p{Cc}\p{Cs}\p{Co}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/u;

/**
 * What a person typed as one line: spaces and line breaks joined into single spaces, but for the narrow and unbreakable
 * ones of French. Refused when there is no letter or digit, when it is too long, and when it holds what can't be seen.
 *
 * @param limit in UTF-16 code units
 */
function typedLine(text: string, limit: number): Result<string, Pick<EditProblem, 'code' | 'limit'>> {
  // Looked at before it is rewritten: a text from outside may be of any length.
  if (text.length > limit * 4) return err({ code: 'too-long', limit });
  const line = text.replaceAll(/[ \t\n\r]+/gu, ' ').trim();
  if (line.length > limit) return err({ code: 'too-long', limit });
  if (ODD.test(line)) return err({ code: 'odd-characters' });
  if (!/[\p{L}\p{N}]/u.test(line)) return err({ code: 'empty' });
  return ok(line);
}

/** The sides of an edit as single lines; those that say what stands there already are left out. */
export function typedSides(
  text: Sides,
  limit: number,
  standing: (side: Language) => string,
  field: EditField = 'text',
): Result<Sides, EditProblem[]> {
  const problems: EditProblem[] = [];
  const lines: { fr?: string; en?: string } = {};
  for (const side of LANGUAGES) {
    const typed = text[side];
    if (typed === undefined) continue;
    const line = typedLine(typed, limit);
    if (!line.ok) problems.push({ ...line.error, field, side });
    else if (line.value !== standing(side)) lines[side] = line.value;
  }
  return problems.length > 0 ? err(problems) : ok(lines);
}

/** Whether an edit changes anything at all. */
export function isNothing(text: Sides): boolean {
  return text.fr === undefined && text.en === undefined;
}

/** Words between quotation marks, of either language. */
const QUOTED = /[“«][\s\u202f]?([^“”«»]{1,600}?)[\s\u202f]?[”»]/gu;

/** Where a fragment's words stand in typed text: as they were, else as a quotation that keeps most of them. */
function standsAt(fragment: string, typed: string): { start: number; end: number } | undefined {
  const at = typed.indexOf(fragment);
  if (at >= 0) return { start: at, end: at + fragment.length };
  for (const match of typed.matchAll(QUOTED)) {
    const [whole, words = ''] = match;
    if (!isMostlyIn(words, [fragment])) continue;
    const start = match.index + whole.indexOf(words);
    return { start, end: start + words.length };
  }
  return undefined;
}

/**
 * Typed words as a line. Fragments that stood in the other language stay marked where they still stand, word for word or
 * mended between their quotation marks: they are read aloud, printed and proved as before.
 */
export function lineFrom(typed: string, before: Line): Line {
  const line: { text: string; lang?: Language }[] = [];
  let rest = typed;
  for (const { text, lang } of before) {
    // A line that is foreign as a whole was replaced by the side's own words.
    if (lang === undefined || text.trim() === '' || text === lineText(before)) continue;
    const at = standsAt(text, rest);
    if (!at) continue;
    if (at.start > 0) line.push({ text: rest.slice(0, at.start) });
    line.push({ text: rest.slice(at.start, at.end), lang });
    rest = rest.slice(at.end);
  }
  if (rest !== '') line.push({ text: rest });
  return line;
}
