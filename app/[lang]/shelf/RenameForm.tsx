'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { LANGUAGES, type Language } from '@/core/language';
import { MAX_TITLE } from '@/core/study/own-set-changes';
import styles from './RenameForm.module.css';
import { renameOwnSet } from './set-actions';
import type { Titled } from './shelf-news';

interface RenameFormProps {
  set: Titled & { readonly set: string };
  onDone: () => void;
}

/** The title in each language. What was typed stays until it is kept. */
export function RenameForm({ set, onDone }: RenameFormProps) {
  const t = useT('shelf');
  const [title, setTitle] = useState(set.title);
  const [isBlank, setBlank] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const problem = useId();
  useEffect(() => first.current?.select(), []);
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const trimmed = { fr: title.fr.trim(), en: title.en.trim() };
    const blank = LANGUAGES.some((side) => trimmed[side] === '');
    setBlank(blank);
    // Kept or not, the shelf says so.
    if (!blank) {
      await renameOwnSet(set.set, trimmed);
      onDone();
    }
  };
  return (
    <form className={styles.form} onSubmit={(event) => void keep(event)} noValidate>
      {LANGUAGES.map((side: Language, index) => (
        <label key={side} className={`${styles.side} ${styles[side]}`}>
          <span>{t(`rename.${side}`)}</span>
          <input
            ref={index === 0 ? first : null}
            type="text"
            dir="auto"
            lang={title[side] === set.title[side] ? set.titleLanguage[side] : side}
            maxLength={Math.max(MAX_TITLE, set.title[side].length)}
            value={title[side]}
            aria-invalid={isBlank && title[side].trim() === ''}
            aria-describedby={problem}
            onChange={({ target }) => setTitle({ ...title, [side]: target.value })}
          />
        </label>
      ))}
      <p id={problem} role="status" className={styles.problem}>
        {isBlank && t('rename.blank')}
      </p>
      <p className={styles.actions}>
        <Button type="submit">{t('rename.keep')}</Button>
        <Button look="ghost" onClick={onDone}>
          {t('rename.back')}
        </Button>
      </p>
    </form>
  );
}
