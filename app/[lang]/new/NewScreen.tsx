'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { Suspense, useEffect, useState } from 'react';
import { pathIn } from '@/app/_i18n/paths';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { PageTitle } from '@/app/_ui/PageTitle';
import { Screen } from '@/app/_ui/Screen';
import { SiteFooter } from '@/app/_ui/SiteFooter';
import { SiteHeader } from '@/app/_ui/SiteHeader';
import { Drafts } from './Drafts';
import styles from './New.module.css';
import { Opening } from './Opening';
import { ReadPart } from './ReadPart';
import { useReading } from './reading/useReading';
import { Texts } from './Texts';
import { useDraft } from './useDraft';

/** An article of one's own comes in: pasted, typed, opened or shared; then it is read, and its facts are reviewed. */
export function NewScreen() {
  const t = useT('new');
  const { language } = useLanguage();
  const router = useRouter();
  const [search, setSearch] = useState<string>();
  const desk = useDraft(search);
  const worker = useReading();
  const { reading, forget } = worker;
  const outcome = reading.step === 'ended' ? reading.outcome : undefined;
  const isBusy = reading.step === 'working' || outcome?.type === 'read';

  // Read: the review is the next screen.
  const { keepReview } = desk;
  useEffect(() => {
    if (outcome?.type !== 'read') return;
    const go = async () => {
      if (outcome.review !== undefined) await keepReview(outcome.review);
      router.push(pathIn(language, `/new/review?draft=${encodeURIComponent(outcome.draft)}`));
    };
    void go();
  }, [outcome, keepReview, router, language]);

  return (
    <Screen header={<SiteHeader />} footer={<SiteFooter />} width="wide">
      <PageTitle>{t('title')}</PageTitle>
      <Suspense fallback={null}>
        <Address onChange={setSearch} />
      </Suspense>
      <Opening corrected={desk.corrected} missing={desk.missing} refused={desk.refused} />
      <div className={isBusy ? styles.busy : styles.columns}>
        <div hidden={isBusy}>
          <Texts
            texts={desk.draft.texts}
            changeText={desk.changeText}
            addText={desk.addText}
            removeText={desk.removeText}
            check={worker.check}
            outcome={outcome}
            onChange={forget}
          />
        </div>
        <div className={styles.side}>
          <ReadPart desk={desk} worker={worker} />
          <div hidden={isBusy}>
            <Drafts shelf={desk.shelf} current={desk.draft.id} />
          </div>
        </div>
      </div>
    </Screen>
  );
}

/** Tells what the address asks for. A part of its own, so that the rest of the page is in the server's HTML. */
function Address({ onChange }: { onChange: (search: string) => void }) {
  const search = useSearchParams().toString();
  useEffect(() => onChange(search), [search, onChange]);
  return null;
}
