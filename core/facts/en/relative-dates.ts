import { dateReaders } from '../common/date-readers';
import {
  anyOf,
  CAPITAL,
  cased,
  type DateReader,
  type DateRule,
  dateRule,
  NEW_WORD,
  SPACE as S,
  WORD_END,
} from '../common/date-rule';
import {
  FULL_MONTHS,
  HOUR,
  HOUR_BEFORE,
  NAME,
  PHRASE_END,
  SENTENCE_START,
  SMALL_WEEKDAYS,
  VAGUE,
} from './date-parts';
import { CARDINAL_NAMES, ENGLISH_DATE_WORDS, MONTH_NAMES, SEASON_NAMES, WEEKDAY_NAMES } from './date-words';

const read = dateReaders(ENGLISH_DATE_WORDS);

/** With their capitals. */
const WEEKDAYS = anyOf(WEEKDAY_NAMES);
const MONTHS = anyOf(MONTH_NAMES);
const SEASONS = anyOf([...SEASON_NAMES, 'fall']);
const COUNT = `(?<count>\\d{1,3}|${anyOf(CARDINAL_NAMES)})`;
const UNIT = '(?<unit>days?|weeks?|months?|years?|decades?)';
const PART_OF_DAY = `(?:${S}(?:morning|afternoon|evening|night))?`;
const LAST_OR_NEXT = '(?<side>[Ll]ast|[Nn]ext|[Tt]his)';

/** "Sunday Okafor opens his stall": a weekday that opens a sentence as a first name. */
const PERSON = `${S}(?!Mr|Mrs|Ms|Dr|Sir|President|Prime|Minister|Police|Pope)${NAME}(?:-${NAME})?,?${S}[a-z]`;

const weekday: DateReader = (groups, context) =>
  read.weekday(groups.minute24 === undefined ? groups : { ...groups, minute: groups.minute24 }, context);

const DAYS: readonly DateRule[] = [
  dateRule(
    'near > near lead',
    `${HOUR_BEFORE}(?<near>yesterday|today|tonight|tomorrow|last${S}night|this${S}(?:morning|afternoon|evening)|the${S}day${S}(?:before${S}yesterday|after${S}tomorrow))${PART_OF_DAY}${HOUR}`,
    read.nearDay,
  ),
  dateRule(
    'weekday figure > weekday',
    `(?<weekday>${SMALL_WEEKDAYS})${S}the${S}(?<day>\\d{1,2}(?:st|nd|rd|th))`,
    read.weekdayAndDay,
  ),
  // British: a week after the coming Friday.
  cased(
    dateRule('weekday unit > weekday', `(?<weekday>${WEEKDAYS})${S}week${PHRASE_END}`, (groups, context) =>
      read.weekday({ ...groups, side: 'week' }, context),
    ),
  ),
  cased(
    dateRule(
      'near weekday > near',
      `${HOUR_BEFORE}${LAST_OR_NEXT}${S}(?<weekday>${WEEKDAYS})${PART_OF_DAY}${HOUR}`,
      weekday,
    ),
  ),
  // "every Monday" is a habit; "Black Friday", "Sunday Times" and "Wednesday Addams" are names.
  cased(
    dateRule(
      'weekday',
      `${HOUR_BEFORE}(?<!${NEW_WORD}(?:[Ee]very|[Ee]ach|[Aa]|[Tt]he|most|first|second|third|fourth|last|final|Mrs?|Ms|Miss|named|Black|Good|Bloody|Super|Cyber|Easter|Palm|Ash|Fat|Holy|Sheffield|Big|Ruby|Giving|Shrove|Maundy|Whit|(?:every|each)${S}${WEEKDAYS},?${S}(?:and|or)|${WEEKDAYS}${S}(?:to|through))${S})(?!${SENTENCE_START}${WEEKDAYS}${PERSON})(?<!${NEW_WORD}friend${S})(?<weekday>${WEEKDAYS})${PART_OF_DAY}(?!${S}(?:Times|Telegraph|Mirror|Express|Mail|Post|Herald|People|Sun|Night|Addams|to${S}${WEEKDAYS}|through${S}${WEEKDAYS}|prayers?)|[–-]${WEEKDAYS})${HOUR}`,
      weekday,
    ),
  ),
  // "until the 30th", but "on the 30th floor".
  dateRule(
    'suffixed > lead',
    `(?<=${NEW_WORD}(?:on|after|since|(?<ahead>until|till|by|before|for))${S})the${S}(?<day>\\d{1,2}(?:st|nd|rd|th))${PHRASE_END}`,
    read.dayOfMonth,
  ),
];

const PERIODS: readonly DateRule[] = [
  // "the last year", "over the past decade" are lengths of time.
  dateRule(
    'near unit > near',
    `(?<!${NEW_WORD}(?:the|its|his|her|their|my|our)${S})(?<side>last|next|this)${S}(?<unit>week|weekend|month|quarter|year|decade|century)(?!${S}of${WORD_END}|-|${S}\\d)`,
    read.neighbour,
  ),
  dateRule('near unit > near', `(?<=${NEW_WORD}the${S})(?<side>last)${S}(?<unit>century)`, read.neighbour),
  dateRule(
    'near unit > near',
    `(?<=${NEW_WORD}the${S})(?<side>coming)${S}(?<unit>week|weekend|month|year)`,
    read.neighbour,
  ),
  dateRule(
    'vague unit > lead vague',
    `(?:the${S})?(?:start|beginning|middle|end)${S}of${S}(?:the|this)${S}(?<unit>week|weekend|month|quarter|year|decade|century)${PHRASE_END}`,
    read.neighbour,
  ),
  dateRule(
    'near unit > near number figure',
    `(?:(?:about|around|nearly|almost|over|more${S}than)${S})?${COUNT}${S}${UNIT}${S}ago`,
    read.distance(-1),
  ),
  dateRule(
    'near unit > number figure',
    `${COUNT}${S}${UNIT}${S}(?:from${S}now|later${S}this${S}year)`,
    read.distance(1),
  ),
];

const MONTHS_AND_SEASONS: readonly DateRule[] = [
  cased(
    dateRule(
      'month > lead',
      `(?:[Ff]rom|(?<between>[Bb]etween))${S}(?<month>${MONTHS})${S}(?:to|until|through|(?<pair>and))${S}(?<month2>${MONTHS})(?!${S}\\d)`,
      read.monthRange,
    ),
  ),
  cased(
    dateRule(
      'near month > near vague',
      `(?:[Ee]arly${S}|[Ll]ate${S})?${LAST_OR_NEXT}${S}(?<month>${MONTHS})(?!${S}\\d)`,
      read.monthOnly,
    ),
  ),
  cased(
    dateRule(
      'near season > near',
      `${LAST_OR_NEXT}${S}(?<season>${SEASONS}|Spring|Summer|Autumn|Fall|Winter)`,
      read.season,
    ),
  ),
  dateRule(
    'season > lead',
    `(?<=${NEW_WORD}(?:in|by|until|till|since|during|before|after|through|from)${S})the${S}(?<season>spring|summer|autumn|winter)${PHRASE_END}`,
    read.season,
  ),
  dateRule(
    'season > season vague',
    `(?<=${NEW_WORD}(?:in|for|by|until|till|since)${S})(?:early|late|mid)[ -](?<season>spring|summer|autumn|winter)${PHRASE_END}`,
    read.season,
  ),
  dateRule(
    'season',
    `(?<=${NEW_WORD}(?:by|until|till|since)${S})(?<season>spring|summer|autumn|winter|fall)${PHRASE_END}`,
    read.season,
  ),
  dateRule('season > lead', `(?<=${NEW_WORD}in${S})the${S}(?<season>fall)${PHRASE_END}`, read.season),
  cased(
    dateRule(
      'month vague > vague lead',
      `(?:[Ee]arly|[Ll]ate|[Mm]id)(?:${S}|-)(?<month>${MONTHS})(?!${S}(?:\\d|[${CAPITAL}]))`,
      read.monthOnly,
    ),
  ),
  dateRule('month vague > vague lead', `${VAGUE}(?<month>${FULL_MONTHS})(?!,?${S}\\d)`, (groups, context) =>
    /^(?:early|late|mid)/iu.test(context.mention) ? undefined : read.monthOnly(groups, context),
  ),
  // A month alone is a date only where a preposition makes it one; "May" and "April" are names, "march" a verb.
  cased(
    dateRule(
      'month',
      `(?<=${NEW_WORD}(?:[Ii]n|[Uu]ntil|[Tt]ill|[Dd]uring|[Bb]ack${S}in|[Tt]hrough|[Tt]hroughout|[Ii]t${S}was|month${S}of|(?:first|second|third)${S}of|week${S}of)${S}(?:(?:early|late)${S})?)(?<month>${MONTHS})(?!${S}(?:\\d|[${CAPITAL}]|of${WORD_END})|'s)`,
      read.monthOnly,
    ),
  ),
  cased(
    dateRule(
      'month',
      `(?<=${NEW_WORD}(?:[Ss]ince|[Bb]y|[Bb]efore|[Aa]fter|[Ff]or|[Ff]rom)${S})(?<month>${anyOf(MONTH_NAMES.filter((name) => !['May', 'March', 'April', 'June', 'August'].includes(name)))})(?!${S}(?:\\d|[${CAPITAL}])|'s)`,
      read.monthOnly,
    ),
  ),
  // "Since May", "by March": a person too, when something follows.
  cased(
    dateRule(
      'month',
      `(?<=${NEW_WORD}(?:[Ss]ince|[Bb]y|[Bb]efore|[Aa]fter|[Ff]or|[Ff]rom)${S})(?<month>March|April|May|June|August)${PHRASE_END}`,
      read.monthOnly,
    ),
  ),
];

const FEASTS: readonly DateRule[] = [
  cased(
    dateRule(
      'feast',
      `(?<=${NEW_WORD}(?:[Aa]t|[Oo]n|[Bb]y|[Bb]efore|[Aa]fter|[Ss]ince|[Uu]ntil|[Ff]or|[Oo]ver|[Ff]rom|[Dd]uring|[Ll]ast|[Nn]ext)${S})(?<feast>Christmas(?:${S}(?:Day|Eve))?|Boxing${S}Day|New${S}Year's${S}(?:Day|Eve)|Valentine's${S}Day|Halloween|Easter(?:${S}(?:Sunday|Monday))?)(?:,?${S}(?<year>${'(?:1\\d{3}|20\\d{2})'})|${PHRASE_END})`,
      read.feast,
    ),
  ),
];

/** Dates that need another one to be known: each is worked out, so `implied`. */
export const RELATIVE_DATES: readonly DateRule[] = [...FEASTS, ...DAYS, ...PERIODS, ...MONTHS_AND_SEASONS];
