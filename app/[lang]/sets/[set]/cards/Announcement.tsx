'use client';

import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { LineText } from '@/app/_ui/LineText';
import type { Language } from '@/core/language';
import { spokenInterval } from './intervals';
import type { Study } from './useStudy';

/** Tells a screen reader what happened: the answer of a card just turned, a rating kept, a rating undone. */
export function Announcement({ study, verso }: { study: Study; verso: Language }) {
  const t = useT('cards');
  const { language } = useLanguage();
  const { shown, done, storing, problem } = study;
  const settled = !storing && problem === undefined;
  return (
    <p role="status" className="said">
      {settled && done?.kind === 'rated' && (
        <span>
          {t('said.rated', {
            rating: t(`rate.${done.rating}`),
            time: spokenInterval(done.intervalMs, language),
          })}
        </span>
      )}
      {settled && done?.kind === 'undone' && <span>{t('said.undone')}</span>}
      {done === undefined && shown.phase === 'verso' && (
        <span {...otherLang(verso, language)}>
          <LineText line={shown.card.answer[verso]} />
        </span>
      )}
    </p>
  );
}
