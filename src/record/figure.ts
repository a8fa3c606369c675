import { z } from "zod";
import { Span } from "./span.ts";

/** A number, its unit, and who states it. `min` and `max` are the bounds that the words give: of "at least nine" the upper is not known, of "up to 40" the lower. */
export const Figure = z
  .object({
    span: Span,
    min: z.number().nullable(),
    max: z.number().nullable(),
    approximate: z.boolean(),
    unit: z.string(),
    by: z.string().nullable(),
    statement: z.string().nullable(),
  })
  .meta({ id: "Figure" });
export type Figure = Readonly<z.infer<typeof Figure>>;
