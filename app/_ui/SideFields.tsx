import type { ReactNode } from 'react';
import type { Language } from '@/core/language';
import styles from './SideFields.module.css';

interface SideFieldsProps {
  side: Language;
  legend: string;
  /** Labels with their text areas. */
  children: ReactNode;
}

/** The fields of a form that hold one language's words, with its colour at their edge. */
export function SideFields({ side, legend, children }: SideFieldsProps) {
  return (
    <fieldset className={side === 'en' ? `${styles.side} ${styles.en}` : styles.side}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
