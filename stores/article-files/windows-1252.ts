/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on (WHATWG Encoding Standard). */
const SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Decodes Windows-1252, for which every byte is a letter or a sign, so that nothing can fail. By hand, since Node 20
 * reads it as Latin-1 and would lose every curly quotation mark.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder('latin1').decode(bytes);
  return latin1.replace(/[\u0080-\u009f]/gu, (sign) => SIGNS.charAt(sign.charCodeAt(0) - 0x80));
}
