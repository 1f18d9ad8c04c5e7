import { readFileSync } from 'node:fs';
import { expect, expectAccessible, test } from './fixtures';
import { area, BRIDGE, FILES, NEW, readArticle, storedDrafts, typeArticle } from './new-page';

for (const language of ['fr', 'en'] as const) {
  test.describe(language, () => {
    test('an article is pasted, read, and goes to its review', async ({ page }) => {
      await typeArticle(page, BRIDGE[language], language);
      const title = { fr: /^Un nouveau pont/, en: /^A new bridge/ }[language];
      await expect(page.getByLabel({ fr: 'Titre', en: 'Title' }[language])).toHaveValue(title);
      const hint = { fr: /comptent à partir du 14 septembre 2024/, en: /counted from 14 September 2024/ };
      await expect(page.getByText(hint[language])).toBeVisible();
      await readArticle(page, language);
      const [draft] = await storedDrafts(page);
      expect(draft?.texts).toMatchObject([{ text: BRIDGE[language] }]);
      expect(draft?.review?.made.questions.length).toBeGreaterThan(7);
      expect(draft?.review?.made.set).toBe(draft?.id);
    });

    test('says next to the text why it can’t be read, and keeps it', async ({ page }) => {
      await page.goto(`/${language}/new`);
      await page.getByRole('button', { name: NEW[language].read }).click();
      await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveText(
        { fr: 'Il n’y a pas de texte ici.', en: 'There is no text here.' }[language],
      );
      const spanish = 'El presidente llegó ayer a Madrid para reunirse con los ministros de la Comunidad.';
      await area(page).fill(spanish);
      await expect(page.getByText(NEW[language].other)).toBeVisible();
      await expect(area(page)).toHaveAttribute('aria-invalid', 'true');
      await expectAccessible(page);
      await area(page).fill('Bonjour');
      await expect(page.getByText({ fr: /trop court/, en: /too short/ }[language])).toBeVisible();
      await expect(area(page)).toHaveValue('Bonjour');
    });
  });
}

test('both versions are read together; two in one language are not', async ({ page }) => {
  await typeArticle(page, BRIDGE.fr);
  await page.getByRole('button', { name: NEW.fr.add }).click();
  const second = page.getByRole('textbox', { name: NEW.fr.second });
  await second.fill(BRIDGE.fr);
  await expect(page.getByText(/dans la même langue/)).toBeVisible();
  await second.fill(BRIDGE.en);
  await expect(page.getByText(/dans la même langue/)).toBeHidden();
  await readArticle(page);
  const [draft] = await storedDrafts(page);
  expect(draft?.review?.made.articles.map((article) => article.language)).toEqual(['fr', 'en']);
});

test('what is typed is there after a reload, is listed, and can be deleted and put back', async ({
  page,
}) => {
  await typeArticle(page, BRIDGE.fr);
  await page.getByLabel('Source').fill('La Gazette de Brémont');
  await page.getByLabel('Date de parution').fill('2024-09-15');
  await expect(page.getByText('comptent à partir de ce jour')).toBeVisible();
  // At once: the last words are in no store yet.
  await page.reload();
  await expect(area(page)).toHaveValue(BRIDGE.fr);
  await expect(page.getByLabel('Source')).toHaveValue('La Gazette de Brémont');
  await expect(page.getByLabel('Date de parution')).toHaveValue('2024-09-15');
  // Another one: this one is listed.
  await page.getByRole('link', { name: 'Créer' }).click();
  await expect(area(page)).toHaveValue('');
  const row = page.getByRole('listitem').filter({ hasText: 'Un nouveau pont' });
  await row.getByRole('button', { name: /^Supprimer/ }).click();
  await expect(row).toBeHidden();
  expect(await storedDrafts(page)).toEqual([]);
  await page.getByRole('button', { name: 'Le remettre' }).click();
  await row.getByRole('link', { name: /^Reprendre/ }).click();
  await expect(area(page)).toHaveValue(BRIDGE.fr);
});

test.describe('formatted text', () => {
  // The browser says what its policy kept from running.
  test.use({ allowedErrors: [/Content Security Policy/] });

  test('a rich paste comes in as its text', async ({ page }) => {
    await page.goto('/fr/new');
    await expect(area(page)).toBeEditable();
    await area(page).evaluate((field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(
        'text/html',
        '<h1>Le pont</h1><p>Il a <b>ouvert</b> le 14 septembre 2024.</p><img src=x onerror="window.intruder=1"><script>window.intruder=1</script><p>La maire Claire Vasseur était là.</p>',
      );
      clipboardData.setData(
        'text/plain',
        'Le pont Il a ouvert le 14 septembre 2024. La maire Claire Vasseur était là.',
      );
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect(area(page)).toHaveValue(/Il a ouvert le 14 septembre 2024\.\n+La maire Claire Vasseur/);
    expect(await area(page).inputValue()).not.toMatch(/[<>]|intruder/);
    expect(await page.evaluate(() => 'intruder' in window)).toBe(false);
  });
});

const SOUND = ['pont.fr.md', 'page.fr.html', 'pont.fr.docx', 'pont.fr.pdf', 'bridge.en.docx', 'page.en.html'];
const REFUSED = [
  ['pont-locked.pdf', /mot de passe/],
  ['pont-scan.pdf', /document numérisé/],
  ['bridge.en.odt', /OpenDocument/],
  ['bridge.en.doc', /\.doc\)/],
] as const;

test.describe('files', () => {
  // The browser says what its policy kept a saved page's styles from.
  test.use({ allowedErrors: [/Content Security Policy/] });

  test('files are opened, and those that can’t be leave the text as it was', async ({ page }) => {
    await page.goto('/fr/new');
    const chooser = page.getByLabel('Choisir un fichier');
    for (const file of SOUND) {
      await chooser.setInputFiles(`${FILES}/${file}`);
      await expect(page.getByText(`Texte tiré de ${file}.`)).toBeVisible();
      await expect(area(page)).toHaveValue(/Simone.Aubry/);
      await expect(page.getByLabel('Titre')).toHaveValue(/pont|bridge/i, { timeout: 20_000 });
    }
    const before = await area(page).inputValue();
    for (const [file, sentence] of REFUSED) {
      await chooser.setInputFiles(`${FILES}/${file}`);
      await expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible();
      await expect(area(page)).toHaveValue(before);
    }
    await chooser.setInputFiles({
      name: 'x.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from([0, 1, 2, 0, 255, 3]),
    });
    await expect(page.getByText(/pas un texte/)).toBeVisible();
    await chooser.setInputFiles({
      name: 'autre.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Un autre texte, plus court.'),
    });
    await expect(area(page)).toHaveValue('Un autre texte, plus court.');
    await page.getByRole('button', { name: 'Remettre le texte précédent' }).click();
    await expect(area(page)).toHaveValue(before);
  });
});

test('a file may be dropped anywhere on the page', async ({ page }) => {
  await page.goto('/fr/new');
  const files = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'pont.md', { type: 'text/markdown' }));
    return transfer;
  }, BRIDGE.fr);
  await page.getByRole('contentinfo').dispatchEvent('dragover', { dataTransfer: files });
  await expect(page.getByText('Lâchez le fichier')).toBeVisible();
  await page.getByRole('contentinfo').dispatchEvent('drop', { dataTransfer: files });
  await expect(area(page)).toHaveValue(/Simone-Aubry/);
  await expect(page.getByText('Lâchez le fichier')).toBeHidden();
});

const HOSTILE = `<script>window.intruder=1</script> {{count}} $t(read) [clic](javascript:alert(1))

<img src=x onerror="window.intruder=1"> Le 14 septembre 2024, la maire Claire Vasseur a ouvert le pont de Brémont.\u0000 \u202eéhcac etxet\u202c \ud800 שלום Elle a salué Antoine Delmas, ministre des Transports.`;

test('a hostile text is shown as text, everywhere', async ({ page }) => {
  await typeArticle(page, HOSTILE);
  await expect(page.getByLabel('Titre')).toHaveValue(
    /<script>window\.intruder=1<\/script> \{\{count\}\} \$t\(read\)/,
  );
  await expect(page.getByText(/lettres de ce texte sont perdues/)).toBeVisible();
  await page.getByRole('link', { name: 'Créer' }).click();
  const name = page.getByRole('listitem').filter({ hasText: '<script>' });
  await expect(name).toContainText('{{count}} $t(read)');
  await name.getByRole('link', { name: /^Reprendre/ }).click();
  await expect(area(page)).toHaveValue(/onerror/);
  await readArticle(page);
  const [draft] = await storedDrafts(page);
  expect(draft?.review?.made.articles[0]?.text).not.toMatch(/[^\P{C}\n]/u);
  expect(await page.evaluate(() => 'intruder' in window)).toBe(false);
  expect(await page.locator('script:not([src])').filter({ hasText: 'intruder' }).count()).toBe(0);
});

test('one byte more than 1 MB is refused at once, with its size', async ({ page }) => {
  await page.goto('/fr/new');
  const buffer = Buffer.from(
    `${readFileSync(`${FILES}/pont.fr.md`, 'utf8')}${'a'.repeat(1_048_576)}`,
  ).subarray(0, 1_048_577);
  await page
    .getByLabel('Choisir un fichier')
    .setInputFiles({ name: 'long.txt', mimeType: 'text/plain', buffer });
  await expect(page.getByText(/la limite est de 1.048.576/)).toBeVisible();
});

for (const [width, colorScheme, language] of [
  [320, 'dark', 'fr'],
  [375, 'light', 'en'],
  [1280, 'dark', 'en'],
] as const) {
  test.describe(`${width} px, ${colorScheme}, ${language}`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme });

    test('nothing is cut off, and all of it is accessible', async ({ page }) => {
      await typeArticle(page, BRIDGE[language], language);
      await page.getByRole('button', { name: NEW[language].add }).click();
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      for (const target of await page
        .locator('main button:visible, main a:visible, main select:visible')
        .all()) {
        expect((await target.boundingBox())?.height, await target.innerText()).toBeGreaterThanOrEqual(44);
      }
    });
  });
}
