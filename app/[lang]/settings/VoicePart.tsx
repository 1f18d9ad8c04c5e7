'use client';

import { Volume2 } from 'lucide-react';
import { tFor } from '@/app/_i18n/tFor';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { SelectField } from '@/app/_ui/SelectField';
import { sayAloud, useVoices, voiceOf } from '@/app/_ui/useVoices';
import { inBoth, LANGUAGES, type Language } from '@/core/language';
import type { StudySettings } from '@/core/study/settings';
import { Part } from './Part';
import styles from './Settings.module.css';

interface VoicePartProps {
  study: StudySettings;
  onChange: (study: StudySettings) => void;
}

/** The voice that reads each language. */
export function VoicePart({ study, onChange }: VoicePartProps) {
  const t = useT('settings');
  return (
    <Part title={t('voices.title')} text={t('voices.text')}>
      {LANGUAGES.map((language) => (
        <Voice
          key={language}
          language={language}
          chosen={study.voices[language]}
          onChoose={(name) => onChange({ ...study, voices: { ...study.voices, [language]: name } })}
        />
      ))}
    </Part>
  );
}

interface VoiceProps {
  language: Language;
  chosen: string | null;
  onChoose: (name: string | null) => void;
}

function Voice({ language, chosen, onChoose }: VoiceProps) {
  const t = useT('settings');
  const voices = useVoices(language);
  if (voices === undefined) return null;
  if (voices.length === 0) {
    return (
      <div>
        <p className={styles.label}>{t(`voices.${language}`)}</p>
        <p className={styles.soft}>{t(`voices.none.${language}`)}</p>
      </div>
    );
  }
  const known = voices.find(({ name }) => name === chosen);
  const sample = tFor(language, 'common')('tagline');
  return (
    <div className={styles.voice}>
      <SelectField
        label={t(`voices.${language}`)}
        value={known?.name ?? ''}
        options={[
          { value: '', says: t('voices.usual') },
          ...voices.map(({ name }) => ({ value: name, says: name, lang: language })),
        ]}
        onChoose={(name) => onChoose(name === '' ? null : name)}
      />
      <Button
        look="ghost"
        onClick={() =>
          sayAloud(
            [{ text: sample, language }],
            inBoth((each) => (each === language ? voiceOf(voices, chosen) : undefined)),
          )
        }
      >
        <Volume2 aria-hidden size={18} />
        {t(`voices.test.${language}`)}
      </Button>
    </div>
  );
}
