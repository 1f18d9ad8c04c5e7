import type { Language } from '@/core/language';
import { hasDanglingEnglish } from './dangling-en';
import { wordSet } from './word-list';

/**
 * Nouns that name one thing among many: "the text", "la finale", "the spire". With a definite article and nothing that
 * says which, they point at an earlier sentence, wherever in their own they stand. What there is one of ("the Sun",
 * "l’État"), and what is meant in general ("la justice", "the press"), isn't here. Compared without
 * their final s or x. English needs no such list: see `hasDanglingEnglish`.
 */
const OF_MANY = wordSet(
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
);

/** A definite article, and what follows it: looked at, not taken, so that the next article is found too. */
const PHRASE = /(?:^|[\s’'(])(?:[Ll]e |[Ll]a |[Ll]es |[Ll][’']|[Dd]u |[Aa]u |[Aa]ux )(?=([^\n]{1,100}))/gu;
/** The words in small letters that a stretch begins with. */
const SMALL = /^\p{Ll}[\p{Ll}’'-]{0,30}(?: \p{Ll}[\p{Ll}’'-]{0,30}){0,3}/u;

/** Adjectives that stand before a French noun, and say of nothing which one it is. */
const BEFORE_NOUN = wordSet(
  'grand grande grands grandes petit petite nouveau nouvelle vieux vieille jeune premier première deux trois quatre cinq seul seule même ancien ancienne',
);

/** What says of a noun which one it is. A day after it ("le 30") says only when. */
const COMPLETING = wordSet("de du des d' qui que dont où sur entre relatif relative consacré consacrée");

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

/** The index of a phrase's noun: the first word that isn't an adjective. */
function nounAt(phrase: readonly string[]): number {
  const at = phrase.findIndex((word) => !BEFORE_NOUN.has(word));
  const word = phrase[at] ?? '';
  return OF_MANY.has(word) || OF_MANY.has(singular(word)) ? at : -1;
}

/**
 * Whether a sentence has a definite noun that only an earlier sentence explains: "the text", "la finale", "the spire";
 * or cases of something that it doesn't name.
 * A noun that is completed ("the text of the treaty", "le procès Servier", "le gouvernement français") or that the
 * sentence itself has named before isn't one. In French by a list of nouns: words that aren't in it are let through.
 */
export function hasDanglingNoun(sentence: string, language: Language): boolean {
  if (BARE_CASES[language].test(sentence)) return true;
  if (language === 'en') return hasDanglingEnglish(sentence);
  const lower = sentence.toLowerCase();
  for (const found of sentence.matchAll(PHRASE)) {
    const all = (found[1] ?? '').replace(COMPOUND, '$1');
    if (PART_OF_TOWN.test(all)) continue;
    const phrase = (SMALL.exec(all)?.[0] ?? '').split(' ');
    const at = nounAt(phrase);
    const noun = phrase[at];
    if (at < 0 || noun === undefined) continue;
    // The words after the noun, whatever their case: a name or a nation completes it.
    const rest = all.split(' ').slice(at + 1);
    if (
      (all[phrase.slice(0, at + 1).join(' ').length] === ' ' && isCompleted(rest)) ||
      isNamedBefore(lower, noun, found.index)
    )
      continue;
    return true;
  }
  return false;
}

function isCompleted([next = '', after = '']: readonly string[]): boolean {
  if (/^\p{Lu}/u.test(next) || /^[«“"(]/u.test(next)) return true;
  if (/^d[’']/u.test(next)) return true;
  if (NATION.test(next)) return true;
  if (/^\d/u.test(after) || /^(?:le|la)$/u.test(next)) return false;
  return COMPLETING.has(next);
}

function isNamedBefore(lower: string, noun: string, index: number): boolean {
  const at = lower.indexOf(singular(noun));
  return at >= 0 && at < index;
}
