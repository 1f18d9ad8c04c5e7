'use client';

import { useState } from 'react';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { Dialog } from '@/app/_ui/Dialog';
import { LineText } from '@/app/_ui/LineText';
import { type CardMarks, isAskable } from '@/core/progress/marks';
import type { Card } from '@/core/study/deck';
import { markEvents } from '@/core/study/deck-events';
import { inOwnWords } from '@/core/study/own-words';
import { randomId } from '@/stores/random-id';
import type { StoreProblem } from '@/stores/store-problem';
import styles from './CardDialogs.module.css';
import type { CardSet } from './card-set';
import type { Desk } from './openLog';

interface SetAsideProps {
  desk: Desk;
  cardSet: CardSet;
  marks: ReadonlyMap<string, CardMarks>;
  /** Some card was taken back in. */
  onTaken: () => void;
}

/** The cards that were suspended or buried, and the way back for each. */
export function SetAside({ desk, cardSet, marks, onTaken }: SetAsideProps) {
  const t = useT('cards');
  const { language } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<StoreProblem>();
  const [now] = useState(() => Date.now());
  const aside = cardSet.cards.filter(({ id }) => !isAskable(marks.get(id), now));
  if (aside.length === 0) return null;

  const take = async (card: Card) => {
    const isSuspended = marks.get(card.id)?.suspended === true;
    const mark = isSuspended
      ? ({ kind: 'unsuspend' } as const)
      : ({ kind: 'bury', until: Date.now() } as const);
    const stamp = { id: randomId(), now: Date.now(), device: desk.device };
    const stored = await desk.store.appendAll(
      markEvents({ set: cardSet.set, marks }, card, { mark, ...stamp }),
    );
    setProblem(stored.ok ? undefined : stored.error);
    if (stored.ok) setTaken((before) => [...before, card.id]);
  };
  const close = () => {
    setIsOpen(false);
    if (taken.length > 0) onTaken();
  };
  return (
    <>
      <Button look="ghost" onClick={() => setIsOpen(true)}>
        {t('aside.open', { count: aside.length })}
      </Button>
      <Dialog open={isOpen} onClose={close} title={t('aside.title')}>
        {problem && <p role="alert">{t(`store.${problem.code}`)}</p>}
        <ul>
          {aside.map((card) => (
            <li key={card.id} className={styles.aside}>
              <p>
                <LineText line={inOwnWords(card, marks.get(card.id)?.wording).prompt[language]} />
                <small>{t(marks.get(card.id)?.suspended ? 'aside.suspended' : 'aside.buried')}</small>
              </p>
              <Button
                look="ghost"
                aria-disabled={taken.includes(card.id)}
                onClick={() => {
                  if (!taken.includes(card.id)) void take(card);
                }}
              >
                {t(taken.includes(card.id) ? 'aside.taken' : 'aside.take')}
              </Button>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
