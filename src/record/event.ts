import { z } from "zod";
import { DateValue } from "./date.ts";
import { Span } from "./span.ts";

/** Whether an event took place, is to come, or was put or called off. */
export const EventStanding = z.enum(["held", "planned", "postponed", "called-off"]).meta({ id: "EventStanding" });
export type EventStanding = z.infer<typeof EventStanding>;

/** A meeting, call, visit or hearing, with what came of it. */
export const Event = z
  .object({
    id: z.string(),
    kind: z.enum(["meeting", "call", "visit", "summit", "hearing", "briefing", "forum", "other"]),
    span: Span,
    participants: z.array(z.string()),
    place: z.object({ span: Span }).nullable(),
    date: DateValue.nullable(),
    outcomes: z.array(Span),
    mentions: z.array(Span).optional().describe("The words for it, each place where the article tells of it"),
    standing: EventStanding.optional().describe("As the article tells it; left out by engines that did not tell"),
  })
  .meta({ id: "Event" });
export type Event = Readonly<z.infer<typeof Event>>;
