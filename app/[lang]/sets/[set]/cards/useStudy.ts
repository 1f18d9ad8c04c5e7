'use client';

import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Rating } from '@/core/progress/review-event';
import { type Outcome, schedule } from '@/core/progress/scheduler';
import {
  cardShown,
  type DeckSession,
  deckReducer,
  type Finished,
  type Showing,
} from '@/core/study/deck-session';
import { randomId } from '@/stores/random-id';
import { type StoreProblem, storeProblemOf } from '@/stores/store-problem';
import { type Desk, readLog } from './openLog';
import type { SideLanguages } from './sides';

/** What the last stored action was, for the announcement. */
type Done =
  | { readonly kind: 'rated'; readonly rating: Rating; readonly intervalMs: number }
  | { readonly kind: 'undone' };

export interface Study {
  readonly session: DeckSession;
  /** What lies on the table, also while a rating is on its way to the store. */
  readonly shown: Showing | Finished;
  /** The real next intervals, when the card is turned. */
  readonly outcomes: Readonly<Record<Rating, Outcome>> | undefined;
  readonly storing: boolean;
  /** Why the last rating or undo could not be stored; the session waits. */
  readonly problem: StoreProblem | undefined;
  readonly done: Done | undefined;
  readonly turn: () => void;
  readonly rate: (rating: Rating) => void;
  readonly undo: () => void;
  readonly retry: () => void;
  readonly giveUp: () => void;
}

/** How often the log is read again when a rating came between. */
const TRIES = 3;

/** Runs a session: the reducer decides, the store keeps, and nothing goes on before the store has it. */
export function useStudy(desk: Desk, begun: DeckSession, { recto, verso }: SideLanguages): Study {
  const [session, dispatch] = useReducer(deckReducer, begun);
  const [problem, setProblem] = useState<StoreProblem>();
  const [done, setDone] = useState<Done>();
  const { moment, set } = session;
  const { store, device } = desk;

  const latest = useRef(session);
  useEffect(() => {
    latest.current = session;
  }, [session]);

  const refresh = useCallback(async () => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const { steps } = latest.current;
      const now = Date.now();
      const log = await readLog(desk, set, now);
      if (!log.ok) return;
      // A card rated while the log was being read isn't in what was read: read again.
      if (latest.current.steps !== steps) continue;
      dispatch({ type: 'refreshed', progress: log.value.progress, now });
      return;
    }
  }, [desk, set]);

  useEffect(() => {
    if (moment.phase !== 'storing') return;
    const { event, events } = moment;
    let gone = false;
    void store
      .appendAll(events)
      .catch((thrown: unknown) => ({ ok: false, error: storeProblemOf(thrown) }) as const)
      .then((result) => {
        if (gone) return;
        if (!result.ok) {
          setProblem(result.error);
          dispatch({ type: 'not-stored', id: event.id });
          return;
        }
        dispatch({ type: 'stored', id: event.id, now: Date.now() });
        // The log decides what a card's memory is without the review taken back.
        if (event.kind === 'undo') void refresh();
      });
    return () => {
      gone = true;
    };
  }, [moment, store, refresh]);

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void refresh();
    };
    document.addEventListener('visibilitychange', look);
    // Two tabs side by side are both in sight: the one that wrote tells the other.
    const unwatch = store.watch((sets) => {
      if (sets.includes(set)) void refresh();
    });
    return () => {
      document.removeEventListener('visibilitychange', look);
      unwatch();
    };
  }, [store, set, refresh]);

  const shown = 'event' in moment ? moment.from : moment;
  const card = cardShown(session);
  const memory = card === undefined ? undefined : session.memories.get(card.id);
  const turned = shown.phase === 'verso';
  // Computed when the card is turned, and again for another card, not at every render.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new card with an equal memory is asked at a new time
  const outcomes = useMemo(
    () => (turned ? schedule(memory, Date.now(), session.options.retention) : undefined),
    [turned, memory, card?.id, session.options.retention],
  );

  return {
    session,
    shown,
    outcomes,
    storing: moment.phase === 'storing',
    problem: moment.phase === 'unstored' ? problem : undefined,
    done,
    turn: () => {
      setDone(undefined);
      dispatch({ type: 'turn' });
    },
    rate: (rating) => {
      if (moment.phase !== 'verso' || outcomes === undefined) return;
      setDone({ kind: 'rated', rating, intervalMs: outcomes[rating].intervalMs });
      dispatch({
        type: 'rate',
        rating,
        id: randomId(),
        now: Date.now(),
        device,
        language: recto,
        answerLanguage: verso,
      });
    },
    undo: () => {
      if ('event' in moment || session.steps.length === 0) return;
      setDone({ kind: 'undone' });
      dispatch({ type: 'undo', id: randomId(), now: Date.now(), device });
    },
    retry: () => dispatch({ type: 'retry' }),
    giveUp: () => {
      setDone(undefined);
      dispatch({ type: 'give-up' });
    },
  };
}
