import { expect, expectAccessible, test } from './fixtures';
import { putRecords, seedOwnSets } from './own-sets';
import {
  announced,
  bankOfText,
  button,
  draftRecord,
  entry,
  LYON,
  OPENED_IN,
  openReview,
  SAYS,
} from './review-page';

for (const language of ['fr', 'en'] as const) {
  const says = SAYS[language];

  test(`what was read is put right and kept, ${language}`, async ({ page }) => {
    const id = await openReview(page, language);
    await expect(page.locator('main a[href^="#fact-"]').first()).toBeVisible();
    const toCheck = page.locator('#to-check li[id^="fact-"]');
    const unsure = await toCheck.count();
    expect(unsure).toBeGreaterThan(1);
    await expectAccessible(page);

    // Confirmed, it is to be checked no more; the focus goes to the next one.
    await toCheck.first().getByRole('button', { name: says.confirm }).click();
    await expect(toCheck).toHaveCount(unsure - 1);
    await expect(toCheck.first().getByRole('heading', { level: 3 })).toBeFocused();

    // Dropped, it is underlined no more, and can be put back.
    const place = entry(page, 'Villeurbanne');
    await expect(page.locator('main a', { hasText: 'Villeurbanne' })).toHaveCount(1);
    await place.getByRole('button', { name: says.drop }).click();
    await expect(place.getByRole('button', { name: says.keep })).toBeFocused();
    await expect(page.locator('main a', { hasText: 'Villeurbanne' })).toHaveCount(0);
    await expect(announced(page)).toContainText('Villeurbanne');
    await button(page, says.undo).click();
    await expect(place.getByRole('button', { name: says.drop })).toBeVisible();
    await place.getByRole('button', { name: says.drop }).click();

    // Another date is refused next to its field; a right one is taken.
    const date = entry(page, language === 'fr' ? '14 avril 2025' : '14 April 2025');
    await date.getByRole('button', { name: says.edit }).click();
    const field = date.getByLabel(says.label).first();
    await expect(field).toBeFocused();
    await field.fill('15 avril 2025');
    await button(page, says.save).click();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/./u);
    await expect(field).toHaveValue('15 avril 2025');
    await field.fill('lundi 14 avril 2025');
    await button(page, says.save).click();
    await expect(date.getByRole('button', { name: says.edit })).toBeFocused();
    await expect(date.getByText('lundi 14 avril 2025')).toBeVisible();

    // Words of the article become a fact.
    await button(page, says.add).click();
    await page.getByLabel(says.words).fill('croix-rousse');
    await expect(page.getByRole('dialog').locator('mark')).toHaveText('Croix-Rousse');
    await page.getByRole('radio', { name: language === 'fr' ? 'Lieu' : 'Place' }).check();
    await button(page, says.addDo).click();
    await expect(entry(page, /^Croix-Rousse$/)).toBeVisible();
    await expect(page.locator('main a', { hasText: /^Croix-Rousse$/ })).toHaveCount(1);

    await page.reload();
    await expect(entry(page, /^Croix-Rousse$/)).toBeVisible({ timeout: OPENED_IN });
    await expect(place.getByRole('button', { name: says.keep })).toBeVisible();
    await expect(toCheck).toHaveCount(unsure - 1);

    await button(page, says.keepSet).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/own\\?of=${id}$`), { timeout: OPENED_IN });
    await expect(page.getByRole('heading', { level: 1 })).toContainText('marché couvert');
    await expect(page.locator('main a[aria-haspopup="dialog"]', { hasText: /^Croix-Rousse$/ })).toHaveCount(
      1,
    );
    await page.goto(`/${language}/new/review?of=${id}`);
    await expect(entry(page, /^Croix-Rousse$/)).toBeVisible({ timeout: OPENED_IN });
  });
}

test('all of it by keyboard', async ({ page }) => {
  await openReview(page, 'en');
  const fact = entry(page, 'Mayor of Lyon');
  await fact.getByRole('button', { name: SAYS.en.drop }).focus();
  await page.keyboard.press('Enter');
  await expect(fact.getByRole('button', { name: SAYS.en.keep })).toBeFocused();
  await page.keyboard.press('u');
  await expect(fact.getByRole('button', { name: SAYS.en.drop })).toBeFocused();

  // A fact in the article leads to its entry.
  await page.locator('main a[href^="#fact-"]', { hasText: 'Villeurbanne' }).focus();
  await page.keyboard.press('Enter');
  await expect(entry(page, 'Villeurbanne').getByRole('heading', { level: 3 })).toBeFocused();

  // U and Ctrl+Z are the field's own while someone types.
  await fact.getByRole('button', { name: SAYS.en.edit }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.type(' u');
  await page.keyboard.press('Control+z');
  await expect(fact.getByLabel(SAYS.en.label)).toHaveCount(2);
});

test('selected words are offered as a fact', async ({ page }) => {
  await openReview(page, 'en');
  const sentence = page.locator('[id^="s-fr-"]', { hasText: 'Croix-Rousse' });
  await sentence.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('Croix-Rousse') ?? -1;
      if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + 'Croix-Rousse'.length);
    }
  });
  await button(page, 'Add “Croix-Rousse”').click();
  await expect(page.getByLabel(SAYS.en.words)).toHaveValue('Croix-Rousse');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a question is edited and dropped; the language switch keeps what is typed', async ({ page }) => {
  await openReview(page, 'fr');
  const fact = entry(page, 'Grégory Doucet');
  await fact.locator('summary').click();
  const question = fact.locator('details li').first();
  await question.getByRole('button', { name: SAYS.fr.edit }).click();
  const prompt = question.getByRole('textbox').first();
  const before = await prompt.inputValue();
  await prompt.fill(`${before.replace(/\s*\?$/u, '')}, selon l’article\u202f?`);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(prompt).toHaveValue(/selon l’article/u);
  await button(page, SAYS.en.save).click();
  await expect(question.getByText('changed', { exact: true })).toBeVisible();
  await question.getByRole('button', { name: SAYS.en.drop }).click();
  await expect(question.getByText('dropped', { exact: true })).toBeVisible();
  await expectAccessible(page);
  // Its sentence is shown in the article.
  await question.getByRole('link', { name: 'Show it in the article' }).first().click();
  await expect(page.locator('[id^="s-fr-"]:focus')).toBeInViewport();
});

test('a full browser says so, loses nothing, and offers a file', async ({ page }) => {
  await openReview(page, 'en');
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name === 'banks') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  await button(page, SAYS.en.keepSet).click();
  await expect(page.getByRole('alert').filter({ hasText: 'no room left' })).toBeVisible();
  const download = page.waitForEvent('download');
  await button(page, 'Save the set as a file').click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/u);
  await page.reload();
  await expect(page.locator('#facts')).toBeVisible();
});

test('a corrected article says what changed, keeps the set and the history of what did not', async ({
  page,
}) => {
  const set = 'own-abcdefgh01234567';
  const before = bankOfText(set, LYON);
  const corrected = LYON.replace('4,2 millions', '4,8 millions').replace('juin 2026', 'septembre 2026');
  const made = bankOfText(set, corrected);
  await seedOwnSets(page, [{ id: set, madeAt: 1_000, changedAt: 2_000, bank: before }]);
  await putRecords(page, {
    drafts: [draftRecord('own-76543210hgfedcba', { made, edits: [] }, set)],
  });
  await page.goto('/en/new/review?draft=own-76543210hgfedcba');
  const changed = page.getByRole('region', { name: 'What changed' });
  await expect(changed.getByRole('listitem')).toHaveCount(2, { timeout: OPENED_IN });
  await expect(changed).toContainText(/June 2026.*September 2026/u);
  await expectAccessible(page);
  await button(page, SAYS.en.keepSet).click();
  await expect(page).toHaveURL(`/en/own?of=${set}`, { timeout: OPENED_IN });
  await page.getByText('The corrected article changed 2 facts').click();
  await expect(page.getByRole('listitem').filter({ hasText: 'September 2026' }).first()).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole('link', { name: 'Bring a corrected version' })).toHaveAttribute(
    'href',
    `/en/new?for=${set}`,
  );
  // What was not corrected is the same card as before, and what was is another one.
  const cards = await page.evaluate(
    (id) =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('recto-verso');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('sets').objectStore('sets').get(id);
          asked.onsuccess = () => resolve(asked.result.cards);
        };
      }),
    set,
  );
  const idsOf = (words: string) =>
    before.questions.filter((each) => JSON.stringify(each).includes(words)).map(({ id }) => id);
  expect(cards.filter((id) => before.questions.some((each) => each.id === id)).length).toBeGreaterThan(3);
  expect(idsOf('quantity:4200000-eur').filter((id) => cards.includes(id))).toEqual([]);
});

test('nothing is cut off at 320 px, and every target is 44 px high', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const language of ['fr', 'en'] as const) {
    await openReview(page, language);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.getByRole('button', { name: SAYS[language].edit }).first().click();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main button, main summary, main a:not([href^="#fact-"])')]
        .filter((each) => each.checkVisibility({ visibilityProperty: true }))
        .filter((each) => each.getBoundingClientRect().height < 44)
        .map((each) => each.textContent),
    );
    expect(small).toEqual([]);
  }
});
