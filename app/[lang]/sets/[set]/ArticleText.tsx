'use client';

import { type MouseEvent, memo } from 'react';
import { useT } from '@/app/_i18n/useT';
import type { FactKind } from '@/core/facts/fact';
import styles from './ArticleText.module.css';
import type { ArticleView, Paragraph, Piece, SentenceView } from './article-view';
import { GROUPS, groupOf } from './fact-groups';
import type { SetView } from './set-view';
import type { ShowFacts } from './useFactCard';
import { type Reader, sentenceId } from './useReader';

/** What each underline means; only the kinds that the article has. */
function Legend({ kinds }: { kinds: ReadonlySet<FactKind> }) {
  const t = useT('set');
  const present = new Set([...kinds].map(groupOf));
  return (
    <ul className={styles.legend} aria-label={t('legend')}>
      {GROUPS.filter((group) => present.has(group)).map((group) => (
        <li key={group} className={`${styles.underline} ${styles[group]}`}>
          {t(`group.${group}`)}
        </li>
      ))}
    </ul>
  );
}

function PieceText({ piece, onFact }: { piece: Piece; onFact: ShowFacts }) {
  const [first] = piece.facts;
  if (first === undefined || piece.kind === undefined) return piece.text;
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault();
    onFact(piece.facts, event.currentTarget);
  };
  // A link, so that it wraps like text and leads to the fact sheet even before the page is alive.
  return (
    <a
      href={`#${encodeURIComponent(`fact-${first}`)}`}
      aria-haspopup="dialog"
      tabIndex={piece.opens ? undefined : -1}
      className={`${styles.fact} ${styles.underline} ${styles[groupOf(piece.kind)]}`}
      onClick={open}
    >
      {piece.text}
    </a>
  );
}

interface SentenceTextProps {
  sentence: SentenceView;
  language: ArticleView['language'];
  marked: boolean;
  onFact: ShowFacts;
}

const SentenceText = memo(function SentenceText({ sentence, language, marked, onFact }: SentenceTextProps) {
  const pieces = sentence.pieces.map((piece, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text's pieces are never moved, added or removed
    <PieceText key={position} piece={piece} onFact={onFact} />
  ));
  if (sentence.index === undefined) return pieces;
  return (
    <span
      id={sentenceId({ language, index: sentence.index })}
      tabIndex={-1}
      className={`${styles.sentence} ${marked ? styles.marked : ''}`}
    >
      {pieces}
    </span>
  );
});

interface TextProps {
  article: ArticleView;
  reader: Reader;
  onFact: ShowFacts;
}

function Text({ article, reader, onFact }: TextProps) {
  const { marked } = reader;
  const isMarked = (sentence: SentenceView) =>
    marked?.language === article.language && marked.index === sentence.index;
  const inside = (paragraph: Paragraph) =>
    paragraph.sentences.map((sentence, position) => (
      <SentenceText
        // biome-ignore lint/suspicious/noArrayIndexKey: a text's sentences are never moved, added or removed
        key={position}
        sentence={sentence}
        language={article.language}
        marked={isMarked(sentence)}
        onFact={onFact}
      />
    ));
  return (
    <div lang={article.language} hidden={article.language !== reader.shown} className={styles.article}>
      {article.paragraphs.map((paragraph, position) => {
        const Block = paragraph.heading ? 'h3' : 'p';
        // biome-ignore lint/suspicious/noArrayIndexKey: a text's paragraphs are never moved, added or removed
        return <Block key={position}>{inside(paragraph)}</Block>;
      })}
    </div>
  );
}

/** The set's texts, one at a time, with their facts underlined by kind; a fact opens its card. */
export function ArticleText({ view, reader, onFact }: { view: SetView; reader: Reader; onFact: ShowFacts }) {
  const t = useT('set');
  return (
    <section aria-labelledby="article">
      <h2 id="article" className="said">
        {t('text')}
      </h2>
      <div className={styles.above}>
        <Legend kinds={new Set(view.facts.map((fact) => fact.kind))} />
        {view.articles.length > 1 && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields; these act at once
          <div role="group" aria-label={t('textChoice')} className={styles.texts}>
            {view.articles.map(({ language }) => (
              <button
                key={language}
                type="button"
                aria-pressed={language === reader.shown}
                className={`${styles.choice} ${styles[language]}`}
                onClick={() => reader.show(language)}
              >
                {t(`textIn.${language}`)}
              </button>
            ))}
          </div>
        )}
      </div>
      {view.articles.map((article) => (
        <Text key={article.language} article={article} reader={reader} onFact={onFact} />
      ))}
    </section>
  );
}
