import { z } from "zod";
import { DateValue } from "./date.ts";
import { Span } from "./span.ts";
import { Topic } from "./vocabulary.ts";

/** Assurances or an agreement: by whom, to whom, what is (not) to be done, for how long, and what became of it. */
export const Commitment = z
  .object({
    id: z.string(),
    by: z.array(z.string()),
    to: z.array(z.string()),
    action: z.array(Span),
    polarity: z.enum(["do", "refrain"]),
    domain: Topic,
    period: DateValue.nullable(),
    exclusions: z.array(Span),
    given: z.enum(["said", "reported", "denied"]),
    history: z.array(
      z.object({
        kind: z.enum(["assured", "reaffirmed", "narrowed", "withdrawn", "negotiating", "agreed"]),
        statement: z.string().nullable(),
        date: DateValue.nullable(),
      }),
    ),
    sure: z.boolean(),
  })
  .meta({ id: "Commitment" });
export type Commitment = Readonly<z.infer<typeof Commitment>>;
