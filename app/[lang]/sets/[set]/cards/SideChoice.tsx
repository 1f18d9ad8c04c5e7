'use client';

import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import styles from './Study.module.css';
import { isSides, languagesOf, SIDES, type Sides } from './sides';

/** Which language each side of the cards is in. */
export function SideChoice({ sides, onChoose }: { sides: Sides; onChoose: (sides: Sides) => void }) {
  const t = useT('cards');
  const { language } = useLanguage();
  const nameOf = (each: Sides) => {
    const { recto, verso } = languagesOf(each, language);
    if (recto === verso) return t(`sides.${recto}`);
    return t(recto === 'fr' ? 'sides.frEn' : 'sides.enFr');
  };
  return (
    <label className={styles.sides}>
      <span className="said">{t('sides.label')}</span>
      <select
        value={sides}
        onChange={({ target }) => {
          if (isSides(target.value)) onChoose(target.value);
        }}
      >
        {SIDES.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
