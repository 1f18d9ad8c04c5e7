import type { Language } from '@/core/language';
import { i18nFor } from './instances';
import type { Words } from './words';

export type Namespace = keyof Words;

type Variables<Needed> = Needed extends null ? [] : [variables: Needed];

/** Says a sentence of one namespace; its key and its variables are checked by the compiler. */
export type Say<N extends Namespace> = <K extends keyof Words[N] & string>(
  key: K,
  ...variables: Variables<Words[N][K]>
) => string;

/** The words of one namespace in one language, for server components, metadata and anything outside React. */
export function tFor<N extends Namespace>(language: Language, namespace: N): Say<N> {
  return i18nFor(language).getFixedT(language, namespace) as unknown as Say<N>;
}
