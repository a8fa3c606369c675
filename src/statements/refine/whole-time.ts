import type { Span } from "../../record/span.ts";
import { timeEndingAfter } from "../dates/times-in.ts";
import type { View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** "A tool seen in early | May": a content that ends inside of a time goes on to its end, where nothing of its own statement stands there. */
export const wholeTime: Refiner = {
  name: "whole time",
  refine: (view, drafts) =>
    drafts.map((draft) => {
      const last = draft.content.at(-1);
      const time = last && timeAround(view, last[1]);
      if (!last || !time) return draft;
      const taken = [draft.cue, draft.source].some(
        (range) => range !== null && view.doc.tokens[range.first]!.start < time[1] && view.doc.tokens[range.last - 1]!.end > last[1],
      );
      return taken ? draft : { ...draft, content: [...draft.content.slice(0, -1), [last[0], time[1]]] };
    }),
};

/** The time that an offset stands inside of; null where there is none. */
function timeAround(view: View, offset: number): Span | null {
  const time = timeEndingAfter(view, offset);
  return time && time.span[0] < offset ? [time.span[0], time.span[1]] : null;
}
