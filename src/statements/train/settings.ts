import type { ChainSettings } from "./chain.ts";
import type { LogisticSettings } from "./logistic.ts";

/** How everything is learnt. */
export interface Settings {
  readonly seed: number;
  readonly folds: number;
  readonly cues: LogisticSettings;
  readonly chains: ChainSettings;
  /** Weights smaller than this, in log-odds, are left out of the file. */
  readonly least: number;
}

/** What the weights of the package were learnt with. */
export const SETTINGS: Settings = {
  seed: 1,
  folds: 5,
  cues: { bits: 20, epochs: 4, rate: 0.05, hidden: 0.3, decay: 1e-5, least: 3 },
  chains: { unitBits: 18, gapBits: 16, epochs: 6, rate: 0.1, decay: 1e-4, least: 3 },
  least: 0.02,
};
