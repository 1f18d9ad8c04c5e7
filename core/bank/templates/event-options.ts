import { placeLabel } from '@/core/facts/common/labels';
import { placeOf } from '@/core/facts/common/places';
import { renderDate } from '@/core/facts/common/render-date';
import { renderQuantity } from '@/core/facts/common/render-quantity';
import type { Fact, QuantityFact } from '@/core/facts/fact';
import { inBoth, type Language } from '@/core/language';
import { factObjection, type Lines } from '../candidate';
import { rewriteNumber } from '../distractors/number-words';
import { neighbours } from '../distractors/places';
import { nearQuantities } from '../distractors/quantities';
import { seededOrder } from '../hash';
import { toLine, type Words } from '../line';
import { alikeFirst, shapedLike, withoutParts } from '../names';
import { factsAround, familyName, type Reading } from '../reading';
import { dateOptions } from './date-options';

function quantityOption(fact: QuantityFact, number: number, side: Language): Words | undefined {
  const language = fact.labelLanguage[side];
  // A label in the article's own words ("Some 40 leaders") is rewritten: "about 70 leaders" beside it would tell.
  const isRendered = language === side && renderQuantity(fact.value, side) === fact.label[side];
  const rendered = isRendered ? renderQuantity({ ...fact.value, number }, side) : undefined;
  const text = rendered ?? rewriteNumber({ exact: fact.label[side], language }, number);
  return text === undefined ? undefined : { text, language };
}

/** Wrong answers to a question that asks for a fact: the article's own of its kind first, then near ones. */
export function optionsFor(fact: Fact, reading: Reading): Lines[] {
  const seed = `${reading.set}\u0000${fact.id}`;
  switch (fact.kind) {
    case 'date':
      return dateOptions(fact.value, reading).map((value) =>
        inBoth((side) => toLine(side, [renderDate(value, side)])),
      );
    case 'person': {
      const people = factsAround(reading, 'person', fact.id)
        .filter((other) => factObjection([other], reading) === undefined)
        .map((other) => other.value);
      const names = withoutParts(people).filter((name) => familyName(name) !== familyName(fact.value));
      const ordered = seededOrder(names, seed, (name) => name);
      return alikeFirst(shapedLike(ordered, fact.value), fact.value).map((name) =>
        inBoth((side) => toLine(side, [name])),
      );
    }
    case 'place': {
      const kind = placeOf(fact.value)?.kind;
      if (kind === undefined) return [];
      const own = factsAround(reading, 'place', fact.id).map((other) => other.value);
      const pool = [...seededOrder(own, seed, (value) => value), ...neighbours(fact.value, seed)];
      return [...new Set(pool)]
        .filter((value) => value !== fact.value && placeOf(value)?.kind === kind)
        .map((value) => inBoth((side) => toLine(side, [placeLabel(value, side).label[side]])));
    }
    case 'quantity':
      return nearQuantities(fact.value, seed).flatMap((value) => {
        const [fr, en] = [quantityOption(fact, value.number, 'fr'), quantityOption(fact, value.number, 'en')];
        return fr && en ? [{ fr: toLine('fr', [fr]), en: toLine('en', [en]) }] : [];
      });
    default:
      return [];
  }
}
