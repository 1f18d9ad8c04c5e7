import type { DecidedVerb } from './measure-clauses';
import type { RulingVerb } from './measure-rulings';
import type { ToldWords } from './measure-told';
import type { Phrase, ReadPhrase } from './noun-phrase';
import type { Act, Noun } from './noun-words';
import type { PhraseSource } from './phrase-source';
import type { PhraseHit } from './phrases';
import type { Token } from './tokens';

/** What passives are read with, in one language. Words are in lower case. */
export interface PassiveWords {
  /** Past participles in all their forms. */
  readonly participles: ReadonlyMap<string, Act>;
  /** The auxiliaries right before a participle, adverbs apart: where they start, and the time that they tell of. */
  readonly auxiliaryBefore: (
    tokens: readonly Token[],
    at: number,
  ) => { readonly from: number; readonly tense: 'past' | 'present' | 'future' } | undefined;
  /** "par", "by". */
  readonly by: ReadonlySet<string>;
  /** What a subject may start with. */
  readonly determiners: ReadonlySet<string>;
  /** Who decides: "tribunal", "council". */
  readonly authorities: ReadonlySet<string>;
  /** Words that no subject goes over. */
  readonly endsSubject: ReadonlySet<string>;
  /** Whether a subject without a determiner may stand at the head of a sentence ("Flights to…", "Bus fares"). */
  readonly isBarePlural: (tokens: readonly Token[], at: number) => boolean;
}

/** What one language's measures are found with. Words are in lower case. */
export interface MeasureWords {
  /** Articles, with what they say of the noun; possessives and demonstratives are definite. */
  readonly articles: ReadonlyMap<string, Phrase['article']>;
  /** Words that deny what follows: "aucun", "no", "sans". */
  readonly negations: ReadonlySet<string>;
  /** Words before which a noun of act may stand without article. */
  readonly openers: ReadonlySet<string>;
  /** Verbs that make an act real: "signed", "annoncé". */
  readonly governors: ReadonlySet<string>;
  /** Words that do so when the act is told apart from others: "under a supply deal", "wants a levy on…". */
  readonly faintGovernors: ReadonlySet<string>;
  /** Nouns that only carry another act: "signature de", "announcement of". */
  readonly carriers: ReadonlySet<string>;
  /** Verbs that are acts by themselves, in the forms that tell of a decision: "suspendu", "banned". */
  readonly verbs: ReadonlyMap<string, Act>;
  /** The same verbs after a decision: "suspendre", "ban". */
  readonly infinitives: ReadonlyMap<string, Act>;
  /** The same verbs when their subject is what is decided: "a été suspendu", "will be banned". */
  readonly passives: PassiveWords;
  /** Verbs of decision before an infinitive: "décidé de", "agreed to". */
  readonly deciders: ReadonlySet<string>;
  /** Auxiliaries before the verb: "a", "ont", "has". */
  readonly auxiliaries: ReadonlySet<string>;
  /** Small words that may stand between a governor and its noun, or in a subject. */
  readonly adverbs: ReadonlySet<string>;
  /** Verbs of law: whatever they do is a decision ("abrogé", "scrapped"). */
  readonly lawVerbs: ReadonlySet<string>;
  /** Small words between such a verb and its object ("voted | down", "s’accordent | sur"). */
  readonly afterLaw: ReadonlySet<string>;
  /** Nouns of decisions that only their own language's words tell ("gratuité", "scheme"). */
  readonly ownActs: ReadonlySet<string>;
  /** Those of them that count only after a verb of decision ("policy", "licence"). */
  readonly faintActs: ReadonlySet<string>;
  /** "condamné", "sentenced": before what a court decided. */
  readonly sentenced: ReadonlySet<string>;
  /** What was decided of whom: "X" and "à trois ans de prison" make "condamnation de X à trois ans de prison". */
  readonly sentenceOf: (whom: string, rest: string) => string;
  /** Verbs whose object is fined the money that follows. */
  readonly fined: ReadonlySet<string>;
  /** Words that can't stand between an article and such a noun. */
  readonly endsOwn: ReadonlySet<string>;
  /** Where the adjectives after such a noun end. */
  readonly ownTail: (source: PhraseSource, at: number) => number;
  /** Where an object of unknown words ends, from its first word on. */
  readonly objectEnd: (source: PhraseSource, at: number) => number | undefined;
  /** Verbs that tell of a decision whatever their object. */
  readonly told: ToldWords;
  /** Verbs of decision, with what they make of the infinitive after them. */
  readonly decidedTo: ReadonlyMap<string, DecidedVerb>;
  /** Verbs that tell in a clause of their own what was ruled. */
  readonly rulings: ReadonlyMap<string, RulingVerb>;
  /** Who rules so: "tribunal", "judge". */
  readonly judges: ReadonlySet<string>;
  /** The word before such an infinitive. */
  readonly infinitiveLink: RegExp;
  /** Where the object ends of an infinitive that stands at a token; undefined when it is none, or tells of nothing decided. */
  readonly infinitiveEnd: (source: PhraseSource, at: number) => number | undefined;
  /** Where the object of "allowing", "interdisant" ends, from that word on. */
  readonly saidEnd: (source: PhraseSource, at: number) => number | undefined;
  /** Nouns that only their infinitive tells: "decision", "promise". */
  readonly clausal: ReadonlySet<string>;
  /** Words that link two actors. */
  readonly and: ReadonlySet<string>;
  /** Whether nouns stand before the noun they complete ("pay freeze"), and a past form needs no auxiliary, as in English. */
  readonly modifiersBefore: boolean;
  readonly phraseAt: (source: PhraseSource, at: number, article: Phrase['article']) => ReadPhrase | undefined;
  readonly nounAt: (
    tokens: readonly Token[],
    at: number,
  ) => PhraseHit<{ readonly noun: Noun; readonly plural: boolean }> | undefined;
  /** Where a complement of unknown words ends, from its preposition on; undefined when nothing tells. */
  readonly complementEnd: (source: PhraseSource, at: number) => number | undefined;
  /** Where a purpose starts after a token: its marker, and the first token of the purpose itself. */
  readonly purposeAt: (tokens: readonly Token[], at: number) => number | undefined;
  /** Puts a phrase into this language's words. */
  readonly render: (phrase: Phrase, place?: string) => string | undefined;
  /** "suspension" and "les livraisons" make "suspension des livraisons". */
  readonly nominalise: (act: Act, words: string) => string;
}
