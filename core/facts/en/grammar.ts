import { placeOf } from '../common/places';

export { indefinite, possessive } from './inflection';

/** A place with the article that its name takes: "the United States", "France", "the Sahel". */
export function thePlace(value: string): string {
  const place = placeOf(value);
  if (!place) return value;
  return place.the ? `the ${place.en}` : place.en;
}

/** "of" a place: "of the United States". */
export function ofPlace(value: string): string {
  return `of ${thePlace(value)}`;
}

/** "in" a place: "in the Netherlands". */
export function inPlace(value: string): string {
  return `in ${thePlace(value)}`;
}
