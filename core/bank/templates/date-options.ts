import { isSamePrecision, isStillToCome, nearDates } from '../distractors/dates';
import { seededOrder } from '../hash';
import { factByValue, factsAround, type Reading } from '../reading';

/** Dates at the precision of a date: the article's other ones, which it gives to something else, then near ones. */
export function dateOptions(value: string, reading: Reading): string[] {
  const id = factByValue(reading, 'date', value)?.id ?? '';
  const own = factsAround(reading, 'date', id).map((fact) => fact.value);
  const { published } = reading;
  const isPast = published !== undefined && !isStillToCome(value, published);
  const alike = own
    .filter((each) => each !== value && isSamePrecision(each, value))
    .filter((each) => !isPast || !isStillToCome(each, published));
  const near = nearDates(value, `${reading.set}\u0000${value}`, published).filter(
    (each) => !own.includes(each),
  );
  return [...seededOrder(alike, value, (each) => each), ...near];
}
