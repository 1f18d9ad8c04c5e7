import { expectAccessible, LANGUAGES, open, question, readLog, side, study } from './cards-page';
import { expect, test } from './fixtures';

const WORDS = {
  fr: {
    menu: 'Que faire de cette carte',
    suspend: /^La suspendre/,
    reword: /^La récrire/,
    recto: 'Recto : la question',
    keep: 'Garder ce texte',
    own: 'Vos mots',
    flagged: 'Signalée',
    aside: /mises? de côté/,
    take: 'Reprendre',
    close: 'Fermer',
    undone: /La suspension est annulée/,
    history: 'L’histoire de cette carte',
  },
  en: {
    menu: 'What to do with this card',
    suspend: /^Suspend/,
    reword: /^Reword/,
    recto: 'Recto: the question',
    keep: 'Keep this wording',
    own: 'Your wording',
    flagged: 'Flagged',
    aside: /set aside/,
    take: 'Take in',
    close: 'Close',
    undone: /no longer suspended/,
    history: 'The history of this card',
  },
} as const;

/** The words in the learner's hand, with every kind of space a plain one. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`${language}: a card is suspended from its menu, brought back, and taken in again`, async ({
    page,
  }) => {
    await open(page, language);
    const first = await question(page).innerText();
    await page.getByRole('button', { name: words.menu }).click();
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: words.suspend }).click();
    await expect(question(page)).not.toHaveText(first);
    await page.keyboard.press('u');
    await expect(question(page)).toHaveText(first);
    await expect(page.getByRole('status').filter({ hasText: words.undone })).toHaveCount(1);

    await page.keyboard.press('s');
    await expect(question(page)).not.toHaveText(first);
    await page.reload();
    await expect(question(page)).not.toHaveText(first);
    while ((await side(page).count()) > 0) await study(page, 4);
    await page.getByRole('button', { name: words.aside }).click();
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: words.take }).click();
    await page.getByRole('dialog').getByRole('button', { name: words.close }).click();
    await expect(page.getByRole('button', { name: words.aside })).toHaveCount(0);
    const kinds = (await readLog(page)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'suspend')).toHaveLength(2);
    expect(kinds).toContain('unsuspend');
  });

  test(`${language}: a card is worded anew; its proof stays, and it can be undone`, async ({ page }) => {
    await open(page, language);
    const first = await question(page).innerText();
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expectAccessible(page);
    const field = dialog.locator(`textarea[lang="${language}"]`).first();
    await expect(field).toHaveAccessibleName(new RegExp(words.recto.slice(0, 5)));
    expect(plain(await field.inputValue())).toBe(plain(first));
    await field.fill('<b>Moi</b> & {{moi}}');
    await dialog.getByRole('button', { name: words.keep }).click();
    await expect(question(page)).toHaveText('<b>Moi</b> & {{moi}}');
    await expect(page.getByText(words.own, { exact: true })).toBeVisible();
    await page.keyboard.press('Space');
    await expect(page.locator('blockquote mark')).toBeVisible();
    await page.reload();
    await expect(question(page)).toHaveText('<b>Moi</b> & {{moi}}');
    await page.keyboard.press('h');
    await expect(page.getByRole('dialog', { name: words.history })).toBeVisible();
    await expect(page.getByRole('dialog').getByRole('row')).toHaveCount(2);
    await expectAccessible(page);
  });
}

test('every step is taken back, one after the other, ratings and marks alike', async ({ page }) => {
  await open(page, 'en');
  const asked: string[] = [await study(page, 4), await study(page, 1), await question(page).innerText()];
  await page.keyboard.press('f');
  await expect(page.getByText('Flagged', { exact: true })).toBeVisible();
  await page.keyboard.press('b');
  await expect(question(page)).not.toHaveText(asked[2] ?? '');

  await page.keyboard.press('u');
  await expect(question(page)).toHaveText(asked[2] ?? '');
  await page.keyboard.press('u');
  await expect(page.getByText('Flagged', { exact: true })).toHaveCount(0);
  await page.keyboard.press('u');
  await expect(side(page)).toHaveText(/^Verso/);
  await expect(page.locator('[aria-labelledby="card-side"]')).toContainText(asked[1] ?? '');
  await page.getByRole('button', { name: 'Undo last rating' }).click();
  await expect(page.locator('[aria-labelledby="card-side"]')).toContainText(asked[0] ?? '');
  await expect(page.getByRole('button', { name: /^Undo/ })).toHaveCount(0);

  const log = await readLog(page);
  const undone = new Set(log.map(({ undoes }) => undoes));
  expect(log.filter(({ kind }) => kind === 'undo')).toHaveLength(4);
  expect(log.filter(({ kind, id }) => kind !== 'undo' && !undone.has(id))).toEqual([]);
});

test('flagged cards are crammed without moving their date', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, 'en');
  await page.keyboard.press('f');
  const flagged = await question(page).innerText();
  while ((await side(page).count()) > 0) await study(page, 4);
  await page.getByRole('button', { name: 'Cram' }).click();
  await page.getByRole('radio', { name: /^flagged \(1\)/ }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Begin: 1 card' }).click();
  await expect(question(page)).toHaveText(flagged);
  await page.keyboard.press('Space');
  await expect(page.getByRole('group', { name: 'Did you remember?' })).not.toContainText(/day|min/u);
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { name: 'You have been through them all' })).toBeVisible();
  const crammed = (await readLog(page)).filter(({ cram }) => cram);
  expect(crammed).toHaveLength(1);
});
