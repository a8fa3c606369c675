import type { Findings } from "../../record/contract.ts";
import { slice } from "../../record/span.ts";
import { outletKey } from "./outlet.ts";

/** Words of telling by which reporting is told: "the Norrow Dispatch reported". */
const REPORTING = /\b(?:report(?:s|ed|ing)?|reveal(?:s|ed|ing)?|disclosed|broke the (?:news|story)|wrote|writes)\b/i;

/** Longest cue that is looked at, in UTF-16 code units: longer ones are clauses. */
const LONGEST_CUE = 80;

/** What stands before a name whose own report it is, or to whom something was said first: "a report by", "first reported by the news agency", "told". */
const BEFORE =
  /\b(?:(?:report|article|story|dispatch|account)s? (?:by|in|from|of)|reported by|told|interview with|speaking to) (?:the )?(?:(?:news|wire|press) agency )?$/i;

/** How much before a name is looked at, in UTF-16 code units. */
const REACH = 60;

/**
 * The named organizations that an article says reported something, or were told it. Which of them are outlets it does not say: that tells who publishes the articles that it
 * is laid beside, so that an outlet is known as one whose name no table has.
 */
export function reportersIn(text: string, { statements, parties }: Pick<Findings, "statements" | "parties">): string[] {
  const bodies = new Map(parties.flatMap(({ id, name, kind, named }) => (kind === "organization" && named ? [[id, name] as const] : [])));
  const names = new Map<string, string>();
  for (const { id, mentions } of parties) {
    const name = bodies.get(id) ?? "";
    const key = outletKey(name);
    const credited = mentions.some(
      ({ type, span: [start] }) => type === "name" && BEFORE.test(text.slice(Math.max(0, start - REACH), start)),
    );
    if (key !== "" && credited) names.set(key, name);
  }
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
