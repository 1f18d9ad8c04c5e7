'use client';

import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Language } from '@/core/language';
import type { Mark } from '@/core/progress/mark-event';
import type { ProgressEvent } from '@/core/progress/progress-event';
import type { Rating } from '@/core/progress/review-event';
import { isDue, type Outcome, schedule } from '@/core/progress/scheduler';
import type { Card } from '@/core/study/deck';
import {
  cardShown,
  type DeckSession,
  deckReducer,
  type Finished,
  type Showing,
} from '@/core/study/deck-session';
import { languagesFor, type SideLanguages } from '@/core/study/direction';
import { inOwnWords } from '@/core/study/own-words';
import type { Direction } from '@/core/study/settings';
import { randomId } from '@/stores/random-id';
import { type StoreProblem, storeProblemOf } from '@/stores/store-problem';
import { type Desk, readLog } from './openLog';
import { dayEnds } from './useDesk';

/** What the last stored action was, for the announcement. */
export type Done =
  /** Without an interval when the rating left the memory as it was. */
  | { readonly kind: 'rated'; readonly rating: Rating; readonly intervalMs: number | undefined }
  | { readonly kind: 'marked'; readonly mark: Mark['kind'] }
  | { readonly kind: 'undone'; readonly what: ProgressEvent['kind'] };

/** A choice that the learner makes about the card on the table; how long a burial lasts is the calendar's. */
export type Choice = Exclude<Mark, { kind: 'bury' }> | { readonly kind: 'bury' };

export interface Study {
  readonly session: DeckSession;
  /** What lies on the table, also while a rating is on its way to the store. */
  readonly shown: Showing | Finished;
  /** The card on the table in the learner's own words, where there are any; undefined at the end. */
  readonly card: Card | undefined;
  readonly languages: SideLanguages;
  /** The real next intervals, when the card is turned. */
  readonly outcomes: Readonly<Record<Rating, Outcome>> | undefined;
  /** Whether a rating moves the card's date: not when it is crammed before it is due. */
  readonly counts: boolean;
  readonly storing: boolean;
  /** Why the last rating or undo could not be stored; the session waits. */
  readonly problem: StoreProblem | undefined;
  readonly done: Done | undefined;
  readonly turn: () => void;
  readonly rate: (rating: Rating) => void;
  readonly mark: (choice: Choice) => void;
  readonly undo: () => void;
  readonly retry: () => void;
  readonly giveUp: () => void;
  /** Goes on in memory, for a store that takes nothing more. */
  readonly lend: () => void;
}

/** How often the log is read again when a rating came between. */
const TRIES = 3;

/** Runs a session: the reducer decides, the store keeps, and nothing goes on before the store has it. */
export function useStudy(desk: Desk, begun: DeckSession, direction: Direction, screen: Language): Study {
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
  const plain = cardShown(session);
  const marks = plain && session.marks.get(plain.id);
  const memory = plain && session.memories.get(plain.id);
  const turned = shown.phase === 'verso';
  const { retention, cram } = session.options;
  // Computed when the card is turned, and again for another card, not at every render.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new card with an equal memory is asked at a new time
  const outcomes = useMemo(
    () => (turned ? schedule(memory, Date.now(), retention) : undefined),
    [turned, memory, plain?.id, retention],
  );
  const counts =
    !cram ||
    (memory !== undefined && 'shownAt' in shown && isDue(memory, shown.shownAt, session.options.dayEnds));
  const languages = languagesFor(direction, plain && session.practice.get(plain.id), screen);
  const stamp = () => ({ id: randomId(), now: Date.now(), device });

  return {
    session,
    shown,
    card: useMemo(() => plain && inOwnWords(plain, marks?.wording), [plain, marks?.wording]),
    languages,
    outcomes,
    counts,
    storing: moment.phase === 'storing',
    problem: moment.phase === 'unstored' ? problem : undefined,
    done,
    turn: () => {
      setDone(undefined);
      dispatch({ type: 'turn' });
    },
    rate: (rating) => {
      if (moment.phase !== 'verso' || outcomes === undefined) return;
      setDone({ kind: 'rated', rating, intervalMs: counts ? outcomes[rating].intervalMs : undefined });
      const { recto: language, verso: answerLanguage } = languages;
      dispatch({ type: 'rate', rating, ...stamp(), language, answerLanguage });
    },
    mark: (choice) => {
      if (moment.phase !== 'recto' && moment.phase !== 'verso') return;
      setDone({ kind: 'marked', mark: choice.kind });
      const mark: Mark = choice.kind === 'bury' ? { ...choice, until: dayEnds(desk, Date.now()) } : choice;
      dispatch({ type: 'mark', mark, ...stamp() });
    },
    undo: () => {
      const last = session.steps.at(-1)?.events[0];
      if ('event' in moment || last === undefined) return;
      setDone({ kind: 'undone', what: last.kind });
      dispatch({ type: 'undo', ...stamp() });
    },
    retry: () => dispatch({ type: 'retry' }),
    giveUp: () => {
      setDone(undefined);
      dispatch({ type: 'give-up' });
    },
    lend: () => {
      store.lend();
      dispatch({ type: 'retry' });
    },
  };
}
