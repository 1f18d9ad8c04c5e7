import { expect, expectAccessible, test } from './fixtures';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of ['fr', 'en'] as const) {
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({ colorScheme, allowedErrors: [/status of 404/] });

      test('the shelf', async ({ page }) => {
        await page.goto(`/${language}`);
        await expect(page.getByText(/new to you|à découvrir/).first()).toBeVisible();
        await expectAccessible(page);
      });

      test('a set: read, with a fact’s card open, with a question and the report open', async ({ page }) => {
        await page.goto(`/${language}`);
        await page.getByRole('listitem').getByRole('link').first().click();
        await expect(page).toHaveURL(/\/sets\//);
        await expectAccessible(page);
        await page.locator('main a[aria-haspopup="dialog"]:visible').first().click();
        await expect(page.getByRole('dialog')).toBeFocused();
        await expectAccessible(page);
        await page.keyboard.press('Escape');
        for (const summary of await page.locator('aside summary, main summary >> nth=0').all())
          await summary.click();
        await expectAccessible(page);
      });

      test('an unknown address', async ({ page }) => {
        await page.goto(`/${language}/nowhere`);
        await expectAccessible(page);
      });
    });
  }
}
