import { z } from "zod";
import { Span } from "./span.ts";

/** A number, its unit, and who states it. */
export const Figure = z
  .object({
    span: Span,
    min: z.number(),
    max: z.number(),
    approximate: z.boolean(),
    unit: z.string(),
    by: z.string().nullable(),
    statement: z.string().nullable(),
  })
  .meta({ id: "Figure" });
export type Figure = Readonly<z.infer<typeof Figure>>;
