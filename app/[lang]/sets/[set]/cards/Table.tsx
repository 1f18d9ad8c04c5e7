'use client';

import { type RefObject, useState } from 'react';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { secondTapGuard } from '@/app/_ui/secondTapGuard';
import type { Card } from '@/core/study/deck';
import type { OpenDialog } from './CardDialogs';
import { CardFace } from './CardFace';
import { LeechHint } from './Leech';
import { Rates } from './Rates';
import styles from './Study.module.css';
import { TypedAnswer } from './TypedAnswer';
import type { Speech } from './useSpeech';
import type { Study } from './useStudy';
import { useSwipe } from './useSwipe';
import type { Typed } from './useTypedAnswer';
import { Verdict } from './Verdict';

interface TableProps {
  study: Study;
  card: Card;
  side: 'recto' | 'verso';
  typed: Typed;
  speech: Speech;
  onOpen: (dialog: OpenDialog) => void;
  face: RefObject<HTMLElement | null>;
  field: RefObject<HTMLInputElement | null>;
}

/** The card, and beneath it what to do with it: turn it, type its answer, rate it. */
export function Table({ study, card, side, typed, speech, onOpen, face, field }: TableProps) {
  const t = useT('cards');
  const [isSecondTap] = useState(secondTapGuard);
  const rates = study.outcomes !== undefined && study.problem === undefined ? study.outcomes : undefined;
  const swipe = useSwipe(face, rates !== undefined && !study.storing, (way) =>
    study.rate(way === 'left' ? 1 : 3),
  );
  return (
    <div className={styles.table}>
      <CardFace
        key={`${side} ${card.id}`}
        study={study}
        card={card}
        side={side}
        speech={speech}
        onOpen={onOpen}
        face={face}
        swipe={swipe}
        isTyped={typed.asks}
      >
        {side === 'verso' && typed.verdict && (
          <Verdict verdict={typed.verdict} language={study.languages.verso} />
        )}
        {side === 'verso' && <LeechHint study={study} card={card} onReword={() => onOpen('edit')} />}
      </CardFace>
      {side === 'recto' &&
        (typed.asks ? (
          <TypedAnswer key={card.id} typed={typed} field={field} />
        ) : (
          <Button
            className={styles.turn}
            onClick={(event) => {
              if (!isSecondTap(event.nativeEvent)) study.turn();
            }}
          >
            {t('turn')}
          </Button>
        ))}
      {side === 'verso' && rates && (
        <>
          <p className={styles.swipeHint} aria-hidden>
            {t('swipe')}
          </p>
          <Rates
            outcomes={rates}
            counts={study.counts}
            suggested={typed.suggested}
            busy={study.storing}
            onRate={(rating, event) => {
              if (!isSecondTap(event.nativeEvent)) study.rate(rating);
            }}
          />
        </>
      )}
    </div>
  );
}
