import { anyOf, FOUR_DIGITS, LETTER, SPACE as S, WORD_END } from '../common/date-rule';
import { COUNTED_AFTER_NUMBER, MONTH_NAMES, SHORT_MONTHS, WEEKDAY_NAMES } from './date-words';

/** The parts that French patterns for dates are made of; see `DateRule` for the text that they meet. */

export const WEEKDAYS = anyOf(WEEKDAY_NAMES);
export const MONTHS = `(?:${anyOf(MONTH_NAMES)}|${anyOf(SHORT_MONTHS)}(?:\\.|(?=${S}${FOUR_DIGITS})))`;
export const DAY = `\\d{1,2}(?:${S}?(?:er|ᵉʳ))?`;
export const ON = `(?:(?:${WEEKDAYS}|${anyOf(WEEKDAY_NAMES.map((day) => day.slice(0, 3)))}\\.),?${S})?`;

/** "à 14 h 30", after a day. */
export const HOUR = `(?=(?:(?:,?${S}(?:à|vers|dès)${S}(?<hour>\\d{1,2})${S}?(?:h|heures?)(?:${S}?(?<minute>\\d{2})(?!\\d))?${WORD_END})?))`;

/** "31 juin 2025" is no day, and no month either. */
export const NO_DAY = '(?<!\\d(?:er)? )';

/** "fin mars", "mi-avril", "début du mois de mai": told as the month, which the mention covers whole. */
export const VAGUE = `(?:(?:début|courant|milieu|fin)${S}(?:(?:de|du${S}mois${S}de)${S}|d'|du${S}mois${S}d')?|mi-|(?:première|seconde|deuxième|troisième|dernière)${S}(?:quinzaine|moitié|semaine)${S}(?:de${S}|d'|du${S}mois${S}d(?:e${S}|'))|(?:premier|deuxième|troisième|dernier)${S}${WEEKDAYS}${S}d(?:e${S}|'))`;

export const TO = `(?:${S}(?:au|jusqu'au|à)${S}|${S}?[–—-]${S}?)`;

/** Short words in -s that may follow a year; any other makes it a number of things. */
const SMALL_WORDS =
  '(?:dans|plus|sans|sous|vers|mais|nous|vous|puis|depuis|après|moins|alors|leurs|toujours|jamais|très|hors|dès|lors|ainsi)';

/**
 * "2000 euros": a number of things, and no year. The words stand in a look-ahead of their own: what follows a few optional
 * spaces is compiled once then, not once for each way to get there, which took twenty times as long.
 */
export const NOT_COUNTED = `(?!${S}?[%€$£°]|${S}\\d{3}(?!\\d)|${S}(?:(?:de|d')${S}?)?(?=${COUNTED_AFTER_NUMBER}${WORD_END}))`;
export const NO_PLURAL = `${NOT_COUNTED}(?!${S}(?!${SMALL_WORDS}${WORD_END})[${LETTER}]{3,30}s${WORD_END})`;

/** "mai 68": the year of the last century, where no number of things follows. */
export const SHORT_YEAR = `'?[3-9]\\d(?!${S}?(?:[hm]${WORD_END}|[%€$°/:])|,\\d|${S}?\\d)${NO_PLURAL}`;

/** What may follow a period that no year is written beside: the end of its phrase. */
export const PHRASE_END = `(?= ?(?:[.,;:!?…)»"”–—]|$|\\n)|${S}(?:pour|sur|et|ou|à|au|aux|en|dans|par|avec|sans|afin|que|qui|le|la|les|l'|il|elle|ils|elles|on|un|une|si|après|avant|mais|selon)${WORD_END}|${S}l')`;

/** The side of the day that things are told from. */
export const LAST_OR_NEXT = '(?<side>derni(?:er|ère|e[\\u0300-\\u036f]re)|prochaine?|passée?)';

/** Opens a sentence: a capital says nothing there. */
export const SENTENCE_START = '(?<=^[\\s«"“—–-]{0,4})';
