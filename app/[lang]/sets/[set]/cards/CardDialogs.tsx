'use client';

import { useT } from '@/app/_i18n/useT';
import { Dialog } from '@/app/_ui/Dialog';
import { CardMenu } from './CardMenu';
import { EditForm } from './EditForm';
import { History } from './History';
import type { Desk } from './openLog';
import type { Study } from './useStudy';

export type OpenDialog = 'menu' | 'edit' | 'history';

interface CardDialogsProps {
  study: Study;
  desk: Desk;
  open: OpenDialog | undefined;
  onOpen: (dialog: OpenDialog | undefined) => void;
}

/** What opens over a card: its menu, its wording, its history. */
export function CardDialogs({ study, desk, open, onOpen }: CardDialogsProps) {
  const t = useT('cards');
  const { shown, session } = study;
  const card = shown.phase === 'finished' ? undefined : shown.card;
  // Each closes itself alone: the one that closes before another opens must not close that one too.
  const close = (which: OpenDialog) => () => {
    if (open === which) onOpen(undefined);
  };
  const on = (which: OpenDialog) => open === which && card !== undefined;
  return (
    <>
      <Dialog open={on('menu')} onClose={close('menu')} title={t('menu.title')}>
        {on('menu') && <CardMenu study={study} onOpen={onOpen} />}
      </Dialog>
      <Dialog open={on('edit')} onClose={close('edit')} title={t('edit.title')}>
        {on('edit') && card && (
          <EditForm
            card={card}
            wording={session.marks.get(card.id)?.wording}
            onChange={(wording) => study.mark({ kind: 'edit', wording })}
            onClose={() => onOpen(undefined)}
          />
        )}
      </Dialog>
      <Dialog open={on('history')} onClose={close('history')} title={t('history.title')}>
        {on('history') && card && (
          <History desk={desk} set={session.set} card={card.id} memory={session.memories.get(card.id)} />
        )}
      </Dialog>
    </>
  );
}
