import { isLinkedInFrench } from './french-links';

/** French sentences that a red pen strikes out though no noun or pronoun of the usual lists gives them away. */

/** "Vers 18h30", "à 9 heures": of which day? */
const CLOCK =
  /(?:^|\s)(?:à|a|vers|dès|après|avant|de|jusqu[’']à) \d{1,2}\s?(?:h(?:\s?\d{2})?|heures?(?: \d{2})?)(?![\p{L}])/iu;
const MONTH = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const WEEKDAY = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const DAY = new RegExp(`\\d{1,2}(?:er)? (?:${MONTH})(?!\\p{L})`, 'iu');
/** "le 29 décembre dernier", "la semaine prochaine", "jeudi 9": which, depends on the day on which it was written. */
const OF_THAT_TIME = new RegExp(
  `(?:${MONTH}|${WEEKDAY}|mois|an|année|semaine|week-end|été|hiver|automne|printemps|siècle|soir|nuit|jours|heures|fois) (?:derni(?:er|ère)s?|prochaine?s?)(?!\\p{L})|(?:^|\\s)(?:${WEEKDAY}) \\d{1,2}(?:er)?(?!er|\\d| (?:${MONTH}))|(?:^|\\s)(?:ces|en ces) (?:derni|prochain)`,
  'iu',
);
/** "Ce vendredi 3 février": the same as "le". */
const THIS_DAY = new RegExp(`(?<!\\p{L})ce (?=(?:(?:${WEEKDAY}) )?\\d{1,2}(?:er)? (?:${MONTH}))`, 'giu');

/** Lines that lead to other pages. */
const FURNITURE =
  /(?:^|\s)(?:lire aussi|à lire|voir aussi|page actualisée|articles? connexes?|pour aller plus loin)\s?:|\(voir\s|\[\d{1,2}\]|^notez que /iu;

const FINITE =
  /^(?:a|ont|avait|avaient|aura|auront|aurait|auraient|eut|est|sont|était|étaient|sera|seront|serait|seraient|fut|furent|doit|doivent|peut|peuvent|va|vont|fait|font|dit|disent|met|prend|vient|tient|veut|sait|voit|croit|vit|suit|rend|perd|vend|attend|entend|répond|permet|promet|reçoit|apparaît|connaît|reconnaît|naît|devient|obtient|maintient|contient|soutient|atteint|rejoint|craint|inscrit|écrit|produit|conduit|construit|traduit|réduit|introduit|faut|vaut|meurt|court|parcourt|sert|dort|sort|part|ouvre|offre|souffre|couvre|découvre|rit|lit|élit|interdit|prédit|suffit|finit|choisit|réussit|subit|bénéficie|existe|reste|compte|cherche|trouve|dure|coûte|entraîne|provoque|cause|touche|concerne|vise|oppose|accueille|arrive|monte|descend|tombe|chute|progresse|baisse|annonce|affirme|déclare|explique|estime|indique|précise|confirme|remporte|gagne|termine|entame|lance|mène|propose|demande|montre|occupe|organise|participe|publie|quitte|remplace|représente|souhaite|utilise|appelle|rappelle|signale|dénonce|accuse|critique|espère|pense|juge|considère|présente|prépare|regroupe|rassemble|réunit|agit|comprend|prévoit|constitue|marque|figure|porte|pose|passe|entre|joue|tente|décide|refuse|accepte|impose|exige|autorise|confie|nomme|crée|ferme|débute|commence|continue|poursuit|revient|devance|bat|domine|signe|succède|revendique|évoque|souligne|ajoute|repose|dispose|possède|abrite|héberge|habite|travaille|étudie|enseigne|dirige|préside|fonde)$/u;
const FINITE_ENDING =
  /^\p{L}{2,20}(?:era|ira|dra|vra|rra|eront|iront|dront|vront|rront|[^aeiouéè]ait|aient|èrent|irent|urent|[^m]ent|erait|irait|drait)$/u;
const NO_VERB = new Set(
  'souvent récent présent absent agent argent cent accent client parent patient président différent urgent violent excellent moment précédent résident continent incident accident talent ardent content vent évident étudiant opéra caméra trait extrait portrait souhait bienfait fréquent'.split(
    ' ',
  ),
);

function isFiniteVerb(word: string): boolean {
  return FINITE.test(word) || (FINITE_ENDING.test(word) && !NO_VERB.has(word.replace(/s$/u, '')));
}

function wordsIn(stretch: string): string[] {
  return stretch.match(/\p{L}[\p{L}-]{0,40}/gu) ?? [];
}

/** "Alors qu’il est en attente." is half a sentence. */
const SUBORDINATE =
  /^(?:alors qu|tandis qu|bien qu|parce qu|puisqu|afin qu|pour qu|ce qui |ce que |d[’']où )[^,;:]{1,400}$/iu;

/** Whether French words have a conjugated verb, as far as its form tells, and aren't a clause that hangs on another. */
export function hasFrenchVerb(stretch: string): boolean {
  if (SUBORDINATE.test(stretch)) return false;
  return wordsIn(stretch).some((word) => isFiniteVerb(word));
}

const SUBJECT_PRONOUN =
  /^(?:et |puis |mais )?(?:il|elle|ils|elles)(?= (?!(?:faut|faudra|fallait|pleut|neige|existe)))/iu;

/** "Invaincue depuis mai, elle…", "Auteur d’un triplé, il…": nobody was named for the pronoun to mean. */
function isPronounFirst(sentence: string): boolean {
  const segments = sentence.split(/,\s/u);
  const at = segments.findIndex((segment) => SUBJECT_PRONOUN.test(segment));
  return at >= 0 && !segments.slice(0, at).some(hasFrenchVerb);
}

/** Whether a French sentence tells an hour of no day, or leads to other pages: nothing before it would mend that. */
export function isOfAnHour(sentence: string): boolean {
  const trimmed = sentence.trim();
  return (CLOCK.test(trimmed) && !DAY.test(trimmed)) || FURNITURE.test(trimmed);
}

/** Whether a French sentence tells of "mercredi 9" or "le mois dernier": which, depends on the day on which it was written. */
export function isOfThatTime(sentence: string): boolean {
  return OF_THAT_TIME.test(sentence);
}

/** Whether a French sentence goes on from the one before it, or opens with a pronoun that nothing in it explains. */
export function goesOn(sentence: string): boolean {
  const trimmed = sentence.trim();
  return isLinkedInFrench(trimmed) || isPronounFirst(trimmed);
}

/** A French sentence as one that points at no day: "Ce vendredi 3 février" is read as "Le vendredi 3 février". */
export function withPlainDays(sentence: string): string {
  return sentence.replace(THIS_DAY, 'le ');
}
