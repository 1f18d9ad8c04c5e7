import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { seededLog, writeLog } from './seeded-log';

const NOW = Date.UTC(2026, 10, 23, 9);
const WORDS = {
  fr: {
    fresh: 'Nouvelles cartes par jour',
    saved: 'Enregistré.',
    save: 'Tout enregistrer dans un fichier',
    choose: 'Choisir un fichier',
    found: 'Dans ce fichier',
    take: 'Ajouter à ce qui est ici',
    taken: 'C’est repris',
    erase: 'Tout effacer sur cet appareil…',
    without: 'Continuer sans fichier',
    word: 'EFFACER',
    erased: 'Tout est effacé sur cet appareil.',
    newer: /vient d’une version plus récente/,
  },
  en: {
    fresh: 'New cards a day',
    saved: 'Saved.',
    save: 'Save everything to a file',
    choose: 'Choose a file',
    found: 'In this file',
    take: 'Add to what is here',
    taken: 'Restored',
    erase: 'Erase everything on this device…',
    without: 'Go on without a file',
    word: 'ERASE',
    erased: 'Everything on this device is erased.',
    newer: /comes from a newer version/,
  },
} as const;
type Lang = keyof typeof WORDS;

async function open(page: Page, language: Lang) {
  await page.goto(`/${language}/settings`);
  await expect(page.getByLabel(WORDS[language].fresh)).toBeVisible();
}

/** Gives a file to the page, as if it had been chosen. */
async function choose(page: Page, language: Lang, content: string | Buffer) {
  await page.getByLabel(WORDS[language].choose).setInputFiles({
    name: 'back-up.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
}

/** The whole forecast and what is due, as the progress page tells them. */
async function dueList(page: Page): Promise<string[]> {
  await page.goto('/en/progress');
  await expect(page.getByText(/of the last 14 days/)).toBeVisible();
  const today = await page.getByRole('region', { name: 'Today' }).innerText();
  const comes = page.getByRole('region', { name: 'What comes back', exact: true }).getByRole('row');
  return [today, ...(await comes.allTextContents())];
}

function countReviews(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('recto-verso');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const count = opening.result.transaction('reviews').objectStore('reviews').count();
          count.onsuccess = () => {
            opening.result.close();
            resolve(count.result);
          };
        };
      }),
  );
}

for (const language of ['fr', 'en'] as const) {
  const words = WORDS[language];

  test.describe(`settings in ${language}`, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing, ${colorScheme}: the page, a file shown, both steps of erasing`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: 320, height: 800 });
        await open(page, language);
        await expectAccessible(page);
        await choose(page, language, backUp({ events: seededLog(NOW, 5) }));
        await expect(page.getByRole('heading', { name: words.found })).toBeVisible();
        await expectAccessible(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
        await page.getByRole('button', { name: words.erase }).click();
        await expectAccessible(page);
        await page.getByRole('button', { name: words.without }).click();
        await expectAccessible(page);
      });
    }

    test('what is set is kept at once, over a reload, and holds in the cards', async ({ page }) => {
      await open(page, language);
      await page.getByLabel(words.fresh).fill('3');
      await expect(page.getByText(words.saved, { exact: true })).toBeVisible();
      await page.reload();
      await expect(page.getByLabel(words.fresh)).toHaveValue('3');
      await page.goto(`/${language}/sets/rabat-2025/cards`);
      await expect(page.getByRole('progressbar')).toHaveAttribute('max', '3');
    });

    test('a back-up restored on a fresh profile gives the same due list; twice gives no double', async ({
      page,
      browser,
    }) => {
      await page.clock.setFixedTime(NOW);
      await open(page, language);
      await writeLog(page, seededLog(NOW, 40));
      const downloading = page.waitForEvent('download');
      await page.getByRole('button', { name: words.save }).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toBe('recto-verso-2026-11-23.json');
      const text = readFileSync(await download.path(), 'utf8');
      const before = await dueList(page);

      const fresh = await (await browser.newContext()).newPage();
      await fresh.clock.setFixedTime(NOW);
      await open(fresh, language);
      for (let round = 0; round < 2; round += 1) {
        await choose(fresh, language, text);
        await expect(fresh.getByRole('heading', { name: words.found })).toBeVisible();
        expect(await countReviews(fresh)).toBe(round === 0 ? 0 : seededLog(NOW, 40).length);
        await fresh.getByRole('button', { name: words.take }).click();
        await expect(fresh.getByRole('heading', { name: words.taken })).toBeVisible();
        expect(await countReviews(fresh)).toBe(seededLog(NOW, 40).length);
      }
      expect(await dueList(fresh)).toEqual(before);
      await fresh.context().close();
    });

    test('everything is erased, after a back-up was offered and a word typed', async ({ page }) => {
      await open(page, language);
      await writeLog(page, seededLog(NOW, 5));
      await page.getByRole('button', { name: words.erase }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('button', { name: words.save })).toBeVisible();
      await dialog.getByRole('button', { name: words.without }).click();
      const erase = dialog.getByRole('button', {
        name: language === 'fr' ? 'Effacer' : 'Erase',
        exact: true,
      });
      await expect(erase).toBeDisabled();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      expect(await countReviews(page)).toBeGreaterThan(0);

      await page.getByRole('button', { name: words.erase }).click();
      await dialog.getByRole('button', { name: words.without }).click();
      await dialog.getByRole('textbox').fill(words.word);
      await erase.click();
      await expect(page.getByText(words.erased)).toBeVisible();
      await expect(dialog).toBeHidden();
      await page.goto(`/${language}/progress`);
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
      expect(await countReviews(page)).toBe(0);
    });

    test('a back-up of a newer version is refused with a sentence', async ({ page }) => {
      await open(page, language);
      await choose(page, language, backUp({ version: 99 }));
      await expect(page.getByText(words.newer)).toContainText('99');
      await expect(page.getByRole('button', { name: words.take })).toHaveCount(0);
    });
  });
}

/** A back-up file, with changes. */
function backUp(changes: object = {}): string {
  return JSON.stringify({
    format: 'recto-verso-back-up',
    version: 1,
    madeAt: '2026-11-23T09:00:00.000Z',
    device: 'elsewhere',
    events: [],
    attempts: [],
    preferences: [],
    sets: [],
    ...changes,
  });
}

const HOSTILE: readonly { name: string; file: string | Buffer; says: RegExp }[] = [
  { name: 'empty', file: '', says: /empty/ },
  { name: 'a page saved as .json', file: '<!doctype html><script>alert(1)</script>', says: /no JSON/ },
  { name: 'cut short', file: backUp().slice(0, 60), says: /incomplete/ },
  { name: 'another JSON', file: '{"name":"recto-verso"}', says: /no Recto Verso back-up/ },
  { name: 'a prototype', file: '{"__proto__":{"polluted":true}}', says: /out of all measure, or suspect/ },
  { name: 'nested 10,000 deep', file: '['.repeat(10_000) + ']'.repeat(10_000), says: /no back-up/ },
  { name: 'a list as a word', file: backUp({ events: 'many' }), says: /damaged/ },
  { name: 'a renamed picture', file: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]), says: /UTF-8/ },
];

for (const { name, file, says } of HOSTILE) {
  test(`a hostile file is refused in a sentence: ${name}`, async ({ page }) => {
    await open(page, 'en');
    await choose(page, 'en', file);
    await expect(page.getByText(says)).toBeVisible();
    await expect(page.getByRole('button', { name: WORDS.en.take })).toHaveCount(0);
    expect(await countReviews(page)).toBe(0);
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  });
}

test('records that are damaged or newer are counted and left out, the others are taken', async ({ page }) => {
  await open(page, 'en');
  const log = seededLog(NOW, 5);
  const events = [...log, { id: 'x' }, { ...log[0], id: 'y', version: 99 }];
  await choose(page, 'en', backUp({ events }));
  await expect(page.getByText('1 item is damaged and will be left out.')).toBeVisible();
  await expect(page.getByText('1 item comes from a newer version and will be left out.')).toBeVisible();
  await page.getByRole('button', { name: WORDS.en.take }).click();
  await expect(page.locator(':focus').getByRole('heading', { name: WORDS.en.taken })).toBeVisible();
  expect(await countReviews(page)).toBe(log.length);
});

test('text in a file is text: nothing of it becomes part of the page', async ({ page }) => {
  await open(page, 'en');
  const [review] = seededLog(NOW, 5);
  await choose(page, 'en', backUp({ events: [{ ...review, set: '<img src=x onerror=alert(1)>' }] }));
  await expect(page.getByText('1 set that is not here')).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
});

test('a file can be dropped', async ({ page }) => {
  await open(page, 'en');
  const files = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'back-up.json', { type: 'application/json' }));
    return data;
  }, backUp());
  await page.getByText('Choose a file').dispatchEvent('drop', { dataTransfer: files });
  await expect(page.getByRole('heading', { name: WORDS.en.found })).toBeVisible();
});
