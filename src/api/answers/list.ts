import { z } from "zod";

/** EDTF, as far as it is known. */
export const Edtf = z.string().describe("EDTF: 2031-04-09, 2031-04, 2031, XXXX-04-09");

/** A value, and how many of the matches have it. */
export const Facet = z.object({ value: z.string(), count: z.int().nonnegative() }).meta({ id: "Facet" });

/** What every list has beside its entries: where the next page begins, and how long the whole is. */
export const listing = {
  next: z.string().nullable().describe("What to send as `after` for the next page; null on the last"),
  total: z.int().nonnegative().describe("How many entries the whole list has"),
};
