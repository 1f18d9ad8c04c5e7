'use client';

import { useId } from 'react';
import styles from './Field.module.css';

interface NumberFieldProps {
  label: string;
  hint: string;
  bounds: { readonly min: number; readonly max: number };
  step: number;
  /** What is no number leaves the field empty. */
  value: number;
  onChange: (value: number) => void;
  /** The field is left: the time to put right what is out of bounds. */
  onLeave: () => void;
}

/** A number to type or step. */
export function NumberField({ label, hint, bounds, step, value, onChange, onLeave }: NumberFieldProps) {
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
        onBlur={onLeave}
      />
      <span id={ids.hint} className={styles.hint}>
        {hint}
      </span>
    </p>
  );
}
