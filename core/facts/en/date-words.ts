import type { KindWords } from '../common/date-kinds';
import { type DateWords, foldedMap } from '../common/date-rule';

export const MONTH_NAMES = [
  ...(['January', 'February', 'March', 'April', 'May', 'June'] as const),
  ...(['July', 'August', 'September', 'October', 'November', 'December'] as const),
] as const;

export const SHORT_MONTHS = [
  ...(['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec'] as const),
] as const;

export const WEEKDAY_NAMES = [
  ...(['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const),
] as const;

export const SEASON_NAMES = ['spring', 'summer', 'autumn', 'winter'] as const;

export const DECADE_NAMES = [
  ['twenties', 1920],
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
] as const;

const CARDINALS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty';
const CARDINAL_VALUES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20, 30, 40, 50];

export const CARDINAL_NAMES = [...CARDINALS.split(' '), 'a', 'an'];

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first';

export const ORDINAL_NAMES = ORDINALS.split(' ');

const SHORT_MONTH_VALUES = [1, 2, 3, 4, 6, 7, 8, 9, 9, 10, 11, 12];

export const ENGLISH_DATE_WORDS: DateWords = {
  months: foldedMap([
    ...MONTH_NAMES.map((name, index) => [name, index + 1] as const),
    ...SHORT_MONTHS.map((name, index) => [name, SHORT_MONTH_VALUES[index] ?? 0] as const),
  ]),
  weekdays: foldedMap(WEEKDAY_NAMES.map((name, index) => [name, index] as const)),
  seasons: foldedMap([
    ...SEASON_NAMES.map((name, index) => [name, index + 21] as const),
    ['fall', 23] as const,
  ]),
  ordinals: foldedMap(ORDINAL_NAMES.map((name, index) => [name, index + 1] as const)),
  numbers: foldedMap([
    ...CARDINALS.split(' ').map((name, index) => [name, CARDINAL_VALUES[index] ?? 0] as const),
    ['a', 1],
    ['an', 1],
  ]),
  decades: foldedMap(DECADE_NAMES),
  days: foldedMap([
    ['today', 0],
    ['tonight', 0],
    ['yesterday', -1],
    ['last night', -1],
    ['tomorrow', 1],
    ['this morning', 0],
    ['this afternoon', 0],
    ['this evening', 0],
    ['the day before yesterday', -2],
    ['the day after tomorrow', 2],
  ]),
  sides: foldedMap([
    ['last', -1],
    ['this', 0],
    ['next', 1],
    ['coming', 1],
    ['week', 2],
  ]),
  units: foldedMap([
    ['day', 'day'],
    ['days', 'day'],
    ['week', 'week'],
    ['weeks', 'week'],
    ['month', 'month'],
    ['months', 'month'],
    ['year', 'year'],
    ['years', 'year'],
    ['decade', 'decade'],
    ['decades', 'decade'],
    ['weekend', 'weekend'],
    ['quarter', 'quarter'],
    ['century', 'century'],
  ]),
  feasts: foldedMap([
    ['Christmas', 1225],
    ['Christmas Day', 1225],
    ['Christmas Eve', 1224],
    ['Boxing Day', 1226],
    ["New Year's Day", 101],
    ["New Year's Eve", 1231],
    ["Valentine's Day", 214],
    ['Halloween', 1031],
    ['Easter', 0],
    ['Easter Sunday', 0],
    ['Easter Monday', 1],
  ]),
};

/** The words that an English date may start with or must hold. */
export const ENGLISH_DATE_KINDS: KindWords = {
  month: [...MONTH_NAMES, ...SHORT_MONTHS],
  weekday: WEEKDAY_NAMES.flatMap((name) => [name, name.slice(0, 3)]).concat('Tues', 'Thur', 'Thurs'),
  season: [...SEASON_NAMES, 'fall'],
  lead: ['from', 'between', 'the'],
  vague: [
    ...['early', 'late', 'mid', 'start', 'beginning', 'middle', 'end', 'first', 'second', 'third', 'fourth'],
    ...['last', 'month', 'opening', 'final'],
  ],
  period: ['quarter', 'half', 'q0', 'h0', ...DECADE_NAMES.map(([name]) => name)],
  century: ['century', 'centuries'],
  near: [
    ...['yesterday', 'today', 'tonight', 'tomorrow', 'last', 'next', 'this', 'coming', 'ago', 'now', 'later'],
    ...['about', 'around', 'nearly', 'almost', 'over', 'more', 'earlier'],
  ],
  unit: [
    ...['day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years', 'decade', 'decades'],
    ...['weekend', 'quarter', 'century'],
  ],
  number: [...CARDINAL_NAMES, ...ORDINAL_NAMES.map((name) => name.split('-')[0] ?? name), 'last', 'final'],
  feast: ['christmas', 'boxing', 'new', 'valentine', 'halloween', 'easter'],
  era: ['bc', 'bce', 'ad', 'ce'],
};

/** What a four-digit number counts when one of these follows: it is then no year. */
export const COUNTED_AFTER_NUMBER =
  '(?:euros?|dollars?|pounds?|people|persons?|residents|inhabitants|men|women|children|troops|soldiers|migrants|protesters|demonstrators|workers|employees|students|victims|voters|votes|seats|jobs|homes|houses|places|points?|times|years?|days?|hours?|minutes?|seconds?|met(?:re|er)s?|kilomet(?:re|er)s?|miles?|feet|foot|yards|km|kg|tons?|tonnes?|acres?|hectares?|lit(?:re|er)s?|degrees?|pages|copies|million|billion|thousand|percent|per\\scent|or\\smore|more|others|dead|deaths|cases|tests|vehicles|officers|patients|marchers|spectators|fans|calories|police|arrests|refugees|asylum)';
