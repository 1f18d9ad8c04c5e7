'use client';

import { useState } from 'react';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { ChoiceGroup } from '@/app/_ui/ChoiceGroup';
import { Dialog } from '@/app/_ui/Dialog';
import { SelectField } from '@/app/_ui/SelectField';
import type { FactKind } from '@/core/facts/fact';
import { CRAM_FILTERS, type CramFilter, cramCards } from '@/core/study/deck';
import styles from './CardDialogs.module.css';
import type { CardSet } from './card-set';
import type { SetLog } from './openLog';
import type { Wish } from './useDesk';

interface CramChoiceProps {
  cardSet: CardSet;
  progress: Pick<SetLog['progress'], 'memories' | 'marks' | 'practice'>;
  onDeal: (wish: Wish) => void;
}

/** Which cards to go through before an exam, due or not; what is chosen says how many there are. */
export function CramChoice({ cardSet, progress, onDeal }: CramChoiceProps) {
  const t = useT('cards');
  const facts = useT('set');
  const [isOpen, setIsOpen] = useState(false);
  const [filter, setFilter] = useState<CramFilter>('all');
  const [kind, setKind] = useState<FactKind | 'all'>('all');
  const ofKind = cardSet.cards.filter((card) => kind === 'all' || cardSet.kindOf(card) === kind);
  const countOf = (each: CramFilter) => cramCards(ofKind, progress, each, '').length;
  const kinds = [...new Set(cardSet.cards.flatMap((card) => cardSet.kindOf(card) ?? []))];
  const count = countOf(filter);
  return (
    <>
      <Button look="ghost" onClick={() => setIsOpen(true)}>
        {t('cram.open')}
      </Button>
      <Dialog open={isOpen} onClose={() => setIsOpen(false)} title={t('cram.title')}>
        {isOpen && (
          <div className={styles.edit}>
            <p className={styles.why}>{t('cram.why')}</p>
            <ChoiceGroup
              legend={t('cram.which')}
              value={filter}
              options={CRAM_FILTERS.map((value) => ({
                value,
                says: t('cram.count', { filter: t(`cram.filter.${value}`), count: countOf(value) }),
              }))}
              onChoose={setFilter}
            />
            <SelectField<FactKind | 'all'>
              label={t('cram.kind')}
              value={kind}
              options={[
                { value: 'all', says: t('cram.allKinds') },
                ...kinds.map((value) => ({ value, says: facts(`kinds.${value}`) })),
              ]}
              onChoose={setKind}
            />
            <p className={styles.actions}>
              <Button
                aria-disabled={count === 0}
                onClick={() => {
                  if (count === 0) return;
                  setIsOpen(false);
                  onDeal({ kind: 'cram', filter, ...(kind === 'all' ? {} : { of: kind }) });
                }}
              >
                {count === 0 ? t('cram.none') : t('cram.begin', { count })}
              </Button>
            </p>
          </div>
        )}
      </Dialog>
    </>
  );
}
