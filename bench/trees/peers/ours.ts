import { type ParseOptions, parse } from "../../../src/english/index.ts";
import type { Reader } from "./reader.ts";

/** The engine of this project, with its weights. */
export const ours = (weights: ParseOptions): Reader => ({
  name: "onrecord/english",
  read: (text) => parse(text, weights),
  see: (text) => {
    const { tokens, sentences } = parse(text, weights);
    return { tokens, sentences: sentences.map(({ span }) => span) };
  },
});
