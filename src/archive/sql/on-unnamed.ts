import { sql } from "kysely";
import type { Hop } from "../../record/statement.ts";
import { toldOnUnnamed } from "../tellings.ts";
import type { Db } from "./connection.ts";
import { numbers } from "./dialects.ts";
import { fromJson } from "./json.ts";
import type { Migration } from "./migration.ts";

/** How many statements are looked at together. */
const AT_ONCE = 1000;

/** The step by which it is kept of each statement whether by its own words it rests on nobody who is named. */
export const ON_UNNAMED: Migration = [
  "alter table statements add column on_unnamed integer not null default 0",
  "update statements set on_unnamed = 1 where named = 0",
  noteToldOn,
];

/** Notes those of somebody named that somebody who is not told on. */
async function noteToldOn(db: Db): Promise<void> {
  for (let last = 0; ; ) {
    const { rows } = await sql<{
      seq: number;
      entry_json: string;
    }>`select s.seq, e.entry_json from statements s join entries e on e.statement = s.seq
      where s.named = 1 and s.seq > ${last} and instr(e.entry_json, '"named":false') > 0 order by s.seq limit ${AT_ONCE}`.execute(db);
    const told = rows.filter(({ entry_json }) => toldOnUnnamed(fromJson<{ sourcing: readonly Hop[] }>(entry_json).sourcing));
    await sql`update statements set on_unnamed = 1 where seq in (select value from ${numbers(told.map(({ seq }) => seq))})`.execute(db);
    if (rows.length < AT_ONCE) return;
    last = rows.at(-1)!.seq;
  }
}
