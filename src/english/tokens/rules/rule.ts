/** A stretch without white space, with the last character before it and the next stretch after it. */
export interface Chunk {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** Gives where the token that starts at `at` ends, or -1 where the rule does not apply. Reads no further than what it takes, plus a few characters. */
export type TokenRule = (chunk: Chunk, at: number) => number;

/** A pattern that is matched at one place of a text only: gives where the match ends, or -1. */
export const sticky = (pattern: RegExp): ((text: string, at: number) => number) => {
  const regexp = new RegExp(pattern.source, `${pattern.flags.replace("y", "")}y`);
  return (text, at) => {
    regexp.lastIndex = at;
    return regexp.test(text) ? regexp.lastIndex : -1;
  };
};
