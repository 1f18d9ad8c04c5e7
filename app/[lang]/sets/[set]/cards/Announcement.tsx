'use client';

import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { LineText } from '@/app/_ui/LineText';
import { spokenInterval } from './intervals';
import type { Done, Study } from './useStudy';
import type { GradedAnswer } from './useTypedAnswer';

interface AnnouncementProps {
  study: Study;
  verdict: GradedAnswer | undefined;
}

/** Tells a screen reader what happened: the answer of a card just turned, what was stored, what was undone. */
export function Announcement({ study, verdict }: AnnouncementProps) {
  const t = useT('cards');
  const { language } = useLanguage();
  const { shown, done, storing, problem, card, languages } = study;
  const isSettled = !storing && problem === undefined;
  const outcome = verdict?.grade?.outcome;
  return (
    <p role="status" className="said">
      {isSettled && done && <Said done={done} />}
      {done === undefined && shown.phase === 'verso' && card && (
        <>
          {outcome && <span>{t(`typed.outcome.${outcome}`)}. </span>}
          <span {...otherLang(languages.verso, language)}>
            <LineText line={card.answer[languages.verso]} />
          </span>
        </>
      )}
    </p>
  );
}

function Said({ done }: { done: Done }) {
  const t = useT('cards');
  const { language } = useLanguage();
  switch (done.kind) {
    case 'marked':
      return <span>{t(`said.marked.${done.mark}`)}</span>;
    case 'undone':
      return <span>{t(`said.undone.${undoable(done.what)}`)}</span>;
    case 'rated': {
      const rating = t(`rate.${done.rating}`);
      if (done.intervalMs === undefined) return <span>{t('said.crammed', { rating })}</span>;
      return <span>{t('said.rated', { rating, time: spokenInterval(done.intervalMs, language) })}</span>;
    }
  }
}

/** The kinds of what can be taken back in a session, as the locales name them. */
export function undoable(kind: Extract<Done, { kind: 'undone' }>['what']) {
  return kind === 'undo' || kind === 'lapse' ? 'review' : kind;
}
