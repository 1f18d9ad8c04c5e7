import { expectAccessible, LANGUAGES, open, question, readLog, side } from './cards-page';
import { expect, test } from './fixtures';

const WORDS = {
  fr: {
    choose: 'Répondre au clavier',
    field: /^Votre réponse · un nom de personne/,
    right: 'Juste',
    spelling: 'Juste, attention à l’orthographe',
    wrong: 'Ce n’est pas cela',
    good: /^Bien/,
    suggested: /proposé/,
    giveUp: 'Je ne sais pas',
  },
  en: {
    choose: 'Type the answers',
    field: /^Your answer · a person’s name/,
    right: 'Right',
    spelling: 'Right, mind the spelling',
    wrong: 'Not this time',
    good: /^Good/,
    suggested: /suggested/,
    giveUp: 'I don’t know',
  },
} as const;

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test.describe(`answers typed in ${language}`, () => {
    test.beforeEach(async ({ page }) => {
      await open(page, language);
      await page.getByRole('checkbox', { name: words.choose }).check();
    });

    test('three outcomes, each with the rating that it suggests', async ({ page }) => {
      const field = page.getByRole('textbox', { name: words.field });
      await expectAccessible(page);
      await field.press('Enter');
      await expect(side(page)).toHaveText(/^Recto/);
      await field.fill('Retailleau');
      await field.press('Enter');
      await expect(side(page)).toHaveText(/^Verso/);
      await expect(page.getByText(words.right, { exact: true })).toBeVisible();
      await expect(page.getByRole('button', { name: words.suggested })).toHaveAccessibleName(words.good);
      await expectAccessible(page);
      await page.reload();

      await page.getByRole('textbox').fill('Bruno Retaileau');
      await page.keyboard.press('Enter');
      await expect(page.getByText(words.spelling, { exact: true })).toBeVisible();
      await expect(page.locator('strong')).toHaveText('Bruno Retailleau');
      await expect(page.getByRole('button', { name: words.suggested })).toHaveAttribute(
        'aria-keyshortcuts',
        '2',
      );
      await expectAccessible(page);
      await page.reload();

      await page.getByRole('textbox').fill('Rabat');
      await page.keyboard.press('Enter');
      await expect(page.getByText(words.wrong, { exact: true })).toBeVisible();
      await expect(page.getByRole('button', { name: words.suggested })).toHaveAttribute(
        'aria-keyshortcuts',
        '1',
      );
      await page.keyboard.press('1');
      // The next card's field is ready, and empty.
      await expect(page.getByRole('textbox')).toBeFocused();
      await expect(page.getByRole('textbox')).toHaveValue('');
      expect(await readLog(page)).toHaveLength(1);
      await page.getByRole('button', { name: words.giveUp }).click();
      await expect(side(page)).toHaveText(/^Verso/);
      await expect(page.getByRole('button', { name: words.suggested })).toHaveAttribute(
        'aria-keyshortcuts',
        '1',
      );
    });

    test('nothing typed is lost: the language is switched, a key’s letter typed, the page reloaded', async ({
      page,
    }) => {
      const asked = await question(page).innerText();
      const field = page.getByRole('textbox');
      await field.pressSequentially('Bl');
      // Letters that are keys elsewhere are letters here.
      await field.pressSequentially('usfmv 1');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      const other = language === 'fr' ? 'English' : 'Français';
      await page.getByRole('button', { name: other, exact: true }).click();
      await expect(page.getByRole('textbox')).toHaveValue('Blusfmv 1');
      await expect(question(page)).not.toHaveText(asked);
      await page.reload();
      await expect(page.getByRole('textbox')).toHaveValue('Blusfmv 1');
      await expect(page.getByRole('checkbox')).toBeChecked();
      expect(await readLog(page)).toHaveLength(0);
    });
  });
}

test('Enter held down grades one answer and rates none', async ({ page }) => {
  await open(page, 'fr');
  await page.getByRole('checkbox').check();
  await page.getByRole('textbox').fill('Rabat');
  for (let repeat = 0; repeat < 6; repeat += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(side(page)).toHaveText(/^Verso/);
  expect(await readLog(page)).toHaveLength(0);
});

test('mixed languages: each card in the language that it needs, and the log says which', async ({ page }) => {
  await open(page, 'fr');
  await page.getByRole('combobox').selectOption('mixed');
  for (let card = 0; card < 3; card += 1) {
    await page.keyboard.press('Space');
    await expect(side(page)).toHaveText(/^Verso/);
    await page.keyboard.press('1');
    await expect(side(page)).toHaveText(/^Recto/);
  }
  expect((await readLog(page)).map(({ answerLanguage }) => answerLanguage)).toEqual(['fr', 'fr', 'fr']);
  await page.reload();
  await expect(page.getByRole('combobox')).toHaveValue('mixed');
});
