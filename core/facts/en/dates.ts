import { dateReaders } from '../common/date-readers';
import {
  anyOf,
  CAPITAL,
  cased,
  type DateGrammar,
  type DateReader,
  type DateRule,
  dateRule,
  FOUR_DIGITS,
  fullRule,
  ISO_DAY,
  LETTER,
  LONE_YEAR,
  NEW_WORD,
  SPACE as S,
  WORD_END,
} from '../common/date-rule';
import { firstName } from '../common/first-names';
import {
  CAPITAL_MONTH,
  DAY,
  HOUR,
  HOUR_BEFORE,
  MONTHS,
  MONTHS_AFTER_DAY,
  NO_DAY,
  NO_PLURAL,
  NOT_COUNTED,
  ON,
  SHORT_YEAR,
  TO,
  VAGUE,
} from './date-parts';
import {
  DECADE_NAMES,
  ENGLISH_DATE_KINDS,
  ENGLISH_DATE_WORDS,
  ORDINAL_NAMES,
  SEASON_NAMES,
} from './date-words';
import { RELATIVE_DATES } from './relative-dates';

const read = dateReaders(ENGLISH_DATE_WORDS);

const NUMBERED_YEAR = `(?:,|,?${S}of|,?${S}in)?${S}(?<year>${FOUR_DIGITS})${NOT_COUNTED}`;

/** "march 5" and "may 3" can be verbs: without a year, the month has its capital. */
function ifNamed(reader: DateReader): DateReader {
  return (groups, context) => {
    const isNamed = groups.year !== undefined || groups.year2 !== undefined || context.keepsNoYear;
    return isNamed || CAPITAL_MONTH.test(context.mention) ? reader(groups, context) : undefined;
  };
}

const day = ifNamed((groups, context) =>
  read.day(groups.minute24 === undefined ? groups : { ...groups, minute: groups.minute24 }, context),
);
const dayRange = ifNamed((groups, context) =>
  read.dayRange({ ...groups, month2: groups.month2 ?? groups.month }, context),
);

const DAYS: readonly DateRule[] = [
  // April 3-5, 2024; from April 3 to May 5, 2024; December 30, 2024 to January 2, 2025
  fullRule(
    'figure month > lead weekday month',
    `(?:(?:from|(?<between>between))${S})?${ON}(?<month>${MONTHS})${S}(?<day>${DAY})(?:,?${S}(?<year>${FOUR_DIGITS}))?(?:(?<pair>${S}and${S})|${TO})${ON}(?:(?<month2>${MONTHS})${S})?(?<day2>${DAY})(?!${S}?[ap]\\.?m)(?:,?${S}(?<year2>${FOUR_DIGITS})${NOT_COUNTED})?`,
    dayRange,
  ),
  // 3-5 April 2024; 7, 8 and 9 April; from 3 to 5 April; 28 July – 25 September 1973
  fullRule(
    'figure month > lead weekday figure',
    `(?:(?:from|(?<between>between))${S})?${ON}(?:the${S})?(?<day>${DAY})(?:,${S}(?<mid>\\d{1,2})(?=,?${S}and))?(?:${S}(?:of${S})?(?<month>${MONTHS_AFTER_DAY})(?:,?${S}(?<year>${FOUR_DIGITS}))?)?(?:(?<pair>,?${S}and${S})|${TO})${ON}(?:the${S})?(?<day2>${DAY})${S}(?:of${S})?(?<month2>${MONTHS_AFTER_DAY})(?:,?${S}(?<year2>${FOUR_DIGITS})${NOT_COUNTED})?`,
    dayRange,
  ),
  fullRule(
    'figure month > weekday month',
    `${HOUR_BEFORE}${ON}(?<month>${MONTHS})${S}(?:the${S})?(?<day>${DAY})(?!\\d)(?:${NUMBERED_YEAR})?${HOUR}(?!-[${LETTER}])`,
    day,
  ),
  fullRule(
    'figure month > lead weekday figure',
    `${HOUR_BEFORE}${ON}(?:the${S})?(?<day>${DAY})[\\s-](?:of${S})?(?<month>${MONTHS_AFTER_DAY})(?:${NUMBERED_YEAR}|-(?<year77>${FOUR_DIGITS}))?${HOUR}`,
    (groups, context) =>
      day(groups.year77 === undefined ? groups : { ...groups, year: groups.year77 }, context),
  ),
  dateRule(
    'number month > lead weekday number',
    `${ON}(?:the${S})?(?<day>${anyOf(ORDINAL_NAMES)})${S}of${S}(?<month>${MONTHS})(?:${NUMBERED_YEAR})?${HOUR}`,
    (groups, context) => (/of July$/.test(context.mention) ? undefined : day(groups, context)),
  ),
  dateRule(
    'figure year > figure',
    '(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<year>[12]\\d{3})',
    read.numeric(false),
  ),
  ISO_DAY,
];

const SEASON = anyOf([...SEASON_NAMES, 'fall']);

/** "Theresa May 2018": a month after a first name or a title is a family name. */
const monthOfYear: DateReader = (groups, context) => {
  const isName = /^(?:May|April|June|August)(?![A-Za-z])/u.test(context.mention);
  const word = isName ? /([\p{L}.]{2,30})\s$/u.exec(context.before())?.[1] : undefined;
  if (word !== undefined && (TITLE.test(word) || firstName(word) !== undefined)) return undefined;
  return read.monthOnly({ ...groups, year: groups.year?.replace("'", '') }, context);
};

const TITLE = /^(?:Mrs|Mr|Ms|Miss|Dr|Sir|Dame|Lady|Lord|Minister|President)\.?$/u;

const MONTHS_AND_SEASONS: readonly DateRule[] = [
  fullRule(
    'figure month > lead month',
    `(?:(?:from|(?<between>between))${S})?(?<month>${MONTHS})(?:,?${S}(?<year>${FOUR_DIGITS}))?(?:(?<pair>${S}and${S})|${TO})(?<month2>${MONTHS}),?${S}(?:of${S})?(?<year2>${FOUR_DIGITS})${NOT_COUNTED}`,
    read.monthRange,
  ),
  fullRule(
    'figure month > month vague lead',
    `${NO_DAY}${VAGUE}?(?<month>${MONTHS})(?:,|${S}of)?${S}(?:of${S})?(?<year>${FOUR_DIGITS}|${SHORT_YEAR})${NOT_COUNTED}`,
    monthOfYear,
  ),
  fullRule(
    'figure season > season vague',
    `(?:(?:early|late|mid)(?:${S}|-))?(?<season>${SEASON})(?:,|${S}of|${S}in)?${S}(?<year>${FOUR_DIGITS}|${SHORT_YEAR})(?:[-–/](?<year2>\\d{4}|\\d{2}))?${NOT_COUNTED}`,
    (groups, context) => read.season({ ...groups, year: groups.year?.replace("'", '') }, context),
  ),
];

const BC = `${S}(?:bce?|b\\.c\\.(?:e\\.)?)`;
const NTH = `\\d{1,2}(?:st|nd|rd|th)|${anyOf(ORDINAL_NAMES)}`;

const OF_YEAR = `${S}of${S}(?<side>last|this|next)${S}year`;

const PERIODS: readonly DateRule[] = [
  fullRule(
    'period > lead number figure',
    `(?:the${S})?(?<nth>${anyOf([...ORDINAL_NAMES.slice(0, 4), 'last', 'final'])}|[1-4](?:st|nd|rd|th))${S}quarter(?:(?:${S}of|,)?${S}(?<year>${LONE_YEAR})|${OF_YEAR})?`,
    (groups, context) => {
      const isLast = /^(?:last|final)$/u.test(groups.nth ?? '');
      if (isLast && groups.year === undefined && groups.side === undefined) return undefined;
      return read.quarter(isLast ? { ...groups, nth: '4' } : groups, context);
    },
  ),
  fullRule(
    'period > lead number',
    `(?:the${S})?(?<nth>first|second)${S}(?<half>half)(?:${S}of${S}(?<year>${LONE_YEAR})|${OF_YEAR})`,
    read.quarter,
  ),
  cased(
    fullRule(
      'figure period > period',
      `Q(?<nth>[1-4])(?:(?:${S}of)?(?:${S}|-)(?<year>${LONE_YEAR}))?`,
      read.quarter,
    ),
  ),
  cased(
    fullRule(
      'figure period > period',
      `H(?<nth>[12])(?<half>(?:${S}of)?${S})(?<year>20\\d{2})`,
      read.quarter,
    ),
  ),
  fullRule(
    'year suffixed > lead vague year',
    `(?:(?:the${S})?(?:early|mid|late)(?:${S}|-))?(?:the${S})?(?<decade>1\\d{2}0|20\\d0)'?s(?:${S}(?:and|to)${S}(?:the${S})?(?<decade2>1\\d{2}0|20\\d0)'?s)?`,
    read.decade,
  ),
  fullRule('suffixed > lead', `the${S}(?:(?:early|mid|late)(?:${S}|-))?'(?<decade>[3-9]0)s`, read.decade),
  fullRule('suffixed', `(?<=')(?<decade>[3-9]0)s`, read.decade),
  fullRule(
    'period',
    `(?<=${NEW_WORD}the${S}(?:(?:early|mid|late)(?:${S}|-))?)(?<word>${anyOf(DECADE_NAMES.map(([name]) => name))})`,
    read.decade,
  ),
  fullRule(
    'century > number figure vague',
    `(?:(?:early|mid|late)[- ])?(?<nth>${NTH})(?:${S}(?:and|to)${S}(?:the${S})?(?<nth2>${NTH}))?(?:${S}|-)(?:century|centuries)(?<before>${BC})?`,
    read.century,
  ),
];

/** What is known by its year. */
const DATED =
  '(?:treaty|battle|act|law|war|revolution|constitution|crash|crisis|accords?|agreement|edict|charter|convention|uprising|earthquake|flood|class|winter|summer|spring|autumn)';
const YEAR = `(?<year>${LONE_YEAR})${NOT_COUNTED}`;

const YEARS: readonly DateRule[] = [
  cased(fullRule('figure era > figure', `(?<year>\\d{1,4})(?<before>${S}(?:BCE?))`, read.year)),
  cased(fullRule('figure era > era', `AD${S}(?<year>\\d{1,4})`, read.year)),
  cased(fullRule('figure era > figure', `(?<year>\\d{1,4})${S}(?:AD|CE)`, read.year)),
  dateRule(
    'year > lead',
    `(?:from|between)${S}(?<year>${LONE_YEAR})${S}(?:to|and|until|till|through)${S}(?<year2>${LONE_YEAR})${NO_PLURAL}`,
    read.yearRange,
  ),
  dateRule(
    'year',
    `(?<year>${LONE_YEAR})${S}(?:to|through)${S}(?<year2>${LONE_YEAR})${NO_PLURAL}`,
    read.yearRange,
  ),
  // "ruled from 690 to 705": so early a year needs a reign or a life to be one.
  dateRule(
    'few > lead',
    `(?<=${NEW_WORD}(?:rul|reign|govern|liv|king|queen|emperor|empress|caliph|dynasty|pope)[^.;\\d]{0,40})(?:from|between)${S}(?<year>[1-9]\\d{2})${S}(?:to|and|until)${S}(?<year2>\\d{3,4})${NO_PLURAL}`,
    read.yearRange,
  ),
  dateRule('year', `(?<year>${LONE_YEAR})${S}?[-–]${S}?(?<year2>${LONE_YEAR})${NOT_COUNTED}`, read.yearRange),
  dateRule(
    'year',
    `(?<=${NEW_WORD}(?:in|the|season|during|since|for|of)${S})(?<year>20\\d{2}|19\\d{2})[-–/](?<year2>\\d{2})`,
    read.yearRange,
  ),
  dateRule(
    'year vague > vague lead',
    `(?:(?:early|mid|late)(?:${S}|-)(?:in${S})?|(?:the${S})?(?:start|beginning|middle|end)${S}of${S})${YEAR}`,
    read.year,
  ),
  dateRule(
    'year',
    `(?<=${NEW_WORD}(?:in|since|until|till|during|year|by|summer|winter|elections?|season|budget|circa|class${S}of|back${S}in|throughout)${S}(?:the${S}year${S})?)${YEAR}`,
    read.year,
  ),
  // "in 558," but "in 500 pages".
  dateRule('few', `(?<=${NEW_WORD}(?:in|since)${S})(?<year>[1-9]\\d{2})(?=[,;.)](?!\\d)|$)`, read.year),
  dateRule('few', `(?<=${NEW_WORD}the${S}year${S})(?<year>[1-9]\\d{1,2})(?=[,;.)](?!\\d)|$)`, read.year),
  dateRule('year', `(?<=\\([^()\\d]{0,20}?)(?<year>${LONE_YEAR})(?=\\s?[),;–-])`, read.year),
  // "of 2017", "before 2030", "the 2018 election": not "a total of 2017 candidates", nor a round number.
  dateRule(
    'year',
    `(?<=(?<!(?:total|number|sum|price|cost|crowd|average|capacity|maximum|minimum|majority|population|half|some|most|all|part|rest)${S})${NEW_WORD}(?:of|for|before|after|from|to|late${S}in|early${S}in)${S})(?<year>(?:1[2-9]|20)(?!00)\\d{2})${NO_PLURAL}`,
    read.year,
  ),
  dateRule(
    'year',
    `(?<=(?<!(?:all|of|among|with)${S})${NEW_WORD}(?:the|its|his|her|their|a)${S})(?<year>(?:19|20)(?!00)\\d{2})(?:(?='s)|(?=${S}[${LETTER}]))${NOT_COUNTED}`,
    read.year,
  ),
  dateRule('year', `(?<=${NEW_WORD}${DATED}${S}of${S})${YEAR}`, read.year),
  // A place and a year, as captions have them: "Constantinople, 1896:".
  cased(dateRule('year', `(?<=[${CAPITAL}][${LETTER}]{2,20},${S})${YEAR}(?=[:;.)]|$)`, read.year)),
  // Lists: "in 2012, 2017 and 2022".
  dateRule(
    'year',
    `(?<=(?<![${LETTER}\\d])${LONE_YEAR},?(?:${S}and|${S}or|${S}then)?${S}(?:in${S})?)${YEAR}`,
    read.year,
  ),
];

/** Verbs that tell of what is to come, then those that tell of the past. */
const FUTURE = `will|shall|due|expected|scheduled|plans|planned|set|must|would|to${S}be|forecast`;
const PAST = `was|were|had|has|have|said|told|went|came|fell|rose|won|lost|met|left|began|[${LETTER}]{2,20}ed`;

/** How English writes dates. */
export const ENGLISH_DATES: DateGrammar = {
  rules: [...DAYS, ...MONTHS_AND_SEASONS, ...PERIODS, ...RELATIVE_DATES, ...YEARS],
  tense: new RegExp(
    `(?<future>${NEW_WORD}(?:${FUTURE})(?:(?:${S}[a-z]{1,12}){0,2}${S}[a-z]{2,20}ed)?${WORD_END}|'ll${WORD_END}|${NEW_WORD}won't)|${NEW_WORD}(?:${PAST})${WORD_END}`,
    'g',
  ),
  kinds: ENGLISH_DATE_KINDS,
};
