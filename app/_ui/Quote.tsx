import type { Evidence } from '@/core/bank/bank';
import styles from './Quote.module.css';
import { shortenPrefix, shortenSuffix } from './shortenContext';

interface QuoteProps {
  evidence: Pick<Evidence, 'language' | 'exact' | 'prefix' | 'suffix'>;
  className?: string | undefined;
}

/** The article's own words that prove an answer; the bar's colour tells their language, `lang` says it. */
export function Quote({ evidence, className }: QuoteProps) {
  const classes = [styles.quote, styles[evidence.language], className].filter(Boolean).join(' ');
  return (
    <blockquote lang={evidence.language} className={classes}>
      {shortenPrefix(evidence.prefix)}
      <mark>{evidence.exact}</mark>
      {shortenSuffix(evidence.suffix)}
    </blockquote>
  );
}
