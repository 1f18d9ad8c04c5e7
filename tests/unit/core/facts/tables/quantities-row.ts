/**
 * One expression: the text with its quantity in brackets, its value and unit ("~" for about, ".." for a range),
 * and how each language writes it ('' where a language has no sure word for what is counted).
 */
export type QuantityRow = readonly [text: string, value: string, french: string, english: string];
