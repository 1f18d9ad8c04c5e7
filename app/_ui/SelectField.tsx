'use client';

import { useId } from 'react';
import styles from './Field.module.css';

interface SelectFieldProps<Value extends string> {
  label: string;
  hint?: string;
  value: Value;
  options: readonly { value: Value; says: string; lang?: string }[];
  onChoose: (value: Value) => void;
}

/** One of many: the browser's own list. */
export function SelectField<Value extends string>({
  label,
  hint,
  value,
  options,
  onChoose,
}: SelectFieldProps<Value>) {
  const ids = { field: useId(), hint: useId() };
  return (
    <p className={styles.choice}>
      <label htmlFor={ids.field} className={styles.legend}>
        {label}
      </label>
      <select
        id={ids.field}
        className={styles.select}
        value={value}
        aria-describedby={hint === undefined ? undefined : ids.hint}
        onChange={({ target }) => {
          const chosen = options[target.selectedIndex];
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.says}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <span id={ids.hint} className={styles.hint}>
          {hint}
        </span>
      )}
    </p>
  );
}
