'use client';

import { formatShortDay } from '@/app/_i18n/formatDay';
import { formatPercent } from '@/app/_i18n/formatNumber';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { ChartTable } from '@/app/_ui/ChartTable';
import { ColumnChart } from '@/app/_ui/ColumnChart';
import type { Attempt } from '@/core/study/quiz-attempt';
import { type AttemptSummary, historyOf, trendOf } from '@/core/study/quiz-history';
import styles from './History.module.css';
import type { Quiz } from './useQuiz';

interface HistoryProps {
  quiz: Pick<Quiz, 'material'>;
  attempts: readonly Attempt[];
  /** Shows the result of one again; without it they are only listed. */
  onReview?: (attempt: Attempt) => void;
  /** The one whose result is on screen. */
  current?: string;
}

/** How many attempts the drawing has room for on a phone. */
const DRAWN = 12;
/** How many can be seen again from the list. */
export const LISTED = 5;

/** The quizzes taken on a set, how they went, and where that is going. */
export function History({ quiz, attempts, onReview, current }: HistoryProps) {
  const t = useT('quiz');
  const { language } = useLanguage();
  const history = historyOf(attempts);
  const trend = trendOf(history);
  if (history.length === 0 || (onReview === undefined && history.length < 2)) return null;
  const drawn = history.slice(-DRAWN);
  const score = ({ right, total }: AttemptSummary) => t('result.score', { right, total });
  const mode = ({ mode: each }: AttemptSummary) =>
    t(each === 'practice' ? 'setUp.modePractice' : 'setUp.modeExam');
  const day = ({ endedAt }: AttemptSummary) => formatShortDay(localDay(endedAt), language);
  const latest = attempts
    .slice(0, LISTED)
    .filter(({ items }) => items.every((item) => quiz.material.find(item)));
  return (
    <section aria-labelledby="history" className={styles.history}>
      <h2 id="history">{t('history.title')}</h2>
      {trend !== undefined && (
        <p className={styles.trend}>
          {t(`history.${trend.direction}`, {
            latest: formatPercent(trend.latest, language),
            before: formatPercent(trend.before, language),
          })}
        </p>
      )}
      {history.length > 1 && (
        <ChartTable
          caption={t('history.caption')}
          columns={[t('history.day'), t('history.score'), t('history.mode')]}
          rows={history.map((each) => ({
            key: each.id,
            cells: [day(each), `${score(each)} (${formatPercent(each.share, language)})`, mode(each)],
          }))}
        >
          <ColumnChart
            most={100}
            number={(percent) => formatPercent(percent / 100, language)}
            columns={drawn.map((each) => ({
              key: each.id,
              value: Math.round(each.share * 100),
              says: `${day(each)}, ${mode(each)}${language === 'fr' ? '\u202f' : ''}: ${score(each)}`,
              label: day(each),
              marked: each.id === current,
            }))}
          />
        </ChartTable>
      )}
      {onReview !== undefined && (
        <ul className={styles.list}>
          {latest.map((attempt) => {
            const summary = history.find(({ id }) => id === attempt.id);
            if (summary === undefined) return null;
            return (
              <li key={attempt.id} className={styles.line}>
                <span>
                  {day(summary)} · {score(summary)} · {mode(summary)}
                </span>
                <Button
                  look="quiet"
                  onClick={() => onReview(attempt)}
                  aria-label={t('history.seeOf', { day: day(summary), score: score(summary) })}
                >
                  {t('history.see')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** The calendar day of a moment where the learner is, as an ISO day. */
function localDay(at: number): string {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
