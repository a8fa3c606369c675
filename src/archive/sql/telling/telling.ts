import { sql } from "kysely";
import { differencesFrom, sameWordsByAnother, type TellingSketch } from "../../../linking/index.ts";
import type { Appearance, Elsewhere, StatementEntry, StatementTelling } from "../../archive.ts";
import { TELLINGS } from "../../tellings.ts";
import type { Db } from "../connection.ts";
import { numbers } from "../dialects.ts";
import { entriesByIds, entryOf } from "../entries.ts";
import { fromJson } from "../json.ts";
import { fieldOf, keysOf } from "../linking/field.ts";
import { clusterOf, type Member, suggestionsFor } from "../linking/index.ts";

/** How many appearances are listed, and how many statements that share words are compared and shown: a person reads them. */
const MOST = { listed: 100, compared: 500, shown: 20 };

/** Everywhere a statement is told, with what differs, and where the same words stand otherwise; null where there is no such statement, or it has no words. */
export async function tellingOf(db: Db, id: string): Promise<StatementTelling | null> {
  const statement = await entryOf(db, id);
  const cluster = statement && (await clusterOf(db, "statement", statement.id, MOST.listed));
  if (!statement || !cluster || !statement.told) return null;
  const entries = await entriesByIds(
    db,
    cluster.members.map((member) => member.id),
  );
  const first = entries.get(cluster.members[0]!.id)!;
  const appearances = cluster.members.map((member) => appearanceOf(entries.get(member.id)!, member, first));
  const own = new Set(cluster.members.map((member) => member.centre));
  return {
    ...{ told: statement.told, appearances, size: cluster.size, review: cluster.review },
    maybe: await maybe(db, statement.id),
    byAnother: await byAnother(db, statement.id, own),
  };
}

function appearanceOf(statement: StatementEntry, { likeness }: Member, first: StatementEntry): Appearance {
  return { statement, likeness, wording: differencesFrom(first.words.content, statement.words.content) };
}

/** Statements that may be the same as one, for a person to decide; none where there is no such statement. */
export async function maybe(db: Db, id: string): Promise<Elsewhere[]> {
  const suggested = await suggestionsFor(db, TELLINGS, [id]);
  const entries = await entriesByIds(
    db,
    suggested.map((suggestion) => suggestion.id),
  );
  return suggested.flatMap((suggestion) => {
    const statement = entries.get(suggestion.id);
    return statement ? [{ statement, why: suggestion.likeness.why }] : [];
  });
}

/** The same words in another mouth, once for each telling; smallest rank first. */
async function byAnother(db: Db, id: string, own: ReadonlySet<string>): Promise<Elsewhere[]> {
  const node = await fieldOf(db, "statement").node(id);
  if (!node) return [];
  // Which come first is told by the keys alone: only of these is read what they are.
  const { rows: near } = await sql<{ link: number }>`select k.link from ${numbers(keysOf("statement", node))}
    cross join link_keys k on k.key = j.value group by k.link, k.rank order by k.rank limit ${MOST.compared + 1}`.execute(db);
  const { rows } = await sql<{
    id: string;
    centre: string;
    sketch_json: string;
  }>`select n.id, c.id as centre, n.sketch_json from ${numbers(near.map(({ link }) => link))}
    cross join links n on n.seq = j.value and n.kind = 'statement' and n.id <> ${id} cross join links c on c.seq = n.centre
    order by n.rank limit ${MOST.compared}`.execute(db);
  const found = new Map<string, { id: string; why: string }>();
  for (const row of rows) {
    const why =
      own.has(row.centre) || found.has(row.centre) ? null : sameWordsByAnother(node.sketch as TellingSketch, fromJson(row.sketch_json));
    if (why !== null && found.size < MOST.shown) found.set(row.centre, { id: row.id, why });
  }
  const entries = await entriesByIds(
    db,
    [...found.values()].map((one) => one.id),
  );
  return [...found.values()].map((one) => ({ statement: entries.get(one.id)!, why: one.why }));
}
