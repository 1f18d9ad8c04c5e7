'use client';

import { formatPercent } from '@/app/_i18n/formatNumber';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Gauge, type GaugeLook } from '@/app/_ui/Gauge';
import { FACT_KINDS } from '@/core/facts/fact';
import {
  type Recall,
  type Retention as RetentionFigures,
  recallRate,
  SPANS,
  type Span,
} from '@/core/progress/statistics-retention';
import shared from './Progress.module.css';
import styles from './Retention.module.css';
import { Section } from './Section';

interface RetentionProps {
  retention: Readonly<Record<Span, RetentionFigures>>;
  /** The chance of recall aimed at, 0 to 1. */
  goal: number;
}

const NONE: Recall = { asked: 0, recalled: 0 };

interface Row {
  readonly key: string;
  readonly label: string;
  readonly look: GaugeLook;
  readonly of: (span: Span) => Recall;
}

/** What came back to mind, by language and by kind of fact: a table whose cells are drawn as well as written. */
export function Retention({ retention, goal }: RetentionProps) {
  const t = useT('progress');
  const kind = useT('set');
  const { language } = useLanguage();
  if (retention.all.overall.asked === 0) {
    return <Section title={t('retention.title')} text={t('retention.none')} className={shared.whole} />;
  }
  const rows: readonly Row[] = [
    {
      key: 'overall',
      label: t('retention.overall'),
      look: 'ink',
      of: (span) => retention[span].overall,
    },
    { key: 'fr', label: t('facts.fr'), look: 'fr', of: (span) => retention[span].byLanguage.fr },
    { key: 'en', label: t('facts.en'), look: 'en', of: (span) => retention[span].byLanguage.en },
    ...FACT_KINDS.filter((each) => retention.all.byKind.has(each)).map((each) => ({
      key: each,
      label: kind(`kinds.${each}`),
      look: 'ink' as const,
      of: (span: Span) => retention[span].byKind.get(each) ?? NONE,
    })),
  ];
  return (
    <Section
      title={t('retention.title')}
      text={t('retention.text', { goal: formatPercent(goal, language) })}
      className={shared.whole}
    >
      <table className={styles.retention}>
        <caption className="said">{t('retention.caption')}</caption>
        <thead>
          <tr>
            <td />
            {SPANS.map((span) => (
              <th key={span} scope="col">
                {t(`retention.span.${span}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, look, of }) => (
            <tr key={key} className={styles[key]}>
              <th scope="row">{label}</th>
              {SPANS.map((span) => (
                <td key={span}>
                  <RecallCell recall={of(span)} look={look} goal={goal} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function RecallCell({ recall, look, goal }: { recall: Recall; look: GaugeLook; goal: number }) {
  const t = useT('progress');
  const { language } = useLanguage();
  const rate = recallRate(recall);
  if (rate === undefined) {
    return (
      <span className={styles.never}>
        <span aria-hidden="true">–</span>
        <span className="said">{t('retention.never')}</span>
      </span>
    );
  }
  return (
    <>
      <span className={styles.rate}>
        <b>{formatPercent(rate, language)}</b> <small>{t('retention.asked', { count: recall.asked })}</small>
      </span>
      <Gauge parts={[{ key: 'rate', value: rate, look }]} max={1} target={goal} />
    </>
  );
}
