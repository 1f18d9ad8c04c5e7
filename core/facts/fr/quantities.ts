import type { QuantityPack } from '../common/quantity-pack';
import { readFrenchWords, SMALL_NUMBERS } from './number-words';

const SPACE = '[ \\u00a0\\u2009\\u202f]';

function readFigures(text: string): number | undefined {
  const [whole = '', decimals, more] = text.split(',');
  if (more !== undefined) return undefined;
  const plain = whole.replace(/[ \u00a0\u2009\u202f]/gu, '');
  const dots = plain.split('.');
  const isGrouped = dots.length > 1 && dots.slice(1).every((group) => group.length === 3);
  if (dots.length > 2 && !isGrouped) return undefined;
  const digits = isGrouped ? dots.join('') : plain;
  return decimals === undefined ? Number(digits) : Number(`${digits}.${decimals}`);
}

/** How French writes numbers and quantities. */
export const FRENCH_QUANTITIES: QuantityPack = {
  figures: `\\d{1,3}(?:${SPACE}\\d{3}){1,5}(?!\\d)(?:,\\d{1,9})?|\\d{1,15}(?:\\.\\d{3}){1,4}(?!\\d)(?:,\\d{1,9})?|\\d{1,15}(?:[.,]\\d{1,9})?`,
  readFigures,
  readWords: readFrenchWords,
  numberWords: new Set(SMALL_NUMBERS.keys()),
  linkWords: new Set(['et']),
  scales: new Map([
    ['mille', 1e3],
    ['milliers', 1e3],
    ['million', 1e6],
    ['millions', 1e6],
    ['milliard', 1e9],
    ['milliards', 1e9],
    ['mds', 1e9],
    ['md', 1e9],
    ['mrd', 1e9],
    ['mrds', 1e9],
    ['billion', 1e12],
    ['billions', 1e12],
  ]),
  moneyScales: new Map([
    ['m', 1e6],
    ['k', 1e3],
  ]),
  roundNumbers: new Map([
    ['dizaine', 10],
    ['douzaine', 12],
    ['douzaines', 12],
    ['quinzaine', 15],
    ['vingtaine', 20],
    ['trentaine', 30],
    ['quarantaine', 40],
    ['cinquantaine', 50],
    ['soixantaine', 60],
    ['centaine', 100],
    ['millier', 1000],
  ]),
  one: new Set(['un', 'une']),
  half: new Set(['demi']),
  andHalf: new Set(['et demi', 'et demie']),
  of: new Set(['de', "d'"]),
  ranges: new Map([
    ['entre', 'et'],
    ['de', 'à'],
  ]),
  to: 'à',
  about: new Set([
    ...['environ', 'quelque', 'près de', "près d'", 'autour de', 'presque', 'à peu près', "autour d'"],
    ...['approximativement', 'quasiment'],
  ]),
  definite: new Set([
    ...['les', 'des', 'aux', 'ces', 'ses', 'leurs', 'nos', 'vos', 'mes', 'tes', 'tous', 'toutes', 'le', 'la'],
    ...['du', 'au', 'cette', 'ce', 'autres'],
  ]),
  numbering: new Set([
    ...['article', 'articles', 'page', 'pages', 'chapitre', 'numéro', 'n°', 'nº', 'no', 'section', 'alinéa'],
    ...[
      'ligne',
      'phase',
      'chaîne',
      'route',
      'salle',
      'porte',
      'étape',
      'épisode',
      'version',
      'groupe',
      'acte',
    ],
  ]),
  clock: new Set(['à', 'vers', 'dès', "jusqu'à", 'avant', 'après', 'de', 'entre', 'ou', 'et', 'midi']),
  notNouns: new Set([
    ...[
      'dans',
      'sans',
      'sous',
      'plus',
      'moins',
      'mais',
      'vers',
      'très',
      'fois',
      'pas',
      'après',
      'alors',
      'depuis',
    ],
    ...[
      'les',
      'des',
      'aux',
      'ces',
      'ses',
      'leurs',
      'nos',
      'vos',
      'mes',
      'elles',
      'ils',
      'nous',
      'vous',
      'dès',
    ],
    ...[
      'autres',
      'divers',
      'plusieurs',
      'premiers',
      'premières',
      'derniers',
      'dernières',
      'prochains',
      'lors',
    ],
    ...[
      'trois',
      'deux',
      'toujours',
      'jamais',
      'ailleurs',
      'puis',
      'près',
      'hors',
      'suis',
      'mille',
      'tous',
      'toutes',
    ],
    ...[
      'prochaines',
      'bis',
      'ans',
      'restants',
      'précédents',
      'fins',
      'dos',
      'ceux',
      'aussi',
      'sens',
      'mercis',
      'pres',
    ],
  ]),
  wordsBeforeNoun: 0,
};
