'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { ProgressBar } from '@/app/_ui/ProgressBar';
import { cardsDone, type DeckSession } from '@/core/study/deck-session';
import { Announcement } from './Announcement';
import { CardDialogs, type OpenDialog } from './CardDialogs';
import type { CardSet } from './card-set';
import { Ending } from './Ending';
import { LeechNotice } from './Leech';
import type { Desk } from './openLog';
import { Held, NotStored } from './StoreNotices';
import styles from './Study.module.css';
import { Table } from './Table';
import { Tools } from './Tools';
import { useCardKeys } from './useCardKeys';
import type { Choices } from './useChoices';
import type { Wish } from './useDesk';
import { useSpeech } from './useSpeech';
import { useStudy } from './useStudy';
import { useTypedAnswer } from './useTypedAnswer';

interface StudyProps {
  desk: Desk;
  begun: DeckSession;
  cardSet: CardSet;
  choices: Choices;
  onChoose: (part: Partial<Choices>) => void;
  onDeal: (wish: Wish) => void;
}

/** Enter held on a button presses it again and again: one press is one rating. */
function stopHeldKey(event: KeyboardEvent) {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
}

/** A session: one card after the other, each rating stored before the next shows. */
export function Study({ desk, begun, cardSet, choices, onChoose, onDeal }: StudyProps) {
  const t = useT('cards');
  const { language } = useLanguage();
  const study = useStudy(desk, begun, choices.direction, language);
  const { session, shown, card } = study;
  const typed = useTypedAnswer(study, cardSet, choices.typed);
  const speech = useSpeech(study, desk.settings.voices);
  const [dialog, setDialog] = useState<OpenDialog>();
  const face = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const side = shown.phase === 'finished' ? 'finished' : `${shown.phase} ${shown.card.id} ${shown.shownAt}`;
  useCardKeys(study, {
    turn: () => (typed.asks ? field.current?.focus() : study.turn()),
    speak: speech.toggle,
    open: setDialog,
  });
  useFollowingFocus(side, table, face, field);

  const done = cardsDone(session);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only stops keys that are held; the buttons inside act
    <div ref={table} onKeyDown={stopHeldKey}>
      <Announcement study={study} verdict={typed.verdict} />
      <Held store={desk.store} />
      <LeechNotice study={study} />
      {card === undefined || shown.phase === 'finished' ? (
        <Ending session={session} desk={desk} cardSet={cardSet} onDeal={onDeal} />
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
          <Table
            study={study}
            card={card}
            side={shown.phase}
            typed={typed}
            speech={speech}
            onOpen={setDialog}
            face={face}
            field={field}
          />
        </>
      )}
      {study.problem && 'event' in session.moment && (
        <NotStored
          problem={study.problem}
          kind={session.moment.event.kind}
          onRetry={study.retry}
          onGiveUp={study.giveUp}
          onLend={study.lend}
        />
      )}
      <Tools study={study} speech={speech} choices={choices} onChoose={onChoose} />
      <CardDialogs study={study} desk={desk} open={dialog} onOpen={setDialog} />
    </div>
  );
}

/**
 * The focus follows the card when what had it is gone with the last one, to the field where an answer is typed; it
 * never leaves another control.
 */
function useFollowingFocus(
  shown: string,
  table: { readonly current: HTMLElement | null },
  face: { readonly current: HTMLElement | null },
  field: { readonly current: HTMLElement | null },
) {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    const { activeElement } = document;
    const lost = activeElement === null || activeElement === document.body;
    if (lost || table.current?.contains(activeElement)) {
      (field.current ?? face.current ?? document.getElementById('ending'))?.focus();
    }
  }, [shown, table, face, field]);
}
