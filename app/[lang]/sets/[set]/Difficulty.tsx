'use client';

import { useT } from '@/app/_i18n/useT';
import type { DifficultyReason } from '@/core/bank/bank';
import styles from './Difficulty.module.css';

interface Asked {
  readonly difficulty: number;
  readonly why: readonly DifficultyReason[];
}

/** How hard a question is, from 1 to 5, and what makes it so; a question of an old set doesn't say why. */
export function Difficulty({ question }: { question: Asked }) {
  const t = useT('bank');
  const { difficulty: level, why } = question;
  const reasons = why.map((reason) => t(`why.${reason}`)).join(', ');
  return (
    <p className={styles.difficulty}>
      {reasons === '' ? t('level', { level }) : t('levelWhy', { level, why: reasons })}
    </p>
  );
}
