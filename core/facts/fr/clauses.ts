import type { ClauseWords, FoundVerb } from '../common/clause-words';
import { wordSet } from '../common/name-words';
import { isJoined, type Token } from '../common/tokens';

const SINGULAR_AUXILIARIES = wordSet('a avait aura aurait eut est était sera serait fut');
const PLURAL_AUXILIARIES = wordSet('ont avaient auront auraient eurent sont étaient seront seraient furent');

/** Infinitives come after these. */
const SINGULAR_MODALS = wordSet('doit devra devait devrait peut pourra pouvait pourrait va veut voulait');
const PLURAL_MODALS = wordSet(
  'doivent devront devaient devraient peuvent pourront pouvaient pourraient vont',
);

/** Simple forms that newspapers write in their main clauses, third person singular; each but a noun in disguise. */
const PRESENT = wordSet(
  `abrite accepte accueille accuse achète admet affirme aide appelle apporte atteint attend augmente bat coûte compte
  comprend confirme connaît construit contient craint critique crée défend dénonce demande devient dirige doit
  emploie entend entre enseigne espère estime étudie exige explique exporte fabrique fournit gagne habite impose
  indique interdit investit joue juge lance livre mène met modifie montre nomme obtient occupe offre organise
  ouvre paie participe perd permet pèse possède prend prépare présente préside prévoit produit promet propose
  publie quitte reçoit reconnaît refuse rejoint remet remplace remporte rencontre rend représente réclame réunit
  souhaite soutient suit suspend tient transporte travaille utilise vaut vend veut vient vise vit vote`,
);
const PRESENT_PLURAL = wordSet(
  `abritent acceptent accueillent accusent achètent affirment attendent comptent comprennent coûtent craignent créent
  défendent dénoncent demandent deviennent dirigent emploient enseignent espèrent estiment exigent exportent
  fabriquent gagnent habitent indiquent interdisent jouent lancent obtiennent occupent organisent ouvrent
  participent perdent possèdent prennent préparent prévoient produisent proposent publient quittent reçoivent
  reconnaissent refusent représentent réclament souhaitent soutiennent suivent travaillent utilisent vendent veulent
  viennent visent vivent votent`,
);

const FUTURE = /^\p{L}{2,20}(?:era|ira|dra|vra|rra)$/u;
const FUTURE_PLURAL = /^\p{L}{2,20}(?:eront|iront|dront|vront|rront)$/u;
const IMPERFECT = /^\p{L}{2,20}[^aeiou]ait$/u;
const IMPERFECT_PLURAL = /^\p{L}{2,20}aient$/u;
/** Nouns and adverbs that look like them. */
const NO_VERB = wordSet(
  'opéra caméra portrait extrait trait lait retrait attrait distrait parfait souhait bienfait forfait méfait',
);

/** Past participles, by their endings and, for the rest, by name. */
const PARTICIPLE =
  /^\p{L}{1,20}(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|ert|erte|int|inte|ise|it|ite|uit|uite)$/u;
const PARTICIPLES = wordSet('mort morte morts mortes fait faite faits faites né née nés nées');

/** Participles that follow a noun: "une déclaration conclue en mars". */
const REDUCED = wordSet(
  `conclu conclue conclus conclues rendu rendue reçu reçue paru parue ouvert ouverte découvert découverte promis promise pris
  prise écrit écrite construit construite commis commise élu élue perdu perdue vendu vendue tenu tenue mort morte
  survenu survenue venu venue détruit détruite prévu prévue prévus prévues`,
);

const INFINITIVE = /^\p{L}{1,20}(?:er|ir|re|oir)$/u;
const ADVERB =
  /^(?:\p{L}{2,20}ment|aussi|déjà|également|ensuite|enfin|bien|toujours|encore|souvent|depuis|toutefois|pourtant|cependant|parfois|ainsi|aussitôt|longtemps)$/u;
/** Adjectives that end as participles do. */
const NO_PARTICIPLE = wordSet(
  'étroit étroite droit droite petit petite gratuit gratuite maudit joli jolie vrai bref',
);
const CLITIC = wordSet("s' se");

function skipAdverbs(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 2 && isJoined(tokens[next]) && ADVERB.test(tokens[next]?.lower ?? '')) next += 1;
  return next;
}

function isParticiple(token: Token | undefined): boolean {
  if (!isJoined(token) || token === undefined) return false;
  if (ADVERB.test(token.lower) || NO_PARTICIPLE.has(token.lower)) return false;
  return PARTICIPLE.test(token.lower) || PARTICIPLES.has(token.lower);
}

/** "a entamé", "avait été retiré", "devra payer", "s'est rendu". */
function compoundAt(tokens: readonly Token[], from: number, finite: number): FoundVerb | undefined {
  const word = tokens[finite]?.lower ?? '';
  const isPlural = PLURAL_AUXILIARIES.has(word) || PLURAL_MODALS.has(word);
  const takesParticiple = isPlural ? PLURAL_AUXILIARIES.has(word) : SINGULAR_AUXILIARIES.has(word);
  let next = skipAdverbs(tokens, finite + 1);
  if (takesParticiple) {
    if (tokens[next]?.lower === 'été' && isJoined(tokens[next])) next = skipAdverbs(tokens, next + 1);
    if (!isParticiple(tokens[next])) return undefined;
    return { from, finite, to: next + 1, isCompound: true, isPlural };
  }
  if (!SINGULAR_MODALS.has(word) && !PLURAL_MODALS.has(word)) return undefined;
  const infinitive = tokens[next];
  if (!isJoined(infinitive) || !INFINITIVE.test(infinitive?.lower ?? '')) return undefined;
  return { from, finite, to: next + 1, isCompound: true, isPlural };
}

function simpleAt(tokens: readonly Token[], from: number, finite: number): FoundVerb | undefined {
  const { text = '', lower = '' } = tokens[finite] ?? {};
  if (text !== text.toLowerCase() || NO_VERB.has(lower)) return undefined;
  const isPlural = PRESENT_PLURAL.has(lower) || FUTURE_PLURAL.test(lower) || IMPERFECT_PLURAL.test(lower);
  if (!isPlural && !PRESENT.has(lower) && !FUTURE.test(lower) && !IMPERFECT.test(lower)) return undefined;
  return { from, finite, to: finite + 1, isCompound: false, isPlural };
}

/** French main clauses. */
export const FRENCH_CLAUSES: ClauseWords = {
  determiners: new Map([
    ['le', { gender: 'm', isPlural: false }],
    ['la', { gender: 'f', isPlural: false }],
    ["l'", { isPlural: false }],
    ['les', { isPlural: true }],
    ['un', { gender: 'm', isPlural: false }],
    ['une', { gender: 'f', isPlural: false }],
    ['des', { isPlural: true }],
  ]),
  openers: wordSet(
    `à au aux en dans sur sous selon d' après avant pendant durant lors pour par avec sans chez vers malgré grâce dès face
    près lundi mardi mercredi jeudi vendredi samedi dimanche le l' fin début mi`,
  ),
  subordinators: wordSet(
    `qui que qu' dont où quand lorsque lorsqu' si comme parce puisque car tandis alors pendant après avant depuis jusqu'
    jusque afin pour contre selon d'après laquelle lequel lesquels lesquelles quoi sans`,
  ),
  coordinators: wordSet('et ou mais puis'),
  barred: wordSet(
    `il elle ils elles je nous vous on ce cet cette ces cela ça celui celle ceux celles ne n' pas jamais ni lui eux leur
    leurs y`,
  ),
  whenWords: wordSet('le en'),
  whereWords: wordSet('à au aux en'),
  binders: wordSet("de d' du des et ou"),
  foretelling: wordSet(
    `annoncé annonce annoncera promis promet proposé propose prévu prévoit demandé demande réclamé réclame fixé fixe ordonné
    décidé programmé convoqué souhaité souhaite voulu veut espère attend craint exigé exige préparé prépare planifié
    évoqué estimé jugé`,
  ),
  groups: wordSet(
    `groupe laboratoire laboratoires société maison famille fondation loi affaire plan parti gouvernement administration équipe
    clan banque usine entreprise procès rapport institut centre hôpital prix musée lycée collège stade théâtre`,
  ),
  isParticiple: (word) => /^\p{L}{2,20}(?:[^t]é|[^t]és|ée|ées)$/u.test(word) || REDUCED.has(word),
  gerund: /^\p{L}{2,20}ant$/u,
  partOfDay: {
    words: wordSet('nuit soir soirée matin matinée après-midi'),
    leads: wordSet("la le l' dans au"),
  },
  verbAt(tokens, at) {
    const first = tokens[at];
    if (!first || first.text !== first.text.toLowerCase()) return undefined;
    const finite = CLITIC.has(first.lower) ? at + 1 : at;
    if (finite > at && !isJoined(tokens[finite])) return undefined;
    return compoundAt(tokens, at, finite) ?? simpleAt(tokens, at, finite);
  },
};
