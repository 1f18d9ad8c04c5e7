import { dateReaders } from '../common/date-readers';
import {
  anyOf,
  CAPITAL,
  cased,
  type DateRule,
  dateRule,
  LETTER,
  LONE_YEAR,
  NEW_WORD,
  SPACE as S,
  WORD_END,
} from '../common/date-rule';
import { HOUR, LAST_OR_NEXT, MONTHS, PHRASE_END, SENTENCE_START, VAGUE, WEEKDAYS } from './date-parts';
import { CARDINAL_NAMES, FRENCH_DATE_WORDS, MONTH_NAMES, SEASON_NAMES, WEEKDAY_NAMES } from './date-words';

const read = dateReaders(FRENCH_DATE_WORDS);

const BIG_WEEKDAYS = anyOf(WEEKDAY_NAMES.map((day) => day.charAt(0).toUpperCase() + day.slice(1)));
/** With a capital it opens a sentence, or is a name. */
const LONE_WEEKDAY = `(?:${WEEKDAYS}|${SENTENCE_START}${BIG_WEEKDAYS})`;
/** "Mercredi Addams a…": a weekday that opens a sentence as a first name. */
const PERSON = `${S}(?!M\\.|Mme|Me${WORD_END})[${CAPITAL}][${LETTER}-]{1,20}${S}[a-zà]`;
const FULL_MONTHS = anyOf(MONTH_NAMES);
const SEASONS = anyOf(SEASON_NAMES);
const COUNT = `(?<count>\\d{1,3}|${anyOf(CARDINAL_NAMES)})`;
const UNIT = '(?<unit>jours?|semaines?|mois|ans?|années?|décennies?)';
const PART_OF_DAY = `(?:${S}(?:matin|soir|midi|après-midi))?`;

const DAYS: readonly DateRule[] = [
  dateRule(
    'near',
    `(?<near>avant-hier|hier|après-demain|demain|aujourd'hui)${PART_OF_DAY}${HOUR}`,
    read.nearDay,
  ),
  dateRule('near', `(?<near>ce${S}(?:matin|midi|soir)|cet${S}après-midi)(?!-là)${HOUR}`, read.nearDay),
  dateRule(
    'near weekday > near',
    `nuit${S}de${S}(?<weekday>${WEEKDAYS})${S}à${S}(?<weekday2>${WEEKDAYS})`,
    read.night,
  ),
  dateRule(
    'weekday figure > weekday',
    `(?<weekday>${WEEKDAYS})${S}(?<day>\\d{1,2}(?:er)?)(?!${S}?(?:h|heures?|ans|%|€|[${LETTER}]{3,30}s)${WORD_END})${HOUR}`,
    read.weekdayAndDay,
  ),
  // "le lundi", "du lundi au vendredi", "chaque lundi" are habits; "lundi noir" and "vendredi saint" are names.
  cased(
    dateRule(
      'weekday',
      `(?<!${NEW_WORD}(?:[Ll]e|[Ll]a|[Ll]es|[Dd]u|au|[Cc]haque|[Uu]n|[Dd]es|[Tt]ous|[Tt]out|premier|deuxième|troisième|dernier|(?:le|du|chaque)${S}${WEEKDAYS},?${S}(?:et|ou|au)|[Dd]e${S}${WEEKDAYS}${S}à)${S})(?!${SENTENCE_START}${BIG_WEEKDAYS}${PERSON})(?<weekday>${LONE_WEEKDAY})(?:${S}${LAST_OR_NEXT}|${PART_OF_DAY})(?!${S}(?:noire?|saint|gras|rouge|\\d|suivant|de${S}Pâques|de${S}Pentecôte|(?:au|à)${S}${WEEKDAYS}|de${S}${FULL_MONTHS}))${HOUR}`,
      read.weekday,
    ),
  ),
];

const DAY_OF_MONTH = dateRule(
  'figure unit > figure',
  `(?<=${NEW_WORD}(?:au|le|du)${S})(?<day>\\d{1,2})${S}du${S}mois${PHRASE_END}`,
  read.dayOfMonth,
);

const PERIODS: readonly DateRule[] = [
  dateRule(
    'near unit > lead unit',
    `(?:(?:la|le)${S}|l')?(?<unit>semaine|mois|an|année|décennie|week-end|siècle|trimestre)${S}${LAST_OR_NEXT}`,
    read.neighbour,
  ),
  dateRule(
    'near unit > near',
    `(?<side>cette)${S}(?<unit>semaine|année)(?!${S}(?:de|d'|-là|là|où)|-)`,
    read.neighbour,
  ),
  dateRule(
    'near unit > near',
    `(?<side>ce)${S}(?<unit>week-end|mois)(?:-ci|(?!-|${S}(?:de|d')))`,
    read.neighbour,
  ),
  dateRule(
    'vague unit > vague',
    `fin${S}(?:du${S}(?<unit>mois|week-end|trimestre|siècle)|de${S}(?:la${S}|l'|cette${S})(?:semaine|année|décennie))${PHRASE_END}`,
    (groups, context) =>
      read.neighbour({ unit: groups.unit ?? UNIT_AT_END.exec(context.mention)?.[0] }, context),
  ),
  dateRule(
    'near unit > near',
    `il${S}y${S}a${S}(?:(?:environ|près${S}de|plus${S}de|à${S}peine)${S})?${COUNT}${S}${UNIT}`,
    read.distance(-1),
  ),
  dateRule(
    'near unit > number figure',
    `(?<=${NEW_WORD}(?:d'ici|dans)${S})${COUNT}${S}(?<unit>jours|semaines|mois|ans)`,
    read.distance(1),
  ),
];

const UNIT_AT_END = /semaine|année|décennie/u;

const MONTHS_AND_SEASONS: readonly DateRule[] = [
  dateRule(
    'month > lead',
    `(?:(?:de|(?<between>entre))${S}|d')(?<month>${FULL_MONTHS})${S}(?:à|(?<pair>et))${S}(?<month2>${FULL_MONTHS})(?!${S}\\d)`,
    read.monthRange,
  ),
  dateRule('month near > month', `(?<month>${FULL_MONTHS})${S}${LAST_OR_NEXT}`, read.monthOnly),
  dateRule('season near > season', `(?<season>${SEASONS})${S}${LAST_OR_NEXT}`, read.season),
  dateRule('season near > near', `(?<side>cet|ce)${S}(?<season>${SEASONS})(?!${S}\\d|-)`, read.season),
  dateRule(
    'season',
    `(?<=${NEW_WORD}(?:au|dès|(?:à|d'ici(?:${S}à)?|jusqu'à|depuis|avant|après|pour|dès|vers|tout)${S}(?:l'|le${S}))${S}?)(?<season>${SEASONS})${PHRASE_END}`,
    read.season,
  ),
  // A month alone is a date only where a preposition makes it one; "Mars" and "Avril" are names.
  cased(
    dateRule(
      'month',
      `(?<=${NEW_WORD}(?:[Ee]n|[Dd]epuis|[Dd]ès|d'ici(?:${S}à)?|[Jj]usqu'(?:en|à)|[Aa]vant|[Aa]près|[Aa]u${S}mois${S}(?:de|d')|[Mm]ois${S}d[e']|[Ee]ntre|[Pp]our|[Vv]ers|[Cc]'était(?:${S}en)?)${S}?)(?<month>${FULL_MONTHS})(?!${S}(?:\\d|[${CAPITAL}]))`,
      read.monthOnly,
    ),
  ),
  dateRule(
    'month vague > vague lead',
    `${VAGUE}(?<month>${MONTHS})(?!${S}(?:${LONE_YEAR}|\\d{2}(?!\\d)))`,
    read.monthOnly,
  ),
];

const FEASTS: readonly DateRule[] = [
  cased(
    dateRule(
      'feast',
      `(?<=${NEW_WORD}(?:[ÀAàa]|[Aa]vant|[Aa]près|[Pp]our|[Dd]epuis|[Dd]ès|[Jj]usqu'à|[Vv]ers|[Dd]'ici(?:${S}à)?|[Ll]e|[Aa]u|du|et)${S}(?:la${S}|l')?)(?<feast>Noël|Pâques|(?:lundi${S}de${S}(?:Pâques|Pentecôte))|Pentecôte|Toussaint|Ascension|Saint-Sylvestre|jour${S}de${S}l'[Aa]n|[Nn]ouvel${S}[Aa]n)(?:(?:${S}(?<year>${LONE_YEAR}))|${PHRASE_END})`,
      read.feast,
    ),
  ),
];

/** Dates that need another one to be known: each is worked out, so `implied`. */
export const RELATIVE_DATES: readonly DateRule[] = [
  ...FEASTS,
  ...DAYS,
  DAY_OF_MONTH,
  ...PERIODS,
  ...MONTHS_AND_SEASONS,
];
