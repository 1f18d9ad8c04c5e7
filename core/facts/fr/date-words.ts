import { type DateWords, foldedMap } from '../common/date-rule';

export const MONTH_NAMES = [
  ...(['janvier', 'février', 'mars', 'avril', 'mai', 'juin'] as const),
  ...(['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'] as const),
] as const;

/** Shortened: a date only with a full stop or a year after it, as "sept" is also 7. */
export const SHORT_MONTHS = ['janv', 'févr', 'fév', 'avr', 'juil', 'sept', 'oct', 'nov', 'déc'] as const;

export const WEEKDAY_NAMES = [
  'dimanche',
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
] as const;

export const SEASON_NAMES = ['printemps', 'été', 'automne', 'hiver'] as const;

export const DECADE_NAMES = [
  ['vingt', 1920],
  ['trente', 1930],
  ['quarante', 1940],
  ['cinquante', 1950],
  ['soixante', 1960],
  ['soixante-dix', 1970],
  ['quatre-vingt', 1980],
  ['quatre-vingts', 1980],
  ['quatre-vingt-dix', 1990],
] as const;

const CARDINALS =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante cent';
const CARDINAL_VALUES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20, 30, 40, 50, 100];

export const CARDINAL_NAMES = [...CARDINALS.split(' '), 'une'];

export const ORDINAL_NAMES = [
  ['premier', 1],
  ['première', 1],
  ['second', 2],
  ['seconde', 2],
  ['deuxième', 2],
  ['troisième', 3],
  ['quatrième', 4],
  ['dernier', 4],
] as const;

const SHORT_MONTH_VALUES = [1, 2, 2, 4, 7, 9, 10, 11, 12];

export const FRENCH_DATE_WORDS: DateWords = {
  months: foldedMap([
    ...MONTH_NAMES.map((name, index) => [name, index + 1] as const),
    ...SHORT_MONTHS.map((name, index) => [name, SHORT_MONTH_VALUES[index] ?? 0] as const),
  ]),
  weekdays: foldedMap(WEEKDAY_NAMES.map((name, index) => [name, index] as const)),
  seasons: foldedMap(SEASON_NAMES.map((name, index) => [name, index + 21] as const)),
  ordinals: foldedMap(ORDINAL_NAMES),
  numbers: foldedMap([
    ...CARDINALS.split(' ').map((name, index) => [name, CARDINAL_VALUES[index] ?? 0] as const),
    ['une', 1],
  ]),
  decades: foldedMap(DECADE_NAMES),
  days: foldedMap([
    ['aujourd’hui', 0],
    ['hier', -1],
    ['avant-hier', -2],
    ['demain', 1],
    ['après-demain', 2],
  ]),
  sides: foldedMap([
    ['dernier', -1],
    ['dernière', -1],
    ['passé', -1],
    ['passée', -1],
    ['ce', 0],
    ['cet', 0],
    ['cette', 0],
    ['prochain', 1],
    ['prochaine', 1],
  ]),
  units: foldedMap([
    ['jour', 'day'],
    ['jours', 'day'],
    ['semaine', 'week'],
    ['semaines', 'week'],
    ['mois', 'month'],
    ['an', 'year'],
    ['ans', 'year'],
    ['année', 'year'],
    ['années', 'year'],
    ['décennie', 'decade'],
    ['décennies', 'decade'],
  ]),
};

/** What a four-digit number counts when one of these follows: it is then no year. */
export const COUNTED_AFTER_NUMBER =
  '(?:euros?|dollars?|francs?|livres?|dirhams?|personnes?|habitants?|hommes|femmes|enfants|morts?|blessés?|soldats|migrants|manifestants|salariés|élèves|étudiants|victimes|électeurs|voix|postes?|emplois?|logements?|places?|points?|fois|ans|jours?|heures?|minutes?|secondes?|mètres?|kilomètres?|km|kg|m|tonnes?|hectares?|litres?|degrés?|pages?|exemplaires?|millions?|milliards?|milliers|autres|pour|cas|tests?|véhicules?|policiers|gendarmes|militaires|participants|kilos?|watts|mégawatts|cv|ch)';
