import type { LanguagePack } from '../common/pack';
import { FRENCH_NAME_WORDS } from './name-words';
import { frenchOfficeAt } from './offices';
import { FRENCH_ROLE_WORDS } from './role-words';

/** What French brings to the reading of facts. */
export const FRENCH_PACK: LanguagePack = {
  language: 'fr',
  nameWords: FRENCH_NAME_WORDS,
  officeAt: frenchOfficeAt,
  roleWords: FRENCH_ROLE_WORDS,
};
