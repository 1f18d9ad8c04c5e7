import type { Line } from '@/core/bank/bank';
import { lineText } from '@/core/bank/comparable';
import type { EditProblem, Sides } from '@/core/bank/review/review';
import { type Bilingual, inBoth, LANGUAGES, type Language } from '@/core/language';

/** Words that can be changed, on both sides, and the language that each side really is in. */
export interface WordsField {
  /** Tells it from the others of its form. */
  readonly key: string;
  /** What the words are: "Question", "Wrong answer 2". */
  readonly says: string;
  readonly text: Bilingual<string>;
  readonly language: Bilingual<Language>;
}

/** What was typed into a form, by the fields' keys. */
export type Typed = ReadonlyMap<string, Bilingual<string>>;

/** The language of a line on one side: its own, unless all of it is in the other. */
function languageOfLine(line: Line, side: Language): Language {
  const [first] = line;
  return first?.lang !== undefined && line.every(({ lang }) => lang === first.lang) ? first.lang : side;
}

/** A field for a question's line. */
export function lineField(key: string, says: string, lines: Bilingual<Line>): WordsField {
  return {
    key,
    says,
    text: inBoth((side) => lineText(lines[side])),
    language: inBoth((side) => languageOfLine(lines[side], side)),
  };
}

/** What the fields say before anything is typed. */
export function untyped(fields: readonly WordsField[]): Typed {
  return new Map(fields.map(({ key, text }) => [key, text]));
}

/** The sides of a field that were changed; nothing when none was. */
export function changedSides(field: WordsField, typed: Typed): Sides | undefined {
  const text = typed.get(field.key) ?? field.text;
  const changed = LANGUAGES.filter((side) => text[side].trim() !== field.text[side]);
  if (changed.length === 0) return undefined;
  return Object.fromEntries(changed.map((side) => [side, text[side].trim()]));
}

/**
 * The problems to show under one side of a field. One that names no side is about what was changed: it stands under
 * the first side that was.
 */
export function problemsOfSide(
  problems: readonly EditProblem[],
  side: Language,
  changed: Sides | undefined,
): EditProblem[] {
  const usual = LANGUAGES.find((each) => changed?.[each] !== undefined) ?? 'fr';
  return problems.filter((problem) => (problem.side ?? usual) === side);
}
