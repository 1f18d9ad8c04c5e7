/**
 * An id that no other device makes: 128 random bits in hexadecimal. (`crypto.randomUUID` is missing where a page
 * is served without HTTPS, say to a phone on the same network.)
 */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
