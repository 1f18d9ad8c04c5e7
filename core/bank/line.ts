import type { Fact } from '@/core/facts/fact';
import { type Bilingual, inBoth, type Language } from '@/core/language';
import type { Line } from './bank';

/** Words, and the language that they are in. */
export interface Words {
  readonly text: string;
  readonly language: Language;
}

/** The space that French puts before ? ! ; : and inside « ». */
export const NARROW = '\u202f';

/** Builds a line in one language from its own words (strings) and from words that may be in the other one. */
export function toLine(language: Language, parts: readonly (string | Words)[]): Line {
  const line: { text: string; lang?: Language }[] = [];
  for (const part of parts) {
    const words = typeof part === 'string' ? { text: part, language } : part;
    if (words.text === '') continue;
    const last = line.at(-1);
    const lang = words.language === language ? undefined : words.language;
    if (last && last.lang === lang) last.text += words.text;
    else line.push(lang === undefined ? { text: words.text } : { text: words.text, lang });
  }
  return line;
}

/** A line that begins with a capital, unless its first words are in the other language. */
export function capitalised(line: Line): Line {
  const [first, ...rest] = line;
  if (first === undefined || first.lang !== undefined) return line;
  const [letter = ''] = first.text;
  return [{ ...first, text: letter.toUpperCase() + first.text.slice(letter.length) }, ...rest];
}

/** What goes into a template's slot. */
export type Part = string | Words | readonly (string | Words)[];

/** A template's way of writing a line: its own words as they stand, what is put in marked when it is foreign. */
export function say(language: Language): (strings: TemplateStringsArray, ...parts: Part[]) => Line {
  return (strings, ...parts) =>
    toLine(
      language,
      strings.flatMap((string, index): (string | Words)[] => {
        const part = parts[index] ?? '';
        return typeof part === 'string' || 'text' in part ? [string, part] : [string, ...part];
      }),
    );
}

/** A fact's label on one side, with the language that it really is in. */
export function labelOf(fact: Pick<Fact, 'label' | 'labelLanguage'>, side: Language): Words {
  return { text: fact.label[side], language: fact.labelLanguage[side] };
}

/** A fact's label as a line, on both sides. */
export function labelLines(fact: Pick<Fact, 'label' | 'labelLanguage'>): Bilingual<Line> {
  return inBoth((side) => toLine(side, [labelOf(fact, side)]));
}

/** Words quoted as French or English prints them; the marks belong to the line, not to the words. */
export function quoted(words: Words, side: Language): (string | Words)[] {
  return side === 'fr' ? [`«${NARROW}`, words, `${NARROW}»`] : ['“', words, '”'];
}
