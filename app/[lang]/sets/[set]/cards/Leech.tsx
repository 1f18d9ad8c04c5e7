'use client';

import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { LineText } from '@/app/_ui/LineText';
import { isLeech } from '@/core/progress/scheduler';
import type { Card } from '@/core/study/deck';
import { inOwnWords } from '@/core/study/own-words';
import styles from './Study.module.css';
import type { Study } from './useStudy';

/** Said when a rating has just shown that a card won't stick: what it is, and what was done about it. */
export function LeechNotice({ study }: { study: Study }) {
  const t = useT('cards');
  const { language } = useLanguage();
  const last = study.session.steps.at(-1);
  const [rated, ...followed] = last?.events ?? [];
  const isNew = study.done?.kind === 'rated' && !study.storing && study.problem === undefined;
  if (last === undefined || !isNew || rated?.kind !== 'review') return null;
  if (!followed.some(({ kind }) => kind === 'flag')) return null;
  const { id } = last.from.card;
  const { prompt } = inOwnWords(last.from.card, study.session.marks.get(id)?.wording);
  const isAway = followed.some(({ kind }) => kind === 'suspend');
  return (
    <div role="status" className={styles.leech}>
      <p>
        {t('leech.found', { count: study.session.memories.get(id)?.lapses ?? 0 })}{' '}
        <q {...otherLang(rated.language, language)}>
          <LineText line={prompt[rated.language]} />
        </q>{' '}
        {t(isAway ? 'leech.suspended' : 'leech.flagged')}
      </p>
    </div>
  );
}

interface LeechHintProps {
  study: Study;
  card: Card;
  onReword: () => void;
}

/** On a card that won't stick: words of one's own help more than one more repetition. */
export function LeechHint({ study, card, onReword }: LeechHintProps) {
  const t = useT('cards');
  const memory = study.session.memories.get(card.id);
  if (memory === undefined || !isLeech(memory)) return null;
  return (
    <div className={styles.leech}>
      <p>{t('leech.hint', { count: memory.lapses })}</p>
      <Button look="quiet" onClick={onReword}>
        {t('leech.reword')}
      </Button>
    </div>
  );
}
