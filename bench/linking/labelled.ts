import { existsSync, readFileSync } from "node:fs";
import type { Claim } from "../../src/linking/index.ts";
import type { Act } from "../../src/record/acts.ts";
import { table } from "../table.ts";

/** A pair with what a person says of it. */
export interface Row<Label extends string> {
  readonly id: string;
  readonly label: Label;
}

/** An invented statement. Parties are names; states are those of `INVENTED`. */
export interface Told {
  readonly act: Act;
  readonly speaker: string;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly words: string;
  readonly day: string;
}

/** The states of the invented pairs. */
const INVENTED = ["Varenia", "Caldora", "Ruvania", "Belmora"];

const GOLD = new URL("../gold/", import.meta.url);

/** The side that a name alone means: a state, or an organisation that is not told by a common noun. */
export function sidesOf(name: string): string[] {
  if (INVENTED.includes(name)) return [`state ${name.toLowerCase()}`];
  return namesIn(name).length > 0 || /^(?:an?|the) /.test(name) ? [] : [`organization ${name.toLowerCase()}`];
}

/** The states that the words for somebody name who is not a state: "a group tied to Varenia". */
function behindIn(name: string): string[] {
  return INVENTED.includes(name) ? [] : namesIn(name);
}

/** A statement as rules take it. */
export function claimOf({ act, speaker, actors, targets, words, day }: Told): Claim {
  return {
    ...{ act, words, day, speakers: sidesOf(speaker), targets: targets.flatMap(sidesOf) },
    ...{ actors: actors.flatMap(sidesOf), behind: actors.flatMap(behindIn) },
  };
}

/** The states that words name. */
export function namesIn(words: string): string[] {
  return INVENTED.filter((state) => words.includes(state)).map((state) => `state ${state.toLowerCase()}`);
}

/** The files of a folder of gold that are measured: a half, and beside what is looked at the pairs by other eyes. */
export function filesOf(folder: string, half: "dev" | "held"): string[] {
  return (half === "dev" ? ["dev", "fresh", "wide"] : ["held"]).map((name) => `${folder}/${name}.jsonl`);
}

/** How many pairs of a half are told as they are labelled, label by label. */
export function labelledReport<Label extends string, R extends Row<Label>>(
  title: string,
  labels: readonly Label[],
  file: string,
  tell: (row: R) => Label,
): string {
  const told = rowsOf<R>(file).map((row) => ({ label: row.label, told: tell(row) }));
  const count = (label: Label, as: Label) => String(told.filter((pair) => pair.label === label && pair.told === as).length);
  const right = told.filter((pair) => pair.label === pair.told).length;
  return [
    `${title} (${file}): ${right} of ${told.length} as labelled`,
    table([
      ["labelled", ...labels.map((label) => `told ${label}`)],
      ...labels.map((label) => [label, ...labels.map((as) => count(label, as))] as const),
    ]),
  ].join("\n");
}

/** The pairs of a file of gold, none where there is no such file. */
export function rowsOf<R>(name: string): R[] {
  const file = new URL(name, GOLD);
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as R);
}
