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
import {
  DAY,
  HOUR,
  LAST_OR_NEXT,
  MONTHS,
  NO_DAY,
  NO_PLURAL,
  NOT_COUNTED,
  ON,
  SHORT_YEAR,
  TO,
  VAGUE,
} from './date-parts';
import {
  DAY_NAMES,
  DECADE_NAMES,
  FRENCH_DATE_KINDS,
  FRENCH_DATE_WORDS,
  ORDINAL_NAMES,
  SEASON_NAMES,
} from './date-words';
import { RELATIVE_DATES } from './relative-dates';

const read = dateReaders(FRENCH_DATE_WORDS);

const BC = `${S}av(?:ant|\\.)${S}(?:j\\.?${S}?-?c\\.?|jésus-christ|notre${S}ère)`;
const AD = `${S}ap(?:r\\.|rès)${S}(?:j\\.?${S}?-?c\\.?|jésus-christ)`;

const DAYS: readonly DateRule[] = [
  fullRule(
    'figure month > lead weekday figure',
    `(?:(?:du|de|(?<between>entre)${S}le|les?)${S})?${ON}(?<day>${DAY})(?:,${S}(?<mid>\\d{1,2})(?=${S}et))?(?:${S}(?<month>${MONTHS})(?:${S}(?<year>${FOUR_DIGITS}))?)?(?:${TO}|(?<pair>${S}et${S}))(?:le${S})?${ON}(?<day2>${DAY})${S}(?<month2>${MONTHS})(?:${S}(?<year2>${FOUR_DIGITS}))?`,
    read.dayRange,
  ),
  fullRule(
    'figure month > weekday figure',
    `${ON}(?<day>${DAY})${S}(?<month>${MONTHS})(?:,?${S}(?<year>${FOUR_DIGITS})${NOT_COUNTED}|${S}(?<year68>${SHORT_YEAR})|${S}(?<side>derniers?|prochains?))?${HOUR}`,
    (groups, context) => read.day({ ...groups, year: groups.year ?? groups.year68?.slice(-2) }, context),
  ),
  fullRule(
    'number month > weekday number',
    `(?<=${NEW_WORD}(?:le|du|au)${S}|${NEW_WORD}(?:le|du|au)${S}[${LETTER}]{5,8}${S}|^)${ON}(?<day>${anyOf(DAY_NAMES)}|premier)${S}(?<month>${MONTHS})(?:,?${S}(?<year>${FOUR_DIGITS})${NOT_COUNTED})?${HOUR}`,
    read.day,
  ),
  dateRule(
    'figure year > figure',
    '(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<year>[12]\\d{3})',
    read.numeric(true),
  ),
  dateRule('figure', '(?<first>\\d{2})/(?<second>\\d{2})/(?<year>\\d{2})(?!/)', read.numeric(true)),
  ISO_DAY,
];

/** "Mars 2020" is a mission unless it opens a sentence; "Chiang Mai 2024" has no month. */
const monthOfYear: DateReader = (groups, context) =>
  /^(?:Mars|Avril|Mai)$/u.test(context.mention.split(/\s/u)[0] ?? '')
    ? undefined
    : read.monthOnly(groups, context);

const MONTHS_AND_SEASONS: readonly DateRule[] = [
  fullRule(
    'figure month > lead month',
    `(?:(?:de${S}|d')(?=[${LETTER}\\d. ]{3,16}${S}à${S})|(?<between>entre)${S})?(?<month>${MONTHS})(?:${S}(?<year>${FOUR_DIGITS}))?(?:${S}à${S}|(?<pair>${S}et${S})|${S}?[–—-]${S}?)(?<month2>${MONTHS})${S}(?<year2>${FOUR_DIGITS})${NOT_COUNTED}`,
    read.monthRange,
  ),
  fullRule(
    'figure month vague > vague lead',
    `${VAGUE}(?<month>${MONTHS})${S}(?<year>${FOUR_DIGITS})${NOT_COUNTED}`,
    read.monthOnly,
  ),
  fullRule(
    'figure month > month',
    `${NO_DAY}(?<month>${MONTHS})${S}(?:de${S})?(?<year>${FOUR_DIGITS})${NOT_COUNTED}`,
    monthOfYear,
  ),
  cased(
    fullRule(
      'figure month > month',
      `(?<=^[\\s«"“]{0,3})(?<month>Mars|Avril|Mai)${S}(?<year>${FOUR_DIGITS})${NOT_COUNTED}`,
      read.monthOnly,
    ),
  ),
  dateRule(
    'figure month > month',
    `${NO_DAY}(?<month>${MONTHS})${S}(?<year>${SHORT_YEAR})`,
    (groups, context) => monthOfYear({ ...groups, year: groups.year?.slice(-2) }, context),
  ),
  fullRule(
    'figure season > season',
    `(?<season>${anyOf(SEASON_NAMES.filter((name) => name !== 'été'))})${S}(?:(?:de|de${S}l'année)${S})?(?<year>${FOUR_DIGITS}|${SHORT_YEAR})(?:[-–/](?<year2>\\d{4}|\\d{2}))?${NOT_COUNTED}`,
    (groups, context) => read.season({ ...groups, year: groups.year?.replace("'", '') }, context),
  ),
  // "a été 2024 fois" is the verb: the season has an article or a preposition.
  fullRule(
    'figure season > season',
    `(?<=^|[('«"“]${S}?|${NEW_WORD}(?:cet|en|un|et|ou|vers|depuis|dès|début|fin|mi|plein|pour|avant|après)[\\s-])(?<season>été)${S}(?:(?:de|de${S}l'année)${S})?(?<year>${FOUR_DIGITS}|${SHORT_YEAR})${NOT_COUNTED}`,
    (groups, context) => read.season({ ...groups, year: groups.year?.replace("'", '') }, context),
  ),
];

const NTH = `(?:ème|eme|ᵉʳ|er|ᵉ|e)`;
const CENTURY = `[ivx]{1,6}|\\d{1,2}`;

const PERIODS: readonly DateRule[] = [
  fullRule(
    'period > number figure',
    `(?<nth>${anyOf(ORDINAL_NAMES.map(([name]) => name))}|[1-4]${S}?(?:er|ère|re|e|ᵉ|ᵉʳ|ème|nd|nde))${S}(?:trimestre|(?<half>semestre))(?:${S}(?:(?:de|de${S}l'année)${S})?(?<year>${LONE_YEAR})|${S}de${S}(?:l'(?:an|année)${S}${LAST_OR_NEXT}|(?<side0>cette)${S}année))?`,
    (groups, context) => read.quarter({ ...groups, side: groups.side ?? groups.side0 }, context),
  ),
  cased(fullRule('figure period > period', `T(?<nth>[1-4])(?:${S}|-)(?<year>${LONE_YEAR})`, read.quarter)),
  cased(fullRule('figure year > figure', `(?<nth>[1-4])T(?:${S}|-)?(?<year>${LONE_YEAR})`, read.quarter)),
  cased(fullRule('figure period > period', `S(?<nth>[12])(?<half>${S})(?<year>20\\d{2})`, read.quarter)),
  fullRule(
    'figure period > vague lead period',
    `(?:(?:début|fin|milieu)${S}des${S})?(?:les${S})?années${S}(?<decade>1\\d{2}0|20\\d0|[3-9]0)(?:(?:${S}?[-–]${S}?|${S}et${S})(?<decade2>1\\d{2}0|20\\d0|[4-9]0))?`,
    read.decade,
  ),
  fullRule(
    'period > lead period',
    `(?:les${S})?années${S}(?<word>${anyOf(DECADE_NAMES.map(([name]) => name))})`,
    read.decade,
  ),
  fullRule('figure period > period', `décennie${S}(?<decade>1\\d{2}0|20\\d0)`, read.decade),
  fullRule(
    'century > number figure',
    `(?<nth>${CENTURY})${S}?${NTH}(?:${S}(?:et|au)${S}(?:(?:le|du)${S})?(?<nth2>${CENTURY})${S}?${NTH})?${S}siècles?(?<before>${BC})?`,
    ({ nth, nth2, before }, context) => {
      const isFigure = /^\d/u.test(nth ?? '');
      const groups = isFigure ? { nth, nth2, before } : { roman: nth, roman2: nth2, before };
      return read.century(groups, context);
    },
  ),
];

/** Four figures that may be a year, after words that leave it no other sense. */
/** What is known by its year. */
const DATED =
  '(?:traité|bataille|lois?|guerre|révolution|constitution|krach|crise|accords?|édit|charte|convention|décret|réforme|insurrection|séisme|crue|hiver|été|printemps|automne)';
const YEAR = `(?<year>${LONE_YEAR})${NOT_COUNTED}`;

const YEARS: readonly DateRule[] = [
  fullRule('figure era > figure', `(?<year>\\d{1,4})(?<before>${BC})`, read.year),
  fullRule('figure era > figure', `(?<year>\\d{1,4})${AD}`, read.year),
  dateRule(
    'year > lead',
    `(?:de|entre)${S}(?<year>${LONE_YEAR})${S}(?:à|et)${S}(?<year2>${LONE_YEAR})${NO_PLURAL}`,
    read.yearRange,
  ),
  // "régna de 690 à 705": so early a year needs a reign or a life to be one.
  dateRule(
    'few > lead',
    `(?<=${NEW_WORD}(?:règne|régn|gouvern|vécu|roi|reine|empereur|calife|dynastie)[^.;\\d]{0,40})de${S}(?<year>[1-9]\\d{2})${S}à${S}(?<year2>\\d{3,4})${NO_PLURAL}`,
    read.yearRange,
  ),
  dateRule('year', `(?<year>${LONE_YEAR})${S}?[-–]${S}?(?<year2>${LONE_YEAR})${NOT_COUNTED}`, read.yearRange),
  dateRule(
    'year',
    `(?<=${NEW_WORD}(?:en|saison|scolaire|hiver|période|exercice)${S})(?<year>20\\d{2}|19\\d{2})[-–/](?<year2>\\d{2})`,
    read.yearRange,
  ),
  dateRule(
    'year vague > vague',
    `(?:(?:début|fin|courant)${S}(?:de${S}(?:l'année${S})?)?|mi-)${YEAR}`,
    read.year,
  ),
  dateRule(
    'year',
    `(?<=${NEW_WORD}(?:en|depuis|dès|jusqu'en|jusqu'à|d'ici(?:${S}à)?|l'an|(?:l'|cette${S}|d')année|rentrée|élections?|budget|loi${S}de${S}finances|millésime|promotion)${S}(?:de${S})?)${YEAR}`,
    read.year,
  ),
  // "en 732," but "en 500 pages".
  dateRule('few', `(?<=${NEW_WORD}(?:en|l'an|depuis)${S})(?<year>[1-9]\\d{2})(?=[,;.)](?!\\d)|$)`, read.year),
  dateRule('year', `(?<=\\([^()\\d]{0,20}?)(?<year>${LONE_YEAR})(?=\\s?[),;–-])`, read.year),
  // "de 2017", "avant 2030": not "plus de 2017 candidats", nor a round number.
  dateRule(
    'year',
    `(?<=(?<!(?:près|plus|moins|lieu|total|effectif|prix|somme|montant|autour|suite|loin|partir|nombre|norme)${S})${NEW_WORD}(?:de|avant|après|à|vers|pour|pendant|printemps|du)${S})(?<year>(?:1[2-9]|20)(?!00)\\d{2})${NO_PLURAL}`,
    read.year,
  ),
  dateRule('year', `(?<=${NEW_WORD}${DATED}${S}de${S})${YEAR}`, read.year),
  // A place and a year, as captions have them: "Constantinople, 1896 :".
  cased(dateRule('year', `(?<=[${CAPITAL}][${LETTER}]{2,20},${S})${YEAR}(?=${S}?[:;]|[.)]|$)`, read.year)),
  // Lists: "en 2012, 2017 et 2022".
  dateRule(
    'year',
    `(?<=(?<![${LETTER}\\d])${LONE_YEAR}(?:,|${S}et|${S}ou|${S}puis|${S}comme)${S}(?:en${S})?)${YEAR}`,
    read.year,
  ),
];

/** Verbs that tell of what is to come, then those that tell of the past. */
const FUTURE = `sera|seront|aura|auront|devra|devront|doit|doivent|devrai(?:t|ent)|pourra|pourront|ira|iront|fera|feront|verra|verront|tiendra|tiendront|viendra|viendront|[${LETTER}]{3,20}(?:erai?|eront|irai?|iront|drai?|dront|trai?|tront)|prévue?s?|attendue?s?|prochaine?s?`;
const PAST = `a|ont|avai(?:t|ent)|étai(?:t|ent)|fut|furent|est|sont|[${LETTER}]{2,20}(?:é|ée|és|ées|èrent)`;

/** How French writes dates. */
export const FRENCH_DATES: DateGrammar = {
  rules: [...DAYS, ...MONTHS_AND_SEASONS, ...PERIODS, ...RELATIVE_DATES, ...YEARS],
  tense: new RegExp(
    `${NEW_WORD}(?:(?<future>(?:${FUTURE})(?:${S}[${LETTER}]{2,20}(?:é|ée|és|ées))?)|${PAST})${WORD_END}`,
    'g',
  ),
  kinds: FRENCH_DATE_KINDS,
};
