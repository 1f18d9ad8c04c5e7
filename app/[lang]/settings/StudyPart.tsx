'use client';

import { useState } from 'react';
import { formatCount, formatPercent } from '@/app/_i18n/formatNumber';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { ChoiceGroup } from '@/app/_ui/ChoiceGroup';
import { NumberField } from '@/app/_ui/NumberField';
import { RangeField } from '@/app/_ui/RangeField';
import { SelectField } from '@/app/_ui/SelectField';
import { DIRECTIONS, LEECH_ACTIONS, STUDY_LIMITS, type StudySettings } from '@/core/study/settings';
import { hourOf } from './hour-of';
import { Part } from './Part';

interface StudyPartProps {
  study: StudySettings;
  onChange: (study: StudySettings) => void;
}

/** Below and above these, a goal is easy-going or demanding. */
const EASY = 0.82;
const DEMANDING = 0.93;

/** How cards are dealt. */
export function StudyPart({ study, onChange }: StudyPartProps) {
  const t = useT('settings');
  const { language } = useLanguage();
  const set = (part: Partial<StudySettings>) => onChange({ ...study, ...part });
  const goal = Math.round(study.retention * 100);
  const weight = study.retention < EASY ? 'light' : study.retention > DEMANDING ? 'heavy' : 'usual';
  const { min, max } = STUDY_LIMITS.retention;
  return (
    <Part title={t('study.title')} text={t('study.text')}>
      <Amount name="newPerDay" study={study} onChange={set} />
      <Amount name="reviewsPerDay" study={study} onChange={set} />
      <RangeField
        label={t('study.retention')}
        meaning={`${t('study.retentionMeans', { goal })} ${t(`study.weight.${weight}`)}`}
        min={Math.round(min * 100)}
        max={Math.round(max * 100)}
        step={1}
        value={goal}
        says={formatPercent(study.retention, language)}
        onChange={(value) => set({ retention: value / 100 })}
      />
      <SelectField
        label={t('study.dayTurnsAt')}
        hint={t('study.dayTurnsAtWhy')}
        value={String(study.dayTurnsAt)}
        options={Array.from({ length: 24 }, (_, hour) => ({
          value: String(hour),
          says: hour === 0 ? t('study.midnight') : hourOf(hour, language),
        }))}
        onChoose={(value) => set({ dayTurnsAt: Number(value) })}
      />
      <SelectField
        label={t('study.direction')}
        hint={t(`study.directionWhy.${study.direction}`)}
        value={study.direction}
        options={DIRECTIONS.map((value) => ({ value, says: t(`study.directions.${value}`) }))}
        onChoose={(direction) => set({ direction })}
      />
      <ChoiceGroup
        legend={t('study.answer')}
        value={study.typed ? 'typed' : 'turned'}
        options={[
          { value: 'turned', says: t('study.turned') },
          { value: 'typed', says: t('study.typed') },
        ]}
        onChoose={(value) => set({ typed: value === 'typed' })}
      />
      <ChoiceGroup
        legend={t('study.leeches')}
        hint={t('study.leechesWhy')}
        value={study.leeches}
        options={LEECH_ACTIONS.map((value) => ({ value, says: t(`study.leech.${value}`) }))}
        onChoose={(leeches) => set({ leeches })}
      />
    </Part>
  );
}

interface AmountProps {
  name: 'newPerDay' | 'reviewsPerDay';
  study: StudySettings;
  onChange: (part: Partial<StudySettings>) => void;
}

/** A number of cards a day. What is out of bounds is never kept: it is put right when the field is left. */
function Amount({ name, study, onChange }: AmountProps) {
  const t = useT('settings');
  const { language } = useLanguage();
  const [draft, setDraft] = useState<number>();
  const { min, max } = STUDY_LIMITS[name];
  const isSound = (value: number) => Number.isInteger(value) && value >= min && value <= max;
  return (
    <NumberField
      label={t(`study.${name}`)}
      hint={t('study.range', { min, max: formatCount(max, language) })}
      bounds={{ min, max }}
      step={1}
      value={draft ?? study[name]}
      onChange={(value) => {
        setDraft(value);
        if (isSound(value)) onChange({ [name]: value });
      }}
      onLeave={() => {
        if (draft !== undefined && Number.isFinite(draft) && !isSound(draft)) {
          onChange({ [name]: Math.min(max, Math.max(min, Math.round(draft))) });
        }
        setDraft(undefined);
      }}
    />
  );
}
