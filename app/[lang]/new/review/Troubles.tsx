'use client';

import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import type { StoreProblemCode } from '@/stores/store-problem';
import { saveSetFile } from './save-set-file';
import styles from './Troubles.module.css';
import type { Keep } from './useKeep';

interface SaveTroubleProps {
  problem: StoreProblemCode | undefined;
  onRetry: () => void;
}

/** The last changes could not be saved in the draft. */
export function SaveTrouble({ problem, onRetry }: SaveTroubleProps) {
  const t = useT('review');
  return (
    <div role="alert">
      {problem !== undefined && (
        <div className={styles.trouble}>
          <p>
            {t('trouble.notSaved')} {t(`trouble.${problem}`)} {t('trouble.nothingLost')}
          </p>
          <p className={styles.actions}>
            {problem === 'store-outdated' ? <Reload /> : <Retry onRetry={onRetry} />}
          </p>
        </div>
      )}
    </div>
  );
}

/** The set could not be kept: why, and what can be done so that nothing is lost. */
export function KeepTrouble({ keep }: { keep: Keep }) {
  const t = useT('review');
  const { problem } = keep;
  return (
    <div role="alert">
      {problem !== undefined && (
        <div className={styles.trouble}>
          <p>
            {t('trouble.notKept')}{' '}
            {problem.code === 'unsound'
              ? t('trouble.unsound', { path: problem.path })
              : t(`trouble.${problem.code}`)}{' '}
            {'bank' in problem && t('trouble.nothingLost')}
          </p>
          {'bank' in problem && (
            <p className={styles.actions}>
              {problem.code === 'store-outdated' ? <Reload /> : <Retry onRetry={keep.start} />}
              <Button look="ghost" onClick={() => saveSetFile(problem.bank)}>
                {t('trouble.file')}
              </Button>
            </p>
          )}
        </div>
      )}
    </div>
  );
}

/** The questions could not be made again after a step: those shown are the ones from before it. */
export function RemakeTrouble({ isBroken, onRetry }: { isBroken: boolean; onRetry: () => void }) {
  const t = useT('review');
  return (
    <div role="alert">
      {isBroken && (
        <div className={styles.trouble}>
          <p>{t('trouble.remake')}</p>
          <p className={styles.actions}>
            <Retry onRetry={onRetry} />
          </p>
        </div>
      )}
    </div>
  );
}

function Retry({ onRetry }: { onRetry: () => void }) {
  const t = useT('review');
  return <Button onClick={onRetry}>{t('trouble.retry')}</Button>;
}

function Reload() {
  const t = useT('review');
  return <Button onClick={() => window.location.reload()}>{t('trouble.reload')}</Button>;
}
