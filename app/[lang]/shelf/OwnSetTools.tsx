'use client';

import { Ellipsis } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { pathIn } from '@/app/_i18n/paths';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { NewsOfShelf } from './NewsOfShelf';
import { SetMenu } from './SetMenu';
import type { Titled } from './shelf-news';

interface OwnSetToolsProps {
  set: Titled & { readonly set: string };
}

/** On a set's own page: what can be done with it, as on the shelf. Deleting it leads to the shelf, where it can be undone. */
export function OwnSetTools({ set }: OwnSetToolsProps) {
  const t = useT('shelf');
  const { language } = useLanguage();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Ellipsis aria-hidden size={18} />
        {t('menu.more')}
      </Button>
      <NewsOfShelf undoes={false} />
      <SetMenu
        set={isOpen ? set : undefined}
        onClose={() => setOpen(false)}
        onRemove={() => router.push(pathIn(language, '/'))}
      />
    </>
  );
}
