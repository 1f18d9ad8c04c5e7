'use client';

import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';
import { LocalLink } from './LocalLink';

/** `solid`: the one black button of a screen, what to do next. `ghost`: other actions. `quiet`: words that can be pressed. */
type ButtonLook = 'solid' | 'ghost' | 'quiet';

function classOf(look: ButtonLook, extra: string | undefined): string {
  return [styles.button, styles[look], extra].filter(Boolean).join(' ');
}

interface ButtonProps extends ComponentProps<'button'> {
  look?: ButtonLook;
}

/** A button at least 44 px high; never submits a form unless told to. */
export function Button({ look = 'solid', className, type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={classOf(look, className)} />;
}

interface ButtonLinkProps {
  /** Language-neutral path: `/sets/x/cards`. */
  to: string;
  look?: ButtonLook;
  className?: string | undefined;
  children: ReactNode;
}

/** A link to another screen that looks like a button. */
export function ButtonLink({ to, look = 'solid', className, children }: ButtonLinkProps) {
  return (
    <LocalLink to={to} className={classOf(look, className)}>
      {children}
    </LocalLink>
  );
}
