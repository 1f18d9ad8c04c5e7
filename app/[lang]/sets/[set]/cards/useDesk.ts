'use client';

import { useCallback, useEffect, useState } from 'react';
import type { FactKind } from '@/core/facts/fact';
import { type Card, type CramFilter, cardsAhead, cramCards, dueCards, limitsOf } from '@/core/study/deck';
import { beginSession, type DeckSession } from '@/core/study/deck-session';
import { readAnswerDraft } from '@/stores/answer-draft';
import type { DamagedRecord } from '@/stores/progress-store';
import { randomId } from '@/stores/random-id';
import type { StoreProblem } from '@/stores/store-problem';
import type { CardSet } from './card-set';
import { type Desk, openDesk, readLog, type SetLog } from './openLog';

/** What to be dealt: what is due, more than that, or cards to go through whether they are due or not. */
export type Wish =
  | { readonly kind: 'due' | 'ahead' }
  | { readonly kind: 'cram'; readonly filter: CramFilter; readonly of?: FactKind };

/** What the screen has to show. */
export type Table =
  | { readonly status: 'loading' }
  | { readonly status: 'unread'; readonly problem: StoreProblem }
  | (Ready & { readonly status: 'nothing'; readonly log: SetLog; readonly at: number })
  | (Ready & { readonly status: 'session'; readonly session: DeckSession; readonly number: number });

interface Ready {
  readonly desk: Desk;
  readonly damaged: readonly DamagedRecord[];
}

let sessions = 0;

/** Opens the store, reads the log and deals the cards. */
async function layTable(cardSet: CardSet, open: Desk | undefined, wish: Wish): Promise<Table> {
  const opened = open === undefined ? await openDesk() : ({ ok: true, value: open } as const);
  if (!opened.ok) return { status: 'unread', problem: opened.error };
  const desk = opened.value;
  const now = Date.now();
  const log = await readLog(desk, cardSet.set, now);
  if (!log.ok) return { status: 'unread', problem: log.error };
  const { progress, damaged } = log.value;
  const ready = { desk, damaged };
  const dealt = draftFirst(cardSet.set, dealtFor(wish, cardSet, desk, log.value, now));
  if (dealt.length === 0) return { status: 'nothing', log: log.value, at: now, ...ready };
  sessions += 1;
  const { retention, leeches } = desk.settings;
  const session = beginSession(cardSet.set, dealt, progress, now, {
    retention,
    leeches,
    cram: wish.kind === 'cram',
    dayEnds: dayEnds(desk, now),
  });
  return { status: 'session', session, number: sessions, ...ready };
}

/** When the study day that `now` is in ends, epoch milliseconds. */
export function dayEnds({ calendar }: Desk, now: number): number {
  return calendar.startOf(calendar.dayOf(now) + 1);
}

function dealtFor(
  wish: Wish,
  { cards, kindOf }: CardSet,
  { settings, calendar }: Desk,
  { progress }: SetLog,
  now: number,
): Card[] {
  if (wish.kind === 'cram') {
    const wanted = wish.of === undefined ? cards : cards.filter((card) => kindOf(card) === wish.of);
    return cramCards(wanted, progress, wish.filter, randomId());
  }
  const due = dueCards(cards, progress, now, limitsOf(settings, progress.today, calendar, now));
  return due.length === 0 && wish.kind === 'ahead' ? cardsAhead(cards, progress, now) : due;
}

/** After a reload, the card whose answer was being typed comes first. */
function draftFirst(set: string, cards: Card[]): Card[] {
  const draft = readAnswerDraft();
  const card = draft?.set === set ? cards.find(({ id }) => id === draft.card) : undefined;
  return card === undefined ? cards : [card, ...cards.filter(({ id }) => id !== card.id)];
}

/**
 * The cards on the table, once the store has been read (never on the server: the first render is the same on
 * both sides), and a way to be dealt more.
 */
export function useDesk(cardSet: CardSet) {
  const [table, setTable] = useState<Table>({ status: 'loading' });
  const desk = 'desk' in table ? table.desk : undefined;

  const deal = useCallback(
    (wish: Wish) => void layTable(cardSet, desk, wish).then(setTable),
    [cardSet, desk],
  );

  // Opened once; a new `desk` must not deal anew.
  useEffect(() => {
    let gone = false;
    void layTable(cardSet, undefined, { kind: 'due' }).then((laid) => {
      if (!gone) setTable(laid);
    });
    return () => {
      gone = true;
    };
  }, [cardSet]);

  useEffect(() => {
    if (desk?.database === undefined) return;
    const { database } = desk;
    return () => database.close();
  }, [desk]);

  // Back in front after hours, something may be due.
  const idle = table.status === 'nothing';
  useEffect(() => {
    if (!idle) return;
    const look = () => {
      if (document.visibilityState === 'visible') deal({ kind: 'due' });
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [idle, deal]);

  return { table, deal };
}
