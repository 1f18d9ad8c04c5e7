'use client';

import { type ReactNode, useId } from 'react';
import styles from './Settings.module.css';

interface PartProps {
  title: string;
  text?: string;
  children: ReactNode;
}

/** One part of the settings: what it is about on the left, what can be set on the right. */
export function Part({ title, text, children }: PartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <div>
        <h2 id={id}>{title}</h2>
        {text !== undefined && <p className={styles.about}>{text}</p>}
      </div>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
