import type { Findings } from "../../record/contract.ts";
import { slice } from "../../record/span.ts";
import { outletKey } from "./outlet.ts";

/** Words of telling by which reporting is told: "the Norrow Dispatch reported". */
const REPORTING = /\b(?:report(?:s|ed|ing)?|reveal(?:s|ed|ing)?|disclosed|broke the (?:news|story)|wrote|writes)\b/i;

/** Longest cue that is looked at, in UTF-16 code units: longer ones are clauses. */
const LONGEST_CUE = 80;

/**
 * The named organizations that an article says reported something. Which of them are outlets it does not say: that tells who publishes the articles that it
 * is laid beside, so that an outlet is known as one whose name no table has.
 */
export function reportersIn(text: string, { statements, parties }: Pick<Findings, "statements" | "parties">): string[] {
  const bodies = new Map(parties.flatMap(({ id, name, kind, named }) => (kind === "organization" && named ? [[id, name] as const] : [])));
  const names = new Map<string, string>();
  for (const { cue, speakers } of statements) {
    if (!cue.some((span) => span[1] - span[0] <= LONGEST_CUE && REPORTING.test(slice(text, span)))) continue;
    for (const id of speakers) {
      const name = bodies.get(id) ?? "";
      const key = outletKey(name);
      if (key !== "" && !names.has(key)) names.set(key, name);
    }
  }
  return [...names.values()];
}
