'use client';

import { type KeyboardEvent, type ReactNode, type Ref, useId, useState } from 'react';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import styles from './QuestionView.module.css';

interface TypedAnswerProps {
  ref: Ref<HTMLInputElement>;
  /** What was typed before a reload or a pause. */
  draft: string;
  isInline: boolean;
  onType: (text: string) => void;
  onSubmit: (text: string) => void;
  /** Puts the field where it belongs: alone, or in the hole of a sentence. */
  children: (input: ReactNode) => ReactNode;
}

const MAX_LENGTH = 500;

/** A typed answer: each letter goes into the stored attempt; Enter or the button submits what is not empty. */
export function TypedAnswer({ ref, draft, isInline, onType, onSubmit, children }: TypedAnswerProps) {
  const t = useT('quiz');
  const [text, setText] = useState(draft);
  const ids = { field: useId(), either: useId() };
  const input = (
    <input
      ref={ref}
      id={ids.field}
      className={isInline ? `${styles.field} ${styles.inline}` : styles.field}
      value={text}
      maxLength={MAX_LENGTH}
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="done"
      aria-label={isInline ? t('session.answer') : undefined}
      aria-describedby={ids.either}
      onChange={(event) => {
        setText(event.target.value);
        onType(event.target.value);
      }}
      onKeyDown={ignoreHeldEnter}
    />
  );
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onSubmit(text);
      }}
    >
      {!isInline && (
        <label htmlFor={ids.field} className={styles.label}>
          {t('session.answer')}
        </label>
      )}
      {children(input)}
      <p id={ids.either} className={styles.label}>
        {t('session.either')}
      </p>
      <Button type="submit" className={styles.submit}>
        {t('session.submit')}
      </Button>
    </form>
  );
}

/** The Enter that went to this question, still held, must not answer it. */
function ignoreHeldEnter(event: KeyboardEvent) {
  if (event.key === 'Enter' && event.repeat) event.preventDefault();
}
