import { wordSet } from './word-list';

/**
 * French definite nouns that nothing in their sentence explains, found the other way round than by `hasDanglingNoun`: any
 * singular noun after "le", "la", "l’", "du" or "au" is one, unless words after it complete it, a name stands by to say of
 * what it is, or the list below knows it as what there is one of, what is meant in general, or part of a set phrase.
 */

/** What there is one of, or what is meant in general: "la justice", "le soleil", "le chômage". */
const GENERAL = wordSet(
  `administration agriculture aide air alcool alimentation amitié antisémitisme apprentissage architecture argent armée art
  athlétisme atmosphère aviation avenir basket biodiversité bourse bénévolat cancer chaleur chasse chimie chirurgie chômage
  ciel cinéma circulation climat coalition commerce communication concurrence connaissance consommation construction
  corruption courage couronne criminalité crise croissance cuisine culture cyclisme danger danse demande démocratie dette
  devoir dialogue diplomatie diversité droite drogue droit eau écologie économie éducation égalité électricité élevage emploi
  énergie enfance enseignement environnement équateur équitation esclavage espace essence état europe exil existence
  exploitation extrême-droite extrême-gauche faim famille femme feu finance fiscalité foi foot football forêt fraude froid
  futur gaz gauche genre golf gouvernement géologie guerre habitat handball handicap histoire homme hygiène hôpital humanité
  immigration immobilier impôt industrie inflation informatique infini inquiétude insécurité intelligence intérêt internet
  islam jeunesse joie judo justice laïcité langue liberté littérature logement lumière lune luxe magie magistrature maison
  majorité maladie malaria marine marché mariage médecine mer météo météorologie misère mode mondialisation monde morale mort
  musique natation nation nature neige nucléaire nutrition océan opinion opposition or ordre oxygène paix paludisme papier
  parlement parole passé pauvreté peinture perfection personnel peur philosophie photographie physique planète plastique
  pluie poésie police politique pollution population pouvoir presse prison prévention production prospérité protection
  psychologie public publicité pêche pétrole qualité quotidien racisme radio recherche religion ruralité rugby réalité
  santé science secret sécurité sexisme sida silence sol soleil sommeil sport stabilité suicide surf surpopulation
  sécheresse tabac technologie télévision temps tennis terre terrorisme théâtre torture tourisme tradition trafic travail
  tuberculose union unité univers université vaccination vapeur vent vie vieillesse violence vérité web yoga église écriture
  énergie équilibre établissement éthique étranger évolution assurance-maladie retraite avortement euthanasie procréation
  homosexualité immunité intégration intimidation souveraineté transparence`,
);

/** Times, measures and set phrases: "à l’époque", "au total", "le long de", "au pouvoir". */
const SET = wordSet(
  `abri accès actif aise an ancien année après-midi arrivée arrière aube automne autre avance avant avantage base bas biais bord
  bout but cadre cas cause centaine centre chaque chute comble compte concours contact contraire côté coup courant cours
  coeur cœur dehors delà demeure dépens départ dernier dessous dessus détriment détail devant double droite début décès
  domaine domicile ensemble encontre endroit entrée est exception exemple face faveur fait feu fil fin fois fond fonds force
  fort fur futur gré haut heure hiver honneur image insu instar issue inverse jour large lendemain lieu long lors loin lumière
  matin maximum meilleur meilleure mi-journée midi mieux milieu minimum minuit minute mise moins moitié moment mois moyen
  naissance nid niveau nom nombre nord nord-est nord-ouest normale nuit occasion occurrence oeuvre ombre opposé origine oral
  ouest panne part passage pied pire place plan plein plupart plus point port pouvoir première présent prix prochain
  profit programme propos printemps quart quasi-totalité quête rang rapport regard rez-de-chaussée reste retour risque rue
  rythme sein seconde semaine service siècle soin soir soirée sommet sortie soutien sud sud-est sud-ouest suite sujet terme
  tête tiers titre top total totalité tour tout travail travers trentaine vaste veille vigueur voie volant vote vu vue week-end
  écart échelle égard époque équivalent été étranger demi quotidien dos douzaine dizaine vingtaine quinzaine`,
);

/** The one of a country or a town: fine where the sentence names a place or a nation before them or after. */
const OF_A_PLACE = wordSet(
  `assemblée capitale chancelier chancelière congrès constitution etat état frontière littoral maire mairie monarchie
  parlement pays population premier président présidence présidente reine roi république royaume sénat territoire trône ville
  île archipel continent`,
);

/** A singular article and what follows it, looked at and not taken. Partitives ("de l’eau") too: what they say is known. */
const ARTICLE = /(?:^|[\s’'(])(?:[Ll]e |[Ll]a |[Ll][’']|[Dd]u |[Aa]u )(?=(\p{Ll}[^\n]{0,80}))/gu;
const SMALL_WORD = /^\p{Ll}[\p{Ll}’'-]{0,30}/u;

/** Adjectives before a noun; those that count or compare point at others of the same kind. */
const BEFORE = wordSet(
  'grand grande petit petite nouveau nouvelle nouvel vieux vieil vieille jeune seul seule même ancien ancienne bon bonne mauvais mauvaise haut haute gros grosse tout toute vrai vraie propre meilleur meilleure principal principale futur future simple pire beau belle double long longue',
);
const COUNTING = wordSet(
  'premier première deuxième second seconde troisième quatrième cinquième sixième septième huitième dernier dernière avant-dernier avant-dernière prochain prochaine énième',
);
const FIRST_OF_ALL = wordSet('fois femme homme ministre guerre lecture partie année tour degré plan étape');

/** What completes a noun: what it is of, a clause, a place, or what it is to do. */
const COMPLETING =
  /^(?:de|du|des|d[’'].*|qui|que|qu[’'].*|dont|où|entre|contre|sur|pour|envers|visant|relatif|relative|concernant|consistant|nommée?|dite?|appelée?|baptisée?|surnommée?|intitulée?|située?|selon|chez|en|à|au|aux)$/u;
/** Verbs and little words that end a noun phrase without completing it. */
const ENDING =
  /^(?:près|a|ont|est|sont|était|étaient|avait|avaient|sera|seront|aura|auront|fut|furent|serait|aurait|doit|doivent|peut|peuvent|va|vont|et|ou|ni|mais|puis|ne|n[’'].*|se|s[’'].*|y|par|avec|dans|sans|après|avant|pendant|depuis|lors|dès|sous|vers|afin|alors|comme|lorsque|quand|si|car|tandis|puisque|parce|jusqu.*|durant|hier|le|la|les|l[’'].*|un|une|cette|ce|cet|ces|son|sa|ses|leur|leurs|plus|moins|très|\p{L}{2,20}ment)$/u;

const NATION =
  /(?:ais|aise|ois|oise|ien|ienne|ain|aine|éen|éenne|and|ande|russe|belge|suisse|turc|turque|grec|grecque|tchèque|slovaque|serbe|croate|arabe|suédois|danois|espagnole?|allemande?|britannique|kurde)$/u;

/** "la signature, en mars 2025, d’un traité". */
const COMPLETED_LATER = /^\p{Ll}{2,30}, [^,]{1,40}, (?:de |du |des |d[’'])/u;

const WHY = /^(?:réponse|raison|cas|vue|échange|présence|faveur|même|effet|attendant|hommage|signe|guise)/u;

interface Phrase {
  readonly noun: string;
  readonly next: string;
  readonly after: string;
  readonly isCounted: boolean;
}

function phraseOf(stretch: string): Phrase | undefined {
  const all = stretch.split(' ');
  let at = 0;
  let isCounted = false;
  while (at < 3 && (BEFORE.has(all[at] ?? '') || COUNTING.has(all[at] ?? ''))) {
    isCounted ||= COUNTING.has(all[at] ?? '');
    at += 1;
  }
  const noun = SMALL_WORD.exec(all[at] ?? '')?.[0];
  if (noun === undefined) return undefined;
  const isLast = (all[at] ?? '').length > noun.length;
  const [next = '', after = ''] = isLast ? [] : all.slice(at + 1);
  return { noun, next: next.replace(/[,.;:)]{1,3}$/u, ''), after, isCounted };
}

/** Whether what follows a noun says which one it is: a complement, a name, an adjective. */
function isCompleted({ next, after, isCounted }: Phrase): boolean {
  if (/^[«“"(\p{Lu}\d]/u.test(next)) return true;
  if (isCounted)
    return NATION.test(next) || /^(?:l[ea’']|[dl][’'])?\p{Lu}/u.test(after) || /^[dl][’']\p{Lu}/u.test(next);
  // "le déménagement en réponse à": why, and not which.
  if (next === 'en' && WHY.test(after)) return false;
  return next !== '' && (COMPLETING.test(next) || !ENDING.test(next));
}

/** "a remis la toile | au maire": to whom, which says not which one. */
const GIVEN =
  /(?:remi(?:s|t|tes?)|remettr\p{L}{1,5}|donn(?:é|era|a)|offert|confié|transmis|envoyé|rendu|vendu|livré|cédé|prêté|restitué|présenté|adressé|accordé|légué|montré)e?s?[\s’'(]$/iu;
const TO = /^(?:à|au|aux)$/u;

/**
 * Whether a French sentence has a singular definite noun that only an earlier sentence explains, whatever the noun:
 * "dans le peloton", "après la seconde transition", "la députée a demandé". Cautious: in doubt it says so.
 */
export function hasBareNoun(sentence: string): boolean {
  const lower = sentence.toLowerCase();
  for (const found of sentence.matchAll(ARTICLE)) {
    const phrase = phraseOf(found[1] ?? '');
    if (phrase === undefined) continue;
    const isGiven =
      TO.test(phrase.next) && GIVEN.test(sentence.slice(Math.max(0, found.index - 15), found.index + 1));
    if ((isCompleted(phrase) && !isGiven) || COMPLETED_LATER.test(found[1] ?? '')) continue;
    const { noun, isCounted } = phrase;
    if (isCounted ? FIRST_OF_ALL.has(noun) : GENERAL.has(noun) || SET.has(noun)) continue;
    const others = sentence.slice(1, found.index) + sentence.slice(found.index + 1 + noun.length);
    const isWhole = /\btoute?$/u.test(sentence.slice(0, found.index));
    if (OF_A_PLACE.has(noun) && (isWhole || /\p{Lu}\p{L}/u.test(others))) continue;
    // "le rap … du rap": said before in the same sentence.
    const before = lower.indexOf(noun);
    if (before >= 0 && before < found.index) continue;
    return true;
  }
  return false;
}
