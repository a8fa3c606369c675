import { type RawBuilder, sql } from "kysely";
import { type CommitmentSketch, stateSide } from "../../linking/index.ts";
import type { PartyCommitment, PartyEntry } from "../archive.ts";
import { commitmentsByIds, KEY } from "./commitments/index.ts";
import type { Db } from "./connection.ts";
import { indexedBy, numbers } from "./dialects.ts";
import { fromJson } from "./json.ts";
import { hiddenCentres, joinedCentres } from "./linking/index.ts";
import { newestArticles } from "./party-days.ts";
import { partyOf } from "./party-pages.ts";

/** How many of each kind are listed on a party's page; all of them stand in the list of commitments. */
const MOST = 20;

/** How a commitment binds a party: it gave it itself, or the state that it is or speaks for did. */
type Of = PartyCommitment["of"];

/** A commitment that binds a party, and by what commitments are listed. */
interface Binding {
  readonly id: string;
  readonly key: string;
  readonly of: Of;
}

/** How many of a party's articles are looked at for its page, the newest: the list of commitments looks at all. */
const LOOKED_AT = 1000;

/** The commitments that a party's newest articles tell of and that bind it: of each kind those given last. */
export async function commitmentsOf(db: Db, party: PartyEntry): Promise<PartyCommitment[]> {
  const newest = await newestArticles(db, party.id, LOOKED_AT);
  const binding = await bindingOn(db, party, sql`(select value as capture from ${numbers(newest)})`);
  const of = (wanted: Of) => binding.filter((one) => one.of === wanted);
  const shown = [...of("own").slice(0, MOST), ...of("side").slice(0, MOST)];
  const told = await commitmentsByIds(
    db,
    shown.map(({ id }) => id),
  );
  return told.map((summary) => ({ ...summary, of: shown.find(({ id }) => id === summary.id)!.of }));
}

/** The ids of the commitments that bind a party, by its id; none where it has no page. */
export async function idsBinding(db: Db, id: string): Promise<readonly string[]> {
  const party = await partyOf(db, id);
  if (party === null) return [];
  const all = sql`(select distinct a.capture from party_nodes p cross join article_parties a on a.party = p.id where p.party = ${party.id})`;
  return (await bindingOn(db, party, all)).map((one) => one.id);
}

/** What binds a party by some of its articles, that which was given last first, that of no known day last: out of what was kept of each telling. */
async function bindingOn(db: Db, { id, kind, name, state }: PartyEntry, articles: RawBuilder<unknown>): Promise<readonly Binding[]> {
  const { rows } = await sql<{ centre: string; key: string; sketch_json: string }>`select c.id as centre, c.key, n.sketch_json
    from ${articles} m
    cross join links n ${indexedBy("commitments_by_capture")} on n.capture = m.capture and n.kind = 'commitment'
    cross join (select seq, id, ${sql.raw(KEY)} as key from links) c on c.seq = n.centre`.execute(db);
  const { rows: nodes } = await sql<{ id: string }>`select id from party_nodes where party = ${id}`.execute(db);
  const own = new Set(nodes.map((node) => node.id));
  const told = kind === "state" ? name : state;
  const side = told === null ? null : stateSide(told);
  const found = new Map<string, Binding>();
  for (const { centre, key, sketch_json } of rows) {
    if (found.get(centre)?.of === "own") continue;
    const { by, shown } = fromJson<CommitmentSketch>(sketch_json);
    if (shown.by.some(({ link }) => link !== null && own.has(link))) found.set(centre, { id: centre, key, of: "own" });
    else if (side !== null && by.includes(side)) found.set(centre, { id: centre, key, of: "side" });
  }
  const heads = await underHeads(db, found);
  return [...heads.values()].sort((one, other) => (one.key > other.key ? -1 : one.key < other.key ? 1 : one.id < other.id ? -1 : 1));
}

/** The same, those that people hold to be one once: under the id by which they are listed. */
async function underHeads(db: Db, found: ReadonlyMap<string, Binding>): Promise<ReadonlyMap<string, Binding>> {
  const hidden = await hiddenCentres(db, "commitment");
  const heads = new Map([...found].filter(([id]) => !hidden.has(id)));
  for (const one of found.values()) {
    if (!hidden.has(one.id)) continue;
    const head = (await joinedCentres(db, "commitment", one.id))[0]!;
    if (heads.get(head)?.of !== "own") heads.set(head, { ...one, id: head, key: heads.get(head)?.key ?? one.key });
  }
  return heads;
}
