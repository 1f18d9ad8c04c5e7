import { dateReaders } from '../common/date-readers';
import {
  anyOf,
  type DateGrammar,
  type DateRule,
  ENDS,
  FOUR_DIGITS,
  LONE_YEAR,
  SPACE as S,
  STARTS,
} from '../common/date-rule';
import {
  COUNTED_AFTER_NUMBER,
  DECADE_NAMES,
  FRENCH_DATE_WORDS,
  MONTH_NAMES,
  ORDINAL_NAMES,
  SEASON_NAMES,
  SHORT_MONTHS,
  WEEKDAY_NAMES,
} from './date-words';
import { RELATIVE_DATES } from './relative-dates';

const read = dateReaders(FRENCH_DATE_WORDS);

const WEEKDAYS = anyOf(WEEKDAY_NAMES);
const MONTHS = `(?:${anyOf(MONTH_NAMES)}|${anyOf(SHORT_MONTHS)}(?:\\.|(?=${S}${FOUR_DIGITS})))`;
const DAY = `\\d{1,2}(?:${S}?(?:er|ᵉʳ))?`;
const ON = `(?:(?:${WEEKDAYS}|${anyOf(WEEKDAY_NAMES.map((day) => day.slice(0, 3)))}\\.),?${S})?`;
const HOUR = `(?=(?:(?:,?${S}(?:à|vers|dès)${S}(?<hour>\\d{1,2})${S}?(?:h|heures?)(?:${S}?(?<minute>\\d{2})(?!\\d))?(?!\\p{L}))?))`;

/** "31 juin 2025" is no day, and no month either. */
const NO_DAY = '(?<!\\d(?:er)?[ \\u00a0\\u202f])';

/** "fin mars", "mi-avril", "début du mois de mai": told as the month, which the mention covers whole. */
const VAGUE = `(?:(?:début|courant|milieu|fin)${S}(?:(?:de|du${S}mois${S}de)${S}|d['’]|du${S}mois${S}d['’])?|mi-|(?:la${S})?(?:première|seconde|deuxième)${S}(?:quinzaine|moitié)${S}(?:de${S}|d['’]))`;
const TO = `(?:${S}(?:au|jusqu['’]au|à)${S}|${S}?[–—-]${S}?)`;
const NOT_COUNTED = `(?!${S}?[%€$£°]|${S}\\d{3}(?!\\d)|${S}(?:(?:de|d['’])${S}?)?${COUNTED_AFTER_NUMBER}(?!\\p{L}))`;

function rule(pattern: string, reader: DateRule['read'], flags = 'giu'): DateRule {
  return { pattern: new RegExp(`${STARTS}${pattern}${ENDS}`, flags), isFull: false, read: reader };
}

function full(pattern: string, reader: DateRule['read'], flags = 'giu'): DateRule {
  return { ...rule(pattern, reader, flags), isFull: true };
}

const DAYS: readonly DateRule[] = [
  full(
    `(?:(?:du|de|(?<between>entre)${S}le|les?)${S})?${ON}(?<day>${DAY})(?:${S}(?<month>${MONTHS})(?:${S}(?<year>${FOUR_DIGITS}))?)?(?:${TO}|(?<pair>${S}et${S}))(?:le${S})?${ON}(?<day2>${DAY})${S}(?<month2>${MONTHS})(?:${S}(?<year2>${FOUR_DIGITS}))?`,
    read.dayRange,
  ),
  full(
    `${ON}(?<day>${DAY}|premier)${S}(?<month>${MONTHS})(?:,?${S}(?<year>${FOUR_DIGITS})${NOT_COUNTED}|${S}(?<side>derniers?|prochains?))?${HOUR}`,
    read.day,
  ),
  rule('(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<year>[12]\\d{3})', read.numeric(true)),
  full('(?<year>[12]\\d{3})-(?<month>\\d{2})-(?<day>\\d{2})(?=T\\d{2}:|(?!T))', ({ year, month, day }) => ({
    value: `${year}-${month}-${day}`,
    basis: 'read',
  })),
];

const MONTHS_AND_SEASONS: readonly DateRule[] = [
  full(
    `(?:(?:de|(?<between>entre))${S}|d['’])?(?<month>${MONTHS})(?:${S}(?<year>${FOUR_DIGITS}))?(?:${S}à${S}|(?<pair>${S}et${S})|${S}?[–—-]${S}?)(?<month2>${MONTHS})${S}(?<year2>${FOUR_DIGITS})`,
    read.monthRange,
  ),
  full(`${VAGUE}(?<month>${MONTHS})${S}(?<year>${FOUR_DIGITS})${NOT_COUNTED}`, read.monthOnly),
  full(
    `${NO_DAY}(?<month>${MONTHS})${S}(?:de${S})?(?<year>${FOUR_DIGITS})${NOT_COUNTED}`,
    (groups, context) => (groups.month === 'Mars' ? undefined : read.monthOnly(groups, context)),
  ),
  // The planet has missions with a year in their name ("Mars 2020"); the month opens a sentence at most.
  {
    pattern: new RegExp(`(?<=^[\\s«"“]{0,3})(?<month>Mars)${S}(?<year>${FOUR_DIGITS})${ENDS}`, 'gu'),
    isFull: true,
    read: read.monthOnly,
  },
  full(
    `(?<season>${anyOf(SEASON_NAMES.filter((name) => name !== 'été'))})${S}(?:(?:de|de${S}l['’]année)${S})?(?<year>${FOUR_DIGITS})(?:[-–/](?<year2>\\d{4}|\\d{2}))?${NOT_COUNTED}`,
    read.season,
  ),
  // "a été 2024 fois" is the verb: the season has an article or a preposition.
  full(
    `(?<=^|[('’«"“]${S}?|(?<!\\p{L})(?:cet|en|un|et|ou|vers|depuis|dès|début|fin|mi|plein|pour|avant|après)[\\s-])(?<season>été|ÉTÉ|Été)${S}(?:de${S})?(?<year>${FOUR_DIGITS})${NOT_COUNTED}`,
    read.season,
    'gu',
  ),
];

const PERIODS: readonly DateRule[] = [
  full(
    `(?<nth>${anyOf(ORDINAL_NAMES.map(([name]) => name))}|[1-4]${S}?(?:er|ère|re|e|ᵉ|ᵉʳ|ème|nd|nde))${S}(?:trimestre|(?<half>semestre))(?:${S}(?:(?:de|de${S}l['’]année)${S})?(?<year>${LONE_YEAR}))?`,
    read.quarter,
  ),
  full(`(?:T(?<nth>[1-4])|[1-4]T)(?:${S}|-)(?<year>${LONE_YEAR})`, read.quarter, 'gu'),
  full(`S(?<nth>[12])(?<half>${S})(?<year>20\\d{2})`, read.quarter, 'gu'),
  full(
    `(?:(?:début|fin|milieu)${S}des${S})?(?:les${S})?années${S}(?<decade>1\\d{2}0|20\\d0|[3-9]0)(?:${S}?[-–]${S}?(?<decade2>1\\d{2}0|20\\d0|[4-9]0))?`,
    read.decade,
  ),
  full(`(?:les${S})?années${S}(?<word>${anyOf(DECADE_NAMES.map(([name]) => name))})`, read.decade),
  full(`décennie${S}(?<decade>1\\d{2}0|20\\d0)`, read.decade),
  full(
    `(?:(?<roman>[IVX]{1,6})|(?<nth>\\d{1,2}))${S}?(?:ème|eme|ᵉʳ|er|ᵉ|e)${S}[sS]iècles?(?<before>${S}av(?:ant|\\.)${S}(?:J\\.?${S}?-?C\\.?|Jésus-Christ|notre${S}ère))?`,
    read.century,
    'gu',
  ),
];

const YEARS: readonly DateRule[] = [
  full(
    `(?<year>\\d{1,4})(?<before>${S}av(?:ant|\\.)${S}(?:J\\.?${S}?-?C\\.?|Jésus-Christ|notre${S}ère))`,
    read.year,
  ),
  rule(
    `(?:de|entre)${S}(?<year>${LONE_YEAR})${S}(?:à|et)${S}(?<year2>${LONE_YEAR})${NOT_COUNTED}`,
    read.yearRange,
  ),
  rule(`(?<year>${LONE_YEAR})${S}?[-–]${S}?(?<year2>${LONE_YEAR})${NOT_COUNTED}`, read.yearRange),
  rule(
    `(?<=(?<!\\p{L})(?:en|saison|scolaire|hiver|période)${S})(?<year>20\\d{2}|19\\d{2})[-–/](?<year2>\\d{2})`,
    read.yearRange,
  ),
  rule(
    `(?:(?:début|fin|courant)${S}(?:de${S}(?:l['’]année${S})?)?|mi-)(?<year>${LONE_YEAR})${NOT_COUNTED}`,
    read.year,
  ),
  rule(
    `(?<=(?<!\\p{L})(?:en|depuis|dès|jusqu['’]en|jusqu['’]à|d['’]ici(?:${S}à)?|l['’]an|(?:l['’]|cette${S}|d['’])année|rentrée|élections?|budget|loi${S}de${S}finances|millésime|promotion)${S}(?:de${S})?)(?<year>${LONE_YEAR})${NOT_COUNTED}`,
    read.year,
  ),
  rule(`(?<=\\([^()\\d]{0,20}?)(?<year>${LONE_YEAR})(?=\\s?[),;–-])`, read.year),
  // "de 2017", "avant 2030": not "plus de 2017 candidats", nor a round number.
  rule(
    `(?<=(?<!(?:près|plus|moins|lieu|total|effectif|prix|somme|montant|autour|suite|loin|partir|nombre)${S})(?<!\\p{L})(?:de|avant|après|à|vers|pour|pendant|printemps|du)${S})(?<year>(?:1[5-9]|20)(?!00)\\d{2})${NOT_COUNTED}(?!${S}\\p{Ll}{3,30}s(?!\\p{L}))`,
    read.year,
  ),
  // Lists: "en 2012, 2017 et 2022".
  rule(
    `(?<=(?<![\\p{L}\\d])${LONE_YEAR}(?:,|${S}et|${S}ou|${S}puis|${S}comme)${S}(?:en${S})?)(?<year>${LONE_YEAR})${NOT_COUNTED}`,
    read.year,
  ),
];

/** How French writes dates. */
export const FRENCH_DATES: DateGrammar = {
  rules: [...DAYS, ...MONTHS_AND_SEASONS, ...PERIODS, ...RELATIVE_DATES, ...YEARS],
  future:
    /(?<!\p{L})(?:sera|seront|aura|auront|devra|devront|pourra|pourront|ira|iront|fera|feront|\p{L}{3,20}(?:erai?|eront|irai?|iront|drai?|dront)|prévue?s?|attendue?s?|prochaine?s?)(?!\p{L})/iu,
  trigger: new RegExp(
    `\\d|siècle|trimestre|semestre|année|semaine|mois|hier(?!\\p{L})|demain|aujourd|premier|[ld]['’]an(?!\\p{L})|il y a|dans|printemps|été|automne|hiver|${WEEKDAYS}|${anyOf(MONTH_NAMES)}`,
    'iu',
  ),
};
