import type { Language } from '@/core/language';
import type { BankFact, DropReason, Evidence, Question } from './bank';
import { doDatesFollow } from './proof-dates';
import { areApart, areQuotedTogether, doLinesSay, isFirm, says, textOf } from './proof-places';
import { monthsOf, wordsOf } from './proof-words';

/** The proof of questions of order. It shares nothing with the templates that make them, on purpose. */

type Facts = ReadonlyMap<string, BankFact>;
type Order = Extract<Question, { form: 'order' }>;
type Item = Order['items'][number];
type Pair = readonly [fact: BankFact, date: BankFact];

const SIDES: readonly Language[] = ['fr', 'en'];
/** Into how many pieces a clause may be cut by what was taken out of it: its date, and a clause on the side. */
const MOST_PIECES = 3;
/** No clause that is asked about has more words; comparing longer ones would take too long. */
const MOST_WORDS = 100;

/** Whether a line tells of itself when it was: by a month, or by a number that could be a year. */
function tellsWhen(line: Item['says']): boolean {
  return SIDES.some((side) => {
    const text = textOf(line[side]);
    return monthsOf(text, side).length > 0 || /(?<!\d)\d{4}(?!\d)/.test(text);
  });
}

/** Whether words stand in a sentence in the same order, with at most a few stretches of it left out. */
function isCutFrom(words: readonly string[], sentence: readonly string[]): boolean {
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  const whole = ` ${sentence.join(' ')} `;
  let from = 0;
  let at = 0;
  for (let piece = 0; piece < MOST_PIECES && at < words.length; piece += 1) {
    // The longest stretch that still stands there, so that few are needed.
    let length = words.length - at;
    let place = -1;
    for (; length > 0 && place < 0; length -= 1) {
      place = whole.indexOf(` ${words.slice(at, at + length).join(' ')} `, from);
      if (place >= 0) break;
    }
    if (place < 0) return false;
    from = place + words.slice(at, at + length).join(' ').length + 1;
    at += length;
  }
  return at === words.length;
}

/** Whether a quoted sentence says in these words what happened, and names that date and no other one. */
function isClauseOf(item: Item, date: BankFact, quotation: Evidence, facts: Facts): boolean {
  const { language, prefix, exact, suffix } = quotation;
  const line = item.says[language];
  const isOwn = line.every(({ lang }) => lang === undefined);
  return (
    isOwn &&
    isCutFrom(wordsOf(textOf(line)), wordsOf(prefix + exact + suffix)) &&
    ![...facts.values()].some(
      (other) => other.kind === 'date' && other.id !== date.id && says(quotation, other),
    )
  );
}

/** Whether what is told by clauses is told so: each in its own quoted sentence, the other side saying or quoting the same. */
function areClauses(question: Order, pairs: readonly Pair[], facts: Facts): boolean {
  return question.items.every((item, place) => {
    const date = pairs[place]?.[1];
    const quotations = question.evidence.filter((quotation) => date && says(quotation, date));
    return SIDES.every((side) => {
      const line = item.says[side];
      const other = side === 'fr' ? 'en' : 'fr';
      const isForeign = line.every(({ lang }) => lang === other);
      if (isForeign) return textOf(line) === textOf(item.says[other]);
      return quotations.some(
        (quotation) => quotation.language === side && date && isClauseOf(item, date, quotation, facts),
      );
    });
  });
}

/** What is put in order, each with its date: all of them measures that have it, or all of them dates of clauses. */
function pairsOf(question: Order, facts: Facts): readonly Pair[] | undefined {
  const pairs: Pair[] = [];
  for (const item of question.items) {
    const [fact, date] = [facts.get(item.fact), facts.get(item.date)];
    if (fact === undefined || date?.kind !== 'date') return undefined;
    const isDated = fact.kind === 'measure' ? fact.value.date === date.value : fact.id === date.id;
    if (!isDated) return undefined;
    pairs.push([fact, date]);
  }
  return new Set(pairs.map(([fact]) => fact.kind)).size === 1 ? pairs : undefined;
}

/** Why a question of order must not be asked, or undefined when it is proved. */
export function objectionToOrder(question: Order, facts: Facts): DropReason | undefined {
  const pairs = pairsOf(question, facts);
  if (!pairs || question.asks !== pairs[0]?.[0].id) return 'not-proved';
  const unsure = pairs.find((pair) => !pair.every(isFirm));
  if (unsure) return unsure.every(({ basis }) => basis === 'read') ? 'uncertain' : 'implied-value';
  const areSaid = areQuotedTogether(
    pairs,
    question,
    (quotation, fact, date) => says(quotation, fact) && says(quotation, date),
  );
  const lines = question.items.map((item) => item.says);
  const tellThem =
    pairs[0][0].kind === 'measure'
      ? doLinesSay(
          lines,
          pairs.map(([fact]) => fact),
        )
      : areClauses(question, pairs, facts);
  if (!areSaid || !tellThem) return 'not-proved';
  if (lines.some(tellsWhen)) return 'answer-in-prompt';
  const dates = pairs.map(([, date]) => String(date.value));
  return doDatesFollow(dates) && areApart(lines) ? undefined : 'ambiguous';
}
