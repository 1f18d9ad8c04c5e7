'use client';

import { useId, useState } from 'react';
import { bankProblemWords } from '@/app/_i18n/bankProblem';
import { formatDay } from '@/app/_i18n/formatDay';
import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { pathToText } from '@/core/bank/problems';
import type { SkippedItem } from '@/core/bank/set-file';
import styles from './ImportDialog.module.css';
import type { ImportWay } from './import-file';
import type { Importing } from './useImport';

/** How many of the items that were left out are listed. */
const MOST_SKIPPED = 200;

interface ImportPreviewProps {
  shown: Extract<Importing, { step: 'shown' }>;
  onTake: (way: ImportWay) => void;
  onCancel: () => void;
}

/** What a file would bring, item by item what was left out of it, and what to do where the set is here already. */
export function ImportPreview({ shown, onTake, onCancel }: ImportPreviewProps) {
  const t = useT('import');
  const shelf = useT('shelf');
  const { language } = useLanguage();
  const [way, setWay] = useState<ImportWay>('replace');
  const { bank, skipped, already, isKept } = shown.found;
  return (
    <div className={styles.preview}>
      <h3 className={styles.title}>
        <bdi {...otherLang(bank.titleLanguage[language], language)}>{bank.title[language]}</bdi>
      </h3>
      <ul className={styles.list}>
        {bank.articles.map((article) => (
          <li key={article.language}>
            {t(`in.${article.language}`)}
            {article.published && `, ${formatDay(article.published, language)}`}
            {article.source && (
              <>
                , <bdi lang={article.language}>{article.source}</bdi>
              </>
            )}
          </li>
        ))}
        <li>{t('questions', { count: bank.questions.length })}</li>
        <li>{t('facts', { count: bank.facts.length })}</li>
      </ul>
      <Skipped skipped={skipped} />
      {already && <Already way={way} onChoose={setWay} />}
      {!isKept && <p className={styles.mind}>{t('lent')}</p>}
      {shown.problem && (
        <p role="alert" className={styles.refused}>
          {shelf(`problem.${shown.problem}`)}
        </p>
      )}
      <p className={styles.actions}>
        <Button aria-disabled={shown.isBusy} onClick={() => onTake(already ? way : 'new')}>
          {t('take')}
        </Button>
        <Button look="ghost" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </p>
    </div>
  );
}

/** Each item that was left out: its own words, where it has any, and the reason with its place in the file. */
function Skipped({ skipped }: { skipped: readonly SkippedItem[] }) {
  const t = useT('import');
  if (skipped.length === 0) return <p className={styles.soft}>{t('allSound')}</p>;
  return (
    <details className={styles.skipped}>
      <summary>{t('skipped', { count: skipped.length })}</summary>
      <ul>
        {skipped.slice(0, MOST_SKIPPED).map((item) => (
          <SkippedEntry key={`${pathToText(item.path)} ${item.code}`} item={item} />
        ))}
        {skipped.length > MOST_SKIPPED && (
          <li>{t('skippedMore', { count: skipped.length - MOST_SKIPPED })}</li>
        )}
      </ul>
    </details>
  );
}

function SkippedEntry({ item }: { item: SkippedItem }) {
  const t = useT('import');
  const { language } = useLanguage();
  const words = bankProblemWords(item, language);
  const place = pathToText(item.path);
  return (
    <li>
      <b>{t(`what.${item.what}`)}</b> {item.says && <bdi className={styles.says}>{item.says[language]}</bdi>}
      <span className={styles.why}>
        {/* The reasons of the proof name no place. */}
        {!words.includes(place) && (
          <>
            <bdi>{place}</bdi>
            {' · '}
          </>
        )}
        {words}
      </span>
    </li>
  );
}

/** The set is here already: in its place, or beside it. */
function Already({ way, onChoose }: { way: ImportWay; onChoose: (way: ImportWay) => void }) {
  const t = useT('import');
  const name = useId();
  return (
    <fieldset className={styles.already}>
      <legend>{t('already')}</legend>
      {(['replace', 'both'] as const).map((each) => (
        <label key={each} className={styles.choice}>
          <input
            type="radio"
            name={name}
            value={each}
            checked={way === each}
            onChange={() => onChoose(each)}
          />
          <span>
            {t(each)}
            <small>{t(`${each}Why`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
