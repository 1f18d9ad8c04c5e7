'use client';

import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { ChoiceGroup } from '@/app/_ui/ChoiceGroup';
import { NumberField } from '@/app/_ui/NumberField';
import { EXTRA_TIMES, type ExtraTime } from '@/core/study/clock';
import { MINUTES, SECONDS } from '@/core/study/quiz-options';
import { type Choices, countsFor, within } from './set-up-choices';

interface SetUpFieldsProps {
  choices: Choices;
  /** How many questions there are. */
  available: number;
  onChange: (change: Partial<Choices>) => void;
}

/** How many questions, in what time, and whether it is practice. */
export function SetUpFields({ choices, available, onChange }: SetUpFieldsProps) {
  const t = useT('quiz');
  const { language } = useLanguage();
  return (
    <>
      <ChoiceGroup
        legend={t('setUp.count')}
        value={choices.count}
        options={countsFor(available, choices.count).map((count) => ({
          value: count,
          says: count === 'all' ? t('setUp.all', { count: available }) : `${count}`,
        }))}
        onChoose={(count) => onChange({ count })}
      />
      <ChoiceGroup
        legend={t('setUp.time')}
        value={choices.per}
        options={[
          { value: 'question', says: t('setUp.perQuestion') },
          { value: 'quiz', says: t('setUp.perQuiz') },
          { value: 'none', says: t('setUp.untimed') },
        ]}
        onChoose={(per) => onChange({ per })}
      >
        {choices.per === 'question' && (
          <NumberField
            label={t('setUp.seconds')}
            hint={t('setUp.secondsRange', { min: SECONDS.min, max: SECONDS.max })}
            bounds={SECONDS}
            step={5}
            value={choices.seconds}
            onChange={(seconds) => onChange({ seconds })}
            onLeave={() => onChange({ seconds: within(choices.seconds, SECONDS) })}
          />
        )}
        {choices.per === 'quiz' && (
          <NumberField
            label={t('setUp.minutes')}
            hint={t('setUp.minutesRange', { min: MINUTES.min, max: MINUTES.max })}
            bounds={MINUTES}
            step={1}
            value={choices.minutes}
            onChange={(minutes) => onChange({ minutes })}
            onLeave={() => onChange({ minutes: within(choices.minutes, MINUTES) })}
          />
        )}
      </ChoiceGroup>
      {choices.per !== 'none' && (
        <ChoiceGroup
          legend={t('setUp.extra')}
          hint={t('setUp.extraWhy')}
          value={choices.extraTime}
          options={EXTRA_TIMES.map((value) => ({ value, says: extraWords(value) }))}
          onChoose={(extraTime) => onChange({ extraTime })}
        />
      )}
      <ChoiceGroup
        legend={t('setUp.mode')}
        hint={t(choices.mode === 'practice' ? 'setUp.practiceText' : 'setUp.examText')}
        value={choices.mode}
        options={[
          { value: 'practice', says: t('setUp.practice') },
          { value: 'exam', says: t('setUp.exam') },
        ]}
        onChoose={(mode) => onChange({ mode })}
      />
    </>
  );

  function extraWords(extra: ExtraTime): string {
    if (extra === 1) return t('setUp.extraNone');
    return extra === 'off' ? t('setUp.extraOff') : `× ${new Intl.NumberFormat(language).format(extra)}`;
  }
}
