import { sql } from "kysely";
import { decidedOf, Groups } from "../../../linking/index.ts";
import type { LinkKindName } from "../../links.ts";
import type { Db } from "../connection.ts";
import { texts } from "../dialects.ts";

/** What people hold of two things: `together`, `apart`, or null for nothing any more. */
export type Tie = "together" | "apart" | null;

/**
 * Notes what people hold of two things of a kind, in the place of what was noted before; `decision` is the number of the decision, since the newest
 * counts where they contradict each other. Who notes "apart" settles both anew (`settleAgain`).
 */
export async function tie(db: Db, kind: LinkKindName, [first, second]: readonly [string, string], held: Tie, decision = 0): Promise<void> {
  const [one, other] = first < second ? [first, second] : [second, first];
  await db.deleteFrom("link_ties").where("kind", "=", kind).where("one", "=", one).where("other", "=", other).execute();
  if (held !== null)
    await db
      .insertInto("link_ties")
      .values({ kind, one, other, together: held === "together" ? 1 : 0, decision })
      .execute();
}

/**
 * The centres that people hold together with this one, itself among them, smallest rank first: the first of them names the whole. Asked
 * for when it is read, since ties are few and centres move.
 */
export async function joinedCentres(db: Db, kind: LinkKindName, centre: string): Promise<readonly string[]> {
  if (!(await hasTies(db, kind))) return [centre];
  const met = new Map<string, string>();
  const held: Held[] = [];
  for (let asked: readonly string[] = [centre]; asked.length > 0; ) {
    const { rows } = await sql<Held & { rank: string }>`with here as (
        select c.id, c.rank, n.id as member from ${texts(asked)}
        join links c on c.kind = ${kind} and c.id = j.value join links n on n.centre = c.seq),
      tied as (select h.id as one, t.other as id, t.together, t.decision from here h join link_ties t on t.kind = ${kind} and t.one = h.member
        union select h.id, t.one, t.together, t.decision from here h join link_ties t on t.kind = ${kind} and t.other = h.member)
      select t.one, c.id as other, c.rank, t.together, t.decision from tied t
      join links n on n.kind = ${kind} and n.id = t.id join links c on c.seq = n.centre
      union select id, id, rank, 1, 0 from here`.execute(db);
    held.push(...rows);
    for (const { one, other, rank } of rows) if (one === other) met.set(one, rank);
    asked = [...new Set(rows.filter(({ other, together }) => together === 1 && !met.has(other)).map(({ other }) => other))];
  }
  const together = groupsOf(held);
  const joined = [...met].filter(([id]) => together.together(id, centre));
  return joined.sort(([, one], [, other]) => (one < other ? -1 : 1)).map(([id]) => id);
}

/** What people hold of two centres by a decision. */
interface Held {
  readonly one: string;
  readonly other: string;
  readonly together: number;
  readonly decision: number;
}

function groupsOf(held: readonly Held[]): Groups {
  const decisions = held
    .toSorted((one, other) => one.decision - other.decision)
    .map(({ one, other, together }) => ({ kind: together === 1 ? ("merge" as const) : ("split" as const), nodes: [one, other] }));
  const { merges, apart } = decidedOf(decisions, () => true);
  const groups = new Groups();
  for (const [one, other] of merges) groups.joinUnless(apart, one, other);
  return groups;
}

/** Centres of a kind that people hold together with one of smaller rank: lists show that one. Ties are few. */
export async function hiddenCentres(db: Db, kind: LinkKindName): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{
    id: string;
  }>`select distinct c.id from link_ties t cross join links n on n.kind = t.kind and n.id in (t.one, t.other)
    join links c on c.seq = n.centre where t.kind = ${kind} and t.together = 1`.execute(db);
  const hidden = new Set<string>();
  const seen = new Set<string>();
  for (const { id } of rows) {
    if (seen.has(id)) continue;
    const joined = await joinedCentres(db, kind, id);
    for (const [at, other] of joined.entries()) {
      seen.add(other);
      if (at > 0) hidden.add(other);
    }
  }
  return hidden;
}

/** Whether people hold anything of a kind together or apart: in most archives nothing, and then nobody need be asked for each thing. */
export async function hasTies(db: Db, kind: LinkKindName): Promise<boolean> {
  const { rows } = await sql<{
    any: number;
  }>`select coalesce((select 1 from link_ties where kind = ${kind} limit 1), 0) as "any"`.execute(db);
  return rows[0]!.any === 1;
}
