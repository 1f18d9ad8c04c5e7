'use client';

import { useEffect, useState } from 'react';
import { sayAloud, stopSaying, useVoices, voiceOf } from '@/app/_ui/useVoices';
import type { Bilingual, Language } from '@/core/language';
import { speechOf } from './speech';
import type { Study } from './useStudy';

export interface Speech {
  /** Whether the side that is up can be read: a voice is installed for each language on it. */
  readonly canSpeak: boolean;
  /** The language without a voice, once the browser has named its voices. */
  readonly missing: Language | undefined;
  readonly speaking: boolean;
  /** Reads the side that is up, or stops reading. */
  readonly toggle: () => void;
}

/** Reads the side that is up, in its own language and no other; stops when another side comes up. */
export function useSpeech({ card, shown, languages }: Study, chosen: Bilingual<string | null>): Speech {
  const french = useVoices('fr');
  const english = useVoices('en');
  const voices = { fr: voiceOf(french, chosen.fr), en: voiceOf(english, chosen.en) };
  const side = shown.phase;
  const language = side === 'verso' ? languages.verso : languages.recto;
  const words = card === undefined || side === 'finished' ? [] : speechOf(card, side, language);
  const missing =
    french === undefined || english === undefined
      ? undefined
      : words.find((each) => voices[each.language] === undefined)?.language;
  const canSpeak = words.length > 0 && words.every((each) => voices[each.language] !== undefined);

  // Which side is being read: another one is silent.
  const up = `${side} ${card?.id} ${language}`;
  const [reading, setReading] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is being read is cut off when another side comes up
  useEffect(
    () => () => {
      stopSaying();
      setReading(undefined);
    },
    [up],
  );
  const speaking = reading === up;
  return {
    canSpeak,
    missing,
    speaking,
    toggle: () => {
      if (speaking) {
        stopSaying();
        setReading(undefined);
      } else if (canSpeak) {
        sayAloud(words, voices, () => setReading((now) => (now === up ? undefined : now)));
        setReading(up);
      }
    },
  };
}
