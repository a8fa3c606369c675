import type { NetSettings } from "./net/train-net.ts";

/** How everything is trained. */
export interface Settings {
  readonly seed: number;
  readonly net: NetSettings;
}

/** What the weights of the package were trained with. */
export const SETTINGS: Settings = {
  seed: 1,
  net: {
    sizes: { width: 128, units: 192, windows: [3, 1, 1, 1], tagsAfter: 2, arcs: 128, labels: 128 },
    dropout: { embeddings: 0.25, layers: 0.3, told: 0.33 },
    hidden: { all: 0.02, rare: 0.5 },
    tags: { weight: 2, smoothing: 0.05 },
    rounds: 14,
    recased: 0.2,
    batch: 600,
    rate: 0.002,
    warmup: 300,
    averaged: 600,
  },
};
