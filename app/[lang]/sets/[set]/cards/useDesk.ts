'use client';

import { useCallback, useEffect, useState } from 'react';
import { type Card, cardsAhead, dueCards, limitsOf } from '@/core/study/deck';
import { beginSession, type DeckSession } from '@/core/study/deck-session';
import { readPreference } from '@/stores/preferences';
import type { DamagedRecord } from '@/stores/progress-store';
import type { StoreProblem } from '@/stores/store-problem';
import { type Desk, openDesk, readLog, type SetLog } from './openLog';
import { isSides, SIDES_KEY, type Sides } from './sides';

/** What the screen has to show. */
export type Table =
  | { readonly status: 'loading' }
  | { readonly status: 'unread'; readonly problem: StoreProblem }
  | (Ready & { readonly status: 'nothing'; readonly log: SetLog; readonly at: number })
  | (Ready & { readonly status: 'session'; readonly session: DeckSession; readonly number: number });

interface Ready {
  readonly desk: Desk;
  readonly sides: Sides;
  readonly damaged: readonly DamagedRecord[];
}

let sessions = 0;

/** Opens the store, reads the log and deals the cards; `ahead` deals some even when nothing is due. */
async function layTable(
  set: string,
  cards: readonly Card[],
  open: Desk | undefined,
  ahead: boolean,
): Promise<Table> {
  const opened = open === undefined ? await openDesk() : ({ ok: true, value: open } as const);
  if (!opened.ok) return { status: 'unread', problem: opened.error };
  const desk = opened.value;
  const now = Date.now();
  const log = await readLog(desk, set, now);
  if (!log.ok) return { status: 'unread', problem: log.error };
  const { progress, damaged } = log.value;
  const limits = limitsOf(desk.settings, progress.today, desk.calendar, now);
  const kept = desk.database === undefined ? undefined : await readPreference(desk.database, SIDES_KEY);
  const sides = kept?.ok && isSides(kept.value) ? kept.value : 'same';
  const due = dueCards(cards, progress, now, limits);
  const dealt = due.length === 0 && ahead ? cardsAhead(cards, progress, now) : due;
  const ready = { desk, sides, damaged };
  if (dealt.length === 0) return { status: 'nothing', log: log.value, at: now, ...ready };
  sessions += 1;
  const { retention, leeches } = desk.settings;
  const session = beginSession(set, dealt, progress, now, { retention, leeches, dayEnds: limits.dayEnds });
  return { status: 'session', session, number: sessions, ...ready };
}

/**
 * The cards on the table, once the store has been read (never on the server: the first render is the same on
 * both sides), and a way to be dealt more.
 */
export function useDesk(set: string, cards: readonly Card[]) {
  const [table, setTable] = useState<Table>({ status: 'loading' });
  const desk = 'desk' in table ? table.desk : undefined;

  const deal = useCallback(
    (ahead: boolean) => layTable(set, cards, desk, ahead).then(setTable),
    [set, cards, desk],
  );

  // Opened once; a new `desk` must not deal anew.
  useEffect(() => {
    let gone = false;
    void layTable(set, cards, undefined, false).then((laid) => {
      if (!gone) setTable(laid);
    });
    return () => {
      gone = true;
    };
  }, [set, cards]);

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
      if (document.visibilityState === 'visible') void deal(false);
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [idle, deal]);

  return { table, deal };
}
