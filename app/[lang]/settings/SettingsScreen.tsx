'use client';

import { useMemo } from 'react';
import { useT } from '@/app/_i18n/useT';
import { PageTitle } from '@/app/_ui/PageTitle';
import { Screen } from '@/app/_ui/Screen';
import { SiteFooter } from '@/app/_ui/SiteFooter';
import { SiteHeader } from '@/app/_ui/SiteHeader';
import { ThemeChoice } from '@/app/_ui/ThemeChoice';
import { type OwnSets, useOwnSets } from '../sets/useOwnSets';
import { BackUpPart, type NamedSet } from './BackUpPart';
import { ErasePart } from './ErasePart';
import { Part } from './Part';
import { QuizPart } from './QuizPart';
import styles from './Settings.module.css';
import { StoragePart } from './StoragePart';
import { StudyPart } from './StudyPart';
import { type Preferences, usePreferences } from './usePreferences';
import { VoicePart } from './VoicePart';

interface SettingsScreenProps {
  /** The sets that there are, to name those that a back-up is about. */
  sets: readonly NamedSet[];
}

/** How the app behaves on this device, and what it keeps there. Every change is kept at once. */
export function SettingsScreen({ sets }: SettingsScreenProps) {
  const t = useT('settings');
  const { preferences, change, reread } = usePreferences();
  const database = preferences?.drawer.database;
  const own = useOwnSets();
  const named = useMemo(() => withOwnSets(sets, own), [sets, own]);
  return (
    <Screen header={<SiteHeader />} footer={<SiteFooter />} width="wide">
      <PageTitle>{t('title')}</PageTitle>
      <p className={styles.kicker}>{t('kicker')}</p>
      <h1>{t('heading')}</h1>
      {preferences === undefined ? (
        <p role="status" className={styles.waiting}>
          {t('loading')}
        </p>
      ) : (
        <>
          <StudyPart study={preferences.study} onChange={(study) => change({ study })} />
          <QuizPart extraTime={preferences.extraTime} onChange={(extraTime) => change({ extraTime })} />
          <VoicePart study={preferences.study} onChange={(study) => change({ study })} />
          <Part title={t('appearance.title')}>
            <ThemeChoice />
          </Part>
          <StoragePart database={database} />
          <BackUpPart database={database} sets={named} onRestored={reread} />
          {database !== undefined && <ErasePart database={database} onErased={reread} />}
          <Status kept={preferences.kept} />
        </>
      )}
    </Screen>
  );
}

/** The sets that there are, those of one's own too, as far as they are known. */
function withOwnSets(shipped: readonly NamedSet[], own: OwnSets): readonly NamedSet[] {
  return own.status === 'read'
    ? [...shipped, ...own.sheets.map(({ id, title }) => ({ set: id, title }))]
    : shipped;
}

/** Whether the last change is kept: said once, and shown where the eye is. */
function Status({ kept }: { kept: Preferences['kept'] }) {
  const t = useT('settings');
  const isTrouble = kept !== 'untouched' && kept !== 'storing' && kept !== 'stored';
  return (
    <div role="status" className={styles.status}>
      {kept !== 'untouched' && (
        <p key={kept} className={isTrouble ? styles.trouble : styles.saved}>
          {t(`status.${kept}`)}
        </p>
      )}
    </div>
  );
}
