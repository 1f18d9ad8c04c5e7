import type { Page } from '@playwright/test';
import { readArticle } from '@/core/article/read-article';
import type { Bank } from '@/core/bank/bank';
import { makeBank } from '@/core/bank/make-bank';
import type { Review } from '@/core/bank/review/review';
import { OWN_SET_VERSION } from '@/core/study/own-set';
import { expect } from './fixtures';
import { putRecords } from './own-sets';

/** An article of our own: what some of its facts are called in English is left to whoever reviews it. */
export const LYON = `Le maire de Lyon rouvre le marché couvert

Lyon, le 3 mars 2025. Le maire de Lyon, Grégory Doucet, a rouvert lundi le marché couvert de la Croix-Rousse après dix-huit mois de travaux. Le chantier a coûté 4,2 millions d’euros, financés pour moitié par la métropole.

Environ 120 commerçants y tiennent un étal. « Les habitants l’attendaient », a déclaré Béatrice Vessiller, vice-présidente de la métropole de Lyon. Un second marché doit ouvrir à Villeurbanne en juin 2026.

La Commission européenne avait versé 600 000 euros en 2023. Le ministre de l’Économie, Éric Lombard, doit visiter le bâtiment le 14 avril 2025.
`;

/** A page that makes questions in a worker may be long in coming on a machine that does other things too. */
export const OPENED_IN = 60_000;

export const SAYS = {
  fr: {
    check: 'À vérifier',
    confirm: 'C’est juste',
    drop: 'Écarter',
    keep: 'Remettre',
    edit: 'Modifier',
    save: 'Enregistrer',
    undo: 'Annuler',
    keepSet: 'Garder la série',
    add: 'Ajouter un fait',
    addDo: 'Ajouter le fait',
    words: 'Mots de l’article',
    label: 'Le fait en mots',
  },
  en: {
    check: 'Please check',
    confirm: 'It’s right',
    drop: 'Drop',
    keep: 'Put back',
    edit: 'Edit',
    save: 'Save',
    undo: 'Undo',
    keepSet: 'Keep the set',
    add: 'Add a fact',
    addDo: 'Add the fact',
    words: 'Words of the article',
    label: 'The fact in words',
  },
} as const;

/** The bank that is made of a French text, for a set. */
export function bankOfText(set: string, text: string): Bank {
  const article = readArticle({ id: `${set}-fr`, text });
  if (!article.ok) throw new Error(article.error.code);
  const bank = makeBank({ set, articles: [article.value] });
  if (!bank.ok) throw new Error(bank.error.code);
  return bank.value;
}

/** A draft as the store keeps it. */
export function draftRecord(id: string, review: Review, correcting?: string) {
  const [article] = review.made.articles;
  return {
    version: OWN_SET_VERSION,
    id,
    changedAt: 1_000,
    texts: [{ text: article?.text ?? '', title: article?.title ?? '' }],
    review,
    ...(correcting === undefined ? {} : { correcting }),
  };
}

/** Makes the browser's database, by visiting a page that opens it. */
async function openDatabase(page: Page): Promise<void> {
  await page.goto('/fr/new/review?draft=own-0000000000000000');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Ce brouillon n’est pas dans ce navigateur',
    { timeout: OPENED_IN },
  );
}

/** A draft of the article, read and not reviewed yet, open on the screen. */
export async function openReview(
  page: Page,
  language: 'fr' | 'en',
  id = 'own-abcdefgh01234567',
): Promise<string> {
  await openDatabase(page);
  const review = { made: bankOfText(id, LYON), edits: [] };
  await putRecords(page, { drafts: [draftRecord(id, review)] });
  await page.goto(`/${language}/new/review?draft=${id}`);
  await expect(page.locator('#facts')).toBeVisible({ timeout: OPENED_IN });
  return id;
}

/** The entry of a fact, by its words. */
export const entry = (page: Page, words: string | RegExp) =>
  page.locator('li[id^="fact-"]').filter({ has: page.getByRole('heading', { level: 3, name: words }) });

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

export const announced = (page: Page) => page.locator('p.said[role="status"]');
