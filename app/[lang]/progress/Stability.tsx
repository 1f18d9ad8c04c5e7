'use client';

import { formatCount } from '@/app/_i18n/formatNumber';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { ChartTable } from '@/app/_ui/ChartTable';
import { ColumnChart } from '@/app/_ui/ColumnChart';
import type { StabilityBar } from '@/core/progress/statistics-memory';
import styles from './Progress.module.css';
import { Section } from './Section';

/** How long memories last: a histogram whose bounds are written under its edges. */
export function Stability({ bars }: { bars: readonly StabilityBar[] }) {
  const t = useT('progress');
  const { language } = useLanguage();
  const daysOf = ({ from, to }: StabilityBar) => {
    if (from === 0) return t('stability.under', { to });
    return to === Number.POSITIVE_INFINITY
      ? t('stability.over', { from })
      : t('stability.between', { from, to });
  };
  return (
    <Section title={t('stability.title')} text={t('stability.text')}>
      <ChartTable
        caption={t('stability.caption')}
        columns={[t('column.lasts'), t('column.cards')]}
        rows={bars.map((bar) => ({
          key: String(bar.from),
          cells: [daysOf(bar), formatCount(bar.cards, language)],
        }))}
      >
        <ColumnChart
          labels="edge"
          number={(value) => formatCount(value, language)}
          columns={bars.map((bar) => ({
            key: String(bar.from),
            value: bar.cards,
            says: t('stability.bar', { days: daysOf(bar), cards: t('cards', { count: bar.cards }) }),
            ...(bar.to === Number.POSITIVE_INFINITY ? {} : { label: formatCount(bar.to, language) }),
          }))}
        />
        <p className={styles.axis} aria-hidden="true">
          {t('stability.axis')}
        </p>
      </ChartTable>
    </Section>
  );
}
