import { z } from "zod";
import { Span } from "./span.ts";

/** A number, its unit, and who states it. */
export const Figure = z
  .object({
    span: Span,
    min: z.number(),
    max: z.number(),
    approximate: z.boolean(),
    bound: z
      .enum(["at-least", "at-most"])
      .exactOptional()
      .describe(
        "Where the words give only the lowest or the highest that it can be, as “at least nine” and “up to 40” do: the other end is not known",
      ),
    unit: z.string(),
    by: z.string().nullable(),
    statement: z.string().nullable(),
  })
  .meta({ id: "Figure" });
export type Figure = Readonly<z.infer<typeof Figure>>;
