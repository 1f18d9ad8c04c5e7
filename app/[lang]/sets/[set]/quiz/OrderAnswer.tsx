'use client';

import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { LineText } from '@/app/_ui/LineText';
import type { Question } from '@/core/bank/bank';
import { lineText } from '@/core/bank/comparable';
import type { Language } from '@/core/language';
import styles from './Placing.module.css';
import { moved } from './placing';
import { useDrag } from './useDrag';

interface OrderAnswerProps {
  question: Extract<Question, { form: 'order' }>;
  /** The language in which the things to put in order are said. */
  side: Language;
  /** Places of the bank's list, as they stand: the draft, or the order that the attempt began with. */
  order: readonly number[];
  onArrange: (order: number[]) => void;
  onSubmit: (order: number[]) => void;
}

type Part = 'grip' | 'up' | 'down';

/** Things to put in order: by dragging, by the arrow keys on a handle, or by the two buttons of each. */
export function OrderAnswer({ question, side, order: begun, onArrange, onSubmit }: OrderAnswerProps) {
  const t = useT('quiz');
  const { language } = useLanguage();
  const [order, setOrder] = useState<readonly number[]>(begun);
  const [last, setLast] = useState<{ item: number; part: Part }>();
  const list = useRef<HTMLOListElement>(null);
  const put = (from: number, to: number, part: Part) => {
    const item = order[from];
    if (item === undefined || to < 0 || to >= order.length) return;
    const next = moved(order, from, to);
    setOrder(next);
    setLast({ item, part });
    onArrange(next);
  };
  const { drag, start } = useDrag(list, (from, to) => put(from, to, 'grip'));
  useEffect(() => {
    // A node that is moved in the document loses the focus.
    if (last === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-part="${last.item}-${last.part}"]`)?.focus();
  }, [last]);
  const saysOf = (item: number) => question.items[item]?.says[side] ?? [];
  const words = (item: number) => lineText(saysOf(item));
  const total = order.length;
  const byKey = (event: KeyboardEvent, place: number) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    put(place, place + step, 'grip');
  };
  return (
    <div className={styles.placing}>
      <p className={styles.hint}>{t('order.hint')}</p>
      <ol ref={list} aria-label={t('order.list')} className={styles.list}>
        {order.map((item, place) => (
          <li key={item}>
            <div
              className={classOf(
                styles.row,
                drag?.what === place && styles.dragged,
                drag?.over === place && drag.what !== place && styles.over,
              )}
              data-drop={place}
            >
              <button
                type="button"
                className={styles.grip}
                data-part={`${item}-grip`}
                aria-label={t('order.grip', { words: words(item), place: place + 1, total })}
                aria-keyshortcuts="ArrowUp ArrowDown"
                onKeyDown={(event) => byKey(event, place)}
                onPointerDown={(event) => start(event, place, event.currentTarget.parentElement)}
              >
                <GripVertical aria-hidden size={20} />
              </button>
              <span className={styles.number} aria-hidden="true">
                {place + 1}
              </span>
              <span className={styles.words} {...otherLang(side, language)}>
                <LineText line={saysOf(item)} />
              </span>
              <span className={styles.steps}>
                <button
                  type="button"
                  className={styles.step}
                  data-part={`${item}-up`}
                  aria-label={t('order.up', { words: words(item) })}
                  aria-disabled={place === 0}
                  onClick={() => put(place, place - 1, 'up')}
                >
                  <ArrowUp aria-hidden size={20} />
                </button>
                <button
                  type="button"
                  className={styles.step}
                  data-part={`${item}-down`}
                  aria-label={t('order.down', { words: words(item) })}
                  aria-disabled={place === total - 1}
                  onClick={() => put(place, place + 1, 'down')}
                >
                  <ArrowDown aria-hidden size={20} />
                </button>
              </span>
            </div>
          </li>
        ))}
      </ol>
      <p role="status" className="said">
        {last !== undefined &&
          t('order.moved', { words: words(last.item), place: order.indexOf(last.item) + 1, total })}
      </p>
      <Button className={styles.submit} onClick={() => onSubmit([...order])}>
        {t('session.submit')}
      </Button>
    </div>
  );
}

function classOf(...classes: (string | false | undefined)[]): string {
  return classes.filter(Boolean).join(' ');
}
