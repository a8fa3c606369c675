import type { ParserSettings } from "./train-parser.ts";
import type { TaggerSettings } from "./train-tagger.ts";

/** What the weights of the package were trained with. Names of files are those of the corpora. */
export const SETTINGS = {
  seed: 1,
  tagger: { bits: 22, epochs: 8, recased: 0.15, margin: 10, least: 0.5 },
  /** Taggers that give the parser's lessons their tags, each trained without the sentences that it tags. */
  jackknife: { folds: 4, bits: 21, epochs: 4, recased: 0.15, margin: 10, least: 0 },
  parser: { moveBits: 23, relationBits: 22, epochs: 8, margin: 20, recased: 0.1, least: 1 },
} as const satisfies {
  seed: number;
  tagger: TaggerSettings & { least: number };
  jackknife: TaggerSettings & { folds: number; least: number };
  parser: ParserSettings & { recased: number; least: number };
};
