'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '@/core/language';
import type { Draft, DraftText } from '@/core/study/draft';
import type { Order, Stage, TextCheck } from './messages';
import { createReader, type Outcome, type Reader, startWorker } from './reader';

/** How long a worker may say nothing before the screen says so, in milliseconds. */
const SILENCE = 20_000;
/** Less than this much more done is not shown. */
const LEAST_PART = 0.01;

/** How far the worker has come with what it was asked last. */
export type Reading =
  | { readonly step: 'idle' }
  | {
      readonly step: 'working';
      readonly stage: Stage;
      /** From 0 to 1. */
      readonly part: number;
      /** Which of two texts it is in. */
      readonly language?: Language;
      /** Languages whose names are found by grammar alone. */
      readonly plain: readonly Language[];
      /** Nothing was heard for a while: it may be slow, or dead without a word. */
      readonly isSilent: boolean;
    }
  | { readonly step: 'ended'; readonly outcome: Outcome; readonly plain: readonly Language[] };

/** What a screen asks of the worker. */
export interface ReadingDesk {
  readonly reading: Reading;
  /** Reads a draft's texts. `again`: also when there is a set of this very article. */
  readonly read: (draft: Draft, again?: boolean) => void;
  /** Looks at a text that is being typed; nothing when the worker could not. */
  readonly check: (text: DraftText) => Promise<TextCheck | undefined>;
  /** Ends the worker at once. The next order gets a fresh one. */
  readonly cancel: () => void;
  /** Back to `idle`, once an outcome has been taken in. */
  readonly forget: () => void;
}

const BEGUN = { step: 'working', stage: 'text', part: 0, plain: [], isSilent: false } as const;

/** A Web Worker that reads articles, for as long as the screen is there. */
export function useReading(): ReadingDesk {
  const reader = useRef<Reader>(undefined);
  const [reading, setReading] = useState<Reading>({ step: 'idle' });
  const theReader = useCallback(() => {
    reader.current ??= createReader(startWorker);
    return reader.current;
  }, []);

  const order = useCallback(
    (asked: Order) => {
      setReading(BEGUN);
      const answer = theReader().ask(asked, (news) =>
        setReading((now) => {
          if (now.step !== 'working') return now;
          if (news.type === 'plain') return { ...now, plain: news.languages };
          const { type: _, ...stage } = news;
          const isSame = news.stage === now.stage && news.part - now.part < LEAST_PART && !now.isSilent;
          if (isSame) return now;
          return { step: 'working', ...stage, plain: now.plain, isSilent: false };
        }),
      );
      void answer.then((outcome) =>
        setReading((now) => ({ step: 'ended', outcome, plain: now.step === 'working' ? now.plain : [] })),
      );
    },
    [theReader],
  );

  const cancel = useCallback(() => {
    reader.current?.cancel();
    setReading({ step: 'idle' });
  }, []);

  // Each piece of news begins the silence anew.
  useEffect(() => {
    if (reading.step !== 'working' || reading.isSilent) return;
    const timer = setTimeout(
      () => setReading((now) => (now === reading ? { ...reading, isSilent: true } : now)),
      SILENCE,
    );
    return () => clearTimeout(timer);
  }, [reading]);

  useEffect(() => () => reader.current?.cancel(), []);

  return {
    reading,
    read: useCallback((draft: Draft, again = false) => order({ type: 'read', draft, again }), [order]),
    check: useCallback(
      async (text: DraftText) => {
        const outcome = await theReader().ask({ type: 'check', text });
        return outcome.type === 'checked' ? outcome.check : undefined;
      },
      [theReader],
    ),
    cancel,
    forget: useCallback(() => setReading({ step: 'idle' }), []),
  };
}
