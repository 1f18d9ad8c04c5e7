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
  ENGLISH_DATE_WORDS,
  MONTH_NAMES,
  ORDINAL_NAMES,
  SEASON_NAMES,
  SHORT_MONTHS,
  WEEKDAY_NAMES,
} from './date-words';
import { RELATIVE_DATES } from './relative-dates';

const read = dateReaders(ENGLISH_DATE_WORDS);

const WEEKDAYS = anyOf(WEEKDAY_NAMES);
const MONTHS = `(?:${anyOf(MONTH_NAMES)}|${anyOf(SHORT_MONTHS)}(?:\\.|(?=,?${S}\\d)))`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const ON = `(?:(?:${WEEKDAYS}|${anyOf(WEEKDAY_NAMES.map((day) => day.slice(0, 3)))}\\.?),?${S}(?:the${S})?)?`;
const HOUR = `(?=(?:,?${S}(?:at|by|around)${S}(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?${S}?(?<ampm>[ap]\\.?m)|,?${S}(?:at|by|around)${S}(?<hour24>\\d{1,2}):\\d{2})?)`;

/** "31 June 2025" is no day, and no month either. */
const NO_DAY = '(?<!\\d(?:st|nd|rd|th)?[ \\u00a0\\u202f])';

/** "late March", "mid-April", "the end of May": told as the month, which the mention covers whole. */
const VAGUE = `(?:(?:early|late|mid)(?:${S}|-)(?:in${S})?|(?:the${S})?(?:start|beginning|middle|end|first${S}half|second${S}half|month)${S}of${S})`;
const TO = `(?:${S}(?:to|until|till|through)${S}|${S}?[–—-]${S}?)`;
const NOT_COUNTED = `(?!${S}?[%€$£°]|${S}${COUNTED_AFTER_NUMBER}(?!\\p{L}))`;
const NUMBERED_YEAR = `(?:,|,?${S}of|,?${S}in)?${S}(?<year>${FOUR_DIGITS})${NOT_COUNTED}`;

function rule(pattern: string, reader: DateRule['read'], flags = 'giu'): DateRule {
  return { pattern: new RegExp(`${STARTS}${pattern}${ENDS}`, flags), isFull: false, read: reader };
}

function full(pattern: string, reader: DateRule['read'], flags = 'giu'): DateRule {
  return { ...rule(pattern, reader, flags), isFull: true };
}

/** "march 5" and "may 3" can be verbs: without a year, the month has its capital. */
const named: DateRule['read'] = (groups, context) => {
  const isNamed = groups.year !== undefined || groups.year2 !== undefined || context.keepsNoYear;
  return isNamed || /^\p{Lu}/u.test(groups.month ?? groups.month2 ?? '')
    ? read.day(groups, context)
    : undefined;
};

const namedRange: DateRule['read'] = (groups, context) => {
  const isNamed =
    groups.year2 !== undefined || context.keepsNoYear || /^\p{Lu}/u.test(groups.month2 ?? groups.month ?? '');
  const month2 = groups.month2 ?? groups.month;
  return isNamed ? read.dayRange({ ...groups, month2 }, context) : undefined;
};

const DAYS: readonly DateRule[] = [
  // April 3-5, 2024; from April 3 to May 5, 2024; December 30, 2024 to January 2, 2025
  full(
    `(?:(?:from|(?<between>between))${S})?${ON}(?<month>${MONTHS})${S}(?<day>${DAY})(?:,?${S}(?<year>${FOUR_DIGITS}))?(?:(?<pair>${S}and${S})|${TO})${ON}(?:(?<month2>${MONTHS})${S})?(?<day2>${DAY})(?!${S}?[ap]\\.?m)(?:,?${S}(?<year2>${FOUR_DIGITS})${NOT_COUNTED})?`,
    namedRange,
  ),
  // 3-5 April 2024; from 3 to 5 April; 28 July – 25 September 1973
  full(
    `(?:(?:from|(?<between>between))${S})?${ON}(?:the${S})?(?<day>${DAY})(?:${S}(?:of${S})?(?<month>${MONTHS})(?:,?${S}(?<year>${FOUR_DIGITS}))?)?(?:(?<pair>${S}and${S})|${TO})${ON}(?:the${S})?(?<day2>${DAY})${S}(?:of${S})?(?<month2>${MONTHS})(?:,?${S}(?<year2>${FOUR_DIGITS})${NOT_COUNTED})?`,
    namedRange,
  ),
  full(
    `${ON}(?<month>${MONTHS})${S}(?:the${S})?(?<day>${DAY})(?:${NUMBERED_YEAR})?${HOUR}(?!-\\p{L})`,
    named,
  ),
  full(
    `${ON}(?:the${S})?(?<day>${DAY})[\\s-](?:of${S})?(?<month>${MONTHS})(?:${NUMBERED_YEAR})?${HOUR}`,
    named,
  ),
  rule(
    '(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<year>[12]\\d{3})',
    read.numeric(false),
  ),
  full('(?<year>[12]\\d{3})-(?<month>\\d{2})-(?<day>\\d{2})(?=T\\d{2}:|(?!T))', ({ year, month, day }) => ({
    value: `${year}-${month}-${day}`,
    basis: 'read',
  })),
];

const MONTHS_AND_SEASONS: readonly DateRule[] = [
  full(
    `(?:(?:from|(?<between>between))${S})?(?<month>${MONTHS})(?:,?${S}(?<year>${FOUR_DIGITS}))?(?:(?<pair>${S}and${S})|${TO})(?<month2>${MONTHS}),?${S}(?:of${S})?(?<year2>${FOUR_DIGITS})${NOT_COUNTED}`,
    read.monthRange,
  ),
  full(
    `${NO_DAY}${VAGUE}?(?<month>${MONTHS})(?:,|${S}of)?${S}(?:of${S})?(?<year>${FOUR_DIGITS})${NOT_COUNTED}`,
    read.monthOnly,
  ),
  full(
    `(?:(?:early|late|mid)(?:${S}|-))?(?<season>${anyOf([...SEASON_NAMES, 'fall'])})(?:,|${S}of|${S}in)?${S}(?<year>${FOUR_DIGITS})(?:[-–/](?<year2>\\d{4}|\\d{2}))?${NOT_COUNTED}`,
    read.season,
  ),
];

const PERIODS: readonly DateRule[] = [
  full(
    `(?:the${S})?(?<nth>${anyOf(ORDINAL_NAMES.slice(0, 4))}|[1-4](?:st|nd|rd|th))${S}quarter(?:(?:${S}of|,)?${S}(?<year>${LONE_YEAR}))?`,
    read.quarter,
  ),
  full(`(?:the${S})?(?<nth>first|second)${S}(?<half>half)${S}of${S}(?<year>${LONE_YEAR})`, read.quarter),
  full(`Q(?<nth>[1-4])(?:${S}of)?(?:${S}|-)(?<year>${LONE_YEAR})`, read.quarter, 'gu'),
  full(`H(?<nth>[12])(?<half>(?:${S}of)?${S})(?<year>20\\d{2})`, read.quarter, 'gu'),
  full(
    `(?:(?:the${S})?(?:early|mid|late)(?:${S}|-))?(?:the${S})?(?<decade>1\\d{2}0|20\\d0)(?:['’])?s(?:${S}(?:and|to)${S}(?<decade2>1\\d{2}0|20\\d0)['’]?s)?`,
    read.decade,
  ),
  full(`(?:the${S})?(?:(?:early|mid|late)(?:${S}|-))?['’](?<decade>[3-9]0)s`, read.decade),
  full(
    `(?<=(?<!\\p{L})the${S}(?:(?:early|mid|late)(?:${S}|-))?)(?<word>${anyOf(DECADE_NAMES.map(([name]) => name))})`,
    read.decade,
  ),
  full(
    `(?<nth>\\d{1,2}(?:st|nd|rd|th)|${anyOf(ORDINAL_NAMES)})(?:${S}|-)century(?<before>${S}(?:BC|BCE|B\\.C\\.(?:E\\.)?))?`,
    read.century,
  ),
];

const YEARS: readonly DateRule[] = [
  full(`(?<year>\\d{1,4})(?<before>${S}(?:BC|BCE|B\\.C\\.(?:E\\.)?))`, read.year, 'gu'),
  rule(
    `(?:from|between)${S}(?<year>${LONE_YEAR})${S}(?:to|and|until|till|through)${S}(?<year2>${LONE_YEAR})${NOT_COUNTED}`,
    read.yearRange,
  ),
  rule(`(?<year>${LONE_YEAR})${S}?[-–]${S}?(?<year2>${LONE_YEAR})${NOT_COUNTED}`, read.yearRange),
  rule(
    `(?<=(?<!\\p{L})(?:in|the|season|during|since|for|of)${S})(?<year>20\\d{2}|19\\d{2})[-–/](?<year2>\\d{2})`,
    read.yearRange,
  ),
  rule(
    `(?:(?:early|mid|late)(?:${S}|-)(?:in${S})?|(?:the${S})?(?:start|beginning|middle|end)${S}of${S})(?<year>${LONE_YEAR})${NOT_COUNTED}`,
    read.year,
  ),
  rule(
    `(?<=(?<!\\p{L})(?:in|since|until|till|during|year|by|summer|winter|elections?|season|budget|circa|class${S}of|back${S}in|throughout)${S}(?:the${S}year${S})?)(?<year>${LONE_YEAR})${NOT_COUNTED}`,
    read.year,
  ),
  rule(`(?<=\\([^()\\d]{0,20}?)(?<year>${LONE_YEAR})(?=\\s?[),;–-])`, read.year),
  // "of 2017", "before 2030", "the 2018 election": not "a total of 2017 candidates", nor a round number.
  rule(
    `(?<=(?<!(?:total|number|sum|price|cost|crowd|average|capacity|maximum|minimum|majority|population|half|some|most|all|part|rest)${S})(?<!\\p{L})(?:of|before|after|from|to|late${S}in|early${S}in)${S})(?<year>(?:1[5-9]|20)(?!00)\\d{2})${NOT_COUNTED}(?!${S}\\p{L}{3,30}s(?!\\p{L}))`,
    read.year,
  ),
  rule(
    `(?<=(?<!(?:all|of|among|with)${S})(?<!\\p{L})(?:the|its|his|her|their|a)${S})(?<year>(?:19|20)(?!00)\\d{2})(?:(?=['’]s)|(?=${S}\\p{L}))${NOT_COUNTED}`,
    read.year,
  ),
  // Lists: "in 2012, 2017 and 2022".
  rule(
    `(?<=(?<![\\p{L}\\d])${LONE_YEAR},?(?:${S}and|${S}or|${S}then)?${S}(?:in${S})?)(?<year>${LONE_YEAR})${NOT_COUNTED}`,
    read.year,
  ),
];

/** How English writes dates. */
export const ENGLISH_DATES: DateGrammar = {
  rules: [...DAYS, ...MONTHS_AND_SEASONS, ...PERIODS, ...RELATIVE_DATES, ...YEARS],
  future:
    /(?<!\p{L})(?:will|won['’]t|shall|due|expected|scheduled|plans|planned|set)(?!\p{L})|['’]ll(?!\p{L})/iu,
  trigger: new RegExp(
    `\\d|century|quarter|year|month|week|decade|yesterday|today|tonight|night|tomorrow|\\sago|ties(?!\\p{L})|spring|summer|autumn|fall|winter|${WEEKDAYS}|${anyOf(MONTH_NAMES)}`,
    'iu',
  ),
};
