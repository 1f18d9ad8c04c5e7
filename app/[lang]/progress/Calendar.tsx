'use client';

import { formatDay, formatShortMonth, formatShortWeekday, formatWeekday } from '@/app/_i18n/formatDay';
import { formatCount, formatDuration } from '@/app/_i18n/formatNumber';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { ChartTable } from '@/app/_ui/ChartTable';
import { HeatLegend, HeatMap, type HeatWeek } from '@/app/_ui/HeatMap';
import type { Language } from '@/core/language';
import { dayName } from '@/core/progress/calendar';
import { busynessOf, type DayActivity } from '@/core/progress/statistics-activity';
import styles from './Progress.module.css';
import { Section } from './Section';
import type { Standing } from './standing';

/** A Monday, to name the days of the week from: 5 January 1970. */
const SOME_MONDAY = 4;

/** The name of a month stands over the week that its first day is in. */
function monthOver(week: readonly DayActivity[], language: Language): string | undefined {
  const first = week.map(({ day }) => dayName(day)).find((day) => day.endsWith('-01'));
  return first === undefined ? undefined : formatShortMonth(first, language);
}

/** Reviews a day, as a calendar; no chain to break. */
export function Calendar({ standing: { weeks, fortnight, month } }: { standing: Standing }) {
  const t = useT('progress');
  const { language } = useLanguage();
  const days = weeks.flat();
  const most = Math.max(0, ...days.map(({ reviews }) => reviews));
  const heat: HeatWeek[] = weeks.map((week) => {
    const label = monthOver(week, language);
    return {
      ...(label === undefined ? {} : { label }),
      cells: week.map(({ day, reviews }) => ({
        key: dayName(day),
        level: busynessOf(reviews, most),
        value: reviews,
        says: t('dayReviews', {
          day: formatWeekday(dayName(day), language),
          reviews: t('reviews', { count: reviews }),
        }),
      })),
    };
  });
  const effort = t('calendar.month', {
    reviews: t('reviews', { count: month.reviews }),
    time: formatDuration(month.spentMs, language),
  });
  return (
    <Section
      title={t('calendar.title')}
      text={`${t('calendar.text', { fortnight: fortnight.daysStudied, month: month.daysStudied })} ${effort}`}
      className={styles.whole}
    >
      <ChartTable
        caption={t('calendar.caption')}
        columns={[t('column.day'), t('column.reviews'), t('column.time')]}
        rows={days
          .filter(({ reviews }) => reviews > 0)
          .reverse()
          .map(({ day, reviews, spentMs }) => ({
            key: dayName(day),
            cells: [
              formatDay(dayName(day), language),
              formatCount(reviews, language),
              formatDuration(spentMs, language),
            ],
          }))}
      >
        <HeatMap
          weeks={heat}
          days={[0, 1, 2, 3, 4, 5, 6].map((later) =>
            formatShortWeekday(dayName(SOME_MONDAY + later), language),
          )}
        />
        <HeatLegend less={t('calendar.less')} more={t('calendar.more')} />
      </ChartTable>
    </Section>
  );
}
