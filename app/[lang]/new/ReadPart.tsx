'use client';

import { useEffect, useRef, useState } from 'react';
import { formatPercent } from '@/app/_i18n/formatNumber';
import { setPath } from '@/app/_i18n/set-path';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button, ButtonLink } from '@/app/_ui/Button';
import { ProgressBar } from '@/app/_ui/ProgressBar';
import styles from './New.module.css';
import { outcomeWords } from './problem-words';
import type { KnownSet } from './reading/messages';
import type { Reading, ReadingDesk } from './reading/useReading';
import type { DraftDesk } from './useDraft';

interface ReadPartProps {
  desk: DraftDesk;
  worker: ReadingDesk;
}

/** The one button that says what to do next; then how far the reading has come, and what came of it. */
export function ReadPart({ desk, worker }: ReadPartProps) {
  const t = useT('new');
  const { reading } = worker;
  const panel = useRef<HTMLElement>(null);
  const [isCancelled, setIsCancelled] = useState(false);
  const isBusy = reading.step === 'working';
  const outcome = reading.step === 'ended' ? reading.outcome : undefined;

  const read = (again = false) => {
    setIsCancelled(false);
    void desk.settle().then((draft) => worker.read(draft, again));
  };
  const cancel = () => {
    worker.cancel();
    setIsCancelled(true);
  };
  const restart = () => {
    worker.cancel();
    read();
  };
  // The panel takes the place of the form: the eye and the keyboard go with it, and back.
  const wasBusy = useRef(false);
  useEffect(() => {
    if (isBusy !== wasBusy.current) panel.current?.focus({ preventScroll: !isBusy });
    wasBusy.current = isBusy;
  }, [isBusy]);

  const isRead = desk.draft.review !== undefined;
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={styles.panel}
      aria-label={t(isBusy ? 'reading.title' : 'read')}
    >
      {isBusy ? (
        <Progress reading={reading} onCancel={cancel} onAgain={restart} />
      ) : outcome?.type === 'read' ? (
        <p role="status" className={styles.stage}>
          {t('reading.done', {
            facts: t('reading.facts', { count: outcome.facts }),
            questions: t('reading.questions', { count: outcome.questions }),
          })}
        </p>
      ) : (
        <>
          {outcome?.type === 'known' ? (
            <Known known={outcome.known} onAgain={() => read(true)} />
          ) : (
            <>
              <Trouble reading={reading} />
              <Button className={styles.read} onClick={() => read()}>
                {t(
                  outcome?.type === 'died' || outcome?.type === 'failed'
                    ? 'retry'
                    : isRead
                      ? 'readAgain'
                      : 'read',
                )}
              </Button>
            </>
          )}
          {isRead && outcome === undefined && (
            <p className={styles.hint}>
              {t('readAgainWhy')}{' '}
              <ButtonLink look="quiet" to={`/new/review?draft=${encodeURIComponent(desk.draft.id)}`}>
                {t('toReview')}
              </ButtonLink>
            </p>
          )}
          <p className={styles.hint}>{t('privacy')}</p>
          <p role="status" className={styles.kept}>
            {isCancelled ? t('reading.cancelled') : desk.kept === 'untouched' ? '' : t(`kept.${desk.kept}`)}
          </p>
        </>
      )}
    </section>
  );
}

/** Why the last reading came to nothing. */
function Trouble({ reading }: { reading: Reading }) {
  const ofScreen = useT('new');
  const { language } = useLanguage();
  const words = reading.step === 'ended' ? outcomeWords(reading.outcome, { ofScreen, language }) : undefined;
  return (
    <div role="alert" className={styles.trouble}>
      {words !== undefined && <p className={styles.problem}>{words}</p>}
    </div>
  );
}

interface ProgressProps {
  reading: Extract<Reading, { step: 'working' }>;
  onCancel: () => void;
  onAgain: () => void;
}

function Progress({ reading, onCancel, onAgain }: ProgressProps) {
  const t = useT('new');
  const { language } = useLanguage();
  const stage = t(`reading.stage.${reading.stage}`);
  return (
    <>
      <h2 className={styles.panelTitle}>{t('reading.title')}</h2>
      <p role="status" className={styles.stage}>
        {reading.language ? t(`reading.of.${reading.language}`, { stage }) : stage}
      </p>
      <ProgressBar
        value={Math.round(reading.part * 100)}
        max={100}
        label={t('reading.bar', { percent: formatPercent(reading.part, language) })}
        className={styles.bar}
      />
      <div role="status">
        {reading.plain.map((each) => (
          <p key={each} className={styles.mind}>
            {t(`reading.plain.${each}`)}
          </p>
        ))}
        {reading.isSilent && <p className={styles.mind}>{t('reading.silent')}</p>}
      </div>
      <p className={styles.actions}>
        <Button look="ghost" onClick={onCancel}>
          {t('reading.cancel')}
        </Button>
        {reading.isSilent && (
          <Button look="ghost" onClick={onAgain}>
            {t('reading.again')}
          </Button>
        )}
      </p>
    </>
  );
}

/** There is a set of this very article already. */
function Known({ known, onAgain }: { known: KnownSet; onAgain: () => void }) {
  const t = useT('new');
  return (
    <div role="alert" className={styles.known}>
      <h2 className={styles.panelTitle}>{t('known.title')}</h2>
      <p lang={known.titleLanguage} className={styles.ofTitle}>
        <bdi>{known.title}</bdi>
      </p>
      <p className={styles.actions}>
        <ButtonLink to={setPath(known.set)}>{t('known.open')}</ButtonLink>
        <Button look="ghost" onClick={onAgain}>
          {t('known.again')}
        </Button>
      </p>
    </div>
  );
}
