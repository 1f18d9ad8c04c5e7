import type { MeasureWords } from './measure-words';
import type { NamePack } from './names';
import type { OfficePack } from './roles';

/** Everything that one language brings to the reading of facts. */
export interface LanguagePack extends NamePack, OfficePack {
  readonly nameWords: NamePack['nameWords'];
  readonly measureWords: MeasureWords;
}
