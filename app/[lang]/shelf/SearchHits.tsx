'use client';

import { otherLang } from '@/app/_i18n/otherLang';
import { setPath } from '@/app/_i18n/set-path';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { LocalLink } from '@/app/_ui/LocalLink';
import type { SearchHit } from '@/core/study/set-search';
import { questionId } from '../sets/[set]/reveal-question';
import { factRowId } from '../sets/[set]/useAskedPlace';
import type { FoundInSets } from './find-in-sets';
import styles from './SearchHits.module.css';
import type { SheetView } from './shelf-view';

/** How many lines of one set are shown: who wants more opens the set. */
const MOST_OF_A_SET = 5;

/** The hits that aren't titles, by set, in the order in which they were found. A line found in both languages is one. */
export function hitsBySet(hits: readonly SearchHit[], language: string): Map<string, SearchHit[]> {
  const bySet = new Map<string, Map<string, SearchHit>>();
  for (const hit of hits) {
    if (hit.where === 'title') continue;
    const ofSet = bySet.get(hit.set) ?? new Map<string, SearchHit>();
    const key = `${hit.where} ${hit.id}`;
    if (!ofSet.has(key) || hit.language === language) ofSet.set(key, hit);
    bySet.set(hit.set, ofSet);
  }
  return new Map([...bySet].map(([set, found]) => [set, [...found.values()]]));
}

interface SearchHitsProps {
  found: FoundInSets;
  sheets: readonly SheetView[];
}

/** What was found inside the sets, set by set; each line leads to its place. */
export function SearchHits({ found, sheets }: SearchHitsProps) {
  const t = useT('shelf');
  const { language } = useLanguage();
  const bySet = hitsBySet(found.hits, language);
  const listed = sheets.filter(({ set }) => bySet.has(set));
  return (
    <>
      {listed.length > 0 && <h3 className={styles.heading}>{t('search.inside')}</h3>}
      <ul className={styles.sets}>
        {listed.map((sheet) => (
          <li key={sheet.set} className={styles.set}>
            <h4 className={styles.title}>
              <LocalLink
                to={setPath(sheet.set)}
                prefetch={false}
                {...otherLang(sheet.titleLanguage[language], language)}
              >
                <bdi>{sheet.title[language]}</bdi>
              </LocalLink>
            </h4>
            <Lines hits={bySet.get(sheet.set) ?? []} />
          </li>
        ))}
      </ul>
      {found.unsearched.map((part) => (
        <p key={part} className={styles.unsearched}>
          {t(part === 'own' ? 'search.unread' : 'search.partly')}
        </p>
      ))}
    </>
  );
}

function Lines({ hits }: { hits: readonly SearchHit[] }) {
  const t = useT('shelf');
  const { language } = useLanguage();
  const more = hits.length - MOST_OF_A_SET;
  return (
    <ul>
      {hits.slice(0, MOST_OF_A_SET).map((hit) => (
        <li key={`${hit.where} ${hit.id}`}>
          <LocalLink to={placeOf(hit)} prefetch={false} className={styles.line}>
            <bdi {...otherLang(hit.language, language)}>{hit.text}</bdi>
            <span className={styles.where}>
              {t(hit.where === 'fact' ? 'search.fact' : 'search.question')}
            </span>
          </LocalLink>
        </li>
      ))}
      {more > 0 && <li className={styles.more}>{t('search.more', { count: more })}</li>}
    </ul>
  );
}

function placeOf({ set, where, id }: SearchHit): string {
  const place = where === 'fact' ? factRowId(id) : questionId(id);
  return setPath(set, undefined, encodeURIComponent(place.toWellFormed()));
}
