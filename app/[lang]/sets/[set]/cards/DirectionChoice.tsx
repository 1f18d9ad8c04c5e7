'use client';

import { useT } from '@/app/_i18n/useT';
import { DIRECTIONS, type Direction } from '@/core/study/settings';
import styles from './Tools.module.css';

/** Which language each side of the cards is in. */
export function DirectionChoice({
  direction,
  onChoose,
}: {
  direction: Direction;
  onChoose: (direction: Direction) => void;
}) {
  const t = useT('cards');
  return (
    <label className={styles.direction}>
      <span className="said">{t('direction.label')}</span>
      <select
        value={direction}
        onChange={({ target }) => {
          const chosen = DIRECTIONS[target.selectedIndex];
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {DIRECTIONS.map((each) => (
          <option key={each} value={each}>
            {t(`direction.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
