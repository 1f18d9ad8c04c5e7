'use client';

import { Undo2 } from 'lucide-react';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { KeyHelp } from '@/app/_ui/KeyHelp';
import { undoable } from './Announcement';
import { DirectionChoice } from './DirectionChoice';
import styles from './Tools.module.css';
import type { Choices } from './useChoices';
import type { Speech } from './useSpeech';
import type { Study } from './useStudy';

interface ToolsProps {
  study: Study;
  speech: Speech;
  choices: Choices;
  onChoose: (part: Partial<Choices>) => void;
}

/** Beneath the card: the last step taken back, how cards are asked, the keys. */
export function Tools({ study, speech, choices, onChoose }: ToolsProps) {
  const t = useT('cards');
  const common = useT('common');
  const last = study.session.steps.at(-1)?.events[0];
  const isOver = study.shown.phase === 'finished';
  return (
    <div className={styles.tools}>
      {last && !study.problem && (
        <Button look="quiet" className={styles.undo} aria-keyshortcuts="U" onClick={study.undo}>
          <Undo2 aria-hidden size={18} />
          {t(`undo.${undoable(last.kind)}`)}
        </Button>
      )}
      {!isOver && (
        <>
          <DirectionChoice direction={choices.direction} onChoose={(direction) => onChoose({ direction })} />
          <label className={styles.typed}>
            <input
              type="checkbox"
              checked={choices.typed}
              onChange={({ target }) => onChoose({ typed: target.checked })}
            />
            {t('typed.choose')}
          </label>
        </>
      )}
      <KeyHelp
        keys={[
          { keys: [common('keys.space')], does: t(choices.typed ? 'keys.field' : 'keys.turn') },
          ...(choices.typed ? [{ keys: [common('keys.enter')], does: t('keys.submit') }] : []),
          { keys: ['1', '2', '3', '4'], does: t('keys.rate') },
          { keys: ['U'], does: t('keys.undo') },
          {
            keys: ['V'],
            does: speech.missing === undefined ? t('keys.speak') : t(`keys.noVoice.${speech.missing}`),
          },
          { keys: ['M'], does: t('keys.menu') },
          { keys: ['B'], does: t('keys.bury') },
          { keys: ['S'], does: t('keys.suspend') },
          { keys: ['F'], does: t('keys.flag') },
          { keys: ['E'], does: t('keys.edit') },
          { keys: ['H'], does: t('keys.history') },
        ]}
      />
    </div>
  );
}
