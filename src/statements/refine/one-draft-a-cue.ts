import type { Refiner } from "./refiner.ts";

/** Where two extractors read the same cue, the more particular one, which came first, stays. */
export const oneDraftACue: Refiner = {
  name: "one draft a cue",
  refine(_, drafts) {
    const taken = new Set<number>();
    const kept = drafts.filter(({ cue }) => {
      if (!cue) return true;
      const tokens = Array.from({ length: cue.last - cue.first }, (_, offset) => cue.first + offset);
      if (tokens.some((token) => taken.has(token))) return false;
      for (const token of tokens) taken.add(token);
      return true;
    });
    return kept.sort((one, other) => one.sentence - other.sentence || (one.cue?.head ?? 0) - (other.cue?.head ?? 0));
  },
};
