import { join } from 'node:path';
import { originalParagraphs, paragraphsOf } from '@/tests/fixtures/articles';
import { expect, test } from './fixtures';

const FOLDER = join(import.meta.dirname, '../fixtures/articles');

const FRENCH = { original: 'pont.fr.md', title: 'Un nouveau pont relie les deux rives de Brémont' };
const ENGLISH = { original: 'bridge.en.md', title: 'A new bridge joins the two banks of Brémont' };

test('files that programs made give their article, each format in the browser’s own way', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || !request.url().startsWith('http://localhost'))
      requests.push(request.url());
  });
  await page.goto('/en/new');
  const text = page.getByRole('textbox', { name: 'The article’s text' });
  for (const [file, expected] of [
    ['pont.fr.docx', FRENCH],
    ['bridge.en.docx', ENGLISH],
    ['pont-pages.fr.pdf', FRENCH],
    ['bridge-columns.en.pdf', ENGLISH],
    ['page.fr.html', FRENCH],
    ['page.en.html', ENGLISH],
  ] as const) {
    await page.locator('input[type="file"]').first().setInputFiles(join(FOLDER, file));
    await expect(page.getByText(`Text taken from ${file}.`)).toBeVisible({ timeout: 60_000 });
    expect(paragraphsOf(await text.inputValue()), file).toEqual(originalParagraphs(expected.original));
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(expected.title);
  }
  await expect(page.getByRole('textbox', { name: 'Source' })).toHaveValue('The Loire Courier');
  expect(requests, 'nothing is sent').toEqual([]);
});

test('a file that can’t be read is named, and the text that was there stays', async ({ page }) => {
  await page.goto('/fr/new');
  const text = page.getByRole('textbox', { name: 'Le texte de l’article' });
  await text.fill('Déjà là.');
  for (const [file, sentence] of [
    ['pont-locked.pdf', /protégé par un mot de passe/u],
    ['pont-scan.pdf', /que des images de pages/u],
    ['bridge.en.odt', /\.odt/u],
    ['bridge.en.doc', /ancien document Word/u],
  ] as const) {
    await page.locator('input[type="file"]').first().setInputFiles(join(FOLDER, file));
    await expect(page.getByText(sentence)).toBeVisible({ timeout: 30_000 });
    await expect(text).toHaveValue('Déjà là.');
  }
});

test('a page’s scripts and pictures do nothing while its article is found', async ({ page }) => {
  const asked: string[] = [];
  await page.goto('/en/new');
  page.on('request', (request) => {
    if (/evil\.example|x\.css|pixel|frame/u.test(request.url())) asked.push(request.url());
  });
  const sentence = 'On 3 May 2024, the French Minister of Culture, Rachida Dati, opened the Lyon museum.';
  const html = `<!doctype html><html><head><base href="http://evil.example/"><link rel="stylesheet" href="/x.css">
    <script>window.ran = 1</script></head><body><img src="/pixel.gif" onerror="window.ran = 2"><iframe src="/frame"></iframe>
    <p onclick="x">${sentence} &lt;b&gt; {{x}} $t(common:title)</p><svg onload="window.ran = 3"></svg></body></html>`;
  const file = { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(html) };
  await page.locator('input[type="file"]').first().setInputFiles(file);
  const text = page.getByRole('textbox', { name: 'The article’s text' });
  await expect(text).toHaveValue(`${sentence} <b> {{x}} $t(common:title)`, { timeout: 30_000 });
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
  expect(asked).toEqual([]);
});
