'use client';

import Link from 'next/link';
import type { ComponentProps } from 'react';
import { pathIn } from '@/app/_i18n/paths';
import { useLanguage } from '@/app/_i18n/useLanguage';

interface LocalLinkProps extends Omit<ComponentProps<typeof Link>, 'href'> {
  /** Language-neutral path: `/` or `/sets/x`. */
  to: string;
}

/** A link to a screen of the app, in the language of the screen that it stands on. */
export function LocalLink({ to, ...rest }: LocalLinkProps) {
  const { language } = useLanguage();
  return <Link {...rest} href={pathIn(language, to)} />;
}
