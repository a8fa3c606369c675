import { z } from "zod";
import { DateValue } from "./date.ts";
import { Span } from "./span.ts";

/** A value as somebody says it. `by` null: the article does not say who says so; "article": the reporter's own voice. */
export const Said = z
  .object({ span: Span, text: z.string(), by: z.string().nullable(), statement: z.string().nullable() })
  .meta({ id: "Said" });

const ApproximateCount = z.object({ min: z.int(), max: z.int(), approximate: z.boolean() });

/** An operation or campaign, as said. Contradicting values stand side by side. */
export const Incident = z
  .object({
    id: z.string(),
    names: z.array(Said),
    actors: z.array(Said.extend({ party: z.string() })),
    victims: z.array(Said.extend({ party: z.string().nullable(), count: ApproximateCount.nullable() })),
    sectors: z.array(Said),
    methods: z.array(Said),
    dates: z.array(Said.extend({ of: z.enum(["start", "discovery", "disclosure", "end"]), date: DateValue })),
    effects: z.array(Said),
    responses: z.array(Said),
    statements: z.array(z.string()),
    sure: z.boolean(),
  })
  .meta({ id: "Incident" });
export type Incident = Readonly<z.infer<typeof Incident>>;
