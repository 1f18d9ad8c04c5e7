'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { SideFields } from '@/app/_ui/SideFields';
import type { EditProblem, Sides } from '@/core/bank/review/review';
import { LANGUAGES, type Language } from '@/core/language';
import { useProblemWords } from './useProblemWords';
import styles from './WordsForm.module.css';
import { changedSides, problemsOfSide, type Typed, untyped, type WordsField } from './words-form';

/** The problems of each field, by its key. */
type ProblemsByField = ReadonlyMap<string, readonly EditProblem[]>;

interface WordsFormProps {
  /** What is being changed, for the form's name. */
  says: string;
  fields: readonly WordsField[];
  /** Changes the fields named; gives back what is wrong with which, and then nothing is changed. */
  onChange: (changes: ReadonlyMap<string, Sides>) => Promise<ProblemsByField>;
  onClose: () => void;
}

const NOTHING_WRONG: ProblemsByField = new Map();

/** Words in both languages, to be changed; what is refused stays typed, with the reason beside it. */
export function WordsForm({ says, fields, onChange, onClose }: WordsFormProps) {
  const t = useT('review');
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<Typed>(() => untyped(fields));
  const [refused, setRefused] = useState(NOTHING_WRONG);
  const [isBusy, setBusy] = useState(false);

  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const changes = fields.flatMap((field): [string, Sides][] => {
      const sides = changedSides(field, typed);
      return sides === undefined ? [] : [[field.key, sides]];
    });
    if (changes.length === 0) return onClose();
    setBusy(true);
    const problems = await onChange(new Map(changes));
    setBusy(false);
    if (problems.size === 0) return onClose();
    setRefused(problems);
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLTextAreaElement>('[aria-invalid="true"]')?.focus(),
    );
  };

  return (
    <form ref={form} aria-label={says} className={styles.form} onSubmit={(event) => void submit(event)}>
      {LANGUAGES.map((side) => (
        <SideFields key={side} side={side} legend={t(`sides.${side}`)}>
          {fields.map((field) => (
            <SideField
              key={field.key}
              field={field}
              side={side}
              text={typed.get(field.key)?.[side] ?? ''}
              problems={problemsOfSide(refused.get(field.key) ?? [], side, changedSides(field, typed))}
              onType={(text) =>
                setTyped((before) =>
                  new Map(before).set(field.key, {
                    ...(before.get(field.key) ?? field.text),
                    [side]: text,
                  }),
                )
              }
            />
          ))}
        </SideFields>
      ))}
      <p className={styles.actions}>
        <Button type="submit" aria-disabled={isBusy}>
          {t('form.save')}
        </Button>
        <Button look="ghost" onClick={onClose}>
          {t('form.cancel')}
        </Button>
      </p>
    </form>
  );
}

interface SideFieldProps {
  field: WordsField;
  side: Language;
  text: string;
  problems: readonly EditProblem[];
  onType: (text: string) => void;
}

/** The longest text that a field takes, UTF-16 code units: beyond what any edit may be, so that the edit says so. */
const LONGEST = 4_000;

function SideField({ field, side, text, problems, onType }: SideFieldProps) {
  const t = useT('review');
  const problemWords = useProblemWords();
  const id = useId();
  // Words that were only there in the other language are so until they are typed over.
  const isForeign = field.language[side] !== side && text === field.text[side];
  const described = [isForeign ? `${id}-hint` : '', problems.length > 0 ? `${id}-problems` : ''].filter(
    Boolean,
  );
  return (
    <div>
      <label htmlFor={id}>{field.says}</label>
      <textarea
        id={id}
        lang={isForeign ? field.language[side] : side}
        rows={text.length > 44 ? 3 : 1}
        maxLength={LONGEST}
        value={text}
        aria-invalid={problems.length > 0}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
        onChange={({ target }) => onType(target.value)}
      />
      {isForeign && (
        <p id={`${id}-hint`} className={styles.hint}>
          {t(`form.foreign.${side}`)}
        </p>
      )}
      {problems.length > 0 && (
        <ul id={`${id}-problems`} className={styles.problems}>
          {problems.map((problem) => (
            <li key={problem.code}>{problemWords(problem)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
