import { sql } from "kysely";
import { canonical } from "../../../record/canonical.ts";
import type { Db } from "../connection.ts";
import { fromJson } from "../json.ts";

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
    `select 'log entry ' || seq as id from (select seq, number, row_number() over (partition by kind order by seq) as next from log) where number <> next`,
  ],
  [
    "whether it is removed is not what the log says",
    `select 'capture ' || sha256 as id from captures c where removed <> (select coalesce(max(case when kind = 'removal' then seq end), 0)
      > coalesce(max(case when kind = 'sighting' then seq end), 0) from log where capture = c.seq)`,
  ],
  [
    "it has another id",
    "select 'decision ' || seq as id from decisions where id <> 'd' || seq or (json_valid(decision_json) and decision_json ->> '$.id' <> id)",
  ],
  [
    "it is listed under another statement than it is about",
    `select 'decision ' || id as id from decisions d where json_valid(decision_json) and statement <> coalesce(case decision_json ->> '$.kind'
      when 'undo' then (select statement from decisions u where u.id = d.decision_json ->> '$.undoes')
      else coalesce(decision_json ->> '$.statement', decision_json ->> '$.statements[0].statement') end, '')`,
  ],
];

/** Checks what is stored beside the log against it. Yields what is not so. */
export async function* unlogged(db: Db): AsyncIterable<string> {
  for (const [what, query] of BESIDE) {
    const { rows } = await sql.raw<{ id: string }>(query).execute(db);
    for (const { id } of rows) yield `${id}: ${what}`;
  }
  yield* changedGiven(db);
}

/** How many captures are looked at together. */
const BATCH = 1000;

/** What holds of a capture of what was given with its sightings: of each value the latest. */
async function* changedGiven(db: Db): AsyncIterable<string> {
  for (let after = 0; ; ) {
    const { rows } = await sql<{
      seq: number;
      id: string;
      given_json: string;
      all_json: string;
    }>`select c.seq, c.sha256 as id, c.given_json,
      (select json_group_array(given_json order by seq) from sightings where capture = c.seq) as all_json from captures c
      where c.seq > ${after} order by c.seq limit ${BATCH}`.execute(db);
    for (const { id, given_json, all_json } of rows) {
      const wanted = mergedGiven(all_json);
      if (wanted !== null && wanted !== given_json) yield `capture ${id}: what holds as given is not what its sightings gave`;
    }
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.seq;
  }
}

/** Null where a sighting cannot be read, which is told of where the log is compared with it. */
function mergedGiven(json: string): string | null {
  try {
    return canonical(Object.assign({}, ...fromJson<string[]>(json).map((one) => fromJson<object>(one))));
  } catch {
    return null;
  }
}
