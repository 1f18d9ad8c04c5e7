import { dateReaders } from '../common/date-readers';
import { anyOf, type DateRule, ENDS, LONE_YEAR, SPACE as S, STARTS } from '../common/date-rule';
import { CARDINAL_NAMES, FRENCH_DATE_WORDS, MONTH_NAMES, SEASON_NAMES, WEEKDAY_NAMES } from './date-words';

const read = dateReaders(FRENCH_DATE_WORDS);

const WEEKDAYS = anyOf(WEEKDAY_NAMES);
/** With a capital it opens a sentence, or is a name. */
const LONE_WEEKDAY = `(?:${WEEKDAYS}|(?<=^[\\s«"“—–-]{0,4})${anyOf(WEEKDAY_NAMES.map((day) => day.charAt(0).toUpperCase() + day.slice(1)))})`;
const MONTHS = anyOf(MONTH_NAMES);
const LAST_OR_NEXT = '(?<side>derni(?:er|ère|e\\p{M}re)|prochaine?|passée?)';
const COUNT = `(?<count>\\d{1,3}|${anyOf(CARDINAL_NAMES)})`;
const UNIT = '(?<unit>jours?|semaines?|mois|ans?|années?|décennies?)';
const PART_OF_DAY = `(?:${S}(?:matin|soir|midi|après-midi))?`;

function rule(pattern: string, reader: DateRule['read'], flags = 'giu'): DateRule {
  return { pattern: new RegExp(`${STARTS}${pattern}${ENDS}`, flags), isFull: false, read: reader };
}

/** Dates that need another one to be known: each is worked out, so `implied`. */
export const RELATIVE_DATES: readonly DateRule[] = [
  rule(`(?<near>avant-hier|hier|après-demain|demain|aujourd['’]hui)${PART_OF_DAY}`, read.nearDay),
  rule(
    `(?<weekday>${WEEKDAYS})${S}(?<day>\\d{1,2}(?:er)?)(?!${S}?(?:h|heures?|ans|%|€|\\p{Ll}{3,30}s)(?!\\p{L}))`,
    read.weekdayAndDay,
  ),
  // "le lundi", "du lundi au vendredi", "chaque lundi" are habits; "lundi noir" and "vendredi saint" are names.
  rule(
    `(?<!(?<!\\p{L})(?:le|la|les|du|au|chaque|un|des|tous|tout|de|ou|et)${S})(?<weekday>${LONE_WEEKDAY})(?:${S}${LAST_OR_NEXT}|${PART_OF_DAY})(?!${S}(?:noire?|saint|gras|rouge|\\d|suivant|au${S}${WEEKDAYS}))`,
    read.weekday,
    'gu',
  ),
  rule(`(?:la|le|l['’])${S}?(?<unit>semaine|mois|an|année|décennie)${S}${LAST_OR_NEXT}`, read.neighbour),
  rule(`(?<side>cette)${S}(?<unit>semaine|année)(?!${S}(?:de|d['’]|-là|là|où))`, read.neighbour),
  rule(`(?<side>ce)${S}(?<unit>mois)(?:-ci|(?!-|${S}(?:de|d['’])))`, read.neighbour),
  rule(
    `il${S}y${S}a${S}(?:(?:environ|près${S}de|plus${S}de|à${S}peine)${S})?${COUNT}${S}${UNIT}`,
    read.distance(-1),
  ),
  rule(`(?<=(?<!\\p{L})(?:d['’]ici|dans)${S})${COUNT}${S}(?<unit>jours|semaines|mois|ans)`, read.distance(1)),
  rule(`(?<month>${MONTHS})${S}${LAST_OR_NEXT}`, read.monthOnly),
  rule(`(?<season>${anyOf(SEASON_NAMES)})${S}${LAST_OR_NEXT}`, read.season),
  rule(`(?<side>cet|ce)${S}(?<season>${anyOf(SEASON_NAMES)})(?!${S}\\d)`, read.season),
  // A month alone is a date only where a preposition makes it one; "Mars" and "Avril" are names.
  rule(
    `(?<=(?<!\\p{L})(?:[Ee]n|[Dd]epuis|[Dd]ès|d['’]ici(?:${S}à)?|jusqu['’](?:en|à)|[Aa]vant|[Aa]près|[Aa]u${S}mois${S}(?:de|d['’])|[Mm]ois${S}d[e'’])${S}?)(?<month>${MONTHS})(?!${S}(?:\\d|\\p{Lu}))`,
    read.monthOnly,
    'gu',
  ),
  rule(`(?:(?:début|fin|courant|milieu)${S}|mi-)(?<month>${MONTHS})(?!${S}${LONE_YEAR})`, read.monthOnly),
];
