'use client';

import { useT } from '@/app/_i18n/useT';
import { LocalLink } from '@/app/_ui/LocalLink';
import type { AddressProblem } from '@/core/study/quiz-address';
import { missingSets } from '@/core/study/quiz-material';
import { IMPORT_HASH } from '../../../shelf/useAskedForImport';
import type { QuizView } from './quiz-view';
import styles from './SetUp.module.css';

interface AddressNoticesProps {
  problems: readonly AddressProblem[];
  sets: readonly string[];
  views: readonly QuizView[];
}

/** What of a shared link can't be had here: parts that can't be read, sets that aren't on this shelf. */
export function AddressNotices({ problems, sets, views }: AddressNoticesProps) {
  const t = useT('quiz');
  const importing = useT('import');
  const missing = missingSets(sets, views);
  return (
    <div role="status">
      {missing.length > 0 && (
        <div className={styles.notice}>
          <p>{t('address.missing', { count: missing.length, sets: missing.join(', ') })}</p>
          <p>
            <LocalLink to={`/#${IMPORT_HASH}`}>{importing('title')}</LocalLink>
          </p>
        </div>
      )}
      {problems.length > 0 && (
        <div className={styles.notice}>
          <p>{t('address.title')}</p>
          <ul>
            {problems.map(({ field, code, found }) => (
              <li key={field}>
                {t('address.problem', {
                  field: t(`address.fields.${field}`),
                  problem: t(`address.problems.${code}`, { found }),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
