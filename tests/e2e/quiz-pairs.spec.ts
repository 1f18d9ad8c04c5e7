import type { Page, Route } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { next, SET, switchTo, WORDS } from './quiz-page';

// The worker would answer in the place of what is served here.
test.use({ serviceWorkers: 'block' });

const PAIRS = [
  ['Bruno Retailleau', 'ministre français de l’Intérieur', 'French Minister of the Interior'],
  ['Abdelouafi Laftit', 'ministre marocain de l’Intérieur', 'Moroccan Minister of the Interior'],
  ['Gérald Darmanin', 'ministre français de la Justice', 'French Minister of Justice'],
] as const;

/** Gives the set a question about who holds which office, in the place of its question about an order of events. */
async function servePairs(page: Page) {
  const line = (fr: string, en: string) => ({ fr: [{ text: fr }], en: [{ text: en }] });
  await page.route('**/*', async (route: Route) => {
    const { headers } = { headers: await route.request().allHeaders() };
    if (headers.rsc === undefined) return route.fallback();
    const response = await route.fetch();
    const body = await response.text();
    const start = body.indexOf('{"form":"order"');
    if (start === -1) return route.fulfill({ response, body });
    const end = endOfObject(body, start);
    const { items: _, ...order } = JSON.parse(body.slice(start, end));
    const match = {
      ...order,
      form: 'match',
      prompt: line('Qui occupe quelle fonction ?', 'Who holds which office?'),
      pairs: PAIRS.map(([name, fr, en], place) => ({
        fact: `${order.asks}-${place}`,
        person: `person-${place}`,
        name: line(name, name),
        role: line(fr, en),
      })),
    };
    await route.fulfill({ response, body: body.slice(0, start) + JSON.stringify(match) + body.slice(end) });
  });
}

/** Where a JSON object ends, its braces counted outside its strings. */
function endOfObject(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') {
      for (at += 1; text[at] !== '"'; at += 1) if (text[at] === '\\') at += 1;
    } else if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw new Error('the object has no end');
}

const lists = (page: Page) => page.getByRole('main').getByRole('combobox');
const chip = (page: Page, role: string) => page.locator('[aria-hidden=true] li', { hasText: role });

async function beginPairs(page: Page) {
  await servePairs(page);
  await page.goto(`/fr/sets/${SET}`);
  await page.getByRole('main').getByRole('link', { name: /quiz/i }).first().click();
  await expect(page).toHaveURL(/\/quiz/);
  await page.locator('summary', { hasText: WORDS.fr.options }).click();
  for (const form of ['Choix multiple', 'Réponse à écrire', 'Mots à trouver', 'Vrai ou faux']) {
    await page.getByRole('checkbox', { name: form }).uncheck();
  }
  await page.getByRole('radio', { name: 'Sans limite', exact: true }).check();
  await page.getByRole('button', { name: WORDS.fr.start }).click();
  await expect(lists(page)).toHaveCount(3);
}

test('roles are given by keys alone; one that is given again leaves the first name', async ({ page }) => {
  await beginPairs(page);
  await expectAccessible(page);
  await lists(page).first().focus();
  await page.keyboard.type('ministre marocain de l');
  await expect(lists(page).first().locator('option:checked')).toHaveText(PAIRS[1][1]);
  await lists(page).nth(1).selectOption({ label: PAIRS[1][1] });
  await expect(lists(page).first()).toHaveValue('');
  await expect(page.getByText(/^Abdelouafi Laftit\u202f: ministre marocain .* 1 sur 3\.$/)).toHaveCount(1);
  await lists(page).first().selectOption({ label: PAIRS[0][1] });
  await switchTo(page, 'en');
  await expect(lists(page).first().locator('option:checked')).toHaveText(PAIRS[0][2]);
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page.getByText('Partly right', { exact: true })).toBeVisible();
  await expect(page.getByText('right', { exact: true })).toHaveCount(2);
  await expectAccessible(page);
});

test('roles are dragged to their names', async ({ page }) => {
  await beginPairs(page);
  for (const [index, [, role]] of PAIRS.entries()) {
    const from = await chip(page, role).boundingBox();
    const to = await lists(page).nth(index).boundingBox();
    if (from === null || to === null) throw new Error('nothing to drag');
    await page.mouse.move(from.x + 20, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(to.x + 10, to.y + 10, { steps: 5 });
    await page.mouse.up();
    await expect(lists(page).nth(index)).toHaveValue(`${index}`);
  }
  await page.getByRole('button', { name: WORDS.fr.submit }).click();
  await expect(page.getByText(WORDS.fr.right, { exact: true })).toBeVisible();
  await next(page, 'fr').click();
  await expect(page.getByRole('heading', { level: 1, name: '1 sur 1' })).toBeVisible();
});
