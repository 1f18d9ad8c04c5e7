import type { PassiveWords } from '../common/measure-words';
import { wordSet } from '../common/name-words';
import type { Act } from '../common/noun-words';
import { isJoined } from '../common/tokens';

/** English verbs that are acts by themselves: past form, infinitive, act. */
export const ENGLISH_ACT_VERBS: readonly (readonly [string, string, Act])[] = [
  ['suspended', 'suspend', 'suspension'],
  ['banned', 'ban', 'ban'],
  ['lifted', 'lift', 'lifting'],
  ['created', 'create', 'creation'],
  ['established', 'establish', 'creation'],
  ['abolished', 'abolish', 'abolition'],
  ['scrapped', 'scrap', 'abolition'],
  ['froze', 'freeze', 'freeze'],
  ['raised', 'raise', 'increase'],
  ['increased', 'increase', 'increase'],
  ['cut', 'cut', 'reduction'],
  ['reduced', 'reduce', 'reduction'],
  ['lowered', 'lower', 'reduction'],
  ['extended', 'extend', 'extension'],
  ['postponed', 'postpone', 'postponement'],
  ['cancelled', 'cancel', 'cancellation'],
  ['recognised', 'recognise', 'recognition'],
  ['recognized', 'recognize', 'recognition'],
  ['nationalised', 'nationalise', 'nationalisation'],
  ['nationalized', 'nationalize', 'nationalisation'],
  ['privatised', 'privatise', 'privatisation'],
  ['ratified', 'ratify', 'ratification'],
  ['repealed', 'repeal', 'repeal'],
  ['dissolved', 'dissolve', 'dissolution'],
  ['restored', 'restore', 'restoration'],
  ['capped', 'cap', 'cap'],
  ['reopened', 'reopen', 'reopening'],
  ['closed', 'close', 'closure'],
  ['expelled', 'expel', 'expulsion'],
  ['released', 'release', 'release'],
  ['revoked', 'revoke', 'cancellation'],
  ['deployed', 'deploy', 'deployment'],
];

const ADVERB = /^(?:\p{L}{2,20}ly|also|now|soon|already|then|finally)$/u;

/** The English passive: "was suspended", "have been banned", "will be abolished", "are banned". */
export const ENGLISH_PASSIVES: PassiveWords = {
  participles: new Map<string, Act>([
    ...ENGLISH_ACT_VERBS.map(([past, , act]): [string, Act] => [past, act]),
    ['frozen', 'freeze'],
  ]),
  auxiliaryBefore(tokens, at) {
    let last = at - 1;
    while (last > 0 && ADVERB.test(tokens[last]?.lower ?? '') && isJoined(tokens[last + 1])) last -= 1;
    const word = tokens[last]?.lower ?? '';
    const before = tokens[last - 1]?.lower ?? '';
    if (!isJoined(tokens[last + 1])) return undefined;
    if (/^(?:was|were)$/u.test(word)) return { from: last, tense: 'past' };
    if (/^(?:is|are|remains?)$/u.test(word)) return { from: last, tense: 'present' };
    if (!isJoined(tokens[last])) return undefined;
    if (word === 'been')
      return /^(?:has|have|had)$/u.test(before) ? { from: last - 1, tense: 'past' } : undefined;
    if (word !== 'be') return undefined;
    if (/^(?:will|would)$/u.test(before)) return { from: last - 1, tense: 'future' };
    const isTo = before === 'to' && /^(?:is|are|was|were)$/u.test(tokens[last - 2]?.lower ?? '');
    return isTo ? { from: last - 2, tense: 'future' } : undefined;
  },
  by: wordSet('by'),
  determiners: wordSet('the a an this these all two three four five six seven eight nine ten'),
  authorities: wordSet(
    `government parliament senate assembly congress court judge judges council councillors ministry minister ministers mayor state police authority
    authorities board federation league commission agency committee president regulator prosecutor prosecutors union lawmakers mps voters decree law
    order synod cabinet trustees shareholders delegates house leaders countries states nations tribunal jury regulators legislature legislators ombudsman bank banks airline
    company firm group university college school union unions church bishops pope king governor administration junta regime magistrate magistrates watchdog operator owners organisers
    organizers museum association chamber bench panel directors officials coalition premier senators ministries manufacturer publisher carmaker retailer railway utility broadcaster club city county country bylaw statute constitution`,
  ),
  endsSubject: wordSet(
    `who which that whose where when and or but so if as because while after before since until than is are was were has have had will would can could may
    might must should it he she they we you i not been be by said says say told according`,
  ),
  isBarePlural(tokens, at) {
    const group = tokens.slice(at, at + 4);
    const end = group.findIndex((token) => /^(?:of|to|for|in|on|from|with|at|between)$/u.test(token.lower));
    const nouns = end < 0 ? group.slice(0, 3) : group.slice(0, end);
    // "Fishing for hake is banned".
    if (/^\p{Lu}\p{Ll}{2,20}ing$/u.test(tokens[at]?.text ?? '')) return true;
    return nouns.some(({ lower }) => /^\p{L}{2,20}s$/u.test(lower) && !/(?:ss|us|is)$/u.test(lower));
  },
};
