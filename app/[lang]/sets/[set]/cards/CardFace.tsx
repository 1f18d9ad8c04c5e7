'use client';

import { EllipsisVertical, Flag, Volume2, VolumeX } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { LineText } from '@/app/_ui/LineText';
import { Quote } from '@/app/_ui/Quote';
import type { Language } from '@/core/language';
import type { Card } from '@/core/study/deck';
import { isOwnWords } from '@/core/study/own-words';
import type { OpenDialog } from './CardDialogs';
import styles from './CardFace.module.css';
import type { Speech } from './useSpeech';
import type { Study } from './useStudy';
import type { Swipe } from './useSwipe';

interface CardFaceProps {
  study: Study;
  /** In the learner's own words, where there are any. */
  card: Card;
  side: 'recto' | 'verso';
  speech: Speech;
  onOpen: (dialog: OpenDialog) => void;
  face: RefObject<HTMLElement | null>;
  swipe: Swipe;
  /** A field comes beneath it. */
  isTyped: boolean;
  /** What is said between the answer and its proof. */
  children: ReactNode;
}

/** One side of a card: the question, or its answer with the article's own words. */
export function CardFace({
  study,
  card,
  side,
  speech,
  onOpen,
  face,
  swipe,
  isTyped,
  children,
}: CardFaceProps) {
  const { languages } = study;
  const t = useT('cards');
  const { way, ...touched } = swipe;
  return (
    <section
      ref={face}
      tabIndex={-1}
      aria-labelledby="card-side"
      className={[
        styles.card,
        styles[languages[side]],
        side === 'verso' && styles.turned,
        isTyped && styles.typed,
        way && styles[way],
      ]
        .filter(Boolean)
        .join(' ')}
      {...touched}
    >
      <Top study={study} side={side} speech={speech} onOpen={onOpen} />
      {side === 'recto' ? (
        <h2 id="card-question" className={styles.question}>
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
          {children}
          <Proof card={card} language={languages.verso} />
        </>
      )}
      {way && (
        <p className={styles.way} aria-hidden>
          {t(way === 'left' ? 'rate.1' : 'rate.3')}
        </p>
      )}
    </section>
  );
}

type TopProps = Pick<CardFaceProps, 'study' | 'side' | 'speech' | 'onOpen'>;

/** Which side in which language, what the learner has marked, and the card's own buttons. */
function Top({ study, side, speech, onOpen }: TopProps) {
  const t = useT('cards');
  const common = useT('common');
  const spoken = study.languages[side];
  const marks = study.card && study.session.marks.get(study.card.id);
  const isOwn = isOwnWords(marks?.wording, side === 'recto' ? 'prompt' : 'answer', spoken);
  return (
    <div className={styles.top}>
      <div className={styles.tags}>
        <p id="card-side" className={styles.side}>
          {t(side)} · {common(spoken === 'fr' ? 'language.nameFr' : 'language.nameEn')}
        </p>
        {isOwn && <p className={styles.tag}>{t('edit.own')}</p>}
        {marks?.flagged && (
          <p className={styles.tag}>
            <Flag aria-hidden size={14} />
            {t('menu.flagged')}
          </p>
        )}
      </div>
      {speech.canSpeak && (
        <button
          type="button"
          className={styles.tool}
          aria-label={t(speech.speaking ? 'voice.stop' : 'voice.read')}
          aria-keyshortcuts="V"
          onClick={speech.toggle}
        >
          {speech.speaking ? <VolumeX aria-hidden size={20} /> : <Volume2 aria-hidden size={20} />}
        </button>
      )}
      <button
        type="button"
        className={styles.tool}
        aria-label={t('menu.open')}
        aria-haspopup="dialog"
        aria-keyshortcuts="M"
        onClick={() => onOpen('menu')}
      >
        <EllipsisVertical aria-hidden size={20} />
      </button>
    </div>
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
