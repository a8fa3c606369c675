import { z } from "zod";
import { DateValue } from "./date.ts";
import { Span } from "./span.ts";

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
  })
  .meta({ id: "Event" });
export type Event = Readonly<z.infer<typeof Event>>;
