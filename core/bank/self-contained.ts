import type { Language } from '@/core/language';
import { hasBareNoun } from './bare-nouns';
import { comparable } from './comparable';
import { hasDanglingNoun } from './dangling';
import { hangsInFrench, withPlainDays } from './french-sentences';
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

/** Days that only the reader of that day's paper, or of the sentence before, can place. */
const FLEETING: Readonly<Record<Language, readonly string[]>> = {
  fr: `hier, aujourd hui, demain, avant hier, apres demain, ce matin, ce soir, cette semaine, le lendemain,
    le surlendemain, la veille, l avant veille, plus tard, plus tot, la meme annee, le meme jour, le meme mois,
    le meme soir, etait alors, etaient alors, a l epoque, ce jour la, entre temps, sur place`.split(/,\s+/),
  en: `yesterday, today, tomorrow, tonight, this morning, this evening, this week, the next day, the following day,
    the following year, the following month, the day before, the day after, the same day, the same year, the same month,
    that day, that year, that month, days later, weeks later, months later, years later, years earlier, days earlier,
    months earlier, last week, last month, last year, last night, last summer, last winter, last spring, last autumn, last fall,
    last weekend, last season, next week, next month, next year, next summer, next winter, next spring, next autumn, next fall,
    next weekend, next season, this month, this year, this weekend, this summer, this winter, this spring, this autumn,
    this fall, this season, this time, next day, past week, past month, past year, past few days, past few weeks, past few months,
    past few years, past two years, past decade, recent days, recent weeks, recent months, recent years, recently, days ago,
    weeks ago, months ago, years ago, hours ago, minutes ago, a year ago, a week ago, a month ago, a decade ago, so far,
    to date, now, currently, nowadays, presently, the same time, of the time, at that time, the end of the month,
    the end of the year, year end, end of the week, coming days, coming weeks, coming months, coming years, shortly afterwards,
    shortly after, soon after, afterwards, since then, ever since, that time, at present, earlier in the day, later in the day,
    same night, same month, the previous, the following, on the same, the day, hours later, minutes later, a year later,
    a day later, a week later, a month later, two years later, a year earlier, the year before, the year after, the first day, the first morning, the first evening, at the time, by then, the previous day, at the scene, on site`.split(
    /,\s+/,
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

/** Links, handles and the rest of a pasted post. A long dash at the start signs a tweet. */
const DEBRIS = /https?:|www\.|\b[a-z]{2,20}\.(?:com|fr|org|net)\b|@\w|#\w|[\n\r|{}<>]|^\s{0,9}[—–>*#-]/i;

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

/** "cet accord", "these charges": said before, wherever it stands. */
const SHOWN: Readonly<Record<Language, RegExp>> = {
  fr: /(?:^|[\s’'(])(?:cet|cette|ces|ce(?! (?:que|qui|qu|dont|sont|fut|n|soit)(?![\p{L}])))\s/iu,
  en: /(?:^|[\s(])(?:(?:this|these|those)\s|such (?!as\s))/i,
};

/** "Another shows…", "A third instrument…", "Les premiers arriveront…": one more of what an earlier sentence counts. Of words without accents. */
const ANOTHER: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:un|une) (?:autre|deuxieme|second|seconde|troisieme|quatrieme)\b|^les (?:premier|premiere|second|seconde|dernier|derniere|autre)s [a-z]{2,20}(?:ont|ent) /,
  en: /^(?:another|a (?:second|third|fourth|fifth|further))\b/,
};

/** A month or a season, in a sentence that tells no year: only the day on which the article came out tells which. */
const UNDATED =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\b(?:[Ii]n|[Bb]y|until|[Ss]ince|from|of|[Dd]uring|[Bb]efore|[Aa]fter|next|on) (?:(?:early|mid|late)[ -])?May\b|\b\d{1,2} May\b|\bMay \d|\b[Ii]n (?:the )?(?:spring|summer|autumn|winter)\b/u;
/** "had managed a landing before." */
const BEFORE_WHAT = /\b(?:before|earlier|later|previously)[.!?]$/u;

function leansOnItsDay(sentence: string): boolean {
  return (UNDATED.test(sentence) && !/\b(?:1\d|20)\d{2}\b/u.test(sentence)) || BEFORE_WHAT.test(sentence);
}

/** A day of the week that no date follows. */
const BARE_WEEKDAY: Readonly<Record<Language, RegExp>> = {
  fr: /(?:^|\s)(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\s(?:1er|\d|soir|matin))(?=[\s,.])/i,
  en: /(?<!\b(?:Ash|Black|Bloody|Cyber|Easter|Good|Holy|Palm|Shrove|Super|Whit) )\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!,? (?:the )?\d|,? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b| (?:Night|Times|Post|Mail|Telegraph|Mirror|Express)\b)/u,
};

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
 * Whether a sentence makes sense alone: of a length to be read with a hole in it, free of debris, and leaning on no
 * earlier sentence for who or what it speaks of.
 */
export function leansOnNothing(sentence: string, language: Language): boolean {
  if (language === 'fr' && hangsInFrench(sentence)) return false;
  const trimmed = (language === 'fr' ? withPlainDays(sentence) : sentence).trim();
  if (trimmed.length < SHORTEST || trimmed.length > LONGEST) return false;
  if (DEBRIS.test(sentence) || /[,:]$/.test(trimmed)) return false;
  if (SPEAKING[language].test(trimmed) || SHOWN[language].test(trimmed)) return false;
  const all = comparable(trimmed);
  const words = all.split(' ').slice(0, OPENING);
  if (LEANING[language].has(words[0] ?? '')) return false;
  if (words.some((word) => POINTING[language].has(word))) return false;
  if (FLEETING[language].some((day) => ` ${all} `.includes(` ${day} `))) return false;
  if (COMPARING[language].some((each) => ` ${all} `.includes(` ${each} `))) return false;
  if (language === 'en' && leansOnItsDay(trimmed)) return false;
  if (ANOTHER[language].test(all) || BARE_WEEKDAY[language].test(trimmed)) return false;
  return !namesAgain(trimmed, words, language) && !hasUnknownPronoun(trimmed, language);
}
