/** The words by which one language's names are told apart; all in lower case. */
export interface NameWords {
  /** Words that never start a name, though a sentence may start with them. */
  readonly stopWords: ReadonlySet<string>;
  /** Titles before a person's name ("M.", "Dr"): outside the name, and proof of a person. */
  readonly titles: ReadonlySet<string>;
  /** Ranks and callings that stand with a capital before a person's name ("Colonel", "Sister"): outside it. */
  readonly ranks: ReadonlySet<string>;
  /** Small words inside a person's name ("de", "von", "ben"). */
  readonly particles: ReadonlySet<string>;
  /** Nouns that head an organisation's name ("université", "Ministry"), written small or not. */
  readonly organisationHeads: ReadonlySet<string>;
  /** Nouns before an organisation's name that are no part of it ("groupe", "société"). */
  readonly organisationCues: ReadonlySet<string>;
  /** Nouns that head a place's name ("lac", "River"). */
  readonly placeHeads: ReadonlySet<string>;
  /** Nouns before a place's name that are no part of it ("ville de", "the town of"). */
  readonly placeCues: ReadonlySet<string>;
  /** Prepositions after which an unknown name is most often a place ("à", "in"). */
  readonly placePrepositions: ReadonlySet<string>;
  /** Small words that link the parts of an organisation's or place's name ("de", "of the"). */
  readonly links: ReadonlySet<string>;
  /** Verbs of saying, whose subject is a person. */
  readonly sayingVerbs: ReadonlySet<string>;
  /** Words with a capital that name no one: weekdays, months, feasts, "Internet". */
  readonly notNames: ReadonlySet<string>;
  /** Whether a lower-case word may stand in an organisation's name as an adjective ("fédéral", "national"). */
  readonly mayQualify: (word: string) => boolean;
  /** Compass words that belong to a place's name ("South", "Greater"). */
  readonly directions: ReadonlySet<string>;
}

/** Words of a list written as text, separated by spaces and line ends. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter(Boolean));
}
