'use client';

import { Undo2 } from 'lucide-react';
import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import type { ReviewCounts } from '@/core/bank/review/review';
import styles from './Bar.module.css';
import type { Entry } from './entries';
import { type Said, wordsOf } from './said';

interface BarProps {
  counts: ReviewCounts;
  canUndo: boolean;
  isBusy: boolean;
  isKeeping: boolean;
  onUndo: () => void;
  onKeep: () => void;
}

/** Always in sight: how much there is, the way back, and the way on. */
export function Bar({ counts, canUndo, isBusy, isKeeping, onUndo, onKeep }: BarProps) {
  const t = useT('review');
  const dropped = counts.factsDropped + counts.questionsDropped;
  return (
    <section aria-label={t('bar.label')} className={styles.bar}>
      <div className={styles.inside}>
        <p className={styles.counts}>
          <b>{t('counts.questions', { count: counts.questions })}</b>
          {counts.toCheck > 0 && <span>{t('counts.check', { count: counts.toCheck })}</span>}
          {dropped > 0 && <span>{t('counts.dropped', { count: dropped })}</span>}
          {isBusy && <span>{t('bar.busy')}</span>}
        </p>
        <div className={styles.actions}>
          <Button
            look="ghost"
            aria-keyshortcuts="U Control+Z Meta+Z"
            aria-disabled={!canUndo}
            onClick={canUndo ? onUndo : undefined}
          >
            <Undo2 aria-hidden size={18} /> {t('bar.undo')}
          </Button>
          <Button aria-disabled={isKeeping} onClick={isKeeping ? undefined : onKeep}>
            {t(isKeeping ? 'bar.keeping' : 'bar.keep')}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** Tells a screen reader what was done or undone. */
export function Announcement({ said, entries }: { said: Said | undefined; entries: readonly Entry[] }) {
  const t = useT('review');
  const { language } = useLanguage();
  const words = said && wordsOf(said, entries, language);
  return (
    <p role="status" className="said">
      {said && (
        <span key={said.step}>
          {t(said.isUndone ? `undone.${said.type}` : `done.${said.type}`)}{' '}
          {words && <span {...otherLang(words.language, language)}>{words.text}</span>}
        </span>
      )}
    </p>
  );
}
