import type { Draft } from "../draft.ts";
import type { Refiner } from "./refiner.ts";

/** Two drafts cannot have the very same words as their content: the one that is surer, then the earlier, keeps them. */
export const oneContent: Refiner = {
  name: "one content",
  refine(_, drafts) {
    const keeper = new Map<string, Draft>();
    for (const draft of drafts) {
      const known = keeper.get(keyOf(draft));
      if (!known || draft.doubts.length < known.doubts.length) keeper.set(keyOf(draft), draft);
    }
    return drafts.filter((draft) => draft.content.length === 0 || keeper.get(keyOf(draft)) === draft);
  },
};

function keyOf({ content }: Draft): string {
  return content.join(" ");
}
