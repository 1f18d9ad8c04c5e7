import { createRequire } from 'node:module';
import english from 'compromise';
import type { Span } from '@/core/article/article';
import type { Labelled } from '../score';
import { type Peer, type PeerNumber, trimmed } from './peer';

const require = createRequire(import.meta.url);
// Its types are sources that a strict compiler refuses, so it comes in without them.
const french: (text: string) => Document = require('fr-compromise');

/** What both libraries give for a selection of words. */
interface Selected {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
  readonly number?: { readonly num: number | null };
}

interface Selection {
  json(options: { offset: boolean; terms: boolean }): unknown;
}

/** The parts of a document of compromise that are measured. */
interface Document {
  people(): Selection;
  places(): Selection;
  organizations(): Selection;
  numbers(): Selection;
}

function selected(selection: Selection): Selected[] {
  return selection.json({ offset: true, terms: false }) as Selected[];
}

function spanOf({ offset }: Selected): Span {
  return { start: offset.start, end: offset.start + offset.length };
}

function namesWith(open: (text: string) => Document): (text: string) => Labelled[] {
  return (text) => {
    const document = open(text);
    const label = (selection: Selection, kind: string): Labelled[] =>
      selected(selection)
        .map((each) => ({ ...trimmed(text, spanOf(each)), label: kind }))
        .filter(({ start, end }) => start < end);
    return [
      ...label(document.people(), 'PER'),
      ...label(document.places(), 'LOC'),
      ...label(document.organizations(), 'ORG'),
    ];
  };
}

function numbersWith(open: (text: string) => Document): (text: string) => PeerNumber[] {
  return (text) =>
    selected(open(text).numbers()).flatMap((each) =>
      typeof each.number?.num === 'number' ? [{ ...spanOf(each), number: each.number.num }] : [],
    );
}

function peer(name: string, language: 'fr' | 'en', open: (text: string) => Document): Peer {
  return {
    name,
    language,
    names: namesWith(open),
    numbers: numbersWith(open),
    everything: (text) => {
      const document = open(text);
      for (const part of ['people', 'places', 'organizations', 'numbers'] as const)
        selected(document[part]());
    },
  };
}

/** Compromise for English, with its names and numbers. */
export const COMPROMISE: Peer = peer('compromise', 'en', (text) => english(text) as unknown as Document);

/** Compromise's French sister. */
export const FR_COMPROMISE: Peer = peer('fr-compromise', 'fr', french);
