'use client';

import { type RefObject, useEffect, useState } from 'react';
import { placeOfHash } from '@/app/[lang]/sets/[set]/useReader';
import type { Mention } from '@/core/facts/fact';
import type { Desk } from './desk-context';

/** How long selected words are remembered after they are let go, in milliseconds: a finger on a button lets go first. */
const REMEMBERED = 700;
/** Longer than any fact's words: a whole text selected for copying is not offered. */
const MOST = 300;

/** The words of the article that are selected within an element; nothing when none are. */
export function useSelectedWords(
  within: RefObject<HTMLElement | null>,
  sentences: Desk['sentences'],
): Mention | undefined {
  const [mention, setMention] = useState<Mention | undefined>(undefined);
  useEffect(() => {
    let forgetting: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      clearTimeout(forgetting);
      const selected = selectedMention(within.current, sentences);
      if (selected) setMention(selected);
      else forgetting = setTimeout(() => setMention(undefined), REMEMBERED);
    };
    document.addEventListener('selectionchange', follow);
    return () => {
      clearTimeout(forgetting);
      document.removeEventListener('selectionchange', follow);
    };
  }, [within, sentences]);
  return mention;
}

function selectedMention(within: HTMLElement | null, sentences: Desk['sentences']): Mention | undefined {
  const selection = document.getSelection();
  if (!within || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!within.contains(range.commonAncestorContainer)) return undefined;
  const from = range.startContainer;
  const holder = (from instanceof Element ? from : from.parentElement)?.closest('[id^="s-"]');
  const place = placeOfHash(`#${holder?.id ?? ''}`);
  const sentence = place && sentences.get(place.language)?.[place.index];
  const words = range.toString();
  if (!holder || !place || !sentence || words.trim() === '' || words.length > MOST) return undefined;
  const before = document.createRange();
  before.selectNodeContents(holder);
  before.setEnd(range.startContainer, range.startOffset);
  const start = sentence.start + before.toString().length + (words.length - words.trimStart().length);
  return { language: place.language, start, end: start + words.trim().length };
}
