import type { Commitment } from "../record/commitment.ts";
import type { Event } from "../record/event.ts";
import type { Span } from "../record/span.ts";
import type { Statement } from "../record/statement.ts";

/**
 * The event at which an article tells that a step of a commitment was made: the one that it came out of, else the only one in which who speaks and who is spoken to took
 * part. Null where the article does not say. What did not take place is none.
 */
export function eventOf(
  events: readonly Event[],
  action: Commitment["action"],
  said: Pick<Statement, "speakers" | "addressees" | "content"> | null,
): Event | null {
  const held = events.filter(({ standing }) => standing === undefined || standing === "held");
  const words = [...action, ...(said?.content ?? [])];
  const outcome = held.find(({ outcomes }) => outcomes.some((span) => words.some((other) => overlap(span, other))));
  if (outcome || !said) return outcome ?? null;
  const both = [said.speakers, said.addressees.flatMap(({ party }) => party ?? [])];
  const among = held.filter(({ participants }) => both.every((side) => side.some((party) => participants.includes(party))));
  return among.length === 1 ? among[0]! : null;
}

function overlap([start, end]: Span, [from, to]: Span): boolean {
  return start < to && from < end;
}
