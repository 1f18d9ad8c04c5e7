import { isSamePrecision, isStillToCome, nearDates } from '../distractors/dates';
import { seededOrder } from '../hash';
import { factByValue, factsAround, type Reading } from '../reading';

/** How many years away a date of the article may be, by its precision, to be taken for another: else it stands out. */
const REACH = { day: 3, month: 6, year: 15 };

function isInReach(a: string, b: string): boolean {
  const reach = a.length > 7 ? REACH.day : a.length > 4 ? REACH.month : REACH.year;
  return Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) <= reach;
}

/** Dates at the precision of a date: the article's other ones that are not far off, which it gives to something else, then near ones. */
export function dateOptions(value: string, reading: Reading): string[] {
  const id = factByValue(reading, 'date', value)?.id ?? '';
  const own = factsAround(reading, 'date', id).map((fact) => fact.value);
  const { published } = reading;
  const isPast = published !== undefined && !isStillToCome(value, published);
  const alike = own
    .filter((each) => each !== value && isSamePrecision(each, value))
    // What was over by then is no answer about what was still to come, nor the other way round.
    .filter((each) => published === undefined || isStillToCome(each, published) !== isPast);
  const near = nearDates(value, `${reading.set}\u0000${value}`, published).filter(
    (each) => !own.includes(each) && (isPast || published === undefined || isStillToCome(each, published)),
  );
  const ordered = seededOrder(alike, value, (each) => each);
  const isNear = (each: string): boolean => isInReach(each, value);
  return [...ordered.filter(isNear), ...near, ...ordered.filter((each) => !isNear(each))];
}
