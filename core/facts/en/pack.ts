import type { LanguagePack } from '../common/pack';
import { ENGLISH_MEASURE_WORDS } from './measure-words';
import { ENGLISH_NAME_WORDS } from './name-words';
import { englishOfficeAt } from './offices';
import { ENGLISH_ROLE_WORDS } from './role-words';

/** What English brings to the reading of facts. */
export const ENGLISH_PACK: LanguagePack = {
  language: 'en',
  nameWords: ENGLISH_NAME_WORDS,
  officeAt: englishOfficeAt,
  measureWords: ENGLISH_MEASURE_WORDS,
  roleWords: ENGLISH_ROLE_WORDS,
};
