import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { LANGUAGES, readLog, side, study } from './cards-page';
import { expect, test } from './fixtures';
import { choices, field, next, WORDS } from './quiz-page';

const SAYS = {
  fr: {
    text: 'Le texte de l’article',
    read: 'Lire l’article',
    keep: 'Garder la série',
    more: 'Actions sur la série',
    export: 'Exporter',
    import: 'Importer une série',
    take: 'Mettre sur l’étagère',
    position: /^Question \d+ sur \d+$/,
    result: /^\d+ sur \d+$/,
  },
  en: {
    text: 'The article’s text',
    read: 'Read the article',
    keep: 'Keep the set',
    more: 'Actions on the set',
    export: 'Export',
    import: 'Import a set',
    take: 'Put it on the shelf',
    position: /^Question \d+ of \d+$/,
    result: /^\d+ out of \d+$/,
  },
} as const;

/** An article in the language of the screen, as someone would paste it. */
const ARTICLES = {
  fr: [
    'Le tramway de Besançon gagne une troisième ligne',
    '',
    'La maire de Besançon, Anne Vignot, a inauguré lundi 8 septembre 2025 la troisième ligne de tramway de la ville. Longue de 6,4 kilomètres, elle relie la gare Viotte au quartier de Planoise en 17 minutes.',
    '',
    'Le chantier avait commencé le 12 mars 2022 et a coûté 148 millions d’euros. L’Union européenne a versé 22 millions d’euros. Le ministre des Transports, Philippe Tabarot, assistait à la cérémonie avec le préfet du Doubs, Rémi Bastille.',
    '',
    'Le conseil régional de Bourgogne-Franche-Comté a décidé en juin 2025 de créer un billet unique pour les trains et les tramways. La SNCF prévoit 31 000 voyageurs par jour sur la nouvelle ligne.',
  ].join('\n'),
  en: [
    'Second bridge opens across the Tay at Perth',
    '',
    'John Swinney, First Minister of Scotland, opened a new bridge over the River Tay at Perth on Friday 16 May 2025. The bridge is 320 metres long and cost £118 million.',
    '',
    'Work began on 7 November 2022. Fiona Hyslop, the Transport Secretary, said that 26,000 vehicles a day would use it. Perth and Kinross Council approved the plan in December 2019.',
    '',
    'The European Investment Bank lent £40 million to the project. The council decided in March 2025 to close the old bridge to lorries. Buses will cross the river in 4 minutes.',
  ].join('\n'),
} as const;

/** Answers whatever is asked, rightly or not. */
async function answerAnything(page: Page, language: 'fr' | 'en'): Promise<void> {
  const submit = page.getByRole('button', { name: WORDS[language].submit });
  await expect(submit.or(choices(page).first()).first()).toBeVisible();
  if ((await field(page).count()) > 0) {
    await field(page).fill('…?');
    await page.keyboard.press('Enter');
  } else if ((await submit.count()) > 0) {
    await submit.click();
  } else {
    await page.keyboard.press('1');
  }
}

for (const language of LANGUAGES) {
  const says = SAYS[language];

  test(`from a pasted article to a set on someone else's shelf, ${language}`, async ({ page, browser }) => {
    test.slow();
    await page.goto(`/${language}/new`);
    await page.getByRole('textbox', { name: says.text }).fill(ARTICLES[language]);
    await page.getByRole('button', { name: says.read }).click();

    await expect(page).toHaveURL(/\/new\/review\?draft=/, { timeout: 60_000 });
    await page.getByRole('button', { name: says.keep }).click();
    await expect(page).toHaveURL(/\/own\?of=own-[a-z0-9]{16}$/);
    const address = new URL(page.url());
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    expect(ARTICLES[language]).toContain(title);

    await page.locator('a[href*="/own/cards"]:visible').click();
    await expect(side(page)).toBeVisible();
    for (let card = 0; card < 3; card += 1) await study(page, 3);
    expect(await readLog(page)).toHaveLength(3);

    await page.goto(`/${language}/own/quiz${address.search}&forms=choice,typed,cloze,true-false&seed=way`);
    await page.getByRole('button', { name: WORDS[language].start }).click();
    const position = page.getByText(says.position);
    const questions = Number((await position.innerText()).split(' ').at(-1));
    expect(questions).toBeGreaterThan(5);
    for (let number = 1; number <= questions; number += 1) {
      await expect(position).toContainText(` ${number} `);
      await answerAnything(page, language);
      await next(page, language).click();
    }
    await expect(page.getByRole('heading', { level: 1, name: says.result })).toBeVisible();

    await page.goto(`/${language}/own${address.search}`);
    await page.getByRole('button', { name: says.more }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: says.export }).click();
    const file = await (await download).path();

    // Someone else, on another device.
    const other = await browser.newContext();
    const shelf = await other.newPage();
    await shelf.goto(`/${language}`);
    await shelf.getByRole('button', { name: says.import }).click();
    await shelf
      .getByRole('dialog')
      .locator('input[type=file]')
      .setInputFiles({ name: 'set.json', mimeType: 'application/json', buffer: readFileSync(file) });
    await shelf.getByRole('button', { name: says.take }).click();
    await shelf.getByRole('link', { name: title }).click();
    await expect(shelf.getByRole('heading', { level: 1 })).toHaveText(title);
    await shelf.locator('a[href*="/own/cards"]:visible').click();
    await expect(side(shelf)).toBeVisible();
    await study(shelf, 3);
    expect(await readLog(shelf)).toHaveLength(1);
    await other.close();
  });
}
