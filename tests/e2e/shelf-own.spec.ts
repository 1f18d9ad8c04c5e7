import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Bank } from '@/core/bank/bank';
import { writeSetFile } from '@/core/bank/set-file';
import { LANGUAGES, side, study } from './cards-page';
import { expect, expectAccessible, test } from './fixtures';
import { ownSet, seedOwnSets } from './own-sets';

const SAYS = {
  fr: {
    import: 'Importer une série',
    paste: 'Ou collez ce qu’il contient',
    read: 'Lire',
    take: 'Mettre sur l’étagère',
    skipped: '3 éléments laissés de côté',
    twice: 'deux questions portent l’identifiant',
    refused: 'Ce fichier n’a pas été importé',
    syntax: 'ligne 3, colonne 1',
    rename: 'Renommer',
    inEnglish: 'Titre en anglais',
    keep: 'Enregistrer',
    blank: 'Il faut un titre dans chaque langue.',
    duplicate: 'Dupliquer',
    copy: 'Mon article (copie)',
    export: 'Exporter',
    delete: 'Supprimer',
    undo: 'Annuler la suppression',
    search: 'Chercher dans toutes les séries',
    both: 'Garder les deux',
    more: 'Actions sur la série',
  },
  en: {
    import: 'Import a set',
    paste: 'Or paste what is in it',
    read: 'Read',
    take: 'Put it on the shelf',
    skipped: '3 items left out',
    twice: 'two questions have the id',
    refused: 'This file wasn’t imported',
    syntax: 'line 3, column 1',
    rename: 'Rename',
    inEnglish: 'Title in English',
    keep: 'Save',
    blank: 'Each language needs a title.',
    duplicate: 'Duplicate',
    copy: 'Mon article (copie)',
    export: 'Export',
    delete: 'Delete',
    undo: 'Undo the deletion',
    search: 'Search all sets',
    both: 'Keep both',
    more: 'Actions on the set',
  },
} as const;

const SHIPPED: Bank = JSON.parse(readFileSync('quiz-data/mediator-2021/bank.json', 'utf8'));
const HOSTILE = '<img src=x onerror=alert(1)> {{title}} $t(common:brand)';

const sheets = (page: Page) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
const own = (page: Page) => sheets(page).filter({ has: page.getByRole('button', { name: /^Actions/ }) });
const dialog = (page: Page) => page.getByRole('dialog');

async function choose(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await dialog(page)
    .locator('input[type=file]')
    .setInputFiles({ name: 'set.json', mimeType: 'application/json', buffer });
}

/** Does one of the actions of a sheet. */
async function act(page: Page, title: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Actions ${title}`, exact: true }).click();
  await dialog(page).getByRole('button', { name: action }).click();
}

for (const language of LANGUAGES) {
  const says = SAYS[language];

  test(`a set passed on is read, shown with what is left out, taken and studied, ${language}`, async ({
    page,
  }) => {
    await page.goto(`/${language}#import`);
    await expect(dialog(page)).toBeVisible();
    const spoilt = structuredClone(SHIPPED);
    spoilt.title = { fr: HOSTILE, en: HOSTILE };
    const [first, second, third] = spoilt.questions;
    if (!first || !second || !third) throw new Error('the set is empty');
    first.difficulty = 9;
    // The second of two with one id is taken where the first can't be, and left out where it can.
    spoilt.questions.push({ ...second }, { ...third });
    second.evidence = second.evidence.map((each) => ({ ...each, exact: `${each.exact}x` }));
    await choose(page, JSON.stringify(spoilt));
    await dialog(page).getByText(says.skipped).click();
    await expect(dialog(page).getByText('questions[0].difficulty')).toBeVisible();
    await expect(dialog(page).getByText(says.twice)).toBeVisible();
    await expect(dialog(page).getByRole('heading', { name: HOSTILE })).toBeVisible();
    await expectAccessible(page);
    await dialog(page).getByRole('button', { name: says.take }).click();
    await expect(dialog(page)).toBeHidden();
    await expect(own(page)).toHaveCount(1);
    await own(page).getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(HOSTILE);
    await page.goBack();
    await page.reload();
    await own(page).getByRole('link').click();
    await page.locator('a[href*="/own/cards"]:visible').click();
    await expect(side(page)).toBeVisible();
    await study(page, 1);
  });

  test(`a set is renamed, copied, deleted and brought back with the keyboard, ${language}`, async ({
    page,
  }) => {
    await seedOwnSets(page, [ownSet('a', 'Mon article')]);
    await page.goto(`/${language}`);
    await act(page, 'Mon article', says.duplicate);
    await expect(own(page)).toHaveCount(2);
    await act(page, says.copy, says.rename);
    await dialog(page).getByLabel(says.inEnglish).fill(' ');
    await dialog(page).getByRole('button', { name: says.keep }).click();
    await expect(dialog(page).getByText(says.blank)).toBeVisible();
    await dialog(page).getByLabel(says.inEnglish).fill('Other');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeHidden();
    const name = language === 'fr' ? says.copy : 'Other';
    await expect(own(page).filter({ hasText: name })).toHaveCount(1);

    await act(page, name, says.delete);
    await expect(own(page)).toHaveCount(1);
    const undo = page.getByRole('button', { name: says.undo });
    await expect(undo).toBeFocused();
    await expectAccessible(page);
    await page.waitForTimeout(11_000);
    await page.keyboard.press('Enter');
    await expect(own(page).filter({ hasText: name })).toHaveCount(1);
    await expect(undo).toBeHidden();
    await page.reload();
    await expect(own(page)).toHaveCount(2);
  });
}

test('a set is exported, and imported into a fresh profile by drop and by paste', async ({
  page,
  browser,
}) => {
  const set = ownSet('b', 'Rue de l’Été');
  await seedOwnSets(page, [set]);
  await page.goto('/fr');
  await page.getByRole('button', { name: `Actions ${set.bank.title.fr}` }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: SAYS.fr.export }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('Rue de l’Été.json');
  const text = readFileSync(await file.path(), 'utf8');
  expect(JSON.parse(text)).toEqual(set.bank);

  const context = await browser.newContext();
  const fresh = await context.newPage();
  await fresh.goto('/fr');
  await expect(sheets(fresh).first()).toContainText('à découvrir');
  await fresh.evaluate((given) => {
    const data = new DataTransfer();
    data.items.add(new File([given], 'x.json', { type: 'application/json' }));
    const event = { dataTransfer: data, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('dragover', event));
    document.body.dispatchEvent(new DragEvent('drop', event));
  }, text);
  await dialog(fresh).getByRole('button', { name: SAYS.fr.take }).click();
  await expect(own(fresh)).toHaveCount(1);
  // The same again, pasted: it is known, and one may have both.
  await fresh.evaluate((given) => {
    const data = new DataTransfer();
    data.setData('text/plain', given);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  }, text);
  await dialog(fresh).getByText(SAYS.fr.both).click();
  await expectAccessible(fresh);
  await dialog(fresh).getByRole('button', { name: SAYS.fr.take }).click();
  await expect(own(fresh)).toHaveCount(2);
  await own(fresh).getByRole('link', { name: 'Rue de l’Été', exact: true }).click();
  await expect(fresh).toHaveURL(`/fr/own?of=${set.id}`);
  await fresh.locator('a[href*="/own/cards"]:visible').click();
  await study(fresh, 2);
  await context.close();
});

test('a file that is no set is refused, with the line', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('button', { name: SAYS.en.import }).click();
  await dialog(page).getByLabel(SAYS.en.paste).fill('{\n"format": "recto-verso-bank",\n}');
  await dialog(page).getByRole('button', { name: SAYS.en.read, exact: true }).click();
  await expect(dialog(page).getByText(SAYS.en.syntax)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Try something else' }).click();
  await choose(page, writeSetFile(SHIPPED).replace('{', '{"__proto__": {"polluted": 1},'));
  await expect(dialog(page).getByText('__proto__')).toHaveCount(1);
  expect(await page.evaluate(() => Object.hasOwn(Object.prototype, 'polluted'))).toBe(false);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(own(page)).toHaveCount(0);
});

test('a search finds titles, facts and questions of all sets, and leads to them', async ({ page }) => {
  await seedOwnSets(page, [ownSet('c', 'Procès à Été-sur-Mer')]);
  await page.goto('/fr');
  const field = page.getByRole('textbox', { name: SAYS.fr.search });
  await field.fill('ete sur');
  await expect(own(page)).toHaveCount(1);
  await expect(sheets(page)).toHaveCount(1);
  await field.fill('FRACHON');
  const lines = page.getByRole('link', { name: /Irène Frachon.*fait/ });
  // In one's own and in the shipped set that it was made of.
  await expect(lines).toHaveCount(2);
  await expectAccessible(page);
  await lines.last().click();
  await expect(page).toHaveURL(/\/fr\/sets\/mediator-2021#fact-/);
  await page.goBack();
  await field.fill('zzzz');
  await expect(page.getByText('Rien ne correspond à')).toBeVisible();
  await page.getByRole('button', { name: 'Effacer la recherche' }).click();
  await expect(field).toBeFocused();
  await page.getByLabel('Trier par').selectOption('title');
  const titles = await sheets(page).getByRole('heading').allTextContents();
  expect(titles).toEqual([...titles].sort(new Intl.Collator('fr', { numeric: true }).compare));
});

test('a set is deleted on its own page, and brought back on the shelf', async ({ page }) => {
  const set = ownSet('d', 'Mon article');
  await seedOwnSets(page, [set]);
  await page.goto(`/en/own?of=${set.id}`);
  await page.getByRole('button', { name: SAYS.en.more }).click();
  await dialog(page).getByRole('button', { name: SAYS.en.delete }).click();
  await expect(page).toHaveURL('/en');
  await page.getByRole('button', { name: SAYS.en.undo }).click();
  await expect(own(page)).toHaveCount(1);
});

test('where the browser keeps nothing, a set is taken for as long as the page is open, and says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto('/en#import');
  await choose(page, writeSetFile(SHIPPED));
  await expect(dialog(page).getByText('will be gone with the page')).toBeVisible();
  await dialog(page).getByRole('button', { name: SAYS.en.take }).click();
  await expect(own(page)).toHaveCount(1);
  await expect(page.getByText('This browser keeps nothing: your sets will be gone')).toBeVisible();
});

test('a full browser keeps nothing of an import, says so, and has it ready for another try', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
      if (this.name === 'banks' && !('roomy' in window)) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  await page.goto('/en#import');
  await choose(page, writeSetFile(SHIPPED));
  await dialog(page).getByRole('button', { name: SAYS.en.take }).click();
  await expect(dialog(page).getByText('There is no room left')).toBeVisible();
  await expect(own(page)).toHaveCount(0);
  await page.evaluate(() => Object.assign(window, { roomy: true }));
  await dialog(page).getByRole('button', { name: SAYS.en.take }).click();
  await expect(own(page)).toHaveCount(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`at 320 px, ${colorScheme}`, () => {
    test.use({ viewport: { width: 320, height: 640 }, colorScheme });
    test('nothing is cut off', async ({ page }) => {
      const long = `Anticonstitutionnellement${'a'.repeat(60)}`;
      await seedOwnSets(page, [ownSet('e', long)]);
      await page.goto('/fr');
      await expect(own(page)).toHaveCount(1);
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await wide()).toBe(320);
      await expectAccessible(page);
      await act(page, long, SAYS.fr.delete);
      await expect(page.getByRole('button', { name: SAYS.fr.undo })).toBeVisible();
      expect(await wide()).toBe(320);
      await expectAccessible(page);
      await page.getByRole('button', { name: SAYS.fr.import }).click();
      await expectAccessible(page);
      expect(await wide()).toBe(320);
    });
  });
}
