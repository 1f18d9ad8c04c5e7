'use client';

import { useId } from 'react';
import styles from './Field.module.css';

interface RangeFieldProps {
  label: string;
  /** What the value means, in words: also told to a screen reader. */
  meaning: string;
  min: number;
  max: number;
  step: number;
  value: number;
  /** The value as it is written: "90 %". */
  says: string;
  onChange: (value: number) => void;
}

/** A value on a scale, whose meaning is said as it moves. */
export function RangeField({ label, meaning, min, max, step, value, says, onChange }: RangeFieldProps) {
  const ids = { field: useId(), meaning: useId() };
  return (
    <div>
      <p className={styles.scaleTop}>
        <label htmlFor={ids.field} className={styles.legend}>
          {label}
        </label>
        <output htmlFor={ids.field} className={styles.output}>
          {says}
        </output>
      </p>
      <input
        id={ids.field}
        type="range"
        className={styles.range}
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={says}
        aria-describedby={ids.meaning}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
      <p id={ids.meaning} className={styles.hint}>
        {meaning}
      </p>
    </div>
  );
}
