import { z } from "zod";

/** How a value came to be known: said in so many words, resolved from them, guessed, or given by a person. */
export const Basis = z.enum(["explicit", "resolved", "inferred", "given"]).meta({ id: "Basis" });
export type Basis = z.infer<typeof Basis>;
