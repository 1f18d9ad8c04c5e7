'use client';

import { useT } from '@/app/_i18n/useT';
import { SetScreen } from '../sets/[set]/SetScreen';
import { OwnSetTools } from '../shelf/OwnSetTools';
import { OwnPlace } from './OwnPlace';
import styles from './OwnPlace.module.css';
import { OwnSetMaking } from './OwnSetMaking';

const look = async () => (await import('../sets/[set]/set-view')).setView;

/** A set of one's own: the article with its facts marked, the fact sheet, the questions and their proofs. */
export function OwnSetPage() {
  return (
    <OwnPlace look={look} follows>
      {({ set, view, isKept }) => (
        <SetScreen
          view={view}
          actions={
            <>
              {!isKept && <Lent />}
              <OwnSetMaking set={set} />
              <OwnSetTools set={view} />
            </>
          }
        />
      )}
    </OwnPlace>
  );
}

/** The browser keeps nothing: the set lasts as long as the page. */
function Lent() {
  const t = useT('own');
  return (
    <p role="status" className={styles.lent}>
      {t('lent')}
    </p>
  );
}
