import { sql } from "kysely";
import { canonical } from "../../../record/canonical.ts";
import type { Db } from "../connection.ts";
import { fromJson } from "../json.ts";

/** How many rows are looked at together. */
const BATCH = 1000;

/** What is stored beside the log and follows from it, each with the rows for which it does not. */
const BESIDE: readonly (readonly [what: string, query: string])[] = [
  [
    "it is not in the log",
    `select 'sighting ' || s.seq || ' of capture ' || c.sha256 as id from sightings s join captures c on c.seq = s.capture
      where not exists (select 1 from log where kind = 'sighting' and number = s.seq and capture = s.capture)
    union all select 'decision ' || id from decisions where seq not in (select number from log where kind = 'decision')
    union all select 'knowledge ' || version from knowledge where version not in (select number from log where kind = 'knowledge')
    union all select 'removal ' || seq from removals r where not exists (select 1 from log where kind = 'removal' and number = r.seq and capture = r.capture)
    union all select 'capture ' || sha256 from captures c where not exists (select 1 from log where capture = c.seq)`,
  ],
  [
    "it is not of the next number of its kind",
    `select 'log entry ' || seq as id from (select seq, number, row_number() over (partition by kind order by seq) as next from log) numbered where number <> next`,
  ],
  [
    "whether it is removed is not what the log says",
    `select 'capture ' || sha256 as id from captures c where removed <> (select case when coalesce(max(case when kind = 'removal' then seq end), 0)
      > coalesce(max(case when kind = 'sighting' then seq end), 0) then 1 else 0 end from log where capture = c.seq)`,
  ],
];

/** Checks what is stored beside the log against it. Yields what is not so. */
export async function* unlogged(db: Db): AsyncIterable<string> {
  for (const [what, query] of BESIDE) {
    const { rows } = await sql.raw<{ id: string }>(query).execute(db);
    for (const { id } of rows) yield `${id}: ${what}`;
  }
  yield* misplacedDecisions(db);
  yield* changedGiven(db);
}

/** What a decision says of itself, as far as it is told by its columns, too. */
interface Decided {
  readonly id?: string;
  readonly kind?: string;
  readonly undoes?: string;
  readonly statement?: string;
  readonly statements?: readonly { readonly statement?: string }[];
}

/** Decisions whose number, id or statement is not the one that they say; what cannot be read is told of where the log is compared with it. */
async function* misplacedDecisions(db: Db): AsyncIterable<string> {
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom("decisions")
      .select(["seq", "id", "statement", "decision_json"])
      .where("seq", ">", after)
      .orderBy("seq")
      .limit(BATCH)
      .execute();
    for (const { seq, id, statement, decision_json } of rows) {
      const decided = decidedIn(decision_json);
      if (id !== `d${seq}` || (decided && decided.id !== id)) yield `decision ${seq}: it has another id`;
      if (decided && statement !== (await statementBy(db, decided)))
        yield `decision ${id}: it is listed under another statement than it is about`;
    }
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.seq;
  }
}

function decidedIn(json: string): Decided | null {
  try {
    return fromJson<Decided | null>(json);
  } catch {
    return null;
  }
}

async function statementBy(db: Db, { kind, undoes, statement, statements }: Decided): Promise<string> {
  if (kind !== "undo") return statement ?? statements?.[0]?.statement ?? "";
  const undone = await db
    .selectFrom("decisions")
    .select("statement")
    .where("id", "=", undoes ?? "")
    .executeTakeFirst();
  return undone?.statement ?? "";
}

/** What holds of a capture of what was given with its sightings: of each value the latest. */
async function* changedGiven(db: Db): AsyncIterable<string> {
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom("captures")
      .select(["seq", "sha256", "given_json"])
      .where("seq", ">", after)
      .orderBy("seq")
      .limit(BATCH)
      .execute();
    const last = rows.at(-1)?.seq ?? after;
    const sightings = await db
      .selectFrom("sightings")
      .select(["capture", "given_json"])
      .where("capture", ">", after)
      .where("capture", "<=", last)
      .orderBy("seq")
      .execute();
    const given = Map.groupBy(sightings, ({ capture }) => capture);
    for (const { seq, sha256, given_json } of rows) {
      const wanted = mergedGiven((given.get(seq) ?? []).map((one) => one.given_json));
      if (wanted !== null && wanted !== given_json) yield `capture ${sha256}: what holds as given is not what its sightings gave`;
    }
    if (rows.length < BATCH) return;
    after = last;
  }
}

/** Null where a sighting cannot be read, which is told of where the log is compared with it. */
function mergedGiven(all: readonly string[]): string | null {
  try {
    return canonical(Object.assign({}, ...all.map((one) => fromJson<object>(one))));
  } catch {
    return null;
  }
}
