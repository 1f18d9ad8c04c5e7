'use client';

import { formatDay, formatShortDay, formatWeekday } from '@/app/_i18n/formatDay';
import { formatCount } from '@/app/_i18n/formatNumber';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { ChartTable } from '@/app/_ui/ChartTable';
import { ColumnChart } from '@/app/_ui/ColumnChart';
import { dayName } from '@/core/progress/calendar';
import { weekdayOf } from '@/core/progress/statistics-activity';
import type { DueDay } from '@/core/progress/statistics-memory';
import { Section } from './Section';

/** How many cards come back, day by day, from today on. */
export function Forecast({ coming }: { coming: readonly DueDay[] }) {
  const t = useT('progress');
  const { language } = useLanguage();
  const total = coming.reduce((sum, { due }) => sum + due, 0);
  if (total === 0) return <Section title={t('forecast.title')} text={t('forecast.none')} />;
  const tomorrow = coming[1]?.due ?? 0;
  const text = t('forecast.text', {
    cards: t('cards', { count: total }),
    tomorrow:
      tomorrow === 0
        ? t('forecast.tomorrowNone')
        : t('forecast.tomorrow', { cards: t('cards', { count: tomorrow }) }),
  });
  return (
    <Section title={t('forecast.title')} text={text}>
      <ChartTable
        caption={t('forecast.caption')}
        columns={[t('column.day'), t('column.cards')]}
        rows={coming.map(({ day, due }) => ({
          key: dayName(day),
          cells: [formatDay(dayName(day), language), formatCount(due, language)],
        }))}
      >
        <ColumnChart
          number={(value) => formatCount(value, language)}
          columns={coming.map(({ day, due }, ahead) => {
            const label =
              ahead === 0
                ? t('forecast.today')
                : weekdayOf(day) === 0
                  ? formatShortDay(dayName(day), language)
                  : '';
            return {
              key: dayName(day),
              value: due,
              says: t('dayCards', {
                day: formatWeekday(dayName(day), language),
                cards: t('cards', { count: due }),
              }),
              marked: ahead === 0,
              // A Monday right after today would stand in today's way.
              ...(label === '' || (ahead > 0 && ahead < 4) ? {} : { label }),
            };
          })}
        />
      </ChartTable>
    </Section>
  );
}
