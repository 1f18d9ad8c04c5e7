import type { Bilingual } from '@/core/language';

/** What a corrected article changed in one fact. `fact` is its id now, `was` the one that it had. */
export type FactChange =
  | {
      readonly type: 'changed';
      readonly fact: string;
      readonly was: string;
      readonly before: Bilingual<string>;
      readonly after: Bilingual<string>;
    }
  | { readonly type: 'added' | 'removed'; readonly fact: string; readonly label: Bilingual<string> };
