import type { LanguagePack } from '../common/pack';
import { FRENCH_MEASURE_WORDS } from './measure-words';
import { FRENCH_NAME_WORDS } from './name-words';
import { frenchOfficeAt } from './offices';
import { FRENCH_ROLE_WORDS } from './role-words';

/** What French brings to the reading of facts. */
export const FRENCH_PACK: LanguagePack = {
  language: 'fr',
  nameWords: FRENCH_NAME_WORDS,
  officeAt: frenchOfficeAt,
  measureWords: FRENCH_MEASURE_WORDS,
  roleWords: FRENCH_ROLE_WORDS,
};
