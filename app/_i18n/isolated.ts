/**
 * Text from outside for the middle of a sentence: it reads in its own direction and can't turn the words around it, since
 * its own marks of direction are taken out. Where there is an element of its own, `<bdi>` does the same.
 */
export function isolated(text: string): string {
  return `\u2068${text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')}\u2069`;
}
