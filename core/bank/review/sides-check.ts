import { type Bilingual, inBoth, LANGUAGES, type Language } from '@/core/language';
import type { BankFact, Line } from '../bank';
import { lineText } from '../comparable';
import { monthsOf, numbersOf, standsIn, wordsOf } from '../proof-words';
import type { EditProblem } from './review';

type Lines = Bilingual<Line>;
type Disagreement = Pick<EditProblem, 'code' | 'found'>;

/** The numbers and months that a line says, each fragment read in its own language. */
function valuesOf(line: Line, side: Language): string {
  const numbers = line.flatMap(({ text, lang }) => numbersOf(text, lang ?? side)).sort();
  const months = line.flatMap(({ text, lang }) => monthsOf(text, lang ?? side)).sort((a, b) => a - b);
  return JSON.stringify([numbers, months]);
}

const NEGATIVE: Bilingual<ReadonlySet<string>> = {
  fr: new Set([
    'pas',
    'jamais',
    'rien',
    'aucun',
    'aucune',
    'nul',
    'nulle',
    'guere',
    'ni',
    'plus',
    'personne',
  ]),
  en: new Set(
    'not never no none nobody nothing neither nor cannot isn aren wasn weren don doesn didn won wouldn can couldn hasn haven hadn shouldn'.split(
      ' ',
    ),
  ),
};
/** Words before an English "t": "can’t" and "don’t" come apart at their apostrophe; "can" alone denies nothing. */
const BEFORE_T = /(?:n|can)$/;

/** Whether a line denies something, fragment by fragment. French needs "ne" beside its second word: "plus" alone adds. */
function isNegative(line: Line, side: Language): boolean {
  return line.some(({ text, lang }) => {
    const language = lang ?? side;
    const words = wordsOf(text);
    if (language === 'fr') {
      const denies = words.some((word) => word === 'ne' || word === 'n');
      return denies && words.some((word) => NEGATIVE.fr.has(word));
    }
    return words.some((word, at) => {
      if (!NEGATIVE.en.has(word)) return false;
      return BEFORE_T.test(word) && word !== 'cannot' ? words[at + 1] === 't' : true;
    });
  });
}

/** The names by which a fact can be told on both sides: a person's family name, a name that both languages share. */
function nameOf(fact: BankFact): Bilingual<string[]> | undefined {
  if (fact.kind === 'person') return inBoth((side) => wordsOf(fact.label[side]).slice(-1));
  if (fact.kind !== 'place' && fact.kind !== 'organisation') return undefined;
  const words = wordsOf(fact.label.fr);
  const isShared = words.join(' ') === wordsOf(fact.label.en).join(' ');
  return isShared && words.join('').length > 3 ? { fr: words, en: words } : undefined;
}

/** The first name that only one of the two sides says. */
function nameOfOneSide(lines: Lines, facts: readonly BankFact[]): string | undefined {
  const words = inBoth((side) => wordsOf(lineText(lines[side])));
  for (const fact of facts) {
    const name = nameOf(fact);
    if (name && standsIn(name.fr, words.fr) !== standsIn(name.en, words.en)) return fact.label.fr;
  }
  return undefined;
}

/** In what the two sides of a line disagree: their numbers and months, the names that they say, what they deny. */
function disagreements(lines: Lines, facts: readonly BankFact[]): Disagreement[] {
  const found: Disagreement[] = [];
  if (valuesOf(lines.fr, 'fr') !== valuesOf(lines.en, 'en')) found.push({ code: 'sides-disagree-numbers' });
  const name = nameOfOneSide(lines, facts);
  if (name !== undefined) found.push({ code: 'sides-disagree-names', found: name });
  const [fr, en] = LANGUAGES.map((side) => isNegative(lines[side], side));
  if (fr !== en) found.push({ code: 'sides-disagree-negation' });
  return found;
}

/** What an edit makes the two sides disagree in, that they didn't before it. */
export function newDisagreements(before: Lines, after: Lines, facts: readonly BankFact[]): Disagreement[] {
  const known = new Set(disagreements(before, facts).map(({ code, found }) => `${code} ${found ?? ''}`));
  return disagreements(after, facts).filter(({ code, found }) => !known.has(`${code} ${found ?? ''}`));
}
