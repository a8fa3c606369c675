import { sql } from "kysely";
import { type CommitmentSketch, stateSide } from "../../linking/index.ts";
import type { PartyCommitment, PartyEntry } from "../archive.ts";
import { commitmentsByIds } from "./commitments/index.ts";
import type { Db } from "./connection.ts";
import { numbers } from "./dialects.ts";
import { fromJson } from "./json.ts";
import { joinedCentres } from "./linking/index.ts";

/** How many of each kind are listed. */
const MOST = 20;

/** How many tellings are looked at, those given last: of each commitment among them all has to be gathered. */
const LOOKED_AT = 60;

/** The commitments that some articles tell of which bind a party: those that it gave itself, then those of its state. */
export async function commitmentsOf(
  db: Db,
  { id, kind, name, state }: PartyEntry,
  captures: readonly number[],
): Promise<PartyCommitment[]> {
  const { rows } = await sql<{ centre: string; sketch_json: string }>`select c.id as centre, n.sketch_json, c.rank from ${numbers(captures)}
    cross join links n on n.capture = j.value and n.kind = 'commitment' join links c on c.seq = n.centre
    order by c.rank desc limit ${LOOKED_AT}`.execute(db);
  const { rows: nodes } = await sql<{ id: string }>`select id from party_nodes where party = ${id}`.execute(db);
  const own = new Set(nodes.map((node) => node.id));
  const told = kind === "state" ? name : state;
  const side = told === null ? null : stateSide(told);
  const found = new Map<string, PartyCommitment["of"]>();
  for (const { centre, sketch_json } of rows) {
    const { by, shown } = fromJson<CommitmentSketch>(sketch_json);
    if (shown.by.some(({ link }) => link !== null && own.has(link))) found.set(centre, "own");
    else if (side !== null && by.includes(side) && !found.has(centre)) found.set(centre, "side");
  }
  const heads = new Map<string, PartyCommitment["of"]>();
  for (const [centre, of] of found) {
    const [head] = await joinedCentres(db, "commitment", centre);
    if (heads.get(head!) !== "own") heads.set(head!, of);
  }
  const summaries = (await commitmentsByIds(db, [...heads.keys()])).map((summary) => ({ ...summary, of: heads.get(summary.id)! }));
  const sorted = summaries.toSorted((one, other) => (orderOf(one) < orderOf(other) ? 1 : -1));
  return (["own", "side"] as const).flatMap((of) => sorted.filter((one) => one.of === of).slice(0, MOST));
}

/** What was given last is the greatest; what has no known day the smallest. */
function orderOf({ first, id }: PartyCommitment): string {
  return `${first ?? ""} ${id}`;
}
