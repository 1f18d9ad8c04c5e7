import { expect, test } from './fixtures';
import {
  answer,
  askedWith,
  begin,
  expectQuestion,
  grips,
  next,
  open,
  openOptions,
  SET,
  WORDS,
} from './quiz-page';

for (const [name, size] of [
  ['320 px', { width: 320, height: 640 }],
  // Zoomed in twice, a window of 1280 by 720 has half the room.
  ['a window at 200 %', { width: 640, height: 360 }],
] as const) {
  test(`everything fits in ${name}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(size);
    const expectNoOverflow = async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    const seed = 'narrow';
    await open(page, 'fr', seed);
    await openOptions(page, 'fr');
    await expectNoOverflow();
    await page.getByRole('button', { name: WORDS.fr.start }).click();
    for (const [index, each] of askedWith(seed).entries()) {
      await expectQuestion(page, 'fr', index + 1);
      await expectNoOverflow();
      await answer(page, each, 'fr', index % 2 === 0);
      await expect(next(page, 'fr')).toBeVisible();
      await expectNoOverflow();
      await next(page, 'fr').click();
    }
    await expect(page.getByRole('heading', { level: 1, name: WORDS.fr.score(5) })).toBeVisible();
    await expectNoOverflow();
    // Things to put in order, which a quiz of the usual length may not ask for.
    await page.goto(`/fr/sets/${SET}/quiz?forms=order&n=1&time=60s&mode=practice&seed=${seed}`);
    await page.getByRole('button', { name: WORDS.fr.start }).click();
    await expect(grips(page).first()).toBeVisible();
    await expectNoOverflow();
    await page.getByRole('button', { name: WORDS.fr.submit }).click();
    await expect(next(page, 'fr')).toBeVisible();
    await expectNoOverflow();
  });
}

test('with reduced motion nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await begin(page, 'en', 'calm');
  const moving = () =>
    page.evaluate(() =>
      document
        .getAnimations()
        .map((animation) => Number(animation.effect?.getComputedTiming().duration))
        .filter((duration) => duration > 1),
    );
  expect(await moving()).toEqual([]);
  const [first] = askedWith('calm');
  if (first !== undefined) await answer(page, first, 'en');
  await expect(next(page, 'en')).toBeVisible();
  expect(await moving()).toEqual([]);
});
