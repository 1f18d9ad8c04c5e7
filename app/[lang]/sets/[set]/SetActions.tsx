'use client';

import { setPath } from '@/app/_i18n/set-path';
import { useT } from '@/app/_i18n/useT';
import { ButtonLink } from '@/app/_ui/Button';
import styles from './SetActions.module.css';

interface SetActionsProps {
  set: string;
  /** Cards due now. */
  due: number;
  className?: string | undefined;
}

/** What can be done with a set: the cards first. */
export function SetActions({ set, due, className }: SetActionsProps) {
  const t = useT('set');
  return (
    <p className={[styles.actions, className].filter(Boolean).join(' ')}>
      <ButtonLink to={setPath(set, 'cards')}>
        {due > 0 ? t('reviewCards', { count: due }) : t('cards')}
      </ButtonLink>
      <ButtonLink to={setPath(set, 'quiz')} look="ghost">
        {t('quiz')}
      </ButtonLink>
    </p>
  );
}
