import type { Page } from '@playwright/test';
import { OWN_SET_VERSION, sheetOf } from '@/core/study/own-set';
import { LANGUAGES, question, readLog, side, study } from './cards-page';
import { expect, expectAccessible, test } from './fixtures';
import { FIRST_VISIT, ownSet, putRecords, seedOwnSets } from './own-sets';
import { openOptions, switchTo, WORDS } from './quiz-page';

const SAYS = {
  fr: {
    cards: 'Cartes',
    quiz: 'Quiz chronométré',
    missing: 'Cette série n’est pas ici',
    home: 'Revenir aux séries',
  },
  en: { cards: 'Cards', quiz: 'Timed quiz', missing: 'This set isn’t here', home: 'Back to the sets' },
} as const;

const title = (page: Page) => page.getByRole('heading', { level: 1 });

for (const language of LANGUAGES) {
  const says = SAYS[language];

  test(`a set of one's own is read, studied and asked like any other, ${language}`, async ({ page }) => {
    const set = ownSet('a', 'Mon article');
    await seedOwnSets(page, [set]);
    await page.goto(`/${language}/own?of=${set.id}`);
    await expect(title(page)).toHaveText('Mon article');
    await expect(page.locator('main a[aria-haspopup="dialog"]:visible').first()).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('link', { name: says.cards, exact: true }).locator('visible=true').click();
    await expect(page).toHaveURL(`/${language}/own/cards?of=${set.id}`);
    await expect(side(page)).toBeVisible();
    const first = await study(page, 3);
    await page.reload();
    await expect(side(page)).toBeVisible();
    await expect(question(page)).not.toHaveText(first);
    expect(await readLog(page)).toMatchObject([{ kind: 'review', set: set.id }]);

    await page.goto(`/${language}/own/quiz?of=${set.id}`);
    await page.getByRole('button', { name: WORDS[language].start }).click();
    await expect(page.getByText(WORDS[language].position(1), { exact: true })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/${language}/own/quiz\\?of=${set.id}&n=10.*seed=`));
    await page.reload();
    await expect(page.getByRole('button', { name: WORDS[language].resume(1) })).toBeVisible();
    await expectAccessible(page);
  });

  test(`a set that isn't here says so and leads to the shelf, ${language}`, async ({ page }) => {
    for (const screen of ['own', 'own/cards', 'own/quiz']) {
      await page.goto(`/${language}/${screen}?of=own-0123456789abcdef`);
      await expect(title(page)).toHaveText(says.missing, FIRST_VISIT);
    }
    await expectAccessible(page);
    await page.goto(`/${language}/own?of=__proto__`);
    await expect(title(page)).toHaveText(says.missing);
    await page.getByRole('link', { name: says.home, exact: true }).click();
    await expect(page).toHaveURL(`/${language}`);
  });
}

test('the language switch keeps the set, and a proof leads to its sentence', async ({ page }) => {
  const set = ownSet('a', 'Mon article');
  await seedOwnSets(page, [set]);
  await page.goto(`/fr/own/quiz?of=${set.id}&n=5&time=none&seed=a`);
  await page.getByRole('button', { name: WORDS.fr.start }).click();
  await switchTo(page, 'en');
  await expect(page).toHaveURL(new RegExp(`/en/own/quiz\\?of=${set.id}&`));
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  const proof = page.locator(`a[href^="/en/own?of=${set.id}#s-"]`).first();
  await expect(proof).toBeAttached();
  await proof.evaluate((link: HTMLElement) => link.closest('details')?.setAttribute('open', ''));
  const place = (await proof.getAttribute('href'))?.split('#')[1] ?? '';
  await proof.click();
  await expect(title(page)).toHaveText('Mon article');
  await expect(page.locator(`[id="${place}"]`)).toBeFocused();
  await expect(page.locator(`[id="${place}"]`)).toBeInViewport();
});

test('quizzes draw on own and on shipped sets together, from either page', async ({ page }) => {
  const [one, other] = [ownSet('a', 'Mon article'), ownSet('b', 'Un autre', 'webb-2021')];
  await seedOwnSets(page, [one, other]);
  await page.goto(`/fr/sets/rabat-2025/quiz?set=${one.id}&n=5&seed=a`);
  await expect(page.getByText('5 questions, 30\u202fs par question, entraînement')).toBeVisible();
  await openOptions(page, 'fr');
  await expect(page.getByRole('checkbox', { name: 'Mon article' })).toBeChecked();
  await page.getByRole('checkbox', { name: 'Un autre' }).check();
  await expect(page).toHaveURL(new RegExp(`set=${one.id}&set=${other.id}`));
  await page.getByRole('button', { name: WORDS.fr.start }).click();
  await expect(page.getByText('Question 1 sur 5', { exact: true })).toBeVisible();
  const asked = await title(page).innerText();
  await page.reload();
  await page.getByRole('button', { name: /^Reprendre \(question 1 sur 5/ }).click();
  await expect(title(page)).toHaveText(asked);

  await page.goto(`/fr/own/quiz?of=${one.id}`);
  await openOptions(page, 'fr');
  await expect(page.getByRole('checkbox', { name: 'Mon article' })).toBeChecked();
  expect(
    await page.getByRole('group', { name: 'Séries où puiser' }).getByRole('checkbox').count(),
  ).toBeGreaterThan(3);

  await page.goto('/fr/sets/rabat-2025/quiz?set=own-0123456789abcdef');
  await expect(page.getByText(/une série que vous n’avez pas.*own-0123456789abcdef/)).toBeVisible();
});

test('what is due and what is known of an own set stands with the others, until it is deleted', async ({
  page,
}) => {
  const set = ownSet('a', 'Mon article');
  await seedOwnSets(page, [set]);
  await page.goto(`/fr/own/cards?of=${set.id}`);
  await expect(side(page)).toBeVisible();
  await study(page, 3);
  await page.goto('/fr/progress');
  await expect(page.getByRole('link', { name: 'Mon article' })).toHaveAttribute(
    'href',
    `/fr/own?of=${set.id}`,
  );
  await page.evaluate(
    (id) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('recto-verso');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['sets', 'banks', 'words'], 'readwrite');
          for (const store of ['sets', 'banks', 'words']) transaction.objectStore(store).delete(id);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    set.id,
  );
  await page.reload();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Mon article' })).toHaveCount(0);
  expect(await readLog(page)).toHaveLength(1);
});

test('a damaged set, and one from a newer app, are named; the others work', async ({ page }) => {
  const [whole, broken, newer] = [ownSet('a', 'Entière'), ownSet('b', 'Cassée'), ownSet('c', 'De demain')];
  await seedOwnSets(page, [whole, broken, newer]);
  await putRecords(page, {
    banks: [
      { version: OWN_SET_VERSION, ...broken, bank: { ...broken.bank, questions: 7 } },
      { ...newer, version: 99 },
    ],
  });
  await page.goto(`/fr/own?of=${broken.id}`);
  await expect(title(page)).toHaveText('Cette série est abîmée');
  await expectAccessible(page);
  await page.goto(`/en/own/cards?of=${newer.id}`);
  await expect(title(page)).toHaveText('This set comes from a newer version');
  await page.goto(`/en/own?of=${whole.id}`);
  await expect(title(page)).toHaveText('Entière');
});

test('the page follows what another tab does to the set', async ({ page, context }) => {
  const set = ownSet('a', 'Mon article');
  await seedOwnSets(page, [set]);
  await page.goto(`/fr/own?of=${set.id}`);
  await expect(title(page)).toHaveText('Mon article');
  const other = await context.newPage();
  await other.goto('/fr/progress');
  const renamed = ownSet('a', 'Un autre nom');
  await putRecords(other, {
    sets: [{ version: OWN_SET_VERSION, ...sheetOf(renamed) }],
    banks: [{ version: OWN_SET_VERSION, ...renamed }],
  });
  await other.evaluate((id) => {
    const channel = new BroadcastChannel('recto-verso-sets');
    channel.postMessage({ from: 'another tab', sets: [id] });
  }, set.id);
  await expect(title(page)).toHaveText('Un autre nom');
});

test('without storage the screens say so', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await page.goto('/fr/own?of=own-0123456789abcdef');
  await expect(page.getByText(/Ce navigateur ne garde rien/)).toBeVisible();
});

test.describe('offline', () => {
  test.use({ allowedErrors: [/ERR_INTERNET_DISCONNECTED|Failed to fetch/] });

  test('an own set is read, studied and asked', async ({ page, context }) => {
    const set = ownSet('a', 'Mon article');
    await seedOwnSets(page, [set]);
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 })
      .toBe('activated');
    await context.setOffline(true);
    await page.goto(`/fr/own?of=${set.id}`);
    await expect(title(page)).toHaveText('Mon article');
    await page.getByRole('link', { name: 'Cartes', exact: true }).locator('visible=true').click();
    await expect(side(page)).toBeVisible();
    await study(page, 3);
    await page.goto(`/en/own/quiz?of=${set.id}&n=10&seed=a`);
    await page.getByRole('button', { name: WORDS.en.start }).click();
    await expect(page.getByText(WORDS.en.position(1), { exact: true })).toBeVisible();
  });
});
