import { dateReaders } from '../common/date-readers';
import { anyOf, type DateRule, ENDS, SPACE as S, STARTS } from '../common/date-rule';
import { CARDINAL_NAMES, ENGLISH_DATE_WORDS, MONTH_NAMES, SEASON_NAMES, WEEKDAY_NAMES } from './date-words';

const read = dateReaders(ENGLISH_DATE_WORDS);

const WEEKDAYS = anyOf(WEEKDAY_NAMES);
const MONTHS = anyOf(MONTH_NAMES);
const SEASONS = anyOf([...SEASON_NAMES, 'fall']);
const COUNT = `(?<count>\\d{1,3}|${anyOf(CARDINAL_NAMES)})`;
const UNIT = '(?<unit>days?|weeks?|months?|years?|decades?)';
const PART_OF_DAY = `(?:${S}(?:morning|afternoon|evening|night))?`;
const LAST_OR_NEXT = '(?<side>[Ll]ast|[Nn]ext|[Tt]his)';

function rule(pattern: string, reader: DateRule['read'], flags = 'giu'): DateRule {
  return { pattern: new RegExp(`${STARTS}${pattern}${ENDS}`, flags), isFull: false, read: reader };
}

/** Dates that need another one to be known: each is worked out, so `implied`. */
export const RELATIVE_DATES: readonly DateRule[] = [
  rule(`(?<near>yesterday|today|tonight|tomorrow|last${S}night)${PART_OF_DAY}`, read.nearDay),
  rule(`(?<weekday>${WEEKDAYS})${S}the${S}(?<day>\\d{1,2}(?:st|nd|rd|th))`, read.weekdayAndDay),
  rule(`${LAST_OR_NEXT}${S}(?<weekday>${WEEKDAYS})${PART_OF_DAY}`, read.weekday, 'gu'),
  // "every Monday" is a habit; "Black Friday", "Sunday Times" and "Wednesday Addams" are names.
  rule(
    `(?<!(?<!\\p{L})(?:every|each|a|the|most|Black|Good|Bloody|Super|Cyber|Easter|Palm|Ash|Fat|Holy|Sheffield|Big|Ruby|Giving|Shrove|Maundy|Whit|${WEEKDAYS}${S}(?:to|through|and|or))${S})(?<weekday>${WEEKDAYS})${PART_OF_DAY}(?!${S}(?:Times|Telegraph|Mirror|Express|Mail|Post|Herald|People|Sun|Night|Addams|to${S}${WEEKDAYS}|through${S}${WEEKDAYS}|prayers?))`,
    read.weekday,
    'gu',
  ),
  rule(
    `(?:the${S})?(?<side>last|next|this|past|coming)${S}(?<unit>week|month|year|decade)(?!${S}of(?!\\p{L})|-|${S}\\d)`,
    read.neighbour,
  ),
  rule(
    `(?:(?:about|around|nearly|almost|over|more${S}than)${S})?${COUNT}${S}${UNIT}${S}ago`,
    read.distance(-1),
  ),
  rule(`${COUNT}${S}${UNIT}${S}(?:from${S}now|later${S}this${S}year)`, read.distance(1)),
  rule(`(?:early${S}|late${S})?${LAST_OR_NEXT}${S}(?<month>${MONTHS})(?!${S}\\d)`, read.monthOnly, 'gu'),
  rule(`${LAST_OR_NEXT}${S}(?<season>${SEASONS})`, read.season, 'gu'),
  // A month alone is a date only where a preposition makes it one; "May" and "April" are names, "march" a verb.
  rule(
    `(?<=(?<!\\p{L})(?:[Ii]n|[Uu]ntil|[Tt]ill|[Dd]uring|[Bb]ack${S}in|month${S}of)${S}(?:(?:early|late)${S})?)(?<month>${MONTHS})(?!${S}(?:\\d|\\p{Lu})|['’]s)`,
    read.monthOnly,
    'gu',
  ),
  rule(
    `(?<=(?<!\\p{L})(?:[Ss]ince|[Bb]y|[Bb]efore|[Aa]fter)${S})(?<month>${anyOf(MONTH_NAMES.filter((name) => !['May', 'March', 'April', 'June', 'August'].includes(name)))})(?!${S}(?:\\d|\\p{Lu})|['’]s)`,
    read.monthOnly,
    'gu',
  ),
  // "Since May", "by March": a person too, when something follows.
  rule(
    `(?<=(?<!\\p{L})(?:[Ss]ince|[Bb]y|[Bb]efore|[Aa]fter)${S})(?<month>March|April|May|June|August)(?=$|[.,;:!?)])`,
    read.monthOnly,
    'gu',
  ),
  rule(
    `(?:(?:[Ee]arly|[Ll]ate|[Mm]id)(?:${S}|-)|(?:[Tt]he${S})?(?:start|beginning|middle|end)${S}of${S})(?<month>${MONTHS})(?!${S}(?:\\d|\\p{Lu}))`,
    read.monthOnly,
    'gu',
  ),
];
