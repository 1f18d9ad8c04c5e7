'use client';

import { type MouseEvent, memo } from 'react';
import { useT } from '@/app/_i18n/useT';
import type { FactKind } from '@/core/facts/fact';
import styles from './ArticleText.module.css';
import type { ArticleView, Paragraph, Piece, SentenceView } from './article-view';
import { GROUPS, groupOf } from './fact-groups';
import type { SetView } from './set-view';
import type { ShowFacts } from './useFactCard';
import { useGrowing } from './useGrowing';
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

/** What a press on a fact does: its card comes up over the page, or the page goes to where it is listed. */
type Leads = 'to-card' | 'to-list';

interface PieceTextProps {
  piece: Piece;
  leads: Leads;
  onFact: ShowFacts;
}

function PieceText({ piece, leads, onFact }: PieceTextProps) {
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
      aria-haspopup={leads === 'to-card' ? 'dialog' : undefined}
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
  leads: Leads;
  onFact: ShowFacts;
}

const SentenceText = memo(function SentenceText(props: SentenceTextProps) {
  const { sentence, language, marked, leads, onFact } = props;
  const pieces = sentence.pieces.map((piece, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text's pieces are never moved, added or removed
    <PieceText key={position} piece={piece} leads={leads} onFact={onFact} />
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

interface BlockProps {
  paragraph: Paragraph;
  language: ArticleView['language'];
  /** Index of the marked sentence, when it is one of the paragraph's. */
  marked: number | undefined;
  leads: Leads;
  onFact: ShowFacts;
}

const Block = memo(function Block({ paragraph, marked, ...rest }: BlockProps) {
  const Element = paragraph.heading ? 'h3' : 'p';
  return (
    <Element>
      {paragraph.sentences.map((sentence, position) => (
        <SentenceText
          // biome-ignore lint/suspicious/noArrayIndexKey: a text's sentences are never moved, added or removed
          key={position}
          sentence={sentence}
          marked={marked !== undefined && marked === sentence.index}
          {...rest}
        />
      ))}
    </Element>
  );
});

interface TextProps {
  article: ArticleView;
  reader: Reader;
  leads: Leads;
  onFact: ShowFacts;
}

/** Paragraphs put on the page at once; a newspaper's article has fewer, and all are there from the first. */
const AT_ONCE = 120;

function holds(paragraph: Paragraph, sentence: number): boolean {
  return paragraph.sentences.some(({ index }) => index === sentence);
}

function Text({ article, reader, leads, onFact }: TextProps) {
  const { language, paragraphs } = article;
  const marked = reader.marked?.language === language ? reader.marked.index : undefined;
  const wanted = marked === undefined ? 0 : paragraphs.findIndex((paragraph) => holds(paragraph, marked)) + 1;
  const there = useGrowing(paragraphs.length, AT_ONCE, wanted);
  return (
    <div lang={language} hidden={language !== reader.shown} className={styles.article}>
      {paragraphs.slice(0, there).map((paragraph, position) => (
        <Block
          // biome-ignore lint/suspicious/noArrayIndexKey: a text's paragraphs are never moved, added or removed
          key={position}
          paragraph={paragraph}
          language={language}
          marked={marked !== undefined && holds(paragraph, marked) ? marked : undefined}
          leads={leads}
          onFact={onFact}
        />
      ))}
    </div>
  );
}

interface ArticleTextProps {
  view: Pick<SetView, 'articles'> & { readonly facts: readonly { readonly kind: FactKind }[] };
  reader: Reader;
  leads?: Leads;
  onFact: ShowFacts;
}

/** The set's texts, one at a time, with their facts underlined by kind; a fact opens its card, or leads to the list. */
export function ArticleText({ view, reader, leads = 'to-card', onFact }: ArticleTextProps) {
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
        <Text key={article.language} article={article} reader={reader} leads={leads} onFact={onFact} />
      ))}
    </section>
  );
}
