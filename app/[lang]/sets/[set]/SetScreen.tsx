'use client';

import { type ReactNode, useMemo } from 'react';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { PageTitle } from '@/app/_ui/PageTitle';
import { Screen } from '@/app/_ui/Screen';
import { SiteFooter } from '@/app/_ui/SiteFooter';
import { SiteHeader } from '@/app/_ui/SiteHeader';
import { useSetProgress } from '../useSetProgress';
import { ArticleText } from './ArticleText';
import { FactCard } from './FactCard';
import { FactSheet } from './FactSheet';
import { QuestionList } from './QuestionList';
import { SetActions } from './SetActions';
import { SetOpening } from './SetOpening';
import styles from './SetScreen.module.css';
import { SidePanel } from './SidePanel';
import type { SetView } from './set-view';
import { useAskedPlace } from './useAskedPlace';
import { useFactCard } from './useFactCard';
import { useReader } from './useReader';

interface SetScreenProps {
  view: SetView;
  /** What can be done with the set itself: a set of one's own can be renamed, handed on, deleted. */
  actions?: ReactNode;
}

/** The page of a study set. On a phone one column; on a desktop the panel stands beside it. */
export function SetScreen({ view, actions }: SetScreenProps) {
  const { language } = useLanguage();
  const progress = useSetProgress(useMemo(() => [{ set: view.set, cards: view.cards }], [view]));
  const due = typeof progress === 'string' ? 0 : (progress.get(view.set)?.due ?? 0);
  const reader = useReader(view.articles.map((article) => article.language));
  const card = useFactCard();
  useAskedPlace();
  const shown = view.articles.find((article) => article.language === reader.shown);
  return (
    <Screen header={<SiteHeader />} footer={<SiteFooter />} width="wide">
      <PageTitle>{view.title[language]}</PageTitle>
      <div className={styles.columns}>
        <div className={styles.text}>
          {shown && <SetOpening view={view} shown={shown} />}
          <SetActions set={view.set} due={due} className={styles.phoneActions} />
          {actions !== undefined && <div className={styles.setActions}>{actions}</div>}
          <ArticleText view={view} reader={reader} onFact={card.show} />
        </div>
        <SidePanel view={view} due={due} />
        <div className={styles.below}>
          <FactSheet facts={view.facts} />
          <QuestionList questions={view.questions} onProve={reader.mark} />
        </div>
      </div>
      <FactCard view={view} card={card} />
    </Screen>
  );
}
