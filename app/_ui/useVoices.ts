'use client';

import { useEffect, useState } from 'react';
import type { Bilingual, Language } from '@/core/language';

/** Words to be said, in their language. */
export interface Spoken {
  readonly text: string;
  readonly language: Language;
}

/** The language of a voice: `fr-CA`, or `fr_FR` on some Androids. */
function speaks(voice: SpeechSynthesisVoice, language: Language): boolean {
  return voice.lang.toLowerCase().split(/[-_]/u, 1)[0] === language;
}

/**
 * The voices that are installed on this device, for one language; undefined until the browser has said. Voices that
 * speak from a server are left out: nothing is sent anywhere.
 */
export function useVoices(language: Language): readonly SpeechSynthesisVoice[] | undefined {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>();
  useEffect(() => {
    if (!('speechSynthesis' in window)) {
      setVoices([]);
      return;
    }
    const synthesis = window.speechSynthesis;
    const read = () =>
      setVoices(synthesis.getVoices().filter((voice) => voice.localService && speaks(voice, language)));
    read();
    // Browsers may fetch the list from the system after the page has asked for it.
    synthesis.addEventListener?.('voiceschanged', read);
    return () => synthesis.removeEventListener?.('voiceschanged', read);
  }, [language]);
  return voices;
}

/** The voice to read with: the one that was chosen, the device's own, or the first; undefined when there is none. */
export function voiceOf(
  voices: readonly SpeechSynthesisVoice[] | undefined,
  chosen: string | null,
): SpeechSynthesisVoice | undefined {
  return voices?.find(({ name }) => name === chosen) ?? voices?.find((each) => each.default) ?? voices?.[0];
}

/**
 * Says words aloud, each in its language and with its voice; what was being said is cut off.
 *
 * @param onEnd called once, when all is said, cut off or failed
 */
export function sayAloud(
  words: readonly Spoken[],
  voices: Bilingual<SpeechSynthesisVoice | undefined>,
  onEnd?: () => void,
): void {
  window.speechSynthesis.cancel();
  for (const [index, { text, language }] of words.entries()) {
    const said = new SpeechSynthesisUtterance(text);
    const voice = voices[language];
    said.lang = voice?.lang ?? language;
    if (voice !== undefined) said.voice = voice;
    if (onEnd !== undefined) {
      said.onerror = onEnd;
      if (index === words.length - 1) said.onend = onEnd;
    }
    window.speechSynthesis.speak(said);
  }
}

/** Cuts off what is being said. */
export function stopSaying(): void {
  if ('speechSynthesis' in window) window.speechSynthesis.cancel();
}
