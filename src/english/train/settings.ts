import type { ParserSettings } from "./train-parser.ts";
import type { TaggerSettings } from "./train-tagger.ts";

/** How everything is trained. Averages of weights under `least` are left out of the file. */
export interface Settings {
  readonly seed: number;
  readonly tagger: TaggerSettings & { readonly least: number };
  /** Taggers that give the parser's lessons their tags, each trained without the sentences that it tags. */
  readonly jackknife: TaggerSettings & { readonly folds: number; readonly least: number };
  readonly parser: ParserSettings & { readonly recased: number; readonly least: number };
}

/** What the weights of the package were trained with. */
export const SETTINGS: Settings = {
  seed: 1,
  tagger: { bits: 22, epochs: 8, recased: 0.15, margin: 60, least: 1 },
  jackknife: { folds: 4, bits: 21, epochs: 4, recased: 0.15, margin: 60, least: 0 },
  parser: { moveBits: 23, relationBits: 22, epochs: 8, margin: 100, recased: 0.1, least: 2 },
};
