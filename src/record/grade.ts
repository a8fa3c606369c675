import { z } from "zod";
import { Selector } from "./selector.ts";

/** How reliable a source is, in the Admiralty system: A completely, B usually, C fairly, D not usually, E unreliable, F cannot be judged. */
export const Reliability = z.enum(["A", "B", "C", "D", "E", "F"]).meta({ id: "Reliability" });
export type Reliability = z.infer<typeof Reliability>;

/** How credible what it says is: 1 confirmed by others, 2 probably true, 3 possibly, 4 doubtful, 5 improbable, 6 cannot be judged. */
export const Credibility = z.enum(["1", "2", "3", "4", "5", "6"]).meta({ id: "Credibility" });
export type Credibility = z.infer<typeof Credibility>;

/** The 18 statements by which the DFRLab's tracker of foreign interference scores an attribution, one point each, in its four parts. */
export const SHEET = {
  credibility: ["no-financial-interest", "transparent-funding", "no-strong-ideology", "no-campaign-affiliation", "no-false-information"],
  objectivity: ["unbiased-wording", "headline-conveys-content", "facts-apart-from-argument"],
  evidence: ["methods-illustrated", "impact-in-context", "actors-identified", "rationale-explained", "privileged-evidence"],
  transparency: ["open-data", "methodology-explained", "replicable", "limitations-acknowledged", "corroborated"],
} as const;

/** One of the 18. */
export type SheetItem = (typeof SHEET)[keyof typeof SHEET][number];

/** All 18, in the sheet's order. */
export const SHEET_ITEMS: readonly SheetItem[] = Object.values(SHEET).flat();

/** What a reviewer answers to one of the 18; what is left out is not answered. */
export const SheetAnswer = z
  .object({
    item: z.enum(SHEET_ITEMS),
    holds: z.boolean(),
    passage: Selector.nullable().describe("The words of the article on which the answer rests"),
  })
  .meta({ id: "SheetAnswer" });
export type SheetAnswer = Readonly<z.infer<typeof SheetAnswer>>;

/** How a reviewer grades a statement: its source and what it says; the sheet where she fills it in. */
export const Grade = z
  .object({
    reliability: Reliability.nullable(),
    credibility: Credibility.nullable(),
    sheet: z.array(SheetAnswer).exactOptional(),
  })
  .meta({ id: "Grade" });
export type Grade = Readonly<z.infer<typeof Grade>>;

/** The points of a sheet: one for each of the 18 that holds. */
export const pointsOf = (sheet: readonly SheetAnswer[]): number => sheet.filter(({ holds }) => holds).length;
