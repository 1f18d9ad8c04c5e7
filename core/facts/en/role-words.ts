import { wordSet } from '../common/name-words';
import type { RoleWords } from '../common/roles';

/** Small words between English names and offices. */
export const ENGLISH_ROLE_WORDS: RoleWords = {
  determiners: wordSet('the a an its his her their our'),
  copulas: wordSet(
    'is was became becomes become elected re-elected appointed named remains chosen served serves serving retired resigned resigns stepped sworn installed confirmed promoted',
  ),
  fillers: wordSet('has have had been be as also then current new first young the then- down in'),
  appointers: wordSet(
    'appointed appoints appoint named names elected elects elect picked picks chose nominated nominates hired hires',
  ),
  and: wordSet('and'),
  possessives: wordSet('his her their its'),
};
