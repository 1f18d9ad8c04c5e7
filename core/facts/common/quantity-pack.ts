/** One language's ways of writing numbers and what goes round them. Words are in lower case, apostrophes straight. */
export interface QuantityPack {
  /** Source of a pattern for a number in figures (flag `u`). */
  readonly figures: string;
  /** Reads such a number; `undefined` when it isn't written as the language writes numbers. */
  readonly readFigures: (text: string) => number | undefined;
  /** Reads number words ("quatre-vingt-dix", "two hundred and ten") split at spaces and hyphens. */
  readonly readWords: (words: readonly string[]) => number | undefined;
  /** Every word that a number in words is made of, with the links between them ("et", "and"). */
  readonly numberWords: ReadonlySet<string>;
  readonly linkWords: ReadonlySet<string>;
  /** "million": 1e6. */
  readonly scales: ReadonlyMap<string, number>;
  /** Scales that are another word unless money is near ("m", "k"). */
  readonly moneyScales: ReadonlyMap<string, number>;
  /** "quarantaine": 40, "dozen": 12. */
  readonly roundNumbers: ReadonlyMap<string, number>;
  /** Words for one that may open a number ("une quarantaine", "a million"). */
  readonly one: ReadonlySet<string>;
  /** "half a million", "un demi-million". */
  readonly half: ReadonlySet<string>;
  /** What follows a number and adds a half: "et demi". */
  readonly andHalf: ReadonlySet<string>;
  /** "de", "of" between a round number and its noun. */
  readonly of: ReadonlySet<string>;
  /** "entre … et …": the words that open a range, with those that close it. */
  readonly ranges: ReadonlyMap<string, string>;
  /** "10 à 15", "10 to 15", "deux ou trois". */
  readonly to: ReadonlySet<string>;
  /** "environ", "near": said before a number that is not exact, one or two words. */
  readonly about: ReadonlySet<string>;
  /** Determiners that make a number in words a mere reference: "les deux ministres". */
  readonly definite: ReadonlySet<string>;
  /** "the last two laps", "ses deux fils": refers to known things too, yet "the last two years" is how long. */
  readonly selecting: ReadonlySet<string>;
  /** Words before "une heure", "a week", that make it a length of time: "pendant", "for". */
  readonly lasting: ReadonlySet<string>;
  /** Units that an article alone counts: "a week". None in French, whose article is its number. */
  readonly oneOf: ReadonlySet<string>;
  /** Words after such a unit that make it one: "a week | later". */
  readonly since: ReadonlySet<string>;
  /** Units that "un" or "one" counts even without such a word: "un an", "one week". */
  readonly countedByOne: ReadonlySet<string>;
  /** Words before a number that numbers a thing: "page 12", "article 49". */
  readonly numbering: ReadonlySet<string>;
  /** Words before an hour of the day: "à 20 heures". */
  readonly clock: ReadonlySet<string>;
  /** Words that are no counted noun though they look like a plural. */
  readonly notNouns: ReadonlySet<string>;
  /** "three more trains", "trois autres suspects": said before the noun, and no part of it. */
  readonly more: ReadonlySet<string>;
  /** Adjectives that look like the plural noun they stand before: "deux anciens ministres". */
  readonly adjectives: ReadonlySet<string>;
  /** "one in four", "6 out of 10", "deux sur trois". */
  readonly outOf: ReadonlySet<string>;
  /** After "times": a comparison, no count. */
  readonly comparing: ReadonlySet<string>;
  /** "14 rue Lepic": what a house number numbers. */
  readonly streets: ReadonlySet<string>;
  /** "moins 27 degrés", "minus 5 degrees". */
  readonly minus: string;
  /** "au moins 3 degrés": before `minus`, makes it no sign. */
  readonly notMinus: ReadonlySet<string>;
  /** "289 voix contre 214", "51 percent to 49": joins a share to what the others have. */
  readonly against: ReadonlySet<string>;
  /** Spans of time with no number of their own: "une demi-heure", "half a century". */
  readonly spans: ReadonlyMap<string, readonly [number: number, unit: string]>;
  /** What makes two figures with a dash a score: words of winning, losing and drawing. */
  readonly scoring: RegExp;
  /** "killing two", "a town of 17,000": what a bare number after these words counts. */
  readonly implied: ReadonlyMap<string, string>;
  /** "trois sujets", "two interests": heads of a list that follows, no things to count. */
  readonly abstract: ReadonlySet<string>;
  /** How many words may stand between a number and the plural noun it counts. */
  readonly wordsBeforeNoun: number;
}
