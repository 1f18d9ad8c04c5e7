import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { answer, askedWith, begin, expectQuestion, next, SET, WORDS } from './quiz-page';

/** Takes a whole quiz, some of it wrong. */
async function take(page: Page, seed: string, isRight: (index: number) => boolean) {
  await begin(page, 'fr', seed);
  for (const [index, each] of askedWith(seed).entries()) {
    await expectQuestion(page, 'fr', index + 1);
    await answer(page, each, 'fr', isRight(index));
    await next(page, 'fr').click();
  }
}

test('what was missed goes to the flashcards once, and the history says where it is going', async ({
  page,
  context,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await take(page, 'result', (index) => index > 5);
  await page.getByRole('button', { name: 'Envoyer les questions manquées aux cartes' }).click();
  const sent = page.getByText(/^C’est fait\u202f: \d cartes? revien(t|nent) dans vos cartes\.$/);
  await expect(sent).toBeVisible();
  await page.getByRole('button', { name: 'Copier en texte' }).click();
  await expect(page.getByText('Copié.', { exact: true })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('4 sur 10');
  expect(text.match(/Votre réponse/g)).toHaveLength(10);

  await page.goto(`/fr/sets/${SET}/quiz`);
  await page.getByRole('button', { name: /^Revoir le résultat du .*4 sur 10$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: WORDS.fr.score(4) })).toBeVisible();
  await expect(sent).toBeVisible();
  await expect(page.getByRole('button', { name: 'Envoyer les questions manquées aux cartes' })).toHaveCount(
    0,
  );

  await page.getByRole('button', { name: 'Nouveau quiz' }).click();
  await take(page, 'result', () => true);
  await expect(page.getByText(/^En progrès\s: 100\s% .* 40\s% avant\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Voir le tableau' }).click();
  await expect(page.getByRole('row')).toHaveCount(3);
  await expectAccessible(page);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Nouveau quiz' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(10);
});

test('a new quiz after a result has other questions', async ({ page }) => {
  await begin(page, 'en', 'again');
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('button', { name: 'New quiz' }).click();
  await expect(page.getByRole('button', { name: WORDS.en.start })).toBeVisible();
  expect(page.url()).not.toContain('seed=again');
});
