import type { Language } from '@/core/language';
import { hasBareNoun } from './bare-nouns';
import { comparable } from './comparable';
import { hasDanglingNoun } from './dangling';
import { goesOn, isOfAnHour, withPlainDays } from './french-sentences';
import { hangsInEnglish } from './hanging-en';
import { leansOnADayBefore, leansOnItsDay } from './leaning-days';
import { hasUnknownPronoun } from './pronouns';
import { isWholeSentence } from './whole-sentence';

const SHORTEST = 40;
const LONGEST = 300;

/** Words that lean on an earlier sentence when they open one. Compared without case or accents. */
const LEANING: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    `il ils elle elles ce cet cette ces cela ceci celui celle ceux celles c ca leur leurs son sa ses lui eux y tous
    toutes tel telle tels telles dont or puis ensuite mais donc ainsi aussi sinon pourtant toutefois cependant
    neanmoins egalement enfin l autre`.split(/\s+/),
  ),
  en: new Set(
    `he she it they his her hers its their theirs him them this that these those such both there then but so yet
    thus hence also however moreover meanwhile therefore nevertheless instead otherwise`.split(/\s+/),
  ),
};

/** Leaning words that matter wherever they stand near the opening ("Dans ce contexte", "In this way"). */
const POINTING: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(['ce', 'cet', 'cette', 'ces', 'celui', 'celle', 'ceux', 'celles', 'ci', 'y']),
  en: new Set([
    'this',
    'that',
    'these',
    'those',
    'such',
    'he',
    'she',
    'it',
    'they',
    'his',
    'her',
    'its',
    'their',
  ]),
};

const ARTICLES: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(['le', 'la', 'les', 'l']),
  en: new Set(['the']),
};

/** Nouns that name again what was named before, unless their own sentence says of what ("la visite de …"). */
const NAMING_AGAIN: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    `deux trois quatre cinq accord accords annonce capitale chantier decision declaration deplacement dernier derniere
    derniers dernieres dirigeant dirigeante document entreprise entretien entretiens evenement gouvernement groupe
    initiative interesse interessee loi maire mesure mesures ministre ministres operation parties pays peuple premier
    premiere president presidente projet rapport rapprochement rencontre reunion royaume second seconde societe somme
    texte titre travaux ville visite vote voyage`.split(/\s+/),
  ),
  en: new Set(
    `two three four five agreement agreements announcement capital company countries country deal decision declaration
    document event first firm former government group initiative kingdom latter law leader leaders mayor measure
    measures meeting minister ministers move operation pair parties plan president project report scheme sides sum
    summit talks text trip visit vote work`.split(/\s+/),
  ),
};

/** Words that compare with something said before. */
const COMPARING: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'semblable',
    'semblables',
    'similaire',
    'similaires',
    'ce dernier',
    'cette derniere',
    'ces derniers',
    'celui ci',
    'celle ci',
    'd autres',
    'aucun autre',
    'aucune autre',
    'l autre',
    'pourtant',
    'toutefois',
    'cependant',
    'neanmoins',
    'en revanche',
  ],
  en: [
    'similar',
    'likewise',
    'the latter',
    'the former',
    'others',
    'other',
    'however',
    'nonetheless',
    'nevertheless',
    'in both',
    'for example',
    'instead',
    'for instance',
    'an earlier',
    'the earlier',
    'a similar',
    'the same way',
    'of both',
  ],
};

/** Links, handles, marks of footnotes ("[4]") and the rest of a pasted post. A long dash at the start signs a tweet. */
const DEBRIS =
  /\[\d{1,3}\]|https?:|www\.|\b[a-z]{2,20}\.(?:com|fr|org|net)\b|@\w|#\w|[\n\r|{}<>]|^\s{0,9}[—–>*#-]/i;

const OPENING = 4;

/** What follows a noun that says of what it is: "le taux de…", "the price of…". */
const COMPLETING: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(['de', 'd', 'du', 'des']),
  en: new Set(['of', 'in', 'for', 'on', 'between']),
};

/** English months and days have capitals, and say of nothing which one it is. */
const MONTHS: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday`.split(/\s+/),
);

const WEEKDAYS: ReadonlySet<string> = new Set([
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
]);

/** Whether "le ministre", "the group", "les réparations" opens the sentence and nothing near says which. */
function namesAgain(sentence: string, words: readonly string[], language: Language): boolean {
  const [article = '', noun = '', ...next] = words;
  // "Le lundi 14 avril 2025, …", "The 27 countries…" name nothing again.
  if (!ARTICLES[language].has(article) || /^\d/.test(noun) || WEEKDAYS.has(noun)) return false;
  const near = sentence.split(/\s+/).slice(1, 7);
  if (near.some((word) => /^[^\p{L}]?(?:[ld][’'])?\p{Lu}\p{L}/u.test(word) && !MONTHS.has(comparable(word))))
    return false;
  return NAMING_AGAIN[language].has(noun) || !next.some((word) => COMPLETING[language].has(word));
}

/** Somebody speaks, and only an earlier sentence says who: "« … », a-t-elle déclaré", "we must". */
const SPEAKING: Readonly<Record<Language, RegExp>> = {
  fr: /-t-(?:il|elle|on)\b|\b(?:dit|confie|ajoute|explique|affirme)-(?:il|elle)\b|^\s{0,9}[«"“]|\b(?:je|nous|nos|notre|mon|ma|mes)\b/i,
  en: /\b(?:he|she|they) (?:said|added|told|says|adds|wrote|explained)\b|^\s{0,9}[“"«]|\b(?:we|our|my|me|us)\b|\bI\b/,
};

/** "cet accord", "these charges": said before, wherever it stands; and the noun that is shown. */
const SHOWN: Readonly<Record<Language, RegExp>> = {
  fr: /(?:^|[\s’'(])(?:cet|cette|ces|ce(?! (?:que|qui|qu|dont|sont|fut|n|soit)(?![\p{L}])))\s(\p{L}{0,30})/iu,
  en: /(?:^|[\s(])(?:this|these|those|such(?! as\s))\s(\p{L}{0,30})/iu,
};

/** "Another shows…", "A third instrument…", "Les premiers arriveront…": one more of what an earlier sentence counts. Of words without accents. */
const ANOTHER: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:un|une) (?:autre|deuxieme|second|seconde|troisieme|quatrieme)\b|^les (?:premier|premiere|second|seconde|dernier|derniere|autre)s [a-z]{2,20}(?:ont|ent) /,
  en: /^(?:another|a (?:second|third|fourth|fifth|further))\b/,
};

/** "had managed a landing before." */
const BEFORE_WHAT = /\b(?:before|earlier|later|previously)[.!?]$/u;

/**
 * Whether a sentence makes sense alone, to the last noun: as `leansOnNothing`, and no definite noun in it is another's
 * ("a adopté le texte").
 */
export function isSelfContained(sentence: string, language: Language): boolean {
  return leansOnNothing(sentence, language) && !hasOpenNoun(sentence, language);
}

/** Whether a sentence or a question has a definite noun that only an earlier sentence explains. */
export function hasOpenNoun(sentence: string, language: Language): boolean {
  return hasDanglingNoun(sentence, language) || (language === 'fr' && hasBareNoun(sentence));
}

/** Whether words are a whole sentence that leans on no earlier one: what it says can be asked in its own words. */
export function standsAlone(sentence: string, language: Language): boolean {
  return isWholeSentence(sentence, language) && leansOnNothing(sentence, language);
}

/**
 * Whether nothing but a topic, a day of publication or the words before a sentence may be missing from it: it is free of debris,
 * nobody unnamed speaks, and it tells of no day after another, nor of one more of what was counted elsewhere.
 */
function isPlain(sentence: string, language: Language): boolean {
  if (DEBRIS.test(sentence) || /[,:]$/.test(sentence)) return false;
  const all = comparable(sentence);
  if (SPEAKING[language].test(sentence) || (language === 'fr' && isOfAnHour(sentence))) return false;
  if (leansOnADayBefore(sentence, language)) return false;
  if (COMPARING[language].some((each) => ` ${all} `.includes(` ${each} `))) return false;
  return !(ANOTHER[language].test(all) || (language === 'en' && BEFORE_WHAT.test(sentence)));
}

function inPlainDays(sentence: string, language: Language): string {
  return (language === 'fr' ? withPlainDays(sentence) : sentence).trim();
}

/**
 * Whether a sentence makes sense alone: of a length to be read with a hole in it, free of debris, and leaning on no
 * earlier sentence for who or what it speaks of.
 */
export function leansOnNothing(sentence: string, language: Language): boolean {
  const trimmed = inPlainDays(sentence, language);
  if (trimmed.length < SHORTEST || trimmed.length > LONGEST || !isPlain(trimmed, language)) return false;
  if (leansOnItsDay(trimmed, language) || leansOnWords(trimmed, language)) return false;
  return !namesAgain(trimmed, openingOf(trimmed), language);
}

/** The words near a sentence's opening, to be compared. */
function openingOf(sentence: string): string[] {
  return comparable(sentence).split(' ').slice(0, OPENING);
}

/** Whether a pronoun or a link of a sentence leans on the one before it. */
function leansOnWords(sentence: string, language: Language): boolean {
  if (language === 'fr' ? goesOn(sentence) : hangsInEnglish(sentence)) return true;
  const words = openingOf(sentence);
  return (
    SHOWN[language].test(sentence) ||
    LEANING[language].has(words[0] ?? '') ||
    words.some((word) => POINTING[language].has(word)) ||
    hasUnknownPronoun(sentence, language)
  );
}

/** A sentence with what was said before it: no longer than this, in letters, or nobody reads it. */
const LONGEST_LED = 420;

/**
 * Whether a sentence makes sense to who has just read the words before it, and knows what the article is about and when it came
 * out: "this law" is named there, and whom its pronouns mean is read as the article's readers read it.
 * @param lead what stands right before it and makes sense itself; empty for a sentence that needs no more than the article's title
 */
export function standsAfter(lead: string, sentence: string, language: Language): boolean {
  const trimmed = inPlainDays(sentence, language);
  if (lead.length + trimmed.length > LONGEST_LED || !isPlain(trimmed, language)) return false;
  if (lead === '') return trimmed.length >= SHORTEST && !leansOnWords(trimmed, language);
  const said = comparable(lead);
  const shown = [...trimmed.matchAll(new RegExp(SHOWN[language], 'giu'))];
  return shown.every(([, noun = '']) => noun !== '' && said.includes(comparable(noun).replace(/s$/, '')));
}

/**
 * Whether a sentence has a definite noun that neither it nor the article's title explains: "les travaux", "the workshop". Where there
 * is a sentence before it, that one is to be read too.
 */
export function hasNounOfText(title: string, sentence: string, language: Language): boolean {
  const trimmed = sentence.trim();
  return hasOpenNoun(`${title}. ${trimmed}`, language) || namesAgain(trimmed, openingOf(trimmed), language);
}
