import type { Span } from "../record/span.ts";
import type { Draft } from "./draft.ts";
import { spanOf, type View } from "./view.ts";

/** Which drafts are told inside which. */
export interface Nesting {
  /** For each draft, those whose cue stands in its content. */
  readonly inside: readonly (readonly number[])[];
  /** For each draft, the one with the narrowest content that holds its cue, or -1. */
  readonly within: readonly number[];
}

/** Finds by their cues' places which drafts stand in the content of others; in time of drafts and of nested pairs. */
export function nestingOf(view: View, drafts: readonly Draft[]): Nesting {
  const cues = drafts
    .flatMap(({ cue }, draft) => (cue ? [{ span: spanOf(view, cue), draft }] : []))
    .sort((one, other) => one.span[0] - other.span[0]);
  const narrowest = drafts.map(() => Number.POSITIVE_INFINITY);
  const within = drafts.map(() => -1);
  const inside = drafts.map(({ content }, outer) =>
    content.flatMap((span) => {
      const held = cuesIn(cues, span).filter((inner) => inner !== outer);
      for (const inner of held) {
        if (span[1] - span[0] >= narrowest[inner]!) continue;
        narrowest[inner] = span[1] - span[0];
        within[inner] = outer;
      }
      return held;
    }),
  );
  return { inside, within };
}

function cuesIn(cues: readonly { span: Span; draft: number }[], [start, end]: Span): number[] {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.span[0] < start) low = middle + 1;
    else high = middle;
  }
  const held: number[] = [];
  for (let at = low; at < cues.length && cues[at]!.span[0] < end; at++) if (cues[at]!.span[1] <= end) held.push(cues[at]!.draft);
  return held;
}
