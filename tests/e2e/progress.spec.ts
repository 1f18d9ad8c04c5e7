import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { seededLog, writeLog } from './seeded-log';

const NOW = Date.UTC(2026, 10, 23, 9);
const WORDS = {
  fr: {
    heading: 'Ce que vous retenez',
    empty: 'Tout commence par une carte',
    begin: 'Commencer',
    show: 'Voir le tableau',
    hide: 'Cacher le tableau',
    damaged: /illisible/,
    lent: /ne garde rien/,
    days: /Vous avez révisé \d+ des 14 derniers jours/,
    comes: 'Ce qui revient',
    lasts: 'Combien de temps cela tient',
    byDay: 'Jour après jour',
  },
  en: {
    heading: 'What you remember',
    empty: 'It all begins with one card',
    begin: 'Begin',
    show: 'Show the table',
    hide: 'Hide the table',
    damaged: /can’t be read/,
    lent: /keeps nothing/,
    days: /You reviewed on \d+ of the last 14 days/,
    comes: 'What comes back',
    lasts: 'How long it lasts',
    byDay: 'Day by day',
  },
} as const;

/** The page with some weeks of reviews behind it. */
async function openSeeded(page: Page, language: 'fr' | 'en') {
  await page.clock.setFixedTime(NOW);
  await page.goto(`/${language}/progress`);
  await expect(page.getByRole('heading', { name: WORDS[language].empty })).toBeVisible();
  await writeLog(page, seededLog(NOW, 60));
  await page.reload();
  await expect(page.getByText(WORDS[language].days)).toBeVisible();
}

/** The numbers that a section draws, and those that its table tells: the last column, read as whole numbers. */
async function drawnAndTold(page: Page, title: string, column: number) {
  const section = page.getByRole('region', { name: title, exact: true });
  const drawn = await section
    .locator('svg [data-value]')
    .evaluateAll((marks) => marks.map((mark) => Number(mark.getAttribute('data-value'))));
  const told = await section
    .locator(`tbody tr td:nth-of-type(${column})`)
    .evaluateAll((cells) => cells.map((cell) => Number(cell.textContent?.replace(/\D/gu, ''))));
  return { drawn, told };
}

for (const language of ['fr', 'en'] as const) {
  const words = WORDS[language];

  test.describe(`progress in ${language}`, () => {
    test('nothing yet: says what will be here, and leads to the first card', async ({ page }) => {
      await page.goto(`/${language}/progress`);
      await expect(page.getByRole('heading', { name: words.empty })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('link', { name: words.begin }).click();
      await expect(page).toHaveURL(new RegExp(`/${language}/sets/[^/]+/cards$`));
    });

    test('every chart and its table say the same', async ({ page }) => {
      await openSeeded(page, language);
      const comes = await drawnAndTold(page, words.comes, 1);
      expect(comes.drawn).toHaveLength(30);
      expect(comes.told).toEqual(comes.drawn);
      const lasts = await drawnAndTold(page, words.lasts, 1);
      expect(lasts.told).toEqual(lasts.drawn);
      expect(lasts.drawn.reduce((sum, cards) => sum + cards, 0)).toBeGreaterThan(10);
      // The table has the days on which something was done, the latest first.
      const days = await drawnAndTold(page, words.byDay, 1);
      expect(days.told).toEqual(days.drawn.filter((reviews) => reviews > 0).reverse());
      expect(days.drawn.reduce((sum, reviews) => sum + reviews, 0)).toBe(seededLog(NOW, 60).length);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing, ${colorScheme}: full, with its tables open`, async ({ page }) => {
        test.setTimeout(120_000);
        await page.emulateMedia({ colorScheme });
        await openSeeded(page, language);
        while ((await page.getByRole('button', { name: words.show }).count()) > 0) {
          await page.getByRole('button', { name: words.show }).first().click();
        }
        await expectAccessible(page);
      });
    }

    test('a damaged record is named, and the rest is counted', async ({ page }) => {
      await openSeeded(page, language);
      await writeLog(page, [{ id: 'rubbish', set: 'rabat-2025', at: 'never' }]);
      await page.reload();
      await expect(page.getByText(words.damaged)).toContainText('rubbish');
      await expect(page.getByText(words.days)).toBeVisible();
      await expectAccessible(page);
    });

    test('without a store it says so', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'indexedDB', { value: undefined });
      });
      await page.goto(`/${language}/progress`);
      await expect(page.getByText(words.lent)).toBeVisible();
      await expect(page.getByRole('heading', { name: words.empty })).toBeVisible();
    });
  });
}

test('what is due is what the shelf says, and what the cards ask', async ({ page }) => {
  await openSeeded(page, 'en');
  // Weeks later, something is due whatever the set is made of.
  await page.clock.setFixedTime(NOW + 40 * 86_400_000);
  await page.reload();
  const section = page.getByRole('region', { name: 'Today' });
  const due = Number(await section.locator('b').innerText());
  expect(due).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'Sets', exact: true }).click();
  await expect(page.getByText(`${due} due`)).toBeVisible();
  await page.getByRole('link', { name: 'Progress' }).click();
  await expect(page.getByRole('link', { name: 'Progress' })).toHaveAttribute('aria-current', 'page');
  await section.getByRole('link', { name: 'Review' }).click();
  await expect(page.getByRole('progressbar')).toHaveAttribute('max', String(due));
});

test('by keyboard: a table is opened, scrolled and closed', async ({ page }) => {
  await openSeeded(page, 'en');
  const show = page.getByRole('region', { name: 'What comes back', exact: true }).getByRole('button');
  await show.focus();
  await page.keyboard.press('Enter');
  await expect(show).toHaveText('Hide the table');
  await page.keyboard.press('Tab');
  const table = page.getByRole('region', { name: 'Cards that come back, day by day' });
  await expect(table).toBeFocused();
  await page.keyboard.press('End');
  await expect(table.getByRole('row').last()).toBeInViewport();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(show).toHaveText('Show the table');
});

test('the language is switched and nothing is lost: same nodes, same open table', async ({ page }) => {
  await openSeeded(page, 'fr');
  const comes = page.getByRole('region', { name: 'Ce qui revient', exact: true });
  await comes.getByRole('button').click();
  await page.keyboard.press('l');
  await expect(page.getByRole('heading', { name: 'What you remember' })).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'What comes back', exact: true }).getByRole('button'),
  ).toHaveText('Hide the table');
  await expect(page).toHaveURL('/en/progress');
  await expect(page).toHaveTitle(/^Progress/);
});

for (const width of [320, 375, 1280]) {
  test(`nothing is cut off at ${width} px, with the tables open`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openSeeded(page, 'fr');
    while ((await page.getByRole('button', { name: 'Voir le tableau' }).count()) > 0) {
      await page.getByRole('button', { name: 'Voir le tableau' }).first().click();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    const outside = await page.locator('main svg text').evaluateAll((texts) =>
      texts
        .filter((text) => {
          const { left, right } = text.getBoundingClientRect();
          return left < -1 || right > window.innerWidth + 1;
        })
        .map((text) => text.textContent),
    );
    expect(outside).toEqual([]);
  });
}
