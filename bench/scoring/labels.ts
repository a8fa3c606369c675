import type { Confusion } from "./alpha.ts";
import { ROLES } from "./attribution.ts";
import type { Marked } from "./marked.ts";
import type { ScoredToken } from "./tokens.ts";

/** What a token may be labelled: a role, or none. */
export const LABELS = ["none", ...ROLES] as const;

/** Where roles clash on a token the later of these wins: the shorter span. */
const FROM_WEAKEST = ["content", "source", "cue"] as const;

/** For each pair of labels on how many tokens gold has the one and the prediction the other; of the words alone where only they count. */
export function confusionOf(
  tokens: readonly ScoredToken[],
  gold: readonly Marked[],
  predicted: readonly Marked[],
  wordsAlone = false,
): Confusion {
  const cells = LABELS.map(() => LABELS.map(() => 0));
  const golden = labelsOf(tokens.length, gold);
  const own = labelsOf(tokens.length, predicted);
  for (let index = 0; index < tokens.length; index++) if (!wordsAlone || tokens[index]!.word) cells[golden[index]!]![own[index]!]!++;
  return cells;
}

/** For each token the index of its label. */
function labelsOf(tokens: number, attributions: readonly Marked[]): Uint8Array {
  const labels = new Uint8Array(tokens);
  for (const role of FROM_WEAKEST) {
    for (const attribution of attributions) for (const index of attribution.tokens[role]) labels[index] = LABELS.indexOf(role);
  }
  return labels;
}
