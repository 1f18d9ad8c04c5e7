import { isLanguage, type Language } from '@/core/language';
import { cleanText } from './clean-text';
import { linkedFacts } from './linked-data';

/** What a web page says of itself. */
export interface PageFacts {
  readonly title?: string;
  readonly source?: string;
  /** ISO 8601 day. */
  readonly published?: string;
  readonly language?: Language;
}

/** Longer than any headline: what is longer is no title. */
const LONGEST = 300;

const TITLE_METAS = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title'];
const SITE_METAS = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name'];
const DATE_METAS = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'parsely-pub-date',
  'sailthru.date',
];

/**
 * The title, the site, the day of publication and the language that a page states: its linked data (JSON-LD) first,
 * then its `meta` elements, its only `h1` and its `time` elements. All of it is a stranger's word: strings of
 * sensible length, a day that exists, and nothing else are taken. Read before anything changes the document.
 */
export function factsOfPage(document: Document, html: string): PageFacts {
  const linked = linkedFacts(document);
  const metas = metasOf(document);
  const said = (names: readonly string[]) => names.map((name) => metas.get(name)).find((each) => each);
  const source = line(linked.source ?? said(SITE_METAS)) ?? hostOf(document, html);
  const title =
    line(linked.title) ?? onlyHeading(document) ?? line(said(TITLE_METAS)) ?? line(titleElement(document));
  const published =
    dayOf(linked.published) ??
    DATE_METAS.map((name) => dayOf(metas.get(name))).find((day) => day !== undefined) ??
    dayOfTimes(document);
  const language = languageOf(
    linked.language ?? document.documentElement?.getAttribute('lang') ?? metas.get('og:locale'),
  );
  return {
    ...(title === undefined ? {} : { title: withoutSite(title, source) }),
    ...(source === undefined ? {} : { source }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
  };
}

/** The day that a machine-readable date names, where it was written (`2025-04-14T23:30:00+02:00` is the 14th). */
export function dayOf(date: string | undefined | null): string | undefined {
  const day = /^\s{0,9}(\d{4})-?(\d{2})-?(\d{2})(?!\d)/u.exec(date ?? '');
  if (day === null) return mailDay(date ?? '');
  return realDay(Number(day[1]), Number(day[2]), Number(day[3]));
}

/** "Mon, 14 Apr 2025 10:00:00 GMT", as RFC 5322 writes it. */
function mailDay(date: string): string | undefined {
  const found =
    /^\s{0,9}(?:[A-Z][a-z]{2}, )?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4})\b/u.exec(
      date,
    );
  if (found === null) return undefined;
  const month = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(found[2] ?? '') / 3 + 1;
  return realDay(Number(found[3]), month, Number(found[1]));
}

/** The ISO day, when there is such a day in the calendar and newspapers were printed then. */
function realDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1600 || year > 2200 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined;
  return date.toISOString().slice(0, 10);
}

function metasOf(document: Document): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.trim();
    const key = name?.trim().toLowerCase();
    if (key && content && !metas.has(key)) metas.set(key, content);
  }
  return metas;
}

/** A stranger's words as one line of sensible length, or nothing. */
function line(words: string | null | undefined): string | undefined {
  if (words === null || words === undefined || words.length > LONGEST * 10) return undefined;
  const one = cleanText(words).replace(/\s{1,3000}/gu, (space) =>
    space.length === 1 && space > ' ' ? space : ' ',
  );
  const trimmed = one.trim();
  return trimmed === '' || trimmed.length > LONGEST ? undefined : trimmed;
}

/** The headline, when the page has one and no other of its rank. */
function onlyHeading(document: Document): string | undefined {
  const inArticle = document.querySelectorAll('article h1');
  const headings = inArticle.length > 0 ? inArticle : document.querySelectorAll('h1');
  return headings.length === 1 ? line(headings[0]?.textContent) : undefined;
}

function titleElement(document: Document): string | undefined {
  return document.querySelector('head > title, title')?.textContent ?? undefined;
}

/** "A bridge opens | The Daily" is called "A bridge opens" when the site is The Daily. */
function withoutSite(title: string, site: string | undefined): string {
  if (site === undefined) return title;
  const rest = title.endsWith(site)
    ? title.slice(0, -site.length).replace(/\s{1,3}[|–—·:»-]\s{0,3}$/u, '')
    : title;
  return rest === '' || rest.length === title.length - site.length ? title : rest;
}

/** The host of the address at which the page says it lives; browsers note it when they save a page. */
function hostOf(document: Document, html: string): string | undefined {
  const saved = /<!-- saved from url=\(\d{4}\)(\S{1,2000}) -->/u.exec(html.slice(0, 4_000))?.[1];
  const stated =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    saved;
  if (!stated || !URL.canParse(stated)) return undefined;
  const { protocol, hostname } = new URL(stated);
  return /^https?:$/u.test(protocol) ? line(hostname.replace(/^www\./u, '')) : undefined;
}

/** The day of the first `time` element that is marked as the publication's, else of the first in the article. */
function dayOfTimes(document: Document): string | undefined {
  for (const selector of [
    'time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"][datetime]',
    'article time[datetime], header time[datetime], main time[datetime]',
    'time[datetime]',
  ]) {
    const day = dayOf(document.querySelector(selector)?.getAttribute('datetime'));
    if (day !== undefined) return day;
  }
  return undefined;
}

function languageOf(tag: string | null | undefined): Language | undefined {
  const first = tag?.trim().slice(0, 2).toLowerCase();
  return isLanguage(first) && !/^[a-z]{3}/iu.test(tag?.trim() ?? '') ? first : undefined;
}
