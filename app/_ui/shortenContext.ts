/** Characters of context kept on each side of a quotation before it is cut at a word. */
const KEPT = 110;

/**
 * The end of the words that lead up to a quotation: whole when short, else from a word's beginning on, after "… ".
 * @param limit the most characters to keep, the ellipsis aside
 */
export function shortenPrefix(prefix: string, limit: number = KEPT): string {
  if (prefix.length <= limit) return prefix;
  const kept = prefix.slice(-limit);
  const firstSpace = kept.search(/\s/u);
  return `… ${firstSpace === -1 ? kept : kept.slice(firstSpace + 1)}`;
}

/** The beginning of the words that follow a quotation, cut after a whole word and ended by " …". */
export function shortenSuffix(suffix: string, limit: number = KEPT): string {
  if (suffix.length <= limit) return suffix;
  const kept = suffix.slice(0, limit);
  const lastSpace = kept.lastIndexOf(' ');
  return `${lastSpace === -1 ? kept : kept.slice(0, lastSpace)} …`;
}
