import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { arrangeByKeys, askedWith, grips, next, SET, switchTo, WORDS } from './quiz-page';

/** A quiz of the set's orders alone. */
async function beginOrder(page: Page, seed: string) {
  await page.goto(`/fr/sets/${SET}/quiz?forms=order&n=1&time=60s&mode=practice&seed=${seed}`);
  await page.getByRole('button', { name: WORDS.fr.start }).click();
  await expect(grips(page).first()).toBeVisible();
  const [first] = askedWith(seed, { forms: ['order'], count: 1 });
  if (first?.question.form !== 'order') throw new Error('the set has nothing to put in order');
  return first;
}

/** The things to put in order, as places of the right order. */
async function onScreen(page: Page): Promise<number[]> {
  const parts = await grips(page).evaluateAll((each) => each.map((grip) => grip.getAttribute('data-part')));
  return parts.map((part) => Number(part?.split('-')[0]));
}

test('things are put in order by the arrow keys, and each move is said', async ({ page }) => {
  const { item } = await beginOrder(page, 'keys');
  expect(await onScreen(page)).toEqual(item.order);
  await arrangeByKeys(page, item.order);
  expect(await onScreen(page)).toEqual(item.order.map((_, place) => place));
  await expect(page.getByText(/: place \d sur \d\.$/)).toHaveCount(1);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Valider' }).click();
  await expect(page.getByText(WORDS.fr.right, { exact: true })).toBeVisible();
  await expectAccessible(page);
});

test('things are put in order by dragging', async ({ page }) => {
  const { item } = await beginOrder(page, 'drag');
  for (const right of item.order.keys()) {
    const at = (await onScreen(page)).indexOf(right);
    if (at === right) continue;
    const [from, to] = [await grips(page).nth(at).boundingBox(), await grips(page).nth(right).boundingBox()];
    if (from === null || to === null) throw new Error('nothing to drag');
    await page.mouse.move(from.x + 20, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(to.x + 24, to.y + 30, { steps: 5 });
    await page.mouse.move(to.x + 24, to.y + 20);
    await page.mouse.up();
  }
  expect(await onScreen(page)).toEqual(item.order.map((_, place) => place));
});

test('the buttons of each line move it, and Escape lets go of a drag', async ({ page }) => {
  const { item } = await beginOrder(page, 'buttons');
  const before = await onScreen(page);
  const from = await grips(page).first().boundingBox();
  if (from === null) throw new Error('nothing to drag');
  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 160, { steps: 4 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await onScreen(page)).toEqual(before);
  const down = page.getByRole('button', { name: /^Descendre/ }).first();
  await down.focus();
  await page.keyboard.press('Enter');
  const [first, second, ...rest] = item.order;
  expect(await onScreen(page)).toEqual([second, first, ...rest]);
  await expect(page.getByRole('button', { name: /^Descendre/ }).nth(1)).toBeFocused();
});

test('an order half made survives a reload and a switch of language', async ({ page }) => {
  await beginOrder(page, 'half');
  await page
    .getByRole('button', { name: /^Descendre/ })
    .first()
    .click();
  const made = await onScreen(page);
  await switchTo(page, 'en');
  await expect(page.getByRole('button', { name: /^Move “.*” down$/ }).first()).toBeVisible();
  expect(await onScreen(page)).toEqual(made);
  await page.waitForTimeout(800);
  await page.reload();
  await page.getByRole('button', { name: /^Resume/ }).click();
  await expect(grips(page).first()).toBeVisible();
  expect(await onScreen(page)).toEqual(made);
});

test('an order that is partly right says which lines are', async ({ page }) => {
  const { item } = await beginOrder(page, 'partly');
  // Everything right but the last two.
  await arrangeByKeys(page, item.order);
  await grips(page).last().focus();
  await page.keyboard.press('ArrowUp');
  await page.getByRole('button', { name: 'Valider' }).click();
  await expect(page.getByText('En partie juste', { exact: true })).toBeVisible();
  await expect(page.getByText('juste', { exact: true })).toHaveCount(item.order.length - 2);
  await expect(page.getByText(/^vous\u202f: place \d$/)).toHaveCount(2);
  await next(page, 'fr').click();
  await expect(page.getByRole('heading', { level: 1, name: '0 sur 1' })).toBeVisible();
  await expect(page.getByText('1 en partie juste')).toBeVisible();
});
