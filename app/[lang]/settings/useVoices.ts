'use client';

import { useEffect, useState } from 'react';
import type { Language } from '@/core/language';

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

/** Says a sentence aloud, in its language and with a voice; what was being said is cut off. */
export function sayAloud(text: string, language: Language, voice: SpeechSynthesisVoice | undefined): void {
  const said = new SpeechSynthesisUtterance(text);
  said.lang = voice?.lang ?? language;
  if (voice !== undefined) said.voice = voice;
  window.speechSynthesis.cancel();
  window.speechSynthesis.speak(said);
}
