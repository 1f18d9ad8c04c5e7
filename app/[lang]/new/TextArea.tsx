'use client';

import {
  type ClipboardEvent,
  type ComponentProps,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';

interface TextAreaProps
  extends Omit<ComponentProps<'textarea'>, 'value' | 'defaultValue' | 'onChange' | 'ref' | 'onPaste'> {
  text: string;
  onText: (text: string) => void;
  onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
  ref: Ref<HTMLTextAreaElement>;
}

/**
 * A text area for a long text. The browser's own copy is what is typed into; it is read when it changes, and written only
 * when another text comes from elsewhere: to compare a whole article at every drawing takes longer than to draw.
 */
export function TextArea({ text, onText, ref, ...rest }: TextAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const shown = useRef(text);
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(ref, () => area.current);
  useLayoutEffect(() => {
    if (area.current === null || text === shown.current) return;
    shown.current = text;
    area.current.value = text;
  }, [text]);
  return (
    <textarea
      {...rest}
      ref={area}
      defaultValue={text}
      onChange={({ target }) => {
        shown.current = target.value;
        onText(target.value);
      }}
    />
  );
}
