'use client';

import { useEffect, useState } from 'react';
import { formatDay } from '@/app/_i18n/formatDay';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button, ButtonLink } from '@/app/_ui/Button';
import type { Draft } from '@/core/study/draft';
import type { OwnShelf } from '@/stores/own-shelf';
import styles from './New.module.css';

/** A name is cut to this many letters. */
const NAME = 80;

/** The drafts that are not on the screen: to go on with, or to delete, which can be taken back. */
export function Drafts({ shelf, current }: { shelf: OwnShelf | undefined; current: string }) {
  const t = useT('new');
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const [damaged, setDamaged] = useState(0);
  const [removed, setRemoved] = useState<Draft>();
  useEffect(() => {
    if (shelf === undefined || current === '') return;
    let isGone = false;
    void shelf.drafts.list().then((listed) => {
      if (isGone || !listed.ok) return;
      setDrafts(listed.value.drafts);
      setDamaged(listed.value.damaged.length);
    });
    return () => {
      isGone = true;
    };
  }, [shelf, current]);

  const others = drafts.filter((draft) => draft.id !== current);
  const remove = async (draft: Draft) => {
    const done = await shelf?.drafts.remove(draft.id);
    if (!done?.ok) return;
    setDrafts((now) => now.filter((each) => each.id !== draft.id));
    setRemoved(draft);
  };
  const putBack = async (draft: Draft) => {
    const done = await shelf?.drafts.keep(draft);
    if (!done?.ok) return;
    setDrafts((now) => [draft, ...now]);
    setRemoved(undefined);
  };
  if (others.length === 0 && damaged === 0 && removed === undefined) return null;
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts" className={styles.draftsTitle}>
        {t('drafts.title')}
      </h2>
      <ul>
        {others.map((draft) => (
          <DraftRow key={draft.id} draft={draft} onRemove={() => void remove(draft)} />
        ))}
      </ul>
      <div role="status" className={styles.putBack}>
        {removed && (
          <>
            {t('drafts.removed')}
            <Button look="quiet" onClick={() => void putBack(removed)}>
              {t('drafts.undo')}
            </Button>
          </>
        )}
      </div>
      {damaged > 0 && <p className={styles.hint}>{t('drafts.damaged', { count: damaged })}</p>}
    </section>
  );
}

function DraftRow({ draft, onRemove }: { draft: Draft; onRemove: () => void }) {
  const t = useT('new');
  const { language } = useLanguage();
  const { id, texts, review, changedAt } = draft;
  const [first] = texts;
  const name = nameOf(draft) ?? t('drafts.untitled');
  const day = new Date(changedAt).toISOString().slice(0, 10);
  const nameLanguage = first?.language ?? review?.made.articles[0]?.language;
  const said = (
    <span className="said" lang={nameLanguage}>
      {name}
    </span>
  );
  const query = `?draft=${encodeURIComponent(id)}`;
  return (
    <li className={styles.draft}>
      <p className={styles.draftName} lang={nameLanguage}>
        <bdi>{name}</bdi>
      </p>
      <p className={styles.hint}>
        {t(review ? 'drafts.read' : 'drafts.fresh')} ·{' '}
        {t('drafts.changed', { day: formatDay(day, language) })}
      </p>
      <p className={styles.draftWays}>
        {review ? (
          <ButtonLink look="quiet" to={`/new/review${query}`}>
            {t('drafts.review')} {said}
          </ButtonLink>
        ) : (
          <ButtonLink look="quiet" to={`/new${query}`}>
            {t('drafts.goOn')} {said}
          </ButtonLink>
        )}
        <Button look="quiet" onClick={onRemove}>
          {t('drafts.remove')} {said}
        </Button>
      </p>
    </li>
  );
}

/** What a draft is called: by its title, else by its first words; nothing when there are none. */
function nameOf({ texts, review }: Draft): string | undefined {
  const [first] = texts;
  const words = [review?.made.articles[0]?.title, first?.title, first?.text.slice(0, 500)]
    .map((each) => each?.replace(/\s+/gu, ' ').trim())
    .find((each) => each !== undefined && each !== '');
  if (words === undefined || words.length <= NAME) return words;
  return `${words.slice(0, NAME).toWellFormed().trimEnd()}…`;
}
