import { wordSet } from '../common/name-words';
import type { RoleWords } from '../common/roles';

/** Small words between French names and offices. */
export const FRENCH_ROLE_WORDS: RoleWords = {
  determiners: wordSet("le la l' les un une des son sa ses leur leurs notre du au"),
  copulas: wordSet(
    'est était fut devient devenu devenue redevient élu élue réélu réélue nommé nommée désigné désignée préside reste demeure sera',
  ),
  fillers: wordSet(
    'a été comme aussi alors actuel actuelle nouveau nouvelle nouvel jeune célèbre le la toujours également encore désormais déjà',
  ),
  appointers: wordSet(
    'nommé nomme nomment désigné désigne désignent élu élit élisent choisi choisit promu promeut',
  ),
  and: wordSet('et'),
  possessives: wordSet('son sa ses leur leurs'),
};
