import type { Span } from '@/core/article/article';
import type { QuantityValue } from '@/core/facts/fact';
import type { Corpus } from './corpus';
import { described } from './dates';
import { readGold } from './gold';
import type { Note } from './misses';
import { ourFinds } from './ours';
import { PEERS } from './peers/all';
import { overlaps } from './score';
import type { Table } from './table';
import { goldCells, markCells, VALUE_COLUMNS } from './valued';

/** Quantities: where the marked sentences have them, and their values on our list, beside the peers' numbers. */
export function quantityTables(root: string, corpora: readonly Corpus[], note: Note): Table[] {
  return corpora.map((corpus) => {
    const { language } = corpus;
    const rows = readGold(root, 'quantities', language);
    const ours = (text: string) =>
      ourFinds(text, language).flatMap(({ start, end, fact }) =>
        fact.kind === 'quantity' ? [{ start, end, value: fact.value }] : [],
      );
    const peers = PEERS.filter((peer) => peer.language === language && peer.numbers);
    const own = [
      'Recto Verso',
      ...markCells(corpus, 'QTY', ours, note),
      ...goldCells(language, 'QTY', rows, ours, (find, gold) => isQuantity(find.value, gold), note),
    ];
    const theirs = peers.map(({ name, numbers }) => {
      const find = (text: string) => numbers?.(text) ?? [];
      return [
        name,
        ...markCells(corpus, 'QTY', withoutDates(corpus, find)),
        ...goldCells(language, 'QTY', rows, find, (each, gold) => isClose(each.number, goldNumber(gold))),
      ];
    });
    return {
      heading: `Quantities, ${language}: marks of ${corpus.name}; values on ${described(rows)} (%)`,
      columns: VALUE_COLUMNS,
      rows: [own, ...theirs],
      notes: [
        'Of a peer only the number is asked, no unit; its finds inside marked dates are not held against it. wink-nlp leaves number words unread.',
      ],
    };
  });
}

/** A peer counts the numbers of dates, as its makers mean it to: those are left out. */
function withoutDates(corpus: Corpus, find: (text: string) => readonly Span[]): (text: string) => Span[] {
  const marks = new Map(corpus.texts.map((each) => [each.text, each.marks]));
  return (text) => {
    const dates = (marks.get(text) ?? []).filter(({ label }) => label === 'DATE');
    return find(text).filter((span) => !dates.some((date) => overlaps(date, span)));
  };
}

const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3_600,
  day: 86_400,
  week: 604_800,
};

/**
 * Whether a quantity has a gold value, `3500000 EUR`, `10..15 percent`, or `700 noun` for anything that is counted.
 * 2.5 hours are 150 minutes.
 */
export function isQuantity({ number, to, unit }: QuantityValue, gold: string): boolean {
  const [amount = '', wanted = ''] = gold.split(' ');
  const [from = '', until] = amount.split('..');
  if (wanted === 'noun') {
    if (!unit.startsWith('noun:')) return false;
  } else if (unit !== wanted && !(unit in SECONDS && wanted in SECONDS)) return false;
  const scale = (of: string): number => SECONDS[of] ?? 1;
  const isEqual = (ours: number, theirs: string): boolean =>
    isClose(ours * scale(unit), Number(theirs) * scale(wanted));
  if (!isEqual(number, from)) return false;
  return until === undefined ? to === undefined : to !== undefined && isEqual(to, until);
}

function goldNumber(gold: string): number {
  return Number.parseFloat(gold);
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-9;
}
