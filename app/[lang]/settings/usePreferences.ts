'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExtraTime } from '@/core/study/clock';
import type { StudySettings } from '@/core/study/settings';
import type { StoreProblemCode } from '@/stores/store-problem';
import { type Drawer, openDrawer } from './drawer';

/** What is set on this device; `kept` says whether the last change is stored. */
export interface Preferences {
  readonly study: StudySettings;
  readonly extraTime: ExtraTime;
  readonly kept: 'untouched' | 'storing' | 'stored' | StoreProblemCode;
  /** Where it is kept; undefined where the browser keeps nothing. */
  readonly drawer: Drawer;
}

type Change = Partial<Pick<Preferences, 'study' | 'extraTime'>>;

/** The settings of this device, read once and kept at each change. Undefined until they are read. */
export function usePreferences() {
  const [preferences, setPreferences] = useState<Preferences>();
  const latest = useRef(0);

  const read = useCallback(async () => {
    const drawer = await openDrawer();
    setPreferences({ ...drawer.read, kept: drawer.problem ?? 'untouched', drawer });
    return drawer;
  }, []);

  useEffect(() => {
    let opened: Drawer | undefined;
    let gone = false;
    void read().then((drawer) => {
      opened = drawer;
      if (gone) drawer.close();
    });
    return () => {
      gone = true;
      opened?.close();
    };
  }, [read]);

  const change = (part: Change) => {
    if (preferences === undefined) return;
    const next = { ...preferences, ...part, kept: 'storing' as const };
    setPreferences(next);
    latest.current += 1;
    const number = latest.current;
    void next.drawer.keep(part).then((problem) => {
      // Only the last change has a say: an earlier one may come back later.
      if (number !== latest.current) return;
      setPreferences((now) => (now === undefined ? now : { ...now, kept: problem ?? 'stored' }));
    });
  };

  return { preferences, change, reread: read };
}
