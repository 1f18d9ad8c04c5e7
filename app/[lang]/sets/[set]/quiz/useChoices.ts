'use client';

import { useCallback, useLayoutEffect, useState } from 'react';
import type { ExtraTime } from '@/core/study/clock';
import { type AddressProblem, parseQuizAddress } from '@/core/study/quiz-address';
import { randomId } from '@/stores/random-id';
import { type Choices, choicesFrom, searchFor, usualChoices } from './set-up-choices';

interface Chosen {
  readonly choices: Choices;
  /** Whether the address has been read: before that there is nothing to begin. */
  readonly isRead: boolean;
  /** What of the address could not be read. */
  readonly problems: readonly AddressProblem[];
  /** The draw is that of an address, which somebody may have shared. */
  readonly isShared: boolean;
  change(change: Partial<Choices>): void;
  /** Writes the choices into the address, without a step in the browser's history. */
  write(): void;
}

/** Long enough that two draws are never the same by chance, short enough to be read out. */
const SEED_LENGTH = 8;

/** A draw of its own. */
export function newSeed(): string {
  return randomId().replaceAll('-', '').slice(0, SEED_LENGTH);
}

/** What is chosen for a quiz: the usual, then what the address says, then what is changed here. */
export function useChoices(home: string, remembered: ExtraTime | undefined): Chosen {
  const [read, setRead] = useState<{ from: Partial<Choices>; problems: readonly AddressProblem[] }>({
    from: {},
    problems: [],
  });
  const [changed, setChanged] = useState<Partial<Choices>>({});
  const [drawn, setDrawn] = useState('');
  // The page is the same file for everyone: its address is known in the browser alone, and so is chance. Both are there
  // before the first press is listened to: one that came between would begin another quiz, and lose the address.
  useLayoutEffect(() => {
    const { address, problems } = parseQuizAddress(new URLSearchParams(window.location.search), home);
    setRead({ from: choicesFrom(address), problems });
    setDrawn(newSeed());
  }, [home]);

  const choices: Choices = {
    ...usualChoices(home),
    seed: drawn,
    ...(remembered === undefined ? {} : { extraTime: remembered }),
    ...read.from,
    ...changed,
  };
  const write = useCallback(
    (written: Choices) => {
      const { pathname, hash } = window.location;
      window.history.replaceState(null, '', pathname + searchFor(written, home) + hash);
    },
    [home],
  );
  return {
    choices,
    isRead: drawn !== '',
    problems: read.problems,
    isShared: read.from.seed !== undefined && changed.seed === undefined,
    change(change) {
      setChanged((before) => ({ ...before, ...change }));
      write({ ...choices, ...change });
    },
    write: () => write(choices),
  };
}

/** Takes the draw out of the address: the next quiz is another one, with the same options. */
export function forgetDraw(): void {
  const { pathname, search, hash } = window.location;
  const params = new URLSearchParams(search);
  if (!params.has('seed')) return;
  params.delete('seed');
  const rest = params.toString();
  window.history.replaceState(null, '', pathname + (rest === '' ? '' : `?${rest}`) + hash);
}
