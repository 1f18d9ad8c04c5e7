import type { Page } from '@playwright/test';
import { expectAccessible, open, question, readLog, side, study } from './cards-page';
import { expect, test } from './fixtures';

interface Said {
  text: string;
  lang: string;
  voice: string | undefined;
}

declare global {
  interface Window {
    said: Said[];
    cuts: number;
  }
}

/** Stands in for the browser's voices, and keeps what is said. */
async function withVoices(page: Page, langs: readonly string[]) {
  await page.addInitScript((each) => {
    window.said = [];
    window.cuts = 0;
    const voices = each.map((lang) => ({ name: `voice ${lang}`, lang, localService: true, default: false }));
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => voices,
        addEventListener: () => {},
        removeEventListener: () => {},
        cancel: () => {
          window.cuts += 1;
        },
        speak: ({ text, lang, voice }: SpeechSynthesisUtterance) =>
          window.said.push({ text, lang, voice: voice?.name }),
      },
    });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        lang = '';
        voice: unknown;
        constructor(readonly text: string) {}
      },
    });
  }, langs);
}

test('a voice reads each side in its own language, and stops when the card changes', async ({ page }) => {
  await withVoices(page, ['fr-FR', 'en-GB']);
  await open(page, 'fr');
  await page.getByRole('combobox').selectOption('fr-en');
  const asked = await question(page).innerText();
  await page.getByRole('button', { name: 'Lire à voix haute' }).click();
  await expect(page.getByRole('button', { name: 'Arrêter la lecture' })).toBeVisible();
  expect(await page.evaluate(() => window.said)).toEqual([
    { text: expect.stringContaining(asked.slice(0, 8)), lang: 'fr-FR', voice: 'voice fr-FR' },
  ]);
  const before = await page.evaluate(() => window.cuts);
  await page.getByRole('button', { name: 'Retourner' }).click();
  await expect(side(page)).toHaveText(/^Verso/);
  expect(await page.evaluate(() => window.cuts)).toBeGreaterThan(before);
  await expect(page.getByRole('button', { name: 'Lire à voix haute' })).toBeVisible();
  await page.keyboard.press('v');
  expect((await page.evaluate(() => window.said)).at(-1)).toMatchObject({ lang: 'en-GB' });
  await page.keyboard.press('v');
  await expect(page.getByRole('button', { name: 'Lire à voix haute' })).toBeVisible();
});

test('without a voice for the language there is no button, no sound, and the help says why', async ({
  page,
}) => {
  await withVoices(page, ['en-US', 'de-DE']);
  await open(page, 'fr');
  await expect(page.getByRole('button', { name: 'Lire à voix haute' })).toHaveCount(0);
  await page.keyboard.press('v');
  expect(await page.evaluate(() => window.said)).toEqual([]);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('aucune voix française n’est installée');
  await page.keyboard.press('Escape');
  await page.getByRole('combobox').selectOption('en');
  await expect(page.getByRole('button', { name: 'Lire à voix haute' })).toBeVisible();
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 375, height: 700 } });

  /** A finger that goes from one point to another, in steps. */
  async function swipe(page: Page, dx: number, dy: number) {
    const client = await page.context().newCDPSession(page);
    const from = { x: 180, y: 330 };
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
    for (let step = 1; step <= 6; step += 1) {
      const at = { x: from.x + (dx * step) / 6, y: from.y + (dy * step) / 6 };
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at] });
    }
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  test('a swipe rates a turned card, once; a scroll, a short push and a recto rate nothing', async ({
    page,
  }) => {
    await open(page, 'fr');
    await swipe(page, 150, 0);
    await expect(side(page)).toHaveText(/^Recto/);
    await page.getByRole('button', { name: 'Retourner' }).tap();
    await expect(page.getByText('glissez la carte')).toBeVisible();
    await swipe(page, 0, -200);
    await swipe(page, 50, 0);
    await expect(side(page)).toHaveText(/^Verso/);
    expect(await readLog(page)).toHaveLength(0);
    await swipe(page, 150, 10);
    await expect(side(page)).toHaveText(/^Recto/);
    await page.getByRole('button', { name: 'Retourner' }).tap();
    await expect(side(page)).toHaveText(/^Verso/);
    await swipe(page, -150, 10);
    await expect(side(page)).toHaveText(/^Recto/);
    expect((await readLog(page)).map(({ rating }) => rating).sort()).toEqual([1, 3]);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with little motion, ${colorScheme}: recto, verso, menu, typed, ending`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, 'en');
    await expectAccessible(page);
    await page.keyboard.press('f');
    await page.keyboard.press('m');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Space');
    await expect(side(page)).toHaveText(/^Verso/);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.keyboard.press('3');
    await page.getByRole('checkbox').check();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.getByRole('checkbox').uncheck();
    // Space on the box would tick it.
    await page.getByRole('checkbox').blur();
    while ((await side(page).count()) > 0) await study(page, 4);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
