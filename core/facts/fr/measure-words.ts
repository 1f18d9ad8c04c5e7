import type { DecidedVerb } from '../common/measure-clauses';
import type { MeasureWords } from '../common/measure-words';
import { wordSet } from '../common/name-words';
import type { Act } from '../common/noun-words';
import { type PhraseSource, tokenAfter } from '../common/phrase-source';
import { isCapitalised, isJoined, type Token } from '../common/tokens';
import { withPreposition } from './inflection';
import { FRENCH_ACT_VERBS, FRENCH_PASSIVES } from './measure-verbs';
import { FRENCH_NOUNS, frenchNoun, frenchPhraseAt } from './noun-phrases';
import { renderFrenchPhrase } from './render-phrase';
import { FRENCH_TOLD } from './told-words';

const STOP =
  wordSet(`qui que qu' dont où est sont a ont était étaient sera seront et ou mais donc car si comme lorsque quand après avant depuis selon dès jusque jusqu' lors ainsi afin alors tandis pour par dans
  ne se s' il elle ils elles on y en chargé chargée chargés chargées visant destiné destinée destinés destinées prévoit prévoient permet permettra entre entré vise visait doit devrait pourrait peut va vont fait ce cette ces aussi notamment ici hier au aux autant`);
const LINK = /^(?:de|d'|du|des|sur|contre|avec|à|aux|au)$/u;
const ARTICLE =
  /^(?:l'|le|la|les|un|une|son|sa|ses|leur|leurs|tous|toutes|tout|toute|certains|certaines|deux|trois|nouveaux|nouvelles|grandes?|grands?|jeunes|moins|plus|anciens?|anciennes?)$/u;
const ADJECTIVE =
  /(?:al|ale|ales|aux|ien|ienne|iens|iennes|ais|aise|aises|ois|oise|ain|aine|ains|aines|ique|iques|if|ive|ifs|ives|el|elle|els|elles|aire|aires|éen|éenne|eux|euse|euses|ible|ibles|able|ables|ant|ante|ants|antes|ié|iée|iés|iées|ées|ée|és|ier|ière|iers|ières|isé|isée)$/u;

/** What was done to a paper is no part of its name: "loi sur la citoyenneté | adoptée en 2014". */
const DONE =
  /^(?:adopt|présent|sign|annonc|accept|effectu|vot|publi|propos|lanc|impos|prononc|rejet|dépos|promulgu|ratifi|approuv|décid|demand|exig|prolong|report|validé?|négoci)(?:é|ée|és|ées)$/u;

/** Goes over "de la pêche électrique", "sur les panneaux solaires": preposition, article, noun, adjectives, and again. */
function complementEnd(source: PhraseSource, at: number): number | undefined {
  const { tokens } = source;
  let to = at;
  for (let rounds = 0; rounds < 4; rounds += 1) {
    const link = tokens[to];
    if (!link || !isJoined(link) || !LINK.test(link.lower) || source.dateAt.has(to + 1)) break;
    let next = to + 1;
    while (isJoined(tokens[next]) && ARTICLE.test(tokens[next]?.lower ?? '')) next += 1;
    const noun = tokens[next];
    if (source.dateAt.has(next)) break;
    if (
      !noun ||
      !isJoined(noun) ||
      STOP.has(noun.lower) ||
      (/(?:er|ir|oir)$/u.test(noun.lower) && /^(?:de|d'|à)$/u.test(link.lower) && next === to + 1)
    )
      break;
    const name = source.nameAt.get(next);
    const quantity = source.quantityAt.get(next);
    // "le projet de loi | à l’Assemblée nationale": whom it is brought to, not what it is.
    if (name && name.kind !== 'place' && /^(?:à|au|aux)$/u.test(link.lower)) break;
    to = name
      ? tokenAfter(source, next, name.end)
      : quantity
        ? tokenAfter(source, next, quantity.end)
        : next + 1;
    while (isJoined(tokens[to]) && isAdjective(tokens, to)) to += 1;
  }
  if (to === at) return undefined;
  if (tokens[to]?.lower === 'et' && isJoined(tokens[to]) && LINK.test(tokens[to + 1]?.lower ?? '')) {
    return complementEnd(source, to + 1);
  }
  const rest = tokens[to];
  const isCut = rest && isJoined(rest) && isCapitalised(rest.text) && !source.nameAt.has(to);
  return isCut ? undefined : to;
}

function isAdjective(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || STOP.has(token.lower) || isCapitalised(token.text)) return false;
  const after = tokens[at + 1];
  if (
    /é$/u.test(token.lower) &&
    after &&
    isJoined(after) &&
    /^(?:le|la|les|l'|un|une|que)$/u.test(after.lower)
  )
    return false;
  return ADJECTIVE.test(token.lower) && !DONE.test(token.lower);
}

/** A word right after a noun that no list knows as anything else: "passeport | commun". */
function isEpithet(source: PhraseSource, at: number, noun: number): boolean {
  const token = source.tokens[at];
  if (!token || at > noun + 3 || source.nameAt.has(at) || source.dateAt.has(at)) return false;
  return (
    /^\p{Ll}{4,20}$/u.test(token.text) &&
    !STOP.has(token.lower) &&
    !LINK.test(token.lower) &&
    !ARTICLE.test(token.lower) &&
    !/(?:er|ir|oir|ment|é|ée|és|ées)$/u.test(token.lower)
  );
}

function purposeAt(tokens: readonly Token[], at: number): number | undefined {
  const words = tokens.slice(at, at + 5).map((token) => token.lower);
  const marker =
    /^(?:chargée?s? (?:de |d'|notamment de )|afin (?:de |d'|notamment de )|visant (?:notamment )?à |destinée?s? à |en vue (?:de |d')|dans le but (?:de |d')|qui vise à |qui visent à |pour (?=\S{2,20}(?:er|ir|re) ))/u.exec(
      `${words.join(' ').replaceAll("' ", "'")} `,
    );
  if (!marker) return undefined;
  const length = marker[0].replaceAll("'", "' ").trim().split(' ').length;
  return isJoined(tokens[at + length]) ? at + length : undefined;
}

const DE = /^(?:de|d')$/u;
const A = /^à$/u;
const QUE = /^qu(?:e|')$/u;
/** What anyone does: "décidé de partir", "convenu de se revoir" is no measure. */
const EVERYDAY = wordSet(
  `être avoir faire aller partir rester venir prendre mettre quitter donner garder laisser voir dire parler rencontrer devenir revenir essayer travailler écrire lire jouer attendre suivre continuer
  commencer aider acheter marcher vivre penser savoir demander tenir rejoindre répondre expliquer discuter changer partager agir apporter passer porter tourner poursuivre lancer appeler rendre sortir entrer`,
);

/** "construire | un pont sur la Loire", "interdisant | le survol du massif": where the object of a verb ends. */
function objectAfter(source: PhraseSource, at: number): number | undefined {
  const { tokens } = source;
  const article = tokens[at + 1];
  if (!article || !isJoined(article)) return undefined;
  // "verser 3 000 euros à la victime", "supprimer 500 postes".
  const quantity = source.quantityAt.get(at + 1);
  if (quantity) {
    const end = Math.max(at + 2, tokenAfter(source, at + 1, quantity.end));
    return complementEnd(source, end) ?? end;
  }
  if (
    !/^(?:le|la|l'|les|un|une|des|son|sa|ses|leur|leurs|tous|toutes|toute|tout|cette|ce|ces)$/u.test(
      article.lower,
    )
  )
    return undefined;
  let noun = at + 2;
  while (ARTICLE.test(tokens[noun]?.lower ?? '') && isJoined(tokens[noun])) noun += 1;
  if (!isJoined(tokens[noun]) || STOP.has(tokens[noun]?.lower ?? '') || source.dateAt.has(noun))
    return undefined;
  const name = source.nameAt.get(noun);
  return name ? tokenAfter(source, noun, name.end) : objectEnd(source, noun);
}

function infinitiveEnd(source: PhraseSource, at: number): number | undefined {
  const verb = source.tokens[at];
  if (!verb || !isJoined(verb) || !/^\p{Ll}{2,20}(?:er|ir|re)$/u.test(verb.text) || EVERYDAY.has(verb.lower))
    return undefined;
  return objectAfter(source, at);
}

function objectEnd(source: PhraseSource, at: number): number {
  let to = at + 1;
  while (isJoined(source.tokens[to]) && (isAdjective(source.tokens, to) || isEpithet(source, to, at)))
    to += 1;
  return complementEnd(source, to) ?? to;
}

/** What French measures are found with. */
export const FRENCH_MEASURE_WORDS: MeasureWords = {
  articles: new Map([
    ['le', 'def'],
    ['la', 'def'],
    ["l'", 'def'],
    ['les', 'def'],
    ['du', 'def'],
    ['des', 'indef'],
    ['au', 'def'],
    ['aux', 'def'],
    ['un', 'indef'],
    ['une', 'indef'],
    ['ce', 'def'],
    ['cet', 'def'],
    ['cette', 'def'],
    ['ces', 'def'],
    ['son', 'def'],
    ['sa', 'def'],
    ['ses', 'def'],
    ['leur', 'def'],
    ['leurs', 'def'],
    ['notre', 'def'],
  ]),
  negations: wordSet('aucun aucune sans ni nul nulle pas'),
  openers: wordSet("de d' par pour contre sur après avant"),
  governors:
    wordSet(`signé signe signent signer conclu conclut conclure annoncé annonce annoncent annoncer adopté adopte adoptent adopter approuvé approuve voté vote votent promulgué promulgue ratifié ratifie décrété décrète imposé impose imposent
    levé lève instauré instaure décidé décide convenu conviennent entamé entame entamer effectué effectue achevé lancé lance lancent proposé propose proposent réclame réclament réclamé demande demandent exige exigent rejeté rejette présenté présente dévoilé dévoile
    prolongé prolonge validé valide obtenu obtient accordé accorde infligé inflige prononcé prononce négocié négocie négocient confirmé confirme accepté accepte publié publie prévoit prévoient ordonné ordonne établi établit suspendu abrogé rompu dénoncé dénonce plaide plaidé promis promet salue salué entériné paraphé scellé reconduit durci durcit`),
  faintGovernors: wordSet(
    'veut veulent refuse refusent accepter refuser juge défend défendent soutient soutiennent selon malgré',
  ),
  carriers: wordSet(
    'signature adoption annonce conclusion promulgation négociation vote application ratification entrée',
  ),
  verbs: new Map(FRENCH_ACT_VERBS.flatMap(([participle, , act]): [string, Act][] => [[participle, act]])),
  infinitives: new Map(FRENCH_ACT_VERBS.map(([, infinitive, act]): [string, Act] => [infinitive, act])),
  passives: FRENCH_PASSIVES,
  deciders: wordSet(
    'décidé décide décident convenu conviennent convenus voté engagé engage engagent engagés prévoit prévoient accepté acceptent promis promet proposé propose ordonné ordonne choisi annoncé veut veulent va vont',
  ),
  auxiliaries: wordSet('a ont avait avaient aura auront'),
  adverbs: wordSet(
    "également aussi officiellement finalement déjà enfin définitivement notamment hier temporairement provisoirement immédiatement unanimement de d' à s' se sur pour",
  ),
  lawVerbs: wordSet(
    `adopté adopte adoptent abrogé abroge abrogent instauré instaure instaurent rétabli rétablit rétablissent promulgué promulgue décrété décrète imposé impose imposent interdit interdisent légalisé légalise dépénalisé
    censuré censure validé valide valident refusé refuse refusent voté vote votent entériné entérine ratifié ratifie approuvé approuve approuvent ordonné ordonne ordonnait généralisé généralise recommande recommandent
    accordent reporté reporte infligé inflige`,
  ),
  afterLaw: wordSet('sur contre pour'),
  ownActs: wordSet(
    `décision promesse engagement gratuité dépistage audit saisie doublement triplement révision encadrement généralisation réquisition remaniement revalorisation indemnisation dépénalisation légalisation redevance dispositif
    bouclier péage malus condamnation acquittement relaxe blocus quarantaine redécoupage vaccination dégrèvement confiscation perquisition rétrocession obligation habilitation ordonnance circulaire sursis retraite-couperet
    doublement assouplissement durcissement allongement raccourcissement recul élargissement rachat report démantèlement relèvement plafonnement gel évacuation extension`,
  ),
  faintActs: wordSet('décision promesse engagement dispositif obligation péage sursis recul report bouclier'),
  sentenced: wordSet('condamné condamnée condamnés condamnées'),
  sentenceOf: (whom, rest) => `condamnation ${withPreposition('de', whom)} ${rest}`,
  fined: new Set<string>(),
  endsOwn: new Set<string>(),
  ownTail: (source, at) => {
    let to = at;
    while (isJoined(source.tokens[to]) && isAdjective(source.tokens, to)) to += 1;
    return to;
  },
  objectEnd,
  told: FRENCH_TOLD,
  decidedTo: new Map<string, DecidedVerb>([
    ['décidé', { noun: 'décision', link: DE, hasWhom: false }],
    ['convenu', { noun: 'accord', link: DE, hasWhom: false }],
    ['choisi', { noun: 'décision', link: DE, hasWhom: false }],
    ['promis', { noun: 'promesse', link: DE, hasWhom: false }],
    ['engagé', { noun: 'engagement', link: A, hasWhom: false }],
    ['engagés', { noun: 'engagement', link: A, hasWhom: false }],
    ['décide', { noun: 'décision', link: DE, hasWhom: false }],
    ['décident', { noun: 'décision', link: DE, hasWhom: false }],
    ['refusé', { noun: 'refus', link: DE, hasWhom: false }],
    ['refuse', { noun: 'refus', link: DE, hasWhom: false }],
    ['refusent', { noun: 'refus', link: DE, hasWhom: false }],
    ['prévoit', { noun: 'projet', link: DE, hasWhom: false }],
    ['prévoient', { noun: 'projet', link: DE, hasWhom: false }],
    ['ordonné', { noun: 'ordre donné', link: DE, hasWhom: true }],
  ]),
  rulings: new Map([
    ['jugé', { noun: 'décision selon laquelle', link: QUE }],
    ['statué', { noun: 'décision selon laquelle', link: QUE }],
    ['décidé', { noun: 'décision selon laquelle', link: QUE }],
    ['décrété', { noun: 'décret selon lequel', link: QUE }],
  ]),
  judges: wordSet(
    'tribunal cour juge juges justice conseil magistrat magistrats jury chambre commission cassation assises gouvernement comité',
  ),
  infinitiveLink: DE,
  infinitiveEnd,
  saidEnd: objectAfter,
  clausal: wordSet('décision promesse engagement'),
  and: wordSet('et'),
  modifiersBefore: false,
  phraseAt: frenchPhraseAt,
  nounAt: (tokens, at) => FRENCH_NOUNS.at(tokens, at),
  complementEnd,
  purposeAt,
  render: renderFrenchPhrase,
  nominalise: (act, words) =>
    `${frenchNoun(act).noun} ${withPreposition(frenchNoun(act).preposition, words)}`,
};
