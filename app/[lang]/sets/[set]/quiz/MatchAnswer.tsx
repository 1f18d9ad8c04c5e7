'use client';

import { useId, useRef, useState } from 'react';
import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { LineText } from '@/app/_ui/LineText';
import type { Question } from '@/core/bank/bank';
import { lineText } from '@/core/bank/comparable';
import type { Language } from '@/core/language';
import styles from './Placing.module.css';
import { paired } from './placing';
import { useDrag } from './useDrag';

type Roles = readonly (number | null)[];

interface MatchAnswerProps {
  question: Extract<Question, { form: 'match' }>;
  /** The languages in which names and roles are said. */
  sides: { readonly asked: Language; readonly answered: Language };
  /** In which order the roles are offered. */
  offered: readonly number[];
  /** For each name the role chosen so far. */
  roles: Roles;
  onPair: (roles: (number | null)[]) => void;
  onSubmit: (roles: (number | null)[]) => void;
}

/** Names to give their roles: from a list beside each, or by dragging a role to its name. */
export function MatchAnswer({ question, sides, offered, roles: begun, onPair, onSubmit }: MatchAnswerProps) {
  const t = useT('quiz');
  const { language } = useLanguage();
  const [roles, setRoles] = useState<Roles>(begun);
  const [last, setLast] = useState<number>();
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const choose = (name: number, role: number | null) => {
    const next = paired(roles, name, role);
    setRoles(next);
    setLast(name);
    onPair(next);
  };
  const { drag, start } = useDrag(box, (role, name) => choose(name, role));
  const nameOf = (place: number) => question.pairs[place]?.name[sides.asked] ?? [];
  const roleOf = (place: number) => question.pairs[place]?.role[sides.answered] ?? [];
  const said = last === undefined ? undefined : { name: last, role: roles[last] ?? null };
  return (
    <div ref={box} className={styles.placing}>
      <p className={styles.hint}>{t('match.hint')}</p>
      {/* For the hand alone: the lists say the same to the keyboard and to a screen reader. */}
      <ul className={styles.chips} aria-hidden="true" {...otherLang(sides.answered, language)}>
        {offered.map((role) => (
          <li key={role}>
            <span
              className={[
                styles.chip,
                roles.includes(role) && styles.used,
                drag?.what === role && styles.dragged,
              ]
                .filter(Boolean)
                .join(' ')}
              onPointerDown={(event) => {
                event.preventDefault();
                start(event, role, event.currentTarget);
              }}
            >
              <LineText line={roleOf(role)} />
            </span>
          </li>
        ))}
      </ul>
      <ul aria-label={t('match.list')} className={styles.list}>
        {question.pairs.map(({ person }, name) => (
          <li key={person}>
            <div
              className={[styles.row, styles.pair, drag?.over === name && styles.over]
                .filter(Boolean)
                .join(' ')}
              data-drop={name}
            >
              <label htmlFor={`${id}-${name}`} className={styles.words} {...otherLang(sides.asked, language)}>
                <LineText line={nameOf(name)} />
              </label>
              <select
                id={`${id}-${name}`}
                className={styles.select}
                value={roles[name] ?? ''}
                onChange={({ target }) => choose(name, target.value === '' ? null : Number(target.value))}
              >
                <option value="">{t('match.choose')}</option>
                {offered.map((role) => (
                  <option key={role} value={role} {...otherLang(sides.answered, language)}>
                    {lineText(roleOf(role))}
                  </option>
                ))}
              </select>
            </div>
          </li>
        ))}
      </ul>
      <p role="status" className="said">
        {said !== undefined &&
          (said.role === null
            ? t('match.cleared', { name: lineText(nameOf(said.name)) })
            : t('match.paired', {
                name: lineText(nameOf(said.name)),
                role: lineText(roleOf(said.role)),
                count: roles.filter((role) => role !== null).length,
                total: roles.length,
              }))}
      </p>
      <Button
        className={styles.submit}
        aria-disabled={roles.every((role) => role === null)}
        onClick={() => {
          if (roles.some((role) => role !== null)) onSubmit([...roles]);
        }}
      >
        {t('session.submit')}
      </Button>
    </div>
  );
}
