'use client';

import { useId } from 'react';
import styles from './Field.module.css';

interface CheckGroupProps<Value> {
  legend: string;
  hint?: string;
  values: readonly Value[];
  options: readonly { value: Value; says: string; lang?: string }[];
  onToggle: (value: Value) => void;
}

/** Some of several, side by side: the browser's own boxes under the look. */
export function CheckGroup<Value extends string>({
  legend,
  hint,
  values,
  options,
  onToggle,
}: CheckGroupProps<Value>) {
  const id = useId();
  return (
    <fieldset className={styles.group} aria-describedby={hint === undefined ? undefined : id}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.pills}>
        {options.map(({ value, says, lang }) => (
          <label key={value} className={styles.pill}>
            <input
              type="checkbox"
              className={styles.radio}
              checked={values.includes(value)}
              onChange={() => onToggle(value)}
            />
            <span lang={lang}>{says}</span>
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p id={id} className={styles.hint}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
