import { wordSet } from '../common/name-words';
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
  to: wordSet('à ou'),
  about: new Set([
    ...['environ', 'quelque', 'près de', "près d'", 'autour de', 'presque', 'à peu près', "autour d'"],
    ...['approximativement', 'quasiment', 'à peu près'],
  ]),
  definite: wordSet(
    'les des aux ces nos vos mes tes tous toutes le la du au cette ce autres quelques plusieurs',
  ),
  selecting: wordSet('ses leurs premiers premières derniers dernières prochains prochaines'),
  lasting: wordSet("pendant durant en d' dure duré dura"),
  oneOf: new Set(),
  since: wordSet('après avant auparavant plus'),
  countedByOne: wordSet('an mois'),
  numbering:
    wordSet(`article articles page pages chapitre numéro n° nº no section alinéa ligne lignes phase chaîne route
    nationale départementale autoroute salle porte étape épisode version groupe acte type catégorie niveau classe taille
    étage quai voie bus tome volume saison formule lot apollo artemis soyouz voyager boeing airbus iphone galaxy
    windows ubuntu photo figure tableau annexe vol`),
  clock: new Set(['à', 'vers', 'dès', "jusqu'à", 'avant', 'après', 'de', 'entre', 'ou', 'et', 'midi']),
  notNouns:
    wordSet(`dans sans sous plus moins mais vers très pas après alors depuis les des aux ces ses leurs nos vos
    mes elles ils nous vous dès autres divers plusieurs premiers premières derniers dernières prochains lors trois deux
    toujours jamais ailleurs puis près hors suis mille tous toutes prochaines bis ans restants précédents précédentes
    fins dos ceux aussi sens mercis merci excuses pres chez assez puisque certes parfois autrefois desormais désormais
    volontiers suivants suivantes temps tiers quarts longtemps dedans dessus dessous parmis celles certains certaines
    est fois ensuis depuis versus gaz faux vraies mieux voix`),
  more: wordSet('autres nouveaux nouvelles'),
  adjectives:
    wordSet(`anciens anciennes jeunes grands grandes petits petites vieux vieilles gros grosses hauts hautes
    beaux belles bons bonnes mauvais mauvaises longs longues faux vrais vraies simples nombreux nombreuses principaux
    principales énormes immenses brefs brèves courts courtes rares superbes futurs futures ex bas`),
  outOf: new Set(['sur']),
  comparing:
    wordSet(`plus moins mieux supérieur supérieure supérieurs supérieures inférieur inférieure inférieurs
    inférieures le la les l' trop`),
  streets: wordSet('rue avenue boulevard place quai chemin impasse allée allées cours bis ter'),
  minus: 'moins',
  notMinus: wordSet("au du de d' à le les pas ni"),
  against: new Set(['contre']),
  spans: new Map([
    ['une demi-heure', [30, 'minute']],
    ["un quart d'heure", [15, 'minute']],
    ["trois quarts d'heure", [45, 'minute']],
    ["trois-quarts d'heure", [45, 'minute']],
    ['une demi-journée', [12, 'hour']],
    ['un demi-siècle', [50, 'year']],
    ['un quart de siècle', [25, 'year']],
  ]),
  scoring:
    /^(?:vict|gagn|remport|impos|inclin|défai|nul$|match|score|men[ée]|mène|batt?[aeur]|bat$|bats$|emport|qualifi|tirs?$|domin|écras|perd|but$|buts$|égalis|succès|revers|mi-temps|prolongation)/u,
  implied: new Map(),
  abstract:
    wordSet(`sujets intérêts aspects raisons façons manières axes volets niveaux principes objectifs priorités
    thèmes choses parties côtés camps types sortes genres catégories points facteurs critères enjeux défis conditions
    hypothèses scénarios options solutions possibilités exemples éléments chantiers piliers mondes visages temps
    dimensions idées leçons constats étapes phases moments reprises choix termes sens bouts`),
  wordsBeforeNoun: 1,
};
