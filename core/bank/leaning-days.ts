import type { Language } from '@/core/language';
import { comparable } from './comparable';
import { isOfThatTime } from './french-sentences';

/** Days that only the reader of that day's paper can place. */
const OF_ITS_DAY: Readonly<Record<Language, readonly string[]>> = {
  fr: `hier, aujourd hui, demain, avant hier, apres demain, ce matin, ce soir, cette semaine`.split(/,\s+/),
  en: `yesterday, today, tomorrow, tonight, this morning, this evening, this week, last week, last month, last year, last night,
    last summer, last winter, last spring, last autumn, last fall, last weekend, last season, next week, next month, next year,
    next summer, next winter, next spring, next autumn, next fall, next weekend, next season, this month, this year, this weekend,
    this summer, this winter, this spring, this autumn, this fall, this season, past week, past month, past year, past few days,
    past few weeks, past few months, past few years, past two years, past decade, recent days, recent weeks, recent months,
    recent years, recently, days ago, weeks ago, months ago, years ago, a year ago, a week ago, a month ago, a decade ago, so far,
    to date, now, currently, nowadays, presently, the end of the month, the end of the year, year end, coming days, coming weeks,
    coming months, coming years, at present`.split(/,\s+/),
};

/** Days that only the reader of the sentence before can place. */
const FLEETING: Readonly<Record<Language, readonly string[]>> = {
  fr: `le lendemain, le surlendemain, la veille, l avant veille, plus tard, plus tot, la meme annee, le meme jour, le meme mois,
    le meme soir, etait alors, etaient alors, a l epoque, ce jour la, entre temps, sur place`.split(/,\s+/),
  en: `the next day, the following day, the following year, the following month, the day before, the day after, the same day,
    the same year, the same month, that day, that year, that month, days later, weeks later, months later, years later,
    years earlier, days earlier, months earlier, this time, next day, hours ago, minutes ago, the same time, of the time,
    at that time, end of the week, shortly afterwards, shortly after, soon after, afterwards, since then, ever since, that time,
    earlier in the day, later in the day, same night, same month, the previous, the following, on the same, the day, hours later,
    minutes later, a year later, a day later, a week later, a month later, two years later, a year earlier, the year before,
    the year after, the first day, the first morning, the first evening, at the time, by then, before then, the previous day,
    at the scene, on site`.split(/,\s+/),
};

/** A month or a season, in a sentence that tells no year: only the day on which the article came out tells which. */
const UNDATED =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\b(?:[Ii]n|[Bb]y|until|[Ss]ince|from|of|[Dd]uring|[Bb]efore|[Aa]fter|next|on) (?:(?:early|mid|late)[ -])?May\b|\b\d{1,2} May\b|\bMay \d|\b[Ii]n (?:the )?(?:spring|summer|autumn|winter)\b/u;
/** A day of the week that no date follows. */
const BARE_WEEKDAY: Readonly<Record<Language, RegExp>> = {
  fr: /(?:^|\s)(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\s(?:1er|\d))(?=[\s,.])/i,
  en: /(?<!\b(?:Ash|Black|Bloody|Cyber|Easter|Good|Holy|Palm|Shrove|Super|Whit) )\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!,? (?:the )?\d|,? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b| (?:Night|Times|Post|Mail|Telegraph|Mirror|Express)\b)/u,
};

/**
 * Whether a sentence tells of a day or a year that only the day on which its article came out tells: "jeudi", "last month",
 * "on 8 April".
 */
export function leansOnItsDay(sentence: string, language: Language): boolean {
  const all = ` ${comparable(sentence)} `;
  if (OF_ITS_DAY[language].some((day) => all.includes(` ${day} `))) return true;
  if (BARE_WEEKDAY[language].test(sentence)) return true;
  if (language === 'fr') return isOfThatTime(sentence);
  return UNDATED.test(sentence) && !/\b(?:1\d|20)\d{2}\b/u.test(sentence);
}

/** Whether a sentence tells of a day that only an earlier sentence tells: "the next day", "à l’époque". */
export function leansOnADayBefore(sentence: string, language: Language): boolean {
  const all = ` ${comparable(sentence)} `;
  return FLEETING[language].some((day) => all.includes(` ${day} `));
}
