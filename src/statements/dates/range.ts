import type { Calendar, TimeModifier, TimeRange } from "../../english/times/index.ts";
import { bent } from "./bend.ts";
import type { Lean } from "./lean.ts";
import { joined, ofDay, type Stretch } from "./stretch.ts";

/** Tells one end of a range, from a day and looking one way where these are given, else as the text around does. */
type Tell = (end: Calendar | null, from?: number, lean?: Lean) => Stretch | null;

/**
 * A range as one stretch. "since 2014" goes up to publication where that is known; "until Friday" begins at a time that is not known. Of "Thursday through
 * Saturday" one end is told from publication and the other from that end, so that they stand in their order.
 */
export function rangeOf(
  { from, to, fromModifier, toModifier }: TimeRange,
  modifier: TimeModifier | null,
  published: { readonly first: number; readonly last: number } | null,
  tell: Tell,
  lean: Lean = null,
): Stretch | null {
  if (from && to) {
    const told: Tell = (part, day, way) => bent(tell(part, day, way), (part === from ? fromModifier : toModifier) ?? null, null, 0);
    return bothEnds(from, to, told, lean);
  }
  const end = bent(tell(from ?? to, undefined, from ? "past" : undefined), modifier, null, 0);
  if (end === null) return null;
  if (from === null) return joined(null, end, { from: "", to: "" });
  const now =
    published && published.first === published.last && end.first !== null && end.first <= published.last ? ofDay(published.last) : null;
  return joined(end, now, { from: "", to: ".." });
}

function bothEnds(from: Calendar, to: Calendar, tell: Tell, lean: Lean): Stretch | null {
  const none = { from: "", to: "" };
  if (lean === "future") {
    const start = tell(from);
    return start && joined(start, tell(to, start.first!, "future"), none);
  }
  const end = tell(to);
  const start = end && tell(from, end.last!, "past");
  return start && joined(start, end, none);
}
