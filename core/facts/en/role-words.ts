import { wordSet } from '../common/name-words';
import type { RoleWords } from '../common/roles';

/** Small words between English names and offices. */
export const ENGLISH_ROLE_WORDS: RoleWords = {
  determiners: wordSet('the a an its his her their our'),
  copulas: wordSet('is was became becomes elected re-elected appointed named remains chosen'),
  fillers: wordSet('has been be as also then current new first young the then-'),
  and: wordSet('and'),
  possessives: wordSet('his her their its'),
};
