'use client';

import { useCallback, useEffect, useState } from 'react';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { isLanguage, type Language } from '@/core/language';

/** A sentence of one of the texts. */
export interface SentencePlace {
  readonly language: Language;
  readonly index: number;
}

export interface Reader {
  /** The text on screen. */
  readonly shown: Language;
  readonly show: (language: Language) => void;
  /** The sentence that proves the question last asked about. */
  readonly marked: SentencePlace | undefined;
  /** Shows a sentence: its text comes up, it is scrolled to, marked, and read out. */
  readonly mark: (place: SentencePlace) => void;
}

/** The id of a sentence on the page; other screens link to it. */
export function sentenceId({ language, index }: SentencePlace): string {
  return `s-${language}-${index}`;
}

/** The sentence that an address points at: `#s-fr-3`. */
export function placeOfHash(hash: string): SentencePlace | undefined {
  const [, language, index] = /^#s-(fr|en)-(\d{1,5})$/u.exec(hash) ?? [];
  return isLanguage(language) && index !== undefined ? { language, index: Number(index) } : undefined;
}

/**
 * Which of a set's texts is on screen, and which sentence is marked. The text follows the language of the app
 * until another is asked for; a language switch takes it along again.
 */
export function useReader(languages: readonly Language[]): Reader {
  const { language } = useLanguage();
  const [asked, setAsked] = useState<{ text: Language; within: Language } | undefined>(undefined);
  const [marked, setMarked] = useState<SentencePlace | undefined>(undefined);

  const wanted = asked && asked.within === language ? asked.text : language;
  const shown = languages.includes(wanted) ? wanted : (languages[0] ?? language);

  const show = useCallback((text: Language) => setAsked({ text, within: language }), [language]);
  const mark = useCallback(
    (place: SentencePlace) => {
      show(place.language);
      setMarked({ ...place });
    },
    [show],
  );

  useEffect(() => {
    if (!marked) return;
    const sentence = document.getElementById(sentenceId(marked));
    sentence?.scrollIntoView({ block: 'center' });
    sentence?.focus({ preventScroll: true });
  }, [marked]);

  useEffect(() => {
    const follow = () => {
      const place = placeOfHash(window.location.hash);
      if (!place) return;
      setAsked({ text: place.language, within: document.documentElement.lang === 'en' ? 'en' : 'fr' });
      setMarked(place);
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  return { shown, show, marked, mark };
}
