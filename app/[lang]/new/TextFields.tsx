'use client';

import { type ReactNode, useId, useState } from 'react';
import { formatDay } from '@/app/_i18n/formatDay';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { SelectField } from '@/app/_ui/SelectField';
import { isLanguage } from '@/core/language';
import type { DraftText } from '@/core/study/draft';
import styles from './New.module.css';
import type { TextCheck } from './reading/messages';
import { MAX_FIELD } from './take-in';

interface TextFieldsProps {
  given: DraftText;
  seen: TextCheck | undefined;
  isSecond: boolean;
  onChange: (text: DraftText) => void;
}

/** What was found of a text's title, source, day and language, each to be corrected. */
export function TextFields({ given, seen, isSecond, onChange }: TextFieldsProps) {
  const t = useT('new');
  const { title } = given;
  const spoken = given.language ?? seen?.language;
  const lang = isLanguage(spoken) ? spoken : undefined;
  const words = (key: 'title' | 'source') => (id: string, hint: string | undefined) => (
    <input
      id={id}
      className={styles.input}
      lang={lang}
      dir="auto"
      maxLength={MAX_FIELD}
      value={given[key] ?? seen?.[key] ?? ''}
      aria-describedby={hint}
      onChange={({ target }) => onChange({ ...given, [key]: target.value })}
    />
  );
  return (
    <div className={styles.fields}>
      <Field label={t('field.title')} hint={title === '' ? t('field.titleEmpty') : undefined} isWide>
        {words('title')}
      </Field>
      <PublishedField given={given} seen={seen} isSecond={isSecond} onChange={onChange} />
      <Field label={t('field.source')} hint={t('field.sourceHint')}>
        {words('source')}
      </Field>
      <LanguageField given={given} seen={seen} onChange={onChange} />
    </div>
  );
}

/** The day that relative dates are counted from. */
function PublishedField({ given, seen, isSecond, onChange }: TextFieldsProps) {
  const t = useT('new');
  const { language } = useLanguage();
  // Once it was touched, an empty field stays empty while a day is being typed.
  const [isTouched, setIsTouched] = useState(given.published !== undefined);
  const shown = given.published ?? (isTouched ? undefined : seen?.published);
  const put = (day: string) => {
    setIsTouched(true);
    const { published: _, ...rest } = given;
    onChange(isDay(day) ? { ...rest, published: day } : rest);
  };
  const hint = () => {
    if (shown !== undefined || seen?.published !== undefined) return t('field.publishedWhy');
    if (isSecond) return t('field.publishedFromOther');
    if (seen?.firstDate === undefined) return t('field.publishedNone');
    return t('field.publishedFirst', { day: formatDay(seen.firstDate, language) });
  };
  return (
    <Field label={t('field.published')} hint={hint()}>
      {(id, hintId) => (
        <span className={styles.day}>
          <input
            id={id}
            type="date"
            className={styles.input}
            value={shown ?? ''}
            aria-describedby={hintId}
            onChange={({ target }) => put(target.value)}
          />
          <Button look="quiet" onClick={() => put(today())}>
            {t('field.today')}
          </Button>
        </span>
      )}
    </Field>
  );
}

function LanguageField({ given, seen, onChange }: Omit<TextFieldsProps, 'isSecond'>) {
  const t = useT('new');
  return (
    <SelectField
      label={t('field.language')}
      {...(given.language === undefined && seen?.language === 'other'
        ? { hint: t('field.languageOther') }
        : {})}
      value={given.language ?? 'detected'}
      options={[
        { value: 'detected', says: t(`field.detected.${seen?.language ?? 'other'}`) },
        { value: 'fr', says: t('field.fr') },
        { value: 'en', says: t('field.en') },
      ]}
      onChoose={(chosen) => {
        const { language: _, ...rest } = given;
        onChange(isLanguage(chosen) ? { ...rest, language: chosen } : rest);
      }}
    />
  );
}

interface FieldProps {
  label: string;
  hint?: string | undefined;
  isWide?: boolean;
  /** Draws the field itself, with its id and that of its hint. */
  children: (id: string, hint: string | undefined) => ReactNode;
}

function Field({ label, hint, isWide, children }: FieldProps) {
  const ids = { field: useId(), hint: useId() };
  return (
    <div className={isWide ? `${styles.field} ${styles.wide}` : styles.field}>
      <label htmlFor={ids.field} className={styles.fieldLabel}>
        {label}
      </label>
      {children(ids.field, hint === undefined ? undefined : ids.hint)}
      {hint !== undefined && (
        <p id={ids.hint} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** A day that the calendar has, in four-digit years: what a date field gives while a year is typed is none. */
function isDay(day: string): boolean {
  return /^(?:1[5-9]|20)\d\d-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));
}

/** The day where the reader is, ISO 8601. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
