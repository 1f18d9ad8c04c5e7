'use client';

import { type KeyboardEvent, type RefObject, useId } from 'react';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import styles from './TypedAnswer.module.css';
import type { Typed } from './useTypedAnswer';

const LONGEST = 500;

interface TypedAnswerProps {
  typed: Typed;
  field: RefObject<HTMLInputElement | null>;
}

/** The field for an answer, with what kind of answer is meant; Enter or the button submits what is not empty. */
export function TypedAnswer({ typed, field }: TypedAnswerProps) {
  const t = useT('cards');
  const ids = { field: useId(), either: useId() };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        typed.submit();
      }}
    >
      <label htmlFor={ids.field} className={styles.label}>
        {t('typed.label')}
        {typed.kind && <span className={styles.kind}> · {t(`typed.kind.${typed.kind}`)}</span>}
      </label>
      <input
        ref={field}
        id={ids.field}
        className={styles.field}
        value={typed.text}
        maxLength={LONGEST}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="done"
        aria-describedby={`card-question ${ids.either}`}
        onChange={({ target }) => typed.type(target.value)}
        onKeyDown={ignoreHeldEnter}
      />
      <p id={ids.either} className={styles.either}>
        {t('typed.either')}
      </p>
      <p className={styles.actions}>
        <Button type="submit">{t('typed.submit')}</Button>
        <Button look="ghost" onClick={typed.giveUp}>
          {t('typed.giveUp')}
        </Button>
      </p>
    </form>
  );
}

/** The Enter that went to the last card, still held, must not answer this one. */
function ignoreHeldEnter(event: KeyboardEvent) {
  if (event.key === 'Enter' && event.repeat) event.preventDefault();
}
