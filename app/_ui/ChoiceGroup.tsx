'use client';

import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';

interface ChoiceGroupProps<Value> {
  legend: string;
  hint?: string;
  value: Value;
  options: readonly { value: Value; says: string }[];
  onChoose: (value: Value) => void;
  children?: ReactNode;
}

/** One of several, side by side: the browser's own radio buttons under the look. */
export function ChoiceGroup<Value extends string | number>({
  legend,
  hint,
  value,
  options,
  onChoose,
  children,
}: ChoiceGroupProps<Value>) {
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
