import { daysBetween } from "../days.ts";
import type { Likeness } from "../node.ts";
import type { EventSketch } from "./sketch.ts";

/** Within how many days two articles tell of one event where one of them has no date for it. */
const STORY = 14;

/** Whether two articles tell of one event: the same kind, the same who took part, at a time and place that can be one. */
export function eventsAlike(one: EventSketch, other: EventSketch): Likeness | null {
  if (one.family !== other.family) return null;
  const shared = one.participants.filter((key) => other.participants.includes(key)).length;
  const placed = one.place.length > 0 && other.place.length > 0;
  const samePlace = placed && one.place.some((word) => other.place.includes(word));
  if (shared === 0 || (placed && !samePlace)) return null;
  const time = timeOf(one, other);
  if (time === null) return null;
  // Of several who visited one place each came by himself.
  if (one.family === "visit" && (shared < one.participants.length || shared < other.participants.length)) return null;
  const alone = one.family === "visit" || one.participants.length === 1 || other.participants.length === 1;
  const why = `${shared === 1 ? "one who took part" : `${shared} who took part`}${samePlace ? ", the same place" : ""}; ${time.why}`;
  const sure = time.sure && (shared > 1 || (alone && samePlace));
  return { how: "same event", why, sure };
}

/** Whether the times can be one; null where they cannot. */
function timeOf(one: EventSketch, other: EventSketch): { readonly why: string; readonly sure: boolean } | null {
  if (one.earliest && one.latest && other.earliest && other.latest)
    return one.earliest <= other.latest && other.earliest <= one.latest ? { why: "the same time", sure: true } : null;
  const days = daysBetween(one.published, other.published);
  if (days === null) return { why: "no day is known", sure: false };
  return { why: `told ${days} days apart`, sure: days <= STORY };
}
