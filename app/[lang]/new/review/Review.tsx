'use client';

import { useCallback, useMemo, useState } from 'react';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Dialog } from '@/app/_ui/Dialog';
import { KeyHelp } from '@/app/_ui/KeyHelp';
import { PageTitle } from '@/app/_ui/PageTitle';
import { useReader } from '@/app/[lang]/sets/[set]/useReader';
import type { Mention } from '@/core/facts/fact';
import { AddFact } from './AddFact';
import { ArticlePanel } from './ArticlePanel';
import { Announcement, Bar } from './Bar';
import { Changes } from './Changes';
import { type Desk, DeskProvider } from './desk-context';
import { isToCheck } from './entries';
import { FactList } from './FactList';
import { GoTo } from './GoTo';
import { showEntry } from './keep-focus';
import { LeftOutPart } from './LeftOutPart';
import styles from './Review.module.css';
import { TitlePart } from './TitlePart';
import { KeepTrouble, RemakeTrouble, SaveTrouble } from './Troubles';
import { useFollowing } from './useFollowing';
import { useKeep } from './useKeep';
import type { Reviewing } from './useReviewing';
import { useUndoKeys } from './useUndoKeys';

/** The article beside what was read in it: looked over, put right, and kept. */
export function Review({ reviewing }: { reviewing: Reviewing }) {
  const t = useT('review');
  const { language } = useLanguage();
  const { reviewed, entries, articles, marked, sentences, ready } = reviewing;
  const reader = useReader(reviewed.articles.map((article) => article.language));
  const [adding, setAdding] = useState<{ selected: Mention | undefined } | undefined>(undefined);
  const [wanted, setWanted] = useState<string | undefined>(undefined);
  const keep = useKeep(reviewing);
  useUndoKeys(reviewing.undo);

  const desk = useMemo<Desk>(
    () => ({
      edit: reviewing.edit,
      prove: reader.mark,
      articles: new Map(reviewed.articles.map((article) => [article.language, article])),
      sentences,
    }),
    [reviewing.edit, reader.mark, reviewed.articles, sentences],
  );
  const goTo = useCallback((facts: readonly string[]) => {
    const [fact] = facts;
    if (fact === undefined) return;
    setWanted(fact);
    // After React has put it on the page.
    requestAnimationFrame(() => showEntry(fact));
  }, []);
  const { said } = reviewing;
  useFollowing(said, goTo);
  const toCheck = useMemo(() => entries.filter(isToCheck), [entries]);
  const others = useMemo(() => entries.filter((entry) => !isToCheck(entry)), [entries]);

  return (
    <DeskProvider value={desk}>
      <PageTitle>{`${t('page')}, ${reviewed.title[language]}`}</PageTitle>
      <p className={styles.kicker}>{t('kicker')}</p>
      <TitlePart title={reviewed.title} titleLanguage={reviewed.titleLanguage} />
      <p className={styles.lede}>{t('lede')}</p>
      <GoTo toCheck={toCheck.length} facts={others.length} />
      <div className={styles.columns}>
        <ArticlePanel
          articles={articles}
          facts={marked}
          reader={reader}
          onFact={goTo}
          onAdd={(selected) => setAdding({ selected })}
        />
        <div className={styles.lists}>
          {ready.changes && <Changes changes={ready.changes} />}
          <FactList
            id="to-check"
            title={t('facts.check')}
            text={t(toCheck.length > 0 ? 'facts.checkText' : 'facts.checkNone')}
            entries={toCheck}
            wanted={wanted}
          />
          <FactList
            id="facts"
            title={t('facts.all')}
            text={t('facts.allText')}
            entries={others}
            wanted={wanted}
          />
          <LeftOutPart counts={reviewed.counts} entries={entries} />
        </div>
      </div>
      <div className={styles.foot}>
        <KeyHelp keys={[{ keys: ['U'], does: t('keys.undo') }]} />
      </div>
      <SaveTrouble problem={reviewing.unsaved} onRetry={reviewing.saveAgain} />
      <RemakeTrouble isBroken={reviewing.work === 'broken'} onRetry={reviewing.makeAgain} />
      <KeepTrouble keep={keep} />
      <Bar
        counts={reviewed.counts}
        canUndo={reviewing.canUndo}
        isBusy={reviewing.work === 'busy'}
        isKeeping={keep.status === 'keeping'}
        onUndo={reviewing.undo}
        onKeep={keep.start}
      />
      <Announcement said={said} entries={entries} />
      <Dialog open={adding !== undefined} onClose={() => setAdding(undefined)} title={t('add.title')}>
        {adding && (
          <AddFact entries={entries} selected={adding.selected} onClose={() => setAdding(undefined)} />
        )}
      </Dialog>
    </DeskProvider>
  );
}
