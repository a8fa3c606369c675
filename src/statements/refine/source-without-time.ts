import { timeEndingAfter } from "../dates/times-in.ts";
import type { Range, View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** "The minister yesterday (accused)", "officials on Monday (said)": when it was said is no part of who said it. */
export const sourceWithoutTime: Refiner = {
  name: "source without time",
  refine: (view, drafts) =>
    drafts.map((draft) =>
      draft.source && draft.cue && draft.source.last <= draft.cue.first ? { ...draft, source: untimed(view, draft.source) } : draft,
    ),
};

/** A phrase without the days at its ends. */
export function untimed<Phrase extends Range>(view: View, source: Phrase): Phrase {
  const { words, nameAt } = view;
  let { first, last } = source;
  if (first < last - 2 && /^(?:on|in|at|late|early)$/.test(words[first]!) && isTime(view, first + 1)) first++;
  while (first < last - 1 && nameAt[first]! < 0 && isTime(view, first)) first++;
  while (first > source.first && first < last - 1 && /^(?:,|and)$/.test(words[first]!)) first++;
  while (last > first && nameAt[last - 1]! < 0 && isTime(view, last - 1)) last--;
  if (last === first) return source;
  while (last < source.last && last > first + 1 && /^(?:on|in|at|late|early|earlier|,)$/.test(words[last - 1]!)) last--;
  return { ...source, first, last };
}

function isTime(view: View, token: number): boolean {
  const { start, end } = view.doc.tokens[token]!;
  const time = timeEndingAfter(view, start);
  return time?.type === "date" && time.span[0] <= start && end <= time.span[1];
}
