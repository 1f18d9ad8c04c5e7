'use client';

import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { ChoiceGroup } from '@/app/_ui/ChoiceGroup';
import { EXTRA_TIMES, type ExtraTime } from '@/core/study/clock';
import { Part } from './Part';

interface QuizPartProps {
  extraTime: ExtraTime;
  onChange: (extraTime: ExtraTime) => void;
}

/** What a quiz is set up with. */
export function QuizPart({ extraTime, onChange }: QuizPartProps) {
  const t = useT('settings');
  const { language } = useLanguage();
  const says = (extra: ExtraTime) => {
    if (extra === 1) return t('quiz.none');
    return extra === 'off' ? t('quiz.off') : `× ${new Intl.NumberFormat(language).format(extra)}`;
  };
  return (
    <Part title={t('quiz.title')} text={t('quiz.text')}>
      <ChoiceGroup
        legend={t('quiz.extra')}
        value={extraTime}
        options={EXTRA_TIMES.map((value) => ({ value, says: says(value) }))}
        onChoose={onChange}
      />
    </Part>
  );
}
