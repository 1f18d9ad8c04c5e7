'use client';

import { Undo2 } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { KeyHelp } from '@/app/_ui/KeyHelp';
import { ProgressBar } from '@/app/_ui/ProgressBar';
import { secondTapGuard } from '@/app/_ui/secondTapGuard';
import type { Card } from '@/core/study/deck';
import { cardsDone, type DeckSession } from '@/core/study/deck-session';
import { keepPreference } from '@/stores/preferences';
import { Announcement } from './Announcement';
import { CardFace } from './CardFace';
import { Ending } from './Ending';
import type { Desk } from './openLog';
import { Rates } from './Rates';
import { SideChoice } from './SideChoice';
import { NotStored } from './StoreNotices';
import styles from './Study.module.css';
import { languagesOf, SIDES_KEY, type Sides } from './sides';
import { useCardKeys } from './useCardKeys';
import { useStudy } from './useStudy';

interface StudyProps {
  desk: Desk;
  begun: DeckSession;
  firstSides: Sides;
  /** All cards of the set, for what comes after. */
  cards: readonly Card[];
  onMore: () => void;
}

/** Enter held on a button presses it again and again: one press is one rating. */
function stopHeldKey(event: KeyboardEvent) {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
}

/** A session: one card after the other, each rating stored before the next shows. */
export function Study({ desk, begun, firstSides, cards, onMore }: StudyProps) {
  const t = useT('cards');
  const common = useT('common');
  const { language } = useLanguage();
  const [sides, setSides] = useState(firstSides);
  const languages = languagesOf(sides, language);
  const study = useStudy(desk, begun, languages);
  const { session, shown } = study;
  const [isSecondTap] = useState(secondTapGuard);
  const face = useRef<HTMLElement>(null);
  const table = useRef<HTMLDivElement>(null);
  useCardKeys(study);
  useFollowingFocus(shown.phase === 'finished' ? 'finished' : `${shown.phase} ${shown.card.id}`, table, face);

  const chooseSides = (chosen: Sides) => {
    setSides(chosen);
    // Not kept on a full disk: the choice still holds for this visit.
    if (desk.database) void keepPreference(desk.database, SIDES_KEY, chosen);
  };

  const done = cardsDone(session);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only stops keys that are held; the buttons inside act
    <div ref={table} onKeyDown={stopHeldKey}>
      <Announcement study={study} verso={languages.verso} />
      {shown.phase === 'finished' ? (
        <Ending session={session} cards={cards} kept={desk.database !== undefined} onMore={onMore} />
      ) : (
        <>
          <p className={styles.progress}>
            <span>
              {t('position', { number: session.total - session.waiting.length, total: session.total })}
            </span>
            <ProgressBar
              value={done}
              max={session.total}
              label={t('progress', { done, total: session.total })}
            />
          </p>
          <div className={styles.table}>
            <CardFace
              key={`${shown.phase} ${shown.card.id}`}
              card={shown.card}
              side={shown.phase}
              languages={languages}
              face={face}
            />
            {study.outcomes === undefined ? (
              <Button
                className={styles.turn}
                onClick={(event) => {
                  if (!isSecondTap(event.nativeEvent)) study.turn();
                }}
              >
                {t('turn')}
              </Button>
            ) : (
              !study.problem && (
                <Rates
                  outcomes={study.outcomes}
                  busy={study.storing}
                  onRate={(rating, event) => {
                    if (!isSecondTap(event.nativeEvent)) study.rate(rating);
                  }}
                />
              )
            )}
          </div>
        </>
      )}
      {study.problem && 'event' in session.moment && (
        <NotStored
          problem={study.problem}
          kind={session.moment.event.kind}
          onRetry={study.retry}
          onGiveUp={study.giveUp}
        />
      )}
      <div className={styles.tools}>
        {session.steps.length > 0 && !study.problem && (
          <Button look="quiet" className={styles.undo} aria-keyshortcuts="U" onClick={study.undo}>
            <Undo2 aria-hidden size={18} />
            {t('undo')}
          </Button>
        )}
        {shown.phase !== 'finished' && <SideChoice sides={sides} onChoose={chooseSides} />}
        <KeyHelp
          keys={[
            { keys: [common('keys.space')], does: t('keys.turn') },
            { keys: ['1', '2', '3', '4'], does: t('keys.rate') },
            { keys: ['U'], does: t('keys.undo') },
          ]}
        />
      </div>
    </div>
  );
}

/** The focus follows the card when what had it is gone with the last one; it never leaves another control. */
function useFollowingFocus(
  shown: string,
  table: { readonly current: HTMLElement | null },
  face: { readonly current: HTMLElement | null },
) {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    const { activeElement } = document;
    const lost = activeElement === null || activeElement === document.body;
    if (lost || table.current?.contains(activeElement)) {
      (face.current ?? document.getElementById('ending'))?.focus();
    }
  }, [shown, table, face]);
}
