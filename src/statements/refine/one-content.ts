import { holds, type Span } from "../../record/span.ts";
import type { Draft } from "../draft.ts";
import type { Refiner } from "./refiner.ts";

/** Two drafts cannot have the very same words as their content: the one that is surer, then the earlier, keeps them. */
export const oneContent: Refiner = {
  name: "one content",
  refine(_, drafts) {
    const kept: Draft[] = [];
    for (const draft of drafts) {
      const twin = kept.findIndex((other) => sameWords(other.content, draft.content));
      if (draft.content.length === 0 || twin < 0) kept.push(draft);
      else if (draft.doubts.length < kept[twin]!.doubts.length) kept[twin] = draft;
    }
    return kept;
  },
};

function sameWords(some: readonly Span[], others: readonly Span[]): boolean {
  return (
    some.length > 0 &&
    some.length === others.length &&
    some.every((span, index) => holds(span, others[index]!) && holds(others[index]!, span))
  );
}
