import { FRENCH_ACTS } from '@/core/facts/fr/act-words';
import { elides } from '@/core/facts/fr/inflection';

/** Nouns of acts with their gender, out of the facts' own lexicon ("visite f de/visite d’État f"). */
const GENDERS: ReadonlyMap<string, string> = new Map(
  Object.values(FRENCH_ACTS).flatMap((entry) =>
    entry.split('/').flatMap((words): [string, string][] => {
      const found = /^(\S+)(?: .*?)? ([mf])(?: |$)/u.exec(words);
      return found ? [[found[1] ?? '', found[2] ?? '']] : [];
    }),
  ),
);

const FEMININE_ENDING = /(?:[tsx]ion|ison|t[ée]|ance|ence|ure|ie|ette|ise|ade|ude|esse|ée|aille|trice)s?$/;

/** Adjectives that stand before a noun and tell its gender. */
const BEFORE: ReadonlyMap<string, string> = new Map([
  ['nouveau', 'm'],
  ['nouvel', 'm'],
  ['nouvelle', 'f'],
  ['premier', 'm'],
  ['première', 'f'],
  ['grand', 'm'],
  ['grande', 'f'],
  ['vaste', ''],
  ['deuxième', ''],
  ['troisième', ''],
]);

/** Whether a noun phrase's head is feminine: by the adjective before it, the lexicon, or its ending. */
function isFeminine(words: readonly string[]): boolean {
  const [first = '', second = ''] = words.map((word) => word.toLowerCase());
  const told = BEFORE.get(first);
  if (told === 'm' || told === 'f') return told === 'f';
  const noun = told === '' ? second : first;
  const gender = GENDERS.get(noun) ?? GENDERS.get(noun.replace(/s$/, ''));
  return gender === undefined ? FEMININE_ENDING.test(noun) : gender === 'f';
}

/** Singular nouns that end like plurals. */
const SINGULAR =
  /(?:cessez-le-feu|procès|accès|excès|succès|progrès|congrès|cours|recours|discours|fonds|bras|refus|choix|prix|pays)$/;

/** A French noun phrase with its definite article, unless it has a determiner: "la visite officielle à Rabat". */
export function definiteNoun(words: string): string {
  if (/^(?:les?|la|des?|du|une?|ce|cet|cette|ces|son|sa|ses|leurs?)\s|^[ld][’']/i.test(words)) return words;
  const parts = words.split(' ');
  const [head = ''] = parts;
  if (/[sx]$/.test(head) && !SINGULAR.test(head)) return `les ${words}`;
  if (elides(words)) return `l’${words}`;
  return `${isFeminine(parts) ? 'la' : 'le'} ${words}`;
}
