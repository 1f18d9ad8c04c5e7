'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { pageId } from './page-clock';

const CHANNEL = 'recto-verso-quiz';

/** Two tabs can't take one attempt: whichever claimed it last has it, and the other one says so. */
export function useTabs(currentId: () => string | undefined) {
  const [isElsewhere, setElsewhere] = useState(false);
  const elsewhere = useRef(false);
  const channel = useRef<BroadcastChannel>(undefined);
  const read = useRef(currentId);
  useEffect(() => {
    read.current = currentId;
  });

  const mark = useCallback((value: boolean) => {
    elsewhere.current = value;
    setElsewhere(value);
  }, []);

  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return;
    const opened = new BroadcastChannel(CHANNEL);
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isClaim(data) && data.page !== pageId() && data.id === read.current()) mark(true);
    };
    return () => opened.close();
  }, [mark]);

  const claim = useCallback(
    (id: string) => {
      mark(false);
      channel.current?.postMessage({ id, page: pageId() });
    },
    [mark],
  );
  const release = useCallback(() => mark(false), [mark]);
  const lose = useCallback(() => mark(true), [mark]);
  return { isElsewhere, elsewhere, claim, release, lose };
}

function isClaim(data: unknown): data is { id: string; page: string } {
  return typeof data === 'object' && data !== null && 'id' in data && 'page' in data;
}
