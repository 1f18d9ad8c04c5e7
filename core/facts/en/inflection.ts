/** "a" or "an", by the sound that the words start with. */
export function indefinite(words: string): string {
  const vowel = /^(?:[aeio]|u(?!ni|se|su|k\b|ti|ran|ru|\.?n\b|\.?s\b)|hono|hour|heir)/iu.test(words);
  return `${vowel && !/^(?:one\b|eu)/iu.test(words) ? 'an' : 'a'} ${words}`;
}

/** The possessive of a name: "France’s", "the United States’". */
export function possessive(words: string): string {
  return words.endsWith('s') ? `${words}’` : `${words}’s`;
}

/** The plural of a noun; the words up to its first "of", "for" or "in" ("minister of state", "ministers of state"). */
export function pluralNoun(noun: string): string {
  const at = noun.search(/\s(?:of|for|in|on|general)\b/u);
  const head = at < 0 ? noun : noun.slice(0, at);
  const rest = at < 0 ? '' : noun.slice(at);
  if (/(?:woman|man)$/u.test(head)) return `${head.slice(0, -2)}en${rest}`;
  if (/[^aeiou]y$/u.test(head)) return `${head.slice(0, -1)}ies${rest}`;
  if (/(?:s|x|ch|sh)$/u.test(head)) return `${head}es${rest}`;
  return `${head}s${rest}`;
}
