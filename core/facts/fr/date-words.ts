import type { KindWords } from '../common/date-kinds';
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
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt';
const TWENTIES =
  'vingt et un,vingt-et-un,vingt-deux,vingt-trois,vingt-quatre,vingt-cinq,vingt-six,vingt-sept,vingt-huit,vingt-neuf,trente,trente et un,trente-et-un';
const TWENTY_VALUES = [21, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 31];

/** The days of a month in words. */
export const DAY_NAMES = [...CARDINALS.split(' ').slice(1), ...TWENTIES.split(',')];

export const CARDINAL_NAMES = [...CARDINALS.split(' '), 'trente', 'quarante', 'cinquante', 'cent', 'une'];

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
    ...CARDINALS.split(' ').map((name, index) => [name, index + 1] as const),
    ...TWENTIES.split(',').map((name, index) => [name, TWENTY_VALUES[index] ?? 0] as const),
    ...([
      ['une', 1],
      ['quarante', 40],
      ['cinquante', 50],
      ['cent', 100],
    ] as const),
  ]),
  decades: foldedMap(DECADE_NAMES),
  days: foldedMap([
    ['aujourd’hui', 0],
    ['hier', -1],
    ['avant-hier', -2],
    ['demain', 1],
    ['après-demain', 2],
    ['ce matin', 0],
    ['ce midi', 0],
    ['cet après-midi', 0],
    ['ce soir', 0],
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
    ['week-end', 'weekend'],
    ['weekend', 'weekend'],
    ['trimestre', 'quarter'],
    ['siècle', 'century'],
  ]),
  feasts: foldedMap([
    ['Noël', 1225],
    ['la veille de Noël', 1224],
    ['le jour de l’An', 101],
    ['jour de l’An', 101],
    ['Nouvel An', 101],
    ['Saint-Sylvestre', 1231],
    ['Toussaint', 1101],
    ['Pâques', 0],
    ['lundi de Pâques', 1],
    ['Ascension', 39],
    ['lundi de Pentecôte', 50],
    ['Pentecôte', 49],
  ]),
};

const ROMANS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ');

/** The words that a French date may start with or must hold. */
export const FRENCH_DATE_KINDS: KindWords = {
  month: [...MONTH_NAMES, ...SHORT_MONTHS],
  weekday: [...WEEKDAY_NAMES, ...WEEKDAY_NAMES.map((name) => name.slice(0, 3))],
  season: SEASON_NAMES,
  lead: ['du', 'de', "d'", 'entre', 'le', 'les', 'la', "l'"],
  vague: [
    ...[
      'début',
      'fin',
      'milieu',
      'courant',
      'mi',
      'première',
      'seconde',
      'deuxième',
      'troisième',
      'dernière',
      'premier',
      'dernier',
    ],
  ],
  period: ['trimestre', 'semestre', 't0', 's0', 'années', 'décennie'],
  century: ['siècle', 'siècles'],
  near: [
    ...[
      'avant',
      'hier',
      'après',
      'demain',
      'aujourd',
      'ce',
      'cet',
      'cette',
      'dernier',
      'derniers',
      'dernière',
    ],
    ...['prochain', 'prochaine', 'passé', 'passée', 'il', 'dans', 'ici', 'nuit'],
  ],
  unit: [
    ...[
      'jour',
      'jours',
      'semaine',
      'semaines',
      'mois',
      'an',
      'ans',
      'année',
      'années',
      'décennie',
      'décennies',
    ],
    ...['week', 'weekend', 'trimestre', 'siècle'],
  ],
  number: [
    ...CARDINAL_NAMES.flatMap((name) => name.split('-')),
    ...ORDINAL_NAMES.map(([name]) => name),
    ...ROMANS.flatMap((roman) => ['', 'e', 'er', 'eme', 'ème', 'ᵉ', 'ᵉʳ'].map((ending) => roman + ending)),
  ],
  feast: ['noël', 'pâques', 'toussaint', 'nouvel', 'jour', 'saint', 'lundi', 'ascension', 'pentecôte'],
  era: ['av', 'avant', 'apr', 'après'],
};

/** What a four-digit number counts when one of these follows: it is then no year. */
export const COUNTED_AFTER_NUMBER =
  '(?:euros?|dollars?|francs?|livres?|dirhams?|personnes?|habitants?|hommes|femmes|enfants|morts?|blessés?|soldats|migrants|manifestants|salariés|élèves|étudiants|victimes|électeurs|voix|postes?|emplois?|logements?|places?|points?|fois|ans|jours?|heures?|minutes?|secondes?|mètres?|kilomètres?|km|kg|m|tonnes?|hectares?|litres?|degrés?|calories|pages?|exemplaires?|millions?|milliards?|milliers|autres|pour|cas|tests?|véhicules?|spectateurs|policiers|gendarmes|militaires|participants|kilos?|watts|mégawatts|cv|ch)';
