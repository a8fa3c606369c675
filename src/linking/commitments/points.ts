/** How one point of what was said stands to a commitment. */
export interface Point {
  /** `near`: told only nearly; `open`: not told. One point against is enough to be outside. */
  readonly is: "meets" | "near" | "open" | "against";
  /** The words that decide, and whose they are. None where nothing is told. */
  readonly words: string;
  readonly of: "commitment" | "claim";
  /** What these words say, as part of a sentence. */
  readonly says: string;
}

export const meets = (of: Point["of"], words: string, says: string): Point => ({ is: "meets", words, of, says });
export const near = (of: Point["of"], words: string, says: string): Point => ({ is: "near", words, of, says });
export const open = (of: Point["of"], words: string, says: string): Point => ({ is: "open", words, of, says });
export const against = (of: Point["of"], words: string, says: string): Point => ({ is: "against", words, of, says });
