'use client';

import { useTranslation } from 'react-i18next';
import type { Namespace, Say } from './tFor';

/** The words of one namespace in the language of the screen; another `t` comes when the language is switched. */
export function useT<N extends Namespace>(namespace: N): Say<N> {
  return useTranslation(namespace).t as unknown as Say<N>;
}
