'use client';

import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { LocalLink } from '@/app/_ui/LocalLink';
import { PageTitle } from '@/app/_ui/PageTitle';
import { Screen } from '@/app/_ui/Screen';
import { ScreenHeader } from '@/app/_ui/ScreenHeader';
import type { Bilingual, Language } from '@/core/language';
import type { Card } from '@/core/study/deck';
import styles from './CardsScreen.module.css';
import { NothingDue } from './NothingDue';
import { Damaged, Unread } from './StoreNotices';
import { Study } from './Study';
import { useDesk } from './useDesk';

interface CardsScreenProps {
  set: string;
  title: Bilingual<string>;
  titleLanguage: Bilingual<Language>;
  cards: readonly Card[];
}

/** The flashcards of a set, from the log's reading to the session's end. */
export function CardsScreen({ set, title, titleLanguage, cards }: CardsScreenProps) {
  const t = useT('cards');
  const { language } = useLanguage();
  const { table, deal } = useDesk(set, cards);
  return (
    <Screen
      header={
        <ScreenHeader>
          <LocalLink to={`/sets/${set}`} className={styles.quit} aria-label={t('quitTo')}>
            {t('quit')}
          </LocalLink>
        </ScreenHeader>
      }
    >
      <PageTitle>{`${t('title')} · ${title[language]}`}</PageTitle>
      <h1 className="said">
        {t('title')} · <span {...otherLang(titleLanguage[language], language)}>{title[language]}</span>
      </h1>
      {'desk' in table && table.desk.database === undefined && (
        <p role="status" className={styles.notice}>
          {t('store.lent')}
        </p>
      )}
      {'damaged' in table && <Damaged records={table.damaged} />}
      {table.status === 'loading' && (
        <div className={styles.skeleton}>
          <p role="status">{t('loading')}</p>
        </div>
      )}
      {table.status === 'unread' && <Unread problem={table.problem} onRetry={() => void deal(false)} />}
      {table.status === 'nothing' && (
        <NothingDue set={set} cards={cards} log={table.log} at={table.at} onAhead={() => void deal(true)} />
      )}
      {table.status === 'session' && (
        <Study
          key={table.number}
          desk={table.desk}
          begun={table.session}
          firstSides={table.sides}
          cards={cards}
          onMore={() => void deal(true)}
        />
      )}
    </Screen>
  );
}
