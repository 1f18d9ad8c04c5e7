'use client';

import { type ReactNode, useId } from 'react';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { EXTRA_TIMES, type ExtraTime } from '@/core/study/clock';
import { MINUTES, SECONDS } from '@/core/study/quiz-plan';
import styles from './SetUp.module.css';
import { type Choices, countsFor, within } from './set-up-choices';

interface SetUpFieldsProps {
  choices: Choices;
  /** How many questions there are. */
  available: number;
  onChange: (change: Partial<Choices>) => void;
}

/** What can be chosen before a quiz. */
export function SetUpFields({ choices, available, onChange }: SetUpFieldsProps) {
  const t = useT('quiz');
  const { language } = useLanguage();
  return (
    <div className={styles.fields}>
      <Group
        legend={t('setUp.count')}
        value={choices.count}
        options={countsFor(available).map((count) => ({
          value: count,
          says: count === 'all' ? t('setUp.all', { count: available }) : `${count}`,
        }))}
        onChoose={(count) => onChange({ count })}
      />
      <Group
        legend={t('setUp.time')}
        value={choices.per}
        options={[
          { value: 'question', says: t('setUp.perQuestion') },
          { value: 'quiz', says: t('setUp.perQuiz') },
          { value: 'none', says: t('setUp.untimed') },
        ]}
        onChoose={(per) => onChange({ per })}
      >
        {choices.per === 'question' && (
          <Amount
            label={t('setUp.seconds')}
            hint={t('setUp.secondsRange', { min: SECONDS.min, max: SECONDS.max })}
            bounds={SECONDS}
            step={5}
            value={choices.seconds}
            onChange={(seconds) => onChange({ seconds })}
          />
        )}
        {choices.per === 'quiz' && (
          <Amount
            label={t('setUp.minutes')}
            hint={t('setUp.minutesRange', { min: MINUTES.min, max: MINUTES.max })}
            bounds={MINUTES}
            step={1}
            value={choices.minutes}
            onChange={(minutes) => onChange({ minutes })}
          />
        )}
      </Group>
      {choices.per !== 'none' && (
        <Group
          legend={t('setUp.extra')}
          hint={t('setUp.extraWhy')}
          value={choices.extraTime}
          options={EXTRA_TIMES.map((value) => ({ value, says: extraWords(value) }))}
          onChoose={(extraTime) => onChange({ extraTime })}
        />
      )}
      <Group
        legend={t('setUp.mode')}
        hint={t(choices.mode === 'practice' ? 'setUp.practiceText' : 'setUp.examText')}
        value={choices.mode}
        options={[
          { value: 'practice', says: t('setUp.practice') },
          { value: 'exam', says: t('setUp.exam') },
        ]}
        onChoose={(mode) => onChange({ mode })}
      />
    </div>
  );

  function extraWords(extra: ExtraTime): string {
    if (extra === 1) return t('setUp.extraNone');
    return extra === 'off' ? t('setUp.extraOff') : `× ${new Intl.NumberFormat(language).format(extra)}`;
  }
}

interface GroupProps<Value> {
  legend: string;
  hint?: string;
  value: Value;
  options: readonly { value: Value; says: string }[];
  onChoose: (value: Value) => void;
  children?: ReactNode;
}

/** One of several, side by side: the browser's own radio buttons under the look. */
function Group<Value extends string | number>({
  legend,
  hint,
  value,
  options,
  onChoose,
  children,
}: GroupProps<Value>) {
  const ids = { name: useId(), hint: useId() };
  return (
    <fieldset className={styles.group} aria-describedby={hint === undefined ? undefined : ids.hint}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.pills}>
        {options.map((option) => (
          <label key={option.value} className={styles.pill}>
            <input
              type="radio"
              name={ids.name}
              className={styles.radio}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.says}</span>
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p id={ids.hint} className={styles.hint}>
          {hint}
        </p>
      )}
      {children}
    </fieldset>
  );
}

interface AmountProps {
  label: string;
  hint: string;
  bounds: { readonly min: number; readonly max: number; readonly usual: number };
  step: number;
  value: number;
  onChange: (value: number) => void;
}

/** A number to type or step; what is out of bounds is put right when the field is left. */
function Amount({ label, hint, bounds, step, value, onChange }: AmountProps) {
  const ids = { field: useId(), hint: useId() };
  return (
    <p className={styles.amount}>
      <label htmlFor={ids.field}>{label}</label>
      <input
        id={ids.field}
        type="number"
        inputMode="numeric"
        className={styles.number}
        min={bounds.min}
        max={bounds.max}
        step={step}
        value={Number.isFinite(value) ? value : ''}
        aria-describedby={ids.hint}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        onBlur={() => onChange(within(value, bounds))}
      />
      <span id={ids.hint} className={styles.hint}>
        {hint}
      </span>
    </p>
  );
}
