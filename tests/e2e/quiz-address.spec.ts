import { expect, test } from './fixtures';
import { openOptions, SET, switchTo, WORDS } from './quiz-page';

test('the choices stand in the address, and the address starts the same quiz again', async ({
  page,
  context,
}) => {
  await page.goto(`/en/sets/${SET}/quiz`);
  await openOptions(page, 'en');
  await page.getByRole('radio', { name: '5', exact: true }).check();
  await page.getByRole('radio', { name: WORDS.en.exam }).check();
  await page.getByRole('checkbox', { name: 'True or false' }).uncheck();
  await page.getByRole('radio', { name: WORDS.en.double }).check();
  await expect(page.getByText('5 questions, 60 s per question, exam')).toBeVisible();
  await page.getByRole('button', { name: WORDS.en.start }).click();
  await expect(page.getByText('Question 1 of 5', { exact: true })).toBeVisible();
  const address = page.url();
  expect(address).toContain('n=5');
  expect(address).toContain('mode=exam');
  expect(address).toMatch(/seed=[0-9a-f]{8}/);
  expect(address).not.toContain('true-false');
  expect(address).not.toContain('extra');
  const asked = await page.getByRole('heading', { level: 1 }).innerText();
  const friend = await (await context.browser()?.newContext())?.newPage();
  if (friend === undefined) throw new Error('no other browser');
  await friend.goto(address);
  // A friend has their own extra time: none.
  await expect(friend.getByText('5 questions, 30 s per question, exam')).toBeVisible();
  await friend.getByRole('button', { name: WORDS.en.start }).click();
  await expect(friend.getByRole('heading', { level: 1, name: asked })).toBeVisible();
  await friend.context().close();
});

test('a press that comes too early loses nothing of the address', async ({ page }) => {
  // As somebody in a hurry: pressed from the first moment on, again and again, until the choices are written down.
  await page.addInitScript(() => {
    const { search } = window.location;
    const press = () => {
      document.querySelector<HTMLButtonElement>('main form button[class*="start"]')?.click();
      if (window.location.search === search) setTimeout(press, 5);
    };
    document.addEventListener('readystatechange', press, { once: true });
  });
  await page.goto(`/fr/sets/${SET}/quiz?forms=order&n=1&time=60s&mode=practice&seed=hurry`);
  await expect(page.getByText('Question 1 sur 1', { exact: true })).toBeVisible();
  expect(page.url()).toContain('forms=order');
  expect(page.url()).toContain('seed=hurry');
});

test('the link is copied, and another draw can be had', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/fr/sets/${SET}/quiz?n=5&seed=abc`);
  await openOptions(page, 'fr');
  await page.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(page.getByText('Copié.', { exact: true })).toBeVisible();
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied.pathname).toBe(`/fr/sets/${SET}/quiz`);
  expect(copied.search).toBe('?n=5&time=30s&mode=practice&seed=abc');
  await page.getByRole('button', { name: 'Tirer d’autres questions' }).click();
  await expect(page).toHaveURL(/seed=(?!abc)[0-9a-f]{8}$/);
});

test('a link that asks for what is not here says so plainly', async ({ page }) => {
  await page.goto(`/fr/sets/${SET}/quiz?set=${SET}&set=elsewhere-2030&time=1000s&mode=exam&seed=x`);
  await expect(
    page.getByText(/Ce quiz puise dans une série que vous n’avez pas.*elsewhere-2030/),
  ).toBeVisible();
  await expect(page.getByText(/Temps.*1000s.*limites/)).toBeVisible();
  await expect(page.getByText('10 questions, 30\u202fs par question, examen')).toBeVisible();
  await switchTo(page, 'en');
  await expect(page.getByText(/draws on a set that you don’t have: elsewhere-2030/)).toBeVisible();
  await page.goto(`/en/sets/${SET}/quiz?set=elsewhere-2030`);
  await expect(page.getByText('No question fits these options.')).toBeVisible();
  await page.getByRole('button', { name: WORDS.en.start }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('timer')).toHaveCount(0);
});

test('a quiz asked in one language and answered in the other says which is which', async ({ page }) => {
  await page.goto(`/fr/sets/${SET}/quiz?forms=choice&in=en-fr&seed=sides`);
  await page.getByRole('button', { name: WORDS.fr.start }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('listitem').getByRole('button').locator('[lang]')).toHaveCount(0);
  await switchTo(page, 'en');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveAttribute('lang', /./);
  await expect(page.getByRole('main').getByRole('listitem').locator('[lang=fr]').first()).toBeVisible();
  await expect(page.getByRole('main').getByText(/^Question 1 of \d+$/)).toBeVisible();
});
