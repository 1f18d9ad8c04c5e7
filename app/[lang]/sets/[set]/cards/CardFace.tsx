'use client';

import type { RefObject } from 'react';
import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { LineText } from '@/app/_ui/LineText';
import { Quote } from '@/app/_ui/Quote';
import type { Language } from '@/core/language';
import type { Card } from '@/core/study/deck';
import styles from './CardFace.module.css';
import type { SideLanguages } from './sides';

interface CardFaceProps {
  card: Card;
  side: 'recto' | 'verso';
  languages: SideLanguages;
  face: RefObject<HTMLElement | null>;
}

/** One side of a card: the question, or its answer with the article's own words. */
export function CardFace({ card, side, languages, face }: CardFaceProps) {
  const t = useT('cards');
  const common = useT('common');
  const spoken = languages[side];
  return (
    <section
      ref={face}
      tabIndex={-1}
      aria-labelledby="card-side"
      className={`${styles.card} ${styles[spoken]}`}
    >
      <p id="card-side" className={styles.side}>
        {t(side)} · {common(spoken === 'fr' ? 'language.nameFr' : 'language.nameEn')}
      </p>
      {side === 'recto' ? (
        <h2 className={styles.question}>
          <Asked card={card} language={languages.recto} />
        </h2>
      ) : (
        <>
          <p className={styles.answer} lang={languages.verso}>
            <LineText line={card.answer[languages.verso]} />
          </p>
          <div className={styles.hint}>
            <Asked card={card} language={languages.recto} />
          </div>
          <Proof card={card} language={languages.verso} />
        </>
      )}
    </section>
  );
}

/** The prompt, and the sentence with its hole where there is one. */
function Asked({ card, language }: { card: Card; language: Language }) {
  const t = useT('cards');
  const { language: screen } = useLanguage();
  const passage = card.passage?.[language];
  return (
    <>
      <span className={styles.prompt} {...otherLang(language, screen)}>
        <LineText line={card.prompt[language]} />
      </span>
      {passage && (
        <span className={styles.passage} {...otherLang(passage.language, screen)}>
          {passage.before}
          <span className={styles.hole}>
            <span aria-hidden>_____</span>
            <span className="said" lang={screen}>
              {t('hole')}
            </span>
          </span>
          {passage.after}
        </span>
      )}
    </>
  );
}

/** The sentence that proves the answer: in the answer's language where the set has it. */
function Proof({ card, language }: { card: Card; language: Language }) {
  const common = useT('common');
  const evidence = card.evidence.find((each) => each.language === language) ?? card.evidence[0];
  if (evidence === undefined) return null;
  return (
    <figure className={styles.proof}>
      <figcaption className="said">{common(`quote.${evidence.language}`)}</figcaption>
      <Quote evidence={evidence} />
    </figure>
  );
}
