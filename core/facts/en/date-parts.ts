import { anyOf, CAPITAL, LETTER, SPACE as S, WORD_END } from '../common/date-rule';
import { COUNTED_AFTER_NUMBER, MONTH_NAMES, SHORT_MONTHS, WEEKDAY_NAMES } from './date-words';

/** The parts that English patterns for dates are made of; see `DateRule` for the text that they meet. */

const SMALL_MONTHS = MONTH_NAMES.map((name) => name.toLowerCase());
export const SMALL_WEEKDAYS = anyOf(WEEKDAY_NAMES.map((name) => name.toLowerCase()));

export const FULL_MONTHS = anyOf(SMALL_MONTHS);
export const MONTHS = `(?:${FULL_MONTHS}|${anyOf(SHORT_MONTHS.map((name) => name.toLowerCase()))}(?:\\.|(?=[,]?${S}\\d)))`;
/** After its day a shortened month needs no more: "4 Sept". */
export const MONTHS_AFTER_DAY = `(?:${FULL_MONTHS}|${anyOf(SHORT_MONTHS.map((name) => name.toLowerCase()))}\\.?)`;
export const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
export const ON = `(?:(?:${SMALL_WEEKDAYS}|(?:sun|mon|tues?|wed|thu(?:rs?)?|fri|sat)\\.?),?${S}(?:the${S})?)?`;

const AMPM = '[ap]\\.?m';

/** "at 9:30 a.m.", after a day. */
export const HOUR = `(?=(?:,?${S}(?:at|by|around)${S}(?<hour>\\d{1,2})(?:(?:[:.](?<minute>\\d{2}))?${S}?(?<ampm>${AMPM})|:(?<minute24>\\d{2})(?!\\d)))?)`;
/** "at 9:30 a.m. on", before a day. */
export const HOUR_BEFORE = `(?<=(?:(?<!\\d)(?<hour0>\\d{1,2})(?:[:.](?<minute0>\\d{2}))?${S}?(?<ampm0>${AMPM})\\.?,?${S}(?:on${S})?)?)`;

/** "31 June 2025" is no day, and no month either. */
export const NO_DAY = '(?<!\\d(?:st|nd|rd|th)? )';

/** "late March", "mid-April", "the end of May": told as the month, which the mention covers whole. */
export const VAGUE = `(?:(?:early|late|mid)(?:${S}|-)(?:in${S})?|(?:the${S})?(?:start|beginning|middle|end|month|(?:first|second)${S}half|(?:first|second|third|fourth|last|opening|final)${S}(?:week|weekend|days|${SMALL_WEEKDAYS}))${S}of${S})`;

export const TO = `(?:${S}(?:to|until|till|through)${S}|${S}?[–—-]${S}?)`;

/** Words in -s that may follow a year; any other makes it a number of things. */
const SMALL_WORDS =
  '(?:was|has|his|this|its|as|is|does|always|across|towards|versus|thus|perhaps|plus|besides|whereas|unless|runs|sees|says)';

/**
 * "2000 dollars": a number of things, and no year. The words stand in a look-ahead of their own: what follows a few optional
 * spaces is compiled once then, not once for each way to get there, which took twenty times as long.
 */
export const NOT_COUNTED = `(?!${S}?[%€$£°]|${S}(?=${COUNTED_AFTER_NUMBER}${WORD_END}))`;
export const NO_PLURAL = `${NOT_COUNTED}(?!${S}(?!${SMALL_WORDS}${WORD_END})[${LETTER}]{3,30}s${WORD_END})`;

/** "the summer of ’69". */
export const SHORT_YEAR = `'[3-9]\\d(?!${S}?[%:])`;

/** What may follow a period that no year is written beside: the end of its phrase. */
export const PHRASE_END = `(?= ?(?:[.,;:!?…)"”–—]|$|\\n)|${S}(?:to|for|on|and|or|at|in|by|with|without|so|that|who|which|the|a|an|he|she|it|they|we|if|after|before|but|as|from|when|while|is|was|are|were|has|have|had|will|left|among)${WORD_END})`;

/** Opens a sentence. */
export const SENTENCE_START = '(?<=^[\\s"“‘\'—–-]{0,4})';

/** A capital on a month, in a date that has one. */
export const CAPITAL_MONTH =
  /(?<![A-Za-z])(?:J[aAuU]|F[eE][bB]|M[aA][rRyY]|A[pP][rR]|A[uU][gG]|S[eE][pP]|O[cC][tT]|N[oO][vV]|D[eE][cC])/;

/** A word with a capital. */
export const NAME = `[${CAPITAL}][${LETTER}]{1,20}`;
