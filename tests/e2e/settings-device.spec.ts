import { expect, expectAccessible, test } from './fixtures';
import { openOptions } from './quiz-page';

test('only installed voices are offered, each for its language, and can be heard', async ({ page }) => {
  await page.addInitScript(() => {
    const voices = [
      { name: 'Amélie', lang: 'fr-CA', localService: true, default: false },
      { name: 'Thomas', lang: 'fr_FR', localService: true, default: false },
      { name: 'Cloud', lang: 'en-GB', localService: false, default: true },
    ];
    const said: string[] = [];
    class Utterance {
      lang = '';
      voice: { name: string } | null = null;
      constructor(readonly text: string) {}
    }
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => voices,
        cancel: () => undefined,
        speak: ({ lang, text, voice }: Utterance) => said.push(`${lang} ${voice?.name}: ${text}`),
      },
    });
  });
  await page.goto('/en/settings');
  const french = page.getByLabel('French voice', { exact: true });
  await expect(french.getByRole('option')).toHaveText(['The device’s own', 'Amélie', 'Thomas']);
  await french.selectOption('Thomas');
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Hear the French voice' }).click();
  expect(await page.evaluate(() => Reflect.get(window, 'said'))).toEqual([
    'fr_FR Thomas: Une actualité, deux langues, zéro oubli',
  ]);
  // A voice that speaks from a server would be sent the text.
  await expect(page.getByText('No English voice is installed on this device.')).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(french).toHaveValue('Thomas');
});

test('the goal says what it means, and is kept', async ({ page }) => {
  await page.goto('/en/settings');
  const goal = page.getByRole('slider');
  await goal.focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Of 100 cards that come back, you will know about 95.')).toContainText(
    'Many reviews',
  );
  await page.keyboard.press('Home');
  await expect(goal).toHaveAttribute('aria-valuetext', '70%');
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
  await page.reload();
  await expect(goal).toHaveValue('70');
});

test('a number out of bounds is put right when the field is left, and never kept', async ({ page }) => {
  await page.goto('/en/settings');
  const fresh = page.getByLabel('New cards a day');
  await fresh.fill('100000');
  await page.keyboard.press('Tab');
  await expect(fresh).toHaveValue('999');
  await fresh.fill('');
  await page.keyboard.press('Tab');
  await expect(fresh).toHaveValue('999');
});

test('extra time chosen here is what a quiz is set up with', async ({ page }) => {
  await page.goto('/en/settings');
  await page.getByRole('radio', { name: '× 2' }).check();
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
  await page.goto('/en/sets/rabat-2025/quiz');
  await openOptions(page, 'en');
  await expect(page.getByRole('radio', { name: '× 2' })).toBeChecked();
});

test('the theme is chosen here, and the foot of the page follows', async ({ page }) => {
  await page.goto('/en/settings');
  const dark = page.getByRole('button', { name: 'Dark' });
  await dark.first().click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(dark.last()).toHaveAttribute('aria-pressed', 'true');
});

test('storage that is denied is said, with what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(StorageManager.prototype, 'persisted', { value: async () => false });
    Object.defineProperty(StorageManager.prototype, 'persist', { value: async () => false });
  });
  await page.goto('/en/settings');
  await expect(page.getByText(/used of/)).toBeVisible();
  await page.getByRole('button', { name: 'Ask it to keep them' }).click();
  await expect(page.getByText(/The browser refused/)).toBeVisible();
});

test('storage that is granted is said', async ({ page }) => {
  await page.addInitScript(() => {
    let granted = false;
    Object.defineProperty(StorageManager.prototype, 'persisted', { value: async () => granted });
    Object.defineProperty(StorageManager.prototype, 'persist', {
      value: async () => {
        granted = true;
        return true;
      },
    });
  });
  await page.goto('/en/settings');
  await page.getByRole('button', { name: 'Ask it to keep them' }).click();
  await expect(page.getByText(/has promised to keep them/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ask it to keep them' })).toHaveCount(0);
});

test('without a store, settings hold until the page is closed, and it says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto('/en/settings');
  await expect(page.getByText(/This browser lets nothing be kept/)).toBeVisible();
  await expect(page.getByText(/no file could be restored/)).toBeVisible();
  await expect(page.getByText(/hold until the page is closed/)).toBeVisible();
  await page.getByLabel('New cards a day').fill('7');
  await expect(page.getByLabel('New cards a day')).toHaveValue('7');
  await expect(page.getByText(/hold until the page is closed/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Erase everything on this device…' })).toHaveCount(0);
  await expectAccessible(page);
});

test('a full store is said, and the setting is not called saved', async ({ page }) => {
  await page.goto('/en/settings');
  await expect(page.getByLabel('New cards a day')).toBeVisible();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await page.getByLabel('New cards a day').fill('7');
  await expect(page.getByText(/no room left in this browser/)).toBeVisible();
  await expect(page.getByText('Saved.', { exact: true })).toHaveCount(0);
});
