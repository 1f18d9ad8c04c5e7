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
  /** "10 à 15", "10 to 15". */
  readonly to: string;
  /** "environ", "near": said before a number that is not exact, one or two words. */
  readonly about: ReadonlySet<string>;
  /** Determiners that make a number in words a mere reference: "les deux ministres". */
  readonly definite: ReadonlySet<string>;
  /** Words before a number that numbers a thing: "page 12", "article 49". */
  readonly numbering: ReadonlySet<string>;
  /** Words before an hour of the day: "à 20 heures". */
  readonly clock: ReadonlySet<string>;
  /** Words that are no counted noun though they look like a plural. */
  readonly notNouns: ReadonlySet<string>;
  /** How many words may stand between a number and the plural noun it counts. */
  readonly wordsBeforeNoun: number;
}
