'use client';

import { useMemo } from 'react';
import { otherLang } from '@/app/_i18n/otherLang';
import { setPath } from '@/app/_i18n/set-path';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { LocalLink } from '@/app/_ui/LocalLink';
import { PageTitle } from '@/app/_ui/PageTitle';
import { Screen } from '@/app/_ui/Screen';
import { ScreenHeader } from '@/app/_ui/ScreenHeader';
import type { Bilingual, Language } from '@/core/language';
import styles from './CardsScreen.module.css';
import { type CardSource, cardSet } from './card-set';
import { NothingDue } from './NothingDue';
import { Damaged, Lent, Unread } from './StoreNotices';
import { Study } from './Study';
import { useChoices } from './useChoices';
import { useDesk } from './useDesk';

interface CardsScreenProps {
  title: Bilingual<string>;
  titleLanguage: Bilingual<Language>;
  source: CardSource;
}

/** The flashcards of a set, from the log's reading to the session's end. */
export function CardsScreen({ title, titleLanguage, source }: CardsScreenProps) {
  const t = useT('cards');
  const { language } = useLanguage();
  const cards = useMemo(() => cardSet(source), [source]);
  const { table, deal } = useDesk(cards);
  const { chosen, choose } = useChoices('desk' in table ? table.desk : undefined);
  return (
    <Screen
      header={
        <ScreenHeader>
          <LocalLink to={setPath(source.set)} className={styles.quit} aria-label={t('quitTo')}>
            {t('quit')}
          </LocalLink>
        </ScreenHeader>
      }
    >
      <PageTitle>{`${t('title')} · ${title[language]}`}</PageTitle>
      <h1 className="said">
        {t('title')} · <span {...otherLang(titleLanguage[language], language)}>{title[language]}</span>
      </h1>
      {'desk' in table && table.desk.database === undefined && <Lent />}
      {'damaged' in table && <Damaged records={table.damaged} />}
      {table.status === 'loading' && (
        <div className={styles.skeleton}>
          <p role="status">{t('loading')}</p>
        </div>
      )}
      {table.status === 'unread' && <Unread problem={table.problem} onRetry={() => deal({ kind: 'due' })} />}
      {table.status === 'nothing' && (
        <NothingDue desk={table.desk} cardSet={cards} log={table.log} at={table.at} onDeal={deal} />
      )}
      {table.status === 'session' && (
        <Study
          key={table.number}
          desk={table.desk}
          begun={table.session}
          cardSet={cards}
          choices={{
            direction: chosen.direction ?? table.desk.settings.direction,
            typed: chosen.typed ?? table.desk.settings.typed,
          }}
          onChoose={choose}
          onDeal={deal}
        />
      )}
    </Screen>
  );
}
