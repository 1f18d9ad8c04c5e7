const MAX_NAME = 80;
/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name of a set's file, from its title: letters, digits and a little punctuation. What a system can't have in a
 * name, or reads as a path, as hidden or backwards, is gone; a title that leaves nothing gives the product's name.
 */
export function setFileName(title: string): string {
  const words = title
    .normalize('NFC')
    .slice(0, 400)
    .replace(/[^\p{L}\p{M}\p{N}’'(),-]{1,400}/gu, ' ')
    .trim();
  // By code points, so that no letter is cut in half.
  const name = [...words].slice(0, MAX_NAME).join('').trim();
  const isUsable = /[\p{L}\p{N}]/u.test(name) && !DEVICE.test(name);
  return `${isUsable ? name : 'recto-verso'}.json`;
}
