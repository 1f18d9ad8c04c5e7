import { LANGUAGES, type Language } from '@/core/language';
import type { BankArticle, BankFact } from '../bank';
import { monthsOf, numbersOf } from '../proof-words';
import type { EditProblemCode } from './edit-problems';
import type { EditProblem, Sides } from './review';
import { isMostlyIn, objectionToValue, shareWord } from './value-check';

/** A fact whose label has new words, each in its side's own language. */
export function withLabel(fact: BankFact, text: Sides): BankFact {
  const label = { fr: text.fr ?? fact.label.fr, en: text.en ?? fact.label.en };
  const labelLanguage = {
    fr: text.fr === undefined ? fact.labelLanguage.fr : ('fr' as const),
    en: text.en === undefined ? fact.labelLanguage.en : ('en' as const),
  };
  return { ...fact, label, labelLanguage };
}

/** How a fact's mentions read in one language. */
function mentionWords(fact: BankFact, side: Language, articles: readonly BankArticle[]): string[] {
  const text = articles.find(({ language }) => language === side)?.text;
  if (text === undefined) return [];
  return fact.mentions.flatMap(({ language, start, end }) =>
    language === side ? [text.slice(start, end)] : [],
  );
}

/**
 * What is wrong with a fact's new words: they must say its value; in the article's language, what the article says; and
 * both languages the same numbers and months.
 *
 * @param before the fact with its old words
 */
export function checkLabel(
  fact: BankFact,
  text: Sides,
  before: BankFact,
  articles: readonly BankArticle[],
): EditProblem[] {
  const problems = LANGUAGES.flatMap((side): EditProblem[] => {
    const words = text[side];
    if (words === undefined) return [];
    const own = mentionWords(before, side, articles);
    const code = objectionToValue(words, side, before, own) ?? objectionToWords(words, side, before, own);
    return code ? [{ code, field: 'text', side }] : [];
  });
  if (problems.length > 0) return problems;
  // Both sides say the value: "XIXe siècle" and "19th century" have no figure in common.
  if (fact.kind === 'date' || fact.kind === 'quantity') return [];
  const { label, labelLanguage } = fact;
  const values = LANGUAGES.map((side) =>
    JSON.stringify([numbersOf(label[side], labelLanguage[side]), monthsOf(label[side], labelLanguage[side])]),
  );
  return values[0] === values[1] ? [] : [{ code: 'sides-disagree-numbers', field: 'text' }];
}

/** Words for an office or a measure in the article's language must share some with what the article says. */
function objectionToWords(
  words: string,
  side: Language,
  before: BankFact,
  own: readonly string[],
): EditProblemCode | undefined {
  if (own.length === 0) return undefined;
  if (before.kind === 'person')
    return own.some((each) => shareWord(words, each)) ? undefined : 'another-name';
  if (before.kind !== 'role' && before.kind !== 'measure') return undefined;
  const known = before.labelLanguage[side] === side ? [...own, before.label[side]] : own;
  return isMostlyIn(words, known) ? undefined : 'not-quoted';
}
