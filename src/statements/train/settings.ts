import type { ForestSettings } from "./boosting.ts";
import type { ChainSettings } from "./chain.ts";
import type { GlanceSettings } from "./glance/glance-net.ts";
import type { LogisticSettings } from "./logistic.ts";

/** How everything is learnt. */
export interface Settings {
  readonly seed: number;
  readonly folds: number;
  /** How many times over lessons are looked at that were made up for what the corpora do not have. */
  readonly often: number;
  /** How many times over each table is learnt, with other draws; its weights are the mean of theirs. */
  readonly draws: number;
  /** How the net is learnt that glances at texts. */
  readonly glance: GlanceSettings;
  readonly cues: LogisticSettings;
  readonly chains: ChainSettings;
  /** Which reading of a cue is best; and what is learnt of the readings that were chosen. */
  readonly rank: LogisticSettings;
  readonly chosen: LogisticSettings;
  /** How what is measured of them, and what was learnt of their features, is weighed. */
  readonly forest: ForestSettings;
  /**
   * Which share of sure statements must be right in texts that were left out. What learnt from all texts reads better than what learnt from a part of them: where 88.7 %
   * of those of left-out articles are (five folds), 90.1 % of the outermost of PolNeAR dev are.
   */
  readonly precision: number;
  /** Weights smaller than this, in log-odds, are left out of the file. */
  readonly least: number;
}

/** What the weights of the package were learnt with. */
export const SETTINGS: Settings = {
  seed: 1,
  folds: 3,
  often: 4,
  draws: 2,
  glance: {
    ...{ width: 64, units: 96, layers: 2, rounds: 6, batch: 600, rate: 0.002, warmup: 200, averaged: 600 },
    dropout: { embeddings: 0.3, layers: 0.35, told: 0.35 },
  },
  cues: { bits: 20, epochs: 4, averaged: 2, rate: 0.05, hidden: 0.5, decay: 1e-5, least: 3 },
  chains: { unitBits: 18, gapBits: 17, epochs: 8, averaged: 4, rate: 0.05, decay: 1e-4, least: 3 },
  rank: { bits: 18, epochs: 6, averaged: 1, rate: 0.05, hidden: 0.5, decay: 1e-5, least: 3 },
  chosen: { bits: 18, epochs: 6, averaged: 1, rate: 0.05, hidden: 0.5, decay: 1e-5, least: 3 },
  forest: { trees: 500, rate: 0.035, bins: 48, least: 40, shrink: 5, shown: 0.7 },
  precision: 0.887,
  least: 0.03,
};
