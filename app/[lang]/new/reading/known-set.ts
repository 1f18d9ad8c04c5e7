import type { Article } from '@/core/article/article';
import type { OwnSetSheet } from '@/core/study/own-set';
import type { OwnSetStore } from '@/stores/own-set-store';
import type { KnownSet } from './messages';

/** How many sets are opened at most to compare their texts. */
const MOST_OPENED = 20;

/**
 * The set of one's own that has an article with the very same words; its sheet gives it away by its title or day. None
 * is found when the store can't be read: a second set of an article does no harm.
 */
export async function knownSet(
  articles: readonly Article[],
  sets: Pick<OwnSetStore, 'list' | 'open'>,
): Promise<KnownSet | undefined> {
  const listed = await sets.list();
  if (!listed.ok) return undefined;
  const likely = listed.value.sheets.filter((sheet) => articles.some((article) => isLike(sheet, article)));
  const wanted = new Set(articles.map(({ text }) => wordsOf(text)));
  for (const sheet of likely.slice(0, MOST_OPENED)) {
    const set = await sets.open(sheet.id);
    if (!set.ok || set.value === undefined) continue;
    const same = set.value.bank.articles.find(({ text }) => wanted.has(wordsOf(text)));
    if (same) {
      const { language } = same;
      return { set: sheet.id, title: sheet.title[language], titleLanguage: sheet.titleLanguage[language] };
    }
  }
  return undefined;
}

function isLike(sheet: OwnSetSheet, { language, title, published }: Article): boolean {
  if (!sheet.languages.includes(language)) return false;
  return sheet.title[language] === title || (published !== undefined && sheet.published === published);
}

/** A text without what a second copy of it may have otherwise: its blanks. */
function wordsOf(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
