import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

interface Fixtures {
  /** Fails when the page logs an error or throws: a test adds a pattern only for what it provokes itself. */
  allowedErrors: RegExp[];
  watchConsole: undefined;
}

export const test = base.extend<Fixtures>({
  allowedErrors: [[], { option: true }],
  watchConsole: [
    async ({ context, allowedErrors }, use) => {
      const seen: string[] = [];
      const note = (text: string) => {
        if (!allowedErrors.some((pattern) => pattern.test(text))) seen.push(text);
      };
      context.on('console', (message) => {
        if (message.type() === 'error') note(message.text());
      });
      context.on('weberror', (error) => note(String(error.error())));
      await use(undefined);
      expect(seen, 'errors on the console').toEqual([]);
    },
    { auto: true },
  ],
});

/** The WCAG 2.2 A and AA rules, on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
  ).toEqual([]);
}

export { expect };
