'use client';

import { type ReactNode, useId } from 'react';
import styles from './Progress.module.css';

interface SectionProps {
  title: string;
  /** What it says, in a sentence or two. */
  text?: ReactNode;
  className?: string | undefined;
  children?: ReactNode;
}

/** One part of the page: what it is about, what it says, and its numbers. */
export function Section({ title, text, className, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={[styles.section, className].filter(Boolean).join(' ')}>
      <h2 id={id}>{title}</h2>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {children}
    </section>
  );
}
