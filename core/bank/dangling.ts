import type { Language } from '@/core/language';

type Words = ReadonlySet<string>;

function words(list: string): Words {
  return new Set(list.split(/\s+/));
}

/**
 * Nouns that name one thing among many: "the text", "la finale", "the spire". With a definite article and nothing that
 * says which, they point at an earlier sentence, wherever in their own they stand. What there is one of ("the Sun",
 * "l’État"), and what is meant in general ("la justice", "the press"), isn't here. English nouns are compared without
 * their final s, French ones without their final s or x.
 */
const OF_MANY: Readonly<Record<Language, Words>> = {
  fr: words(
    `abbaye polémique accident accord acte adoption affaire agence agression album allié amende amendement annonce
    appareil architecte arrêt article assaillant assaut attaque attentat audience auteur avocat avocate bilan
    bombe bâtiment campagne candidat candidate capitaine cathédrale champion championne changement chantier
    chauffeur chercheur château clocher club coalition coffret collision combat comité commission compagnie
    compétition comédien conducteur conflit conférence congrès contrat convention coup course couvent crash
    cyclone cérémonie dauphin demande dirigeant discours disparition disque document dossier drapeau décision
    découverte décret décès défaite défilé délégation enquête entreprise entrevue explosion exposition
    exécution fabricant festival finale firme flamme flèche forage fouille fusillade fusée fédération gagnant
    gardien greffe groupe grève inauguration incendie incident ingénieur inondation institution instrument
    invasion inventeur jugement juré laboratoire lancement lauréat lettre loi magasin maire manifestation
    manoeuvre manuscrit match meurtre meurtrier mission moteur mouvement musée médaille médicament naufrage
    navire nomination négociation offensive opposant opération orage organisme ouragan ouvrage pacte paquebot
    parcours partenariat patron peintre peintures pièce plan planète plateforme plongeur pont port poste
    prisonnier procureur procès produit programme projet promesse proposition prototype publication pétition
    quartier rachat rapport rebelle rebelles record rencontre restauration retrait roman règlement réacteur
    réalisateur réforme référendum rénovation résolution résultat réunion sanction satellite scandale
    sculpture secousse signataire site sommet sondage sonde stade station statue studio suspect système séisme
    sélectionneur tableau temple tempête territoire texte tireur titre toit toiture tornade tour tournoi tracé
    traité transaction tremblement tribunal trophée tueur tunnel télescope usine vainqueur verdict victime
    victoire village visite vitrail volcan vote échec écrivain édifice éditeur église émission épave épreuve
    équipage équipe éruption étude événement œuvre commune municipalité mairie ville département région phase jury prix lauréate`,
  ),
  en: words(
    `abbey controversy accident accord accused act adoption affair agency agreement aircraft airline airport album ally
    amendment announcement app architect article artist asteroid attack attacker auction author award ban
    battle bill blast board boat body bomb book brand bridge building bus campaign candidate capsule captain
    car case cathedral cave ceremony champion change charge charity church city clash club coach coalition
    commander committee company competition composer concert conference conflict congress contest contract
    convention conviction council country coup couple court crash crew crisis crowd currency cyclone dam date
    deadline deal death debate decision declaration decree defeat defendant delegation demonstration device
    diocese director disaster discovery document donor dossier draft driver drug earthquake editor eruption
    event evidence excavation execution exhibition experiment explosion factory fan festival fighting film
    final fine fire firefighter firm flame fleet flight flood fortress frame game gang glacier group gunman
    hearing hospital hostage hurricane image incident infection inquest inquiry institution instrument invader
    invasion inventor investigation investigator jet journey judge judgment jury keeper killer killing
    laboratory lake landslide launch law lawsuit lawyer leader letter loan machine manager manufacturer
    manuscript match material mayor measure medal meeting merger method mine minister mirror mission monastery money
    monument motion mountain move movement murder museum negotiation negotiator nominee novel object officer
    operation opposition orbit orchestra order organisation organiser origin outbreak owner pact painter
    painting palace panel park party passenger patient peak petition photo photograph picture piece pilot
    pipeline plaintiff plan plane planet plant platform play plot poem post prisoner prize probe procession
    product programme project promise proposal prosecution protest protester prototype publisher purchase
    quake race rally ramp rapper reactor rebel receipt record recording referendum reform regime region
    regulator release relic report rescue rescuer researcher resolution restoration result review rival river
    road robot rocket roof route ruin rule ruling rumour sale sanction satellite scandal scheme scientist
    score screen sculpture season sentence series settlement shield ship shipwreck shooter shooting shop show
    singer site skeleton slope spacecraft spire squad stadium stage station statue storm strike study suit
    summit survey survivor suspect system target team telescope temple test text theatre theft threat title
    tomb tornado tournament tower town track trade train treasure treaty trial tribunal trip trophy truce
    tunnel union vaccine vehicle venue verdict version vessel victim victory viewer village virus visit
    visitor volcano vote voter voyage war warning watchdog wave winner work worker workshop wreck writer phase find gold ornament thief thieve`,
  ),
};

/** A definite article, and what follows it: looked at, not taken, so that the next article is found too. */
const PHRASE: Readonly<Record<Language, RegExp>> = {
  fr: /(?:^|[\s’'(])(?:[Ll]e |[Ll]a |[Ll]es |[Ll][’']|[Dd]u |[Aa]u |[Aa]ux )(?=([^\n]{1,100}))/gu,
  en: /(?:^|[\s(])[Tt]he (?=([^\n]{1,100}))/gu,
};
/** The words in small letters that a stretch begins with. */
const SMALL = /^\p{Ll}[\p{Ll}’'-]{0,30}(?: \p{Ll}[\p{Ll}’'-]{0,30}){0,3}/u;

/** Adjectives that stand before a French noun, and say of nothing which one it is. */
const BEFORE_NOUN = words(
  'grand grande grands grandes petit petite nouveau nouvelle vieux vieille jeune premier première deux trois quatre cinq seul seule même ancien ancienne',
);

/** What says of a noun which one it is. A day after it ("on 12 July", "le 30") says only when. */
const COMPLETING: Readonly<Record<Language, Words>> = {
  fr: words("de du des d' qui que dont où sur entre relatif relative consacré consacrée"),
  en: words('of for between that which who whose where against about near called named to on'),
};

/** Compounds whose second word is a part of the noun, and completes nothing: "projet de loi", "mise en scène". */
const COMPOUND = /^(projet|proposition) de loi(?= |$)/u;
/** "la vieille ville" is a part of a town, which the sentence names. */
const PART_OF_TOWN = /^(?:vieille|haute|basse) ville(?= |[,.]|$)/u;
/** "47 cas", "521 cases" of what? A number of something that only an earlier sentence names. */
const BARE_CASES: Readonly<Record<Language, RegExp>> = {
  fr: /(?:\d|\bmille|\bcents?|\bmillions? de|\bcombien de|[\s(]de) cas(?=[\s,.?])(?! d[eu’])/u,
  en: /(?:\d|\bthousand|\bhundred|\bmillion|\bhow many|\bof) cases(?=[\s,.?])(?! of)/iu,
};

const NATION = /(?:ais|aise|aises|ois|oise|oises|iens?|iennes?|ains?|aines?|éens?|éennes?|andes?|ands)$/u;

function singular(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/u, '') : word;
}

/** The index of a phrase's noun: the first word of a French phrase that isn't an adjective, any of an English one's. */
function nounAt(phrase: readonly string[], language: Language): number {
  const isNoun = (word: string): boolean =>
    OF_MANY[language].has(word) || OF_MANY[language].has(singular(word));
  if (language === 'fr') {
    const at = phrase.findIndex((word) => !BEFORE_NOUN.has(word));
    return isNoun(phrase[at] ?? '') ? at : -1;
  }
  const stop = phrase.findIndex(
    (word) => COMPLETING.en.has(word) || /^(?:and|or|in|on|at|from|by|with|as|was|were|had|has)$/.test(word),
  );
  const own = stop < 0 ? phrase : phrase.slice(0, stop);
  return own.findIndex(isNoun);
}

/**
 * Whether a sentence has a definite noun that only an earlier sentence explains: "the text", "la finale", "the spire";
 * or cases of something that it doesn't name.
 * A noun that is completed ("the text of the treaty", "le procès Servier", "le gouvernement français") or that the
 * sentence itself has named before isn't one. By a list of nouns: words that aren't in it are let through.
 */
export function hasDanglingNoun(sentence: string, language: Language): boolean {
  if (BARE_CASES[language].test(sentence)) return true;
  const lower = sentence.toLowerCase();
  for (const found of sentence.matchAll(PHRASE[language])) {
    const all = (found[1] ?? '').replace(COMPOUND, '$1');
    if (PART_OF_TOWN.test(all)) continue;
    const phrase = (SMALL.exec(all)?.[0] ?? '').split(' ');
    const at = nounAt(phrase, language);
    const noun = phrase[at];
    if (at < 0 || noun === undefined) continue;
    // The words after the noun, whatever their case: a name or a nation completes it.
    const rest = all.split(' ').slice(at + 1);
    if (
      (all[phrase.slice(0, at + 1).join(' ').length] === ' ' && isCompleted(rest, language)) ||
      isNamedBefore(lower, noun, found.index)
    )
      continue;
    return true;
  }
  return false;
}

function isCompleted([next = '', after = '']: readonly string[], language: Language): boolean {
  if (/^\p{Lu}/u.test(next) || /^[«“"(]/u.test(next)) return true;
  if (/^d[’']/u.test(next)) return true;
  if (language === 'fr' && NATION.test(next)) return true;
  // "for the second time", "to 46", "on 12 July": nothing about which one.
  if (next === 'on' && !/^\p{Ll}/u.test(after)) return false;
  // "promised the road to the carmaker": who got it, and not which one. "The road to Rome" says which.
  if (next === 'to' && /^(?:the|an?|its|his|her|their)$/u.test(after)) return false;
  if (/^(?:\d|first|second|third|last|de$)/u.test(after) && language === 'en') return false;
  if (/^\d/u.test(after) || /^(?:le|la)$/u.test(next)) return false;
  return COMPLETING[language].has(next);
}

function isNamedBefore(lower: string, noun: string, index: number): boolean {
  const at = lower.indexOf(singular(noun));
  return at >= 0 && at < index;
}
