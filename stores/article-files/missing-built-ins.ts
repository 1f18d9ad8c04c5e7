/**
 * Adds what pdf.js calls and Node 20, and browsers of a year or two ago, lack: `Promise.try` and `URL.parse`, as
 * ECMAScript 2025 and the URL Standard define them. Does nothing where they are.
 */
export function addMissingBuiltIns(): void {
  add(Promise, 'try', (act: (...values: unknown[]) => unknown, ...values: unknown[]) => {
    return new Promise((resolve) => resolve(act(...values)));
  });
  add(URL, 'parse', (url: string, base?: string) => (URL.canParse(url, base) ? new URL(url, base) : null));
}

function add(target: object, name: string, value: unknown): void {
  if (name in target) return;
  Object.defineProperty(target, name, { value, writable: true, configurable: true });
}
