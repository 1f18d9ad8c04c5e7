'use client';

import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { CheckGroup } from '@/app/_ui/CheckGroup';
import { ChoiceGroup } from '@/app/_ui/ChoiceGroup';
import { SelectField } from '@/app/_ui/SelectField';
import { QUESTION_FORMS } from '@/core/bank/forms';
import { FACT_KINDS } from '@/core/facts/fact';
import { PLAYS } from '@/core/study/quiz-options';
import type { QuizView } from './quiz-view';
import { type Choices, LEVELS, type Level, levelOf, toggled, withSet } from './set-up-choices';
import type { OfferedSet } from './useQuizSets';

interface QuestionFieldsProps {
  choices: Choices;
  /** The sets whose questions are at hand. */
  views: readonly QuizView[];
  /** The sets to choose from. */
  offered: readonly OfferedSet[];
  onChange: (change: Partial<Choices>) => void;
}

/** Which questions may be asked, and in which language. */
export function QuestionFields({ choices, views, offered, onChange }: QuestionFieldsProps) {
  const t = useT('quiz');
  const { language } = useLanguage();
  const inUse = views.filter(({ set }) => choices.sets.includes(set));
  const forms = QUESTION_FORMS.filter((form) =>
    inUse.some(({ questions }) => questions.some((question) => question.form === form)),
  );
  const asked = new Set(inUse.flatMap(({ questions }) => questions.map((question) => question.asks)));
  const kinds = FACT_KINDS.filter((kind) =>
    inUse.some(({ facts }) => facts.some((fact) => fact.kind === kind && asked.has(fact.id))),
  );
  const level = levelOf(choices.difficulty);
  const levels: readonly Level[] = ['any', 'easy', 'middle', 'hard', ...(level === 'own' ? [level] : [])];
  return (
    <>
      {offered.length > 1 && (
        <CheckGroup
          legend={t('setUp.sets')}
          values={choices.sets}
          options={offered.map(({ set, title, titleLanguage }) => ({
            value: set,
            says: title[language],
            ...(titleLanguage[language] === language ? {} : { lang: titleLanguage[language] }),
          }))}
          onToggle={(set) => onChange({ sets: withSet(choices.sets, set) })}
        />
      )}
      <SelectField
        label={t('setUp.play')}
        value={choices.play}
        options={PLAYS.map((play) => ({ value: play, says: t(`play.${play}`) }))}
        onChoose={(play) => onChange({ play })}
      />
      <CheckGroup
        legend={t('setUp.forms')}
        values={choices.forms === 'all' ? forms : choices.forms}
        options={forms.map((form) => ({ value: form, says: t(`forms.${form}`) }))}
        onToggle={(form) => onChange({ forms: toggled(choices.forms, form, forms) })}
      />
      <CheckGroup
        legend={t('setUp.kinds')}
        values={choices.kinds === 'all' ? kinds : choices.kinds}
        options={kinds.map((kind) => ({ value: kind, says: t(`result.kinds.${kind}`) }))}
        onToggle={(kind) => onChange({ kinds: toggled(choices.kinds, kind, kinds) })}
      />
      <ChoiceGroup
        legend={t('setUp.level')}
        value={level}
        options={levels.map((value) => ({
          value,
          says: value === 'own' ? t('levels.own', choices.difficulty) : t(`levels.${value}`),
        }))}
        onChoose={(value) => {
          if (value !== 'own') onChange({ difficulty: { ...LEVELS[value] } });
        }}
      />
    </>
  );
}
