import { sql } from "kysely";
import { OnrecordError } from "../../record/error.ts";
import type { World } from "../archive.ts";
import type { Db } from "../sql/connection.ts";
import { BEGUN } from "../sql/file.ts";
import type { Ground } from "../sql/ground.ts";
import { layout, type Table } from "../sql/layout.ts";
import { logSize } from "../sql/log/append.ts";
import { differences, type Sum, sumOf } from "./check.ts";
import { copyCentres, copyRows, countOf } from "./rows.ts";
import { indexAll } from "./word-indexes.ts";

/** An archive that is copied from or to. */
export interface Side {
  readonly ground: Ground;
  readonly world: World;
}

/** What a copy was held to at its end. */
export type Copied = Sum;

/** Tables that are put in at the end: what the store notes by itself while rows come in is not what was noted. */
const LAST: ReadonlySet<string> = new Set(["meta", "record_changes"]);

/**
 * Copies an archive into an empty one, row by row as it stands at this moment, and compares the two: the log, the seals and the export. What was interrupted carries on.
 * Throws `archive-exists` where the other one has pages and is no copy that was not finished, `archive-changed` where something changed since it was begun, and
 * `archive-damaged` where the two are not the same in the end.
 */
export async function copyInto(from: Side, to: Side, onCopied: (share: number) => void): Promise<Copied> {
  let sum: Sum | null = null;
  // One state of the archive is looked at from the first row to the last.
  for await (const done of from.ground.streaming((db) => once(copyFrom(db, to.ground, onCopied)))) sum = done;
  return sum!;
}

async function* once<T>(made: Promise<T>): AsyncIterable<T> {
  yield await made;
}

async function copyFrom(from: Db, to: Ground, onCopied: (share: number) => void): Promise<Copied> {
  const { tables } = await layout();
  await begin(from, to);
  const rows = tables.filter(({ name }) => !LAST.has(name));
  const progress = await progressOver(from, to, rows, onCopied);
  for (const table of rows) await copyRows(from, to.writing, table, progress);
  await copyCentres(from, to.writing);
  await indexAll(to.writing, () => undefined);
  await copyNoted(from, to, tables);
  return finish(from, to);
}

/** Notes of which state of the archive this is a copy. */
async function begin(from: Db, to: Ground): Promise<void> {
  const state = await stateOf(from);
  await to.writing(async (db) => {
    const noted = await db.selectFrom("meta").select("value").where("key", "=", "copy").executeTakeFirst();
    if (noted?.value === state) return;
    if (noted?.value === BEGUN) {
      await db.updateTable("meta").set({ value: state }).where("key", "=", "copy").execute();
      return;
    }
    if (!noted && (await logSize(db)) > 0)
      throw new OnrecordError(
        "archive-exists",
        `Expected no archive at \`${to.place}\`, but there is one with pages in it. Name another; this one is left as it is.`,
        { place: to.place },
      );
    if (noted)
      throw new OnrecordError(
        "archive-changed",
        `Expected \`${to.place}\` to be a copy of the archive as it stands, but that changed since the copy was begun. Remove what was copied, and begin anew.`,
        { place: to.place },
      );
    await db.insertInto("meta").values({ key: "copy", value: state }).execute();
  });
}

/** What tells whether anything changed in an archive: the length of its log, and how often articles were read. */
async function stateOf(db: Db): Promise<string> {
  const { rows } = await sql<{ last: number }>`select coalesce(max(version), 0) as last from statement_versions`.execute(db);
  return `${await logSize(db)} ${rows[0]!.last}`;
}

async function progressOver(
  from: Db,
  to: Ground,
  tables: readonly Table[],
  onCopied: (share: number) => void,
): Promise<(rows: number) => void> {
  let [total, done] = [0, 0];
  for (const table of tables) {
    total += await countOf(from, table);
    done += await to.reading((db) => countOf(db, table));
  }
  return (rows) => {
    done += rows;
    onCopied(Math.min(1, done / Math.max(1, total)));
  };
}

/** What changed since the last seal, as it is noted there and not as the store noted it while rows came in. */
async function copyNoted(from: Db, to: Ground, tables: readonly Table[]): Promise<void> {
  const noted = tables.find(({ name }) => name === "record_changes")!;
  await to.writing(async (db) => db.deleteFrom("record_changes").execute());
  await copyRows(from, to.writing, noted, () => undefined);
}

/** Compares both, and makes the copy an archive that can be used. */
async function finish(from: Db, to: Ground): Promise<Copied> {
  const sum = await sumOf(from);
  const found = await to.reading((db) => differences(db, sum));
  if (found.length > 0)
    throw new OnrecordError("archive-damaged", `Expected a copy like what it was made of, but: ${found.join("; ")}. Copy it again.`, {
      place: to.place,
      found,
    });
  await to.writing(async (db) => db.deleteFrom("meta").where("key", "=", "copy").execute());
  return sum;
}
