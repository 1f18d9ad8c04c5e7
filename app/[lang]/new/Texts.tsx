'use client';

import { Plus } from 'lucide-react';
import { memo, useRef } from 'react';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { isLanguage, type Language } from '@/core/language';
import { DropZone } from './DropZone';
import styles from './New.module.css';
import { outcomeWords } from './problem-words';
import type { Outcome } from './reading/reader';
import type { ReadingDesk } from './reading/useReading';
import { TextCard, type TextCardHandle } from './TextCard';
import type { DraftDesk } from './useDraft';
import { useTextCheck } from './useTextCheck';

interface TextsProps {
  texts: DraftDesk['draft']['texts'];
  changeText: DraftDesk['changeText'];
  addText: DraftDesk['addText'];
  removeText: DraftDesk['removeText'];
  check: ReadingDesk['check'];
  /** What the last reading came to: a problem of a text is said next to it. */
  outcome: Outcome | undefined;
  /** Called when something is typed: what was said of the last reading no longer holds. */
  onChange: () => void;
}

/**
 * The article's text, and its version in the other language when there is one. A file may be dropped anywhere. Not drawn
 * again for what doesn't change it: a reading tells a hundred times how far it is.
 */
export const Texts = memo(function Texts({
  texts,
  changeText,
  addText,
  removeText,
  check,
  outcome,
  onChange,
}: TextsProps) {
  const t = useT('new');
  const { language } = useLanguage();
  const [first = { text: '' }, second] = texts;
  const cards = [useRef<TextCardHandle>(null), useRef<TextCardHandle>(null)] as const;
  const checks = [useTextCheck(first, check), useTextCheck(second ?? { text: '' }, check)] as const;
  const [own, others] = [first.language ?? checks[0]?.language, second?.language ?? checks[1]?.language];
  const other = isLanguage(own) ? otherOf(own) : 'any';
  const areAlike = second !== undefined && isLanguage(own) && own === others;
  const about = outcome?.type === 'refused' && 'text' in outcome.problem ? outcome.problem.text : undefined;
  const problem = outcome && outcomeWords(outcome, { ofScreen: t, language });

  const drop = (files: readonly File[]) => {
    const [one, two] = files;
    // A lone file is the version that is still missing, when the other is there.
    const to = second !== undefined && first.text !== '' && second.text === '' ? 1 : 0;
    if (one) cards[to].current?.open(one);
    if (two && to === 0) {
      if (second === undefined) addText();
      // Its card is there after the next drawing.
      requestAnimationFrame(() => cards[1].current?.open(two));
    }
  };

  return (
    <div className={styles.texts}>
      <DropZone onDrop={drop} />
      <TextCard
        ref={cards[0]}
        label={t('text.label')}
        given={first}
        seen={checks[0]}
        problem={about === 0 ? problem : undefined}
        onChange={(text) => {
          onChange();
          changeText(0, text);
        }}
      />
      {second === undefined ? (
        <div className={styles.add}>
          <Button look="ghost" onClick={addText}>
            <Plus aria-hidden size={18} />
            {t(`text.add.${other}`)}
          </Button>
          <p className={styles.hint}>{t('text.addWhy')}</p>
        </div>
      ) : (
        <TextCard
          ref={cards[1]}
          label={t(`text.second.${other}`)}
          given={second}
          seen={checks[1]}
          isSecond
          problem={areAlike ? t('problem.same-language') : about === 1 ? problem : undefined}
          onChange={(text) => {
            onChange();
            changeText(1, text);
          }}
          onRemove={() => {
            onChange();
            removeText(1);
          }}
        />
      )}
    </div>
  );
});

function otherOf(language: Language): Language {
  return language === 'fr' ? 'en' : 'fr';
}
