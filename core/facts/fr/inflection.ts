import { FRENCH_IRREGULAR_FEMININES } from './demonyms';

/** The form of a French noun or adjective that a sentence asks for. */
export interface FrenchForm {
  readonly gender: 'm' | 'f';
  readonly plural: boolean;
}

/** Words that start with an h that forbids elision ("la hausse", "le Havre"). */
const ASPIRATE =
  /^(?:hausse|haut|handicap|honduras|hongrie|hongrois|hollande|havre|haye|harcèlement|hambourg|hanovre|hamas|hezbollah|houthis?|huit|héros|halte|hong|honte|hors|hubert|hun|hu[aeo])/u;

/** Whether "le", "la", "de" lose their vowel before these words. */
export function elides(words: string): boolean {
  const lower = words.toLowerCase();
  if (/^[aeiouàâäéèêëîïôöùûüœæ]/u.test(lower)) return !/^(?:onze|oui|yaourt)/u.test(lower);
  if (/^y(?![aeouéèê])/u.test(lower)) return true;
  return lower.startsWith('h') && !ASPIRATE.test(lower);
}

/** Puts a definite article before a name: `withArticle('la', 'Inde')` is "l’Inde"; '' puts none. */
export function withArticle(article: '' | 'le' | 'la' | 'les', words: string): string {
  if (article === '') return words;
  if (article !== 'les' && elides(words)) return `l’${words}`;
  return `${article} ${words}`;
}

/**
 * Joins "de" or "à" to words that may start with an article: "de" + "le Maroc" is "du Maroc", "à" + "les États-Unis"
 * is "aux États-Unis", "de" + "Irak" is "d’Irak".
 */
export function contracted(preposition: 'de' | 'à', words: string): string {
  if (/^le\s/iu.test(words)) return `${preposition === 'de' ? 'du' : 'au'} ${words.slice(3)}`;
  if (/^les\s/iu.test(words)) return `${preposition === 'de' ? 'des' : 'aux'} ${words.slice(4)}`;
  if (preposition === 'de' && /^des\s/iu.test(words)) return contracted('de', words.slice(4));
  if (preposition === 'de' && /^(?:du|de)\s/iu.test(words)) return words;
  if (preposition === 'de' && elides(words)) return `d’${words}`;
  return `${preposition} ${words}`;
}

/** Joins any preposition to words: only "de" and "à" contract. */
export function withPreposition(preposition: string, words: string): string {
  if (preposition === 'de' || preposition === 'à') return contracted(preposition, words);
  return `${preposition} ${words}`;
}

function feminine(word: string): string {
  const irregular = FRENCH_IRREGULAR_FEMININES.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith('e')) return word;
  if (/(?:ien|éen|el|on)$/u.test(word)) return `${word}${word.at(-1) ?? ''}e`;
  if (word.endsWith('if')) return `${word.slice(0, -1)}ve`;
  if (word.endsWith('eux')) return `${word.slice(0, -1)}se`;
  if (word.endsWith('er')) return `${word.slice(0, -2)}ère`;
  return `${word}e`;
}

function plural(word: string): string {
  if (/[sxz]$/u.test(word)) return word;
  if (word.endsWith('al')) return `${word.slice(0, -2)}aux`;
  if (/(?:eau|eu)$/u.test(word)) return `${word}x`;
  return `${word}s`;
}

/** The form of an adjective given by its masculine singular: "marocain" is "marocaines" in the feminine plural. */
export function inflect(adjective: string, form: FrenchForm): string {
  const gendered = form.gender === 'f' ? feminine(adjective) : adjective;
  return form.plural ? plural(gendered) : gendered;
}

/** The plural of a noun: the words up to its first preposition ("groupe de travail" is "groupes de travail"). */
export function pluralNoun(noun: string): string {
  const words = noun.split(' ');
  const stop = words.findIndex(
    (word, at) => at > 0 && /^(?:de|du|des|d’.*|à|au|en|sur|contre|pour|général|générale)$/u.test(word),
  );
  const head = stop < 0 ? words : words.slice(0, stop);
  const rest = stop < 0 ? [] : words.slice(stop);
  const tail =
    rest[0] === 'général' ? ['généraux'] : rest[0] === 'générale' ? ['générales'] : rest.slice(0, 1);
  return [...head.map(pluralWord), ...tail, ...rest.slice(1)].join(' ');
}

function pluralWord(word: string): string {
  if (word === 'porte-parole') return word;
  return plural(word);
}
