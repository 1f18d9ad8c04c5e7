import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  /** What kind of message it is, in a word or two. */
  kicker: string;
  title: string;
  text: string;
  /** Buttons: what can be done now. */
  children: ReactNode;
}

/** A page that has only a message and a way on: not found, broken off. */
export function Notice({ kicker, title, text, children }: NoticeProps) {
  return (
    <>
      <p className={styles.kicker}>{kicker}</p>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
      <p className={styles.actions}>{children}</p>
    </>
  );
}
