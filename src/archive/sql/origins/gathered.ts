import { sql } from "kysely";
import { type OriginMember, type Root, rootOf } from "../../../linking/index.ts";
import { inBatches } from "../batches.ts";
import type { Db } from "../connection.ts";
import { numbers, texts } from "../dialects.ts";
import { fromJson } from "../json.ts";
import { withArticle } from "./elsewhere.ts";

/** How many articles of an origin are looked at for its root, smallest rank first: what later ones credit, earlier ones do too. */
const LOOKED_AT = 100;

/** The articles round a centre, as far as they are looked at, and what they lead back to. */
export interface Gathered {
  /** The hash of the article in the middle. */
  readonly centre: string;
  /** Smallest rank first, the centre before all. */
  readonly members: readonly OriginMember[];
  readonly size: number;
  readonly root: Root;
}

interface Row {
  readonly id: string;
  readonly sketch_json: string;
}

/** What is gathered round the centres of articles, by the hash of each article; those that were not read are left out. */
export async function gatheredBy(db: Db, captures: readonly string[]): Promise<ReadonlyMap<string, Gathered>> {
  const gathered = await aroundCentresOf(db, captures);
  const whole = new Map<string, Gathered>();
  for (const one of new Set(gathered.values())) whole.set(one.centre, { ...one, root: await withArticle(db, one.root, one.members) });
  return new Map([...gathered].map(([capture, { centre }]) => [capture, whole.get(centre)!]));
}

/** The same, with roots as the gathered articles' own words give them: their outlets are known, but not always which article of theirs it is. */
async function aroundCentresOf(db: Db, captures: readonly string[]): Promise<ReadonlyMap<string, Gathered>> {
  const centres = await centresOf(db, captures);
  const around = await aroundCentres(db, new Set(centres.values()));
  return new Map([...centres].map(([capture, centre]) => [capture, around.get(centre)!]));
}

/** The numbers of articles' centres, by the hash of each article; those that were not read are left out. */
export async function centresOf(db: Db, captures: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await inBatches([...new Set(captures)], async (some) => {
    const found = await sql<{ id: string; seq: number }>`select n.id, n.centre as seq from ${texts(some)}
      cross join links n on n.kind = 'article' and n.id = j.value and n.centre is not null`.execute(db);
    return found.rows;
  });
  return new Map(rows.map(({ id, seq }) => [id, seq]));
}

/** What is gathered round centres, by their numbers, with roots as the articles' own words give them. Thousands of articles may have a few centres. */
export async function aroundCentres(db: Db, numbersOfCentres: Iterable<number>): Promise<ReadonlyMap<number, Gathered>> {
  const centres = await inBatches([...numbersOfCentres], async (some) => {
    const found = await sql<{ seq: number; centre: string; size: number; sketch_json: string }>`
      select c.seq, c.id as centre, c.members as size, c.sketch_json from ${numbers(some)} cross join links c on c.seq = j.value`.execute(
      db,
    );
    return found.rows;
  });
  const around = await membersAround(
    db,
    centres.filter(({ size }) => size > 1),
  );
  return new Map(
    centres.map(({ seq, centre, size, sketch_json }) => {
      const own = around.get(centre) ?? [{ id: centre, sketch_json }];
      const members = own.map(({ id, sketch_json }): OriginMember => ({ id, sketch: fromJson(sketch_json) }));
      return [seq, { centre, members, size, root: rootOf(members) }];
    }),
  );
}

/** The first articles round each centre: of those that have no more than are looked at together. */
async function membersAround(
  db: Db,
  centres: readonly { readonly centre: string; readonly size: number }[],
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const small = centres.filter(({ size }) => size <= LOOKED_AT).map(({ centre }) => centre);
  const rows = await inBatches(small, (some) => all(db, some));
  for (const { centre, size } of centres) if (size > LOOKED_AT) rows.push(...(await first(db, centre)));
  return Map.groupBy(rows, ({ centre }) => centre);
}

async function all(db: Db, centres: readonly string[]): Promise<readonly (Row & { centre: string })[]> {
  const { rows } = await sql<Row & { centre: string }>`select c.id as centre, n.id, n.sketch_json from ${texts(centres)}
    cross join links c on c.kind = 'article' and c.id = j.value cross join links n on n.centre = c.seq order by n.rank`.execute(db);
  return rows;
}

/** Of one centre they are read in the order of its index: no more than are looked at. */
async function first(db: Db, centre: string): Promise<readonly (Row & { centre: string })[]> {
  const { rows } = await sql<Row & { centre: string }>`select c.id as centre, n.id, n.sketch_json
    from links c cross join links n on n.centre = c.seq where c.kind = 'article' and c.id = ${centre} order by n.rank limit ${LOOKED_AT}`.execute(
    db,
  );
  return rows;
}
