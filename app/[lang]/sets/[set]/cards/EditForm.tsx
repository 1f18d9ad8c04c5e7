'use client';

import { useId, useState } from 'react';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { SideFields } from '@/app/_ui/SideFields';
import { LANGUAGES, type Language } from '@/core/language';
import { LONGEST_WORDING, type Wording } from '@/core/progress/mark-event';
import type { Card } from '@/core/study/deck';
import {
  type SideTexts,
  sideTexts,
  WORDED_SIDES,
  type WordedSide,
  wordingChange,
} from '@/core/study/own-words';
import styles from './CardDialogs.module.css';

interface EditFormProps {
  /** As the set has it. */
  card: Card;
  wording: Wording | undefined;
  onChange: (wording: Wording) => void;
  onClose: () => void;
}

/** The card's sides in words of one's own, in each language; its proof is the article's, and stays. */
export function EditForm({ card, wording, onChange, onClose }: EditFormProps) {
  const t = useT('cards');
  const [texts, setTexts] = useState<SideTexts>(() => sideTexts(card, wording));
  const set = (side: WordedSide, language: Language, text: string) =>
    setTexts((before) => ({ ...before, [side]: { ...before[side], [language]: text } }));
  return (
    <form
      className={styles.edit}
      onSubmit={(event) => {
        event.preventDefault();
        const change = wordingChange(card, wording, texts);
        onClose();
        if (change !== undefined) onChange(change);
      }}
    >
      <p className={styles.why}>{t('edit.why')}</p>
      {LANGUAGES.map((language) => (
        <SideFields key={language} side={language} legend={t(`edit.in.${language}`)}>
          {WORDED_SIDES.map((side) => (
            <Side
              key={side}
              label={t(`edit.${side}`)}
              language={language}
              text={texts[side][language]}
              onType={(text) => set(side, language, text)}
            />
          ))}
        </SideFields>
      ))}
      <p className={styles.actions}>
        <Button type="submit">{t('edit.keep')}</Button>
        {wording !== undefined && Object.keys(wording).length > 0 && (
          <Button look="ghost" onClick={() => setTexts(sideTexts(card, undefined))}>
            {t('edit.back')}
          </Button>
        )}
      </p>
    </form>
  );
}

interface SideProps {
  label: string;
  language: Language;
  text: string;
  onType: (text: string) => void;
}

function Side({ label, language, text, onType }: SideProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        lang={language}
        rows={text.length > 36 ? 3 : 1}
        maxLength={LONGEST_WORDING}
        value={text}
        onChange={({ target }) => onType(target.value)}
      />
    </div>
  );
}
