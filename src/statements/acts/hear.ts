import type { Span } from "../../record/span.ts";
import type { Draft } from "../draft.ts";
import { sideOf } from "../own-side.ts";
import type { Speakers } from "../speakers/speakers.ts";
import type { View } from "../view.ts";
import { clausesOf } from "./clauses.ts";
import { cueWordOf } from "./cue-word.ts";
import type { Said } from "./said.ts";

/** What the rules of acts hear of a draft. `asserted` is its content without what is told inside it. */
export function hear(view: View, draft: Draft, speakers: Speakers, asserted: readonly Span[]): Said {
  const side = sideOf(view, draft, speakers);
  const clauses = clausesOf(view, asserted, side);
  return {
    cue: draft.cue ? cueWordOf(view, draft.cue, draft.source) : null,
    clauses,
    words: clauses
      .map(({ words }) => words)
      .join("")
      .replace(/ {2,}/g, " "),
    side,
  };
}
