import { canonical } from "../../record/canonical.ts";
import type { Capture, Given, Sighting } from "../../record/capture.ts";
import type { Engine } from "../../record/contract.ts";
import { OnrecordError } from "../../record/error.ts";
import { sha256 } from "../../record/id.ts";
import type { SightingBody } from "../../record/log.ts";
import type { KeepChoice, Kept, StoredCapture } from "../archive.ts";
import type { Db } from "./connection.ts";
import { fromJson, toJson } from "./json.ts";
import { appendToLog, nextSighting } from "./log/append.ts";
import { removalOf } from "./removal/removals.ts";

/** How many hashes are fetched at a time: the archive may be written to between two, so none is held open. */
const BATCH = 500;

/** Keeps a capture and its sighting, inside the caller's transaction. */
export async function keep(
  db: Db,
  capture: Capture & { readonly bytes: Uint8Array },
  sighting: Sighting,
  { again = false }: KeepChoice,
): Promise<Kept> {
  const known = await db
    .selectFrom("captures")
    .select(["seq", "given_json", "removed"])
    .where("sha256", "=", capture.sha256)
    .executeTakeFirst();
  const seq = known ? known.seq : await insertCapture(db, capture);
  if (known?.removed === 1) await bringBack(db, seq, capture, again);
  const given = canonical({ ...fromJson<Given>(known?.given_json ?? "{}"), ...sighting.given });
  if (given !== known?.given_json) await db.updateTable("captures").set({ given_json: given }).where("seq", "=", seq).execute();
  const number = await nextSighting(db);
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("sightings")
    .values({ seq: number, capture: seq, place_json: toJson(sighting.place), at: sighting.at, given_json: canonical(sighting.given) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 0n) {
    const body: SightingBody = { mediaType: capture.mediaType, size: capture.size, ...sighting };
    await appendToLog(db, { kind: "sighting", number, capture: seq, captures: [capture.sha256], body });
  }
  return { capture: known?.removed === 0 ? "known" : "new", sighting: numInsertedOrUpdatedRows === 0n ? "known" : "new" };
}

/** Bytes that are not what their hash says would make every quotation of them worthless: they are refused. */
async function insertCapture(db: Db, { bytes, ...capture }: Capture & { readonly bytes: Uint8Array }): Promise<number> {
  if (sha256(bytes) !== capture.sha256 || bytes.byteLength !== capture.size)
    throw new OnrecordError("bad-capture", `Expected the bytes of capture ${capture.sha256}, not others. Capture the page again.`, {
      capture: capture.sha256,
    });
  const { seq } = await db
    .insertInto("captures")
    .values({ sha256: capture.sha256, media_type: capture.mediaType, size: capture.size, given_json: "{}" })
    .returning("seq")
    .executeTakeFirstOrThrow();
  await db.insertInto("contents").values({ capture: seq, bytes }).execute();
  return seq;
}

/** Bytes that were removed come back only where that is wanted. */
async function bringBack(
  db: Db,
  seq: number,
  { sha256: hash, bytes }: Capture & { readonly bytes: Uint8Array },
  again: boolean,
): Promise<void> {
  const removal = await removalOf(db, hash);
  if (!again)
    throw new OnrecordError(
      "capture-removed",
      `Expected a page that was not removed, but ${removal?.by} removed these very bytes on ${removal?.at.slice(0, 10)}: ${removal?.reason}. With --again they are added all the same.`,
      { capture: hash, ...removal },
    );
  await db.insertInto("contents").values({ capture: seq, bytes }).execute();
  await db.updateTable("captures").set({ removed: 0 }).where("seq", "=", seq).execute();
}

/** A capture with its bytes and sightings, or null. */
export async function captureOf(db: Db, hash: string): Promise<StoredCapture | null> {
  const row = await db
    .selectFrom("captures as c")
    .innerJoin("contents as b", "b.capture", "c.seq")
    .select(["c.seq", "c.sha256", "c.media_type", "c.size", "b.bytes"])
    .where("c.sha256", "=", hash)
    .executeTakeFirst();
  if (!row) return null;
  const sightings = await db.selectFrom("sightings").selectAll().where("capture", "=", row.seq).orderBy("seq").execute();
  return {
    ...{ sha256: row.sha256, mediaType: row.media_type, size: row.size, bytes: row.bytes },
    sightings: sightings.map(({ place_json, at, given_json }) => ({
      capture: hash,
      place: fromJson(place_json),
      at,
      given: fromJson(given_json),
    })),
  };
}

/** What people gave about a capture: for each value the latest; nothing where the capture is not known. */
export async function givenOf(db: Db, hash: string): Promise<Given> {
  const row = await db.selectFrom("captures").select("given_json").where("sha256", "=", hash).executeTakeFirst();
  return fromJson<Given>(row?.given_json ?? "{}");
}

/** All captures, or those that an engine has not read as they are given now, in the order they came. */
export async function* hashes(db: Db, unreadBy: Engine | null): AsyncIterable<string> {
  let last = 0;
  for (;;) {
    const rows = await db
      .selectFrom("captures as c")
      .leftJoin("articles as a", "a.capture", "c.seq")
      .select(["c.seq", "c.sha256"])
      .where("c.seq", ">", last)
      .where("c.removed", "=", 0)
      .$if(unreadBy !== null, (query) =>
        query.where((where) =>
          where.or([
            where("a.capture", "is", null),
            where("a.engine_json", "!=", canonical(unreadBy)),
            where("a.given_json", "!=", where.ref("c.given_json")),
          ]),
        ),
      )
      .orderBy("c.seq")
      .limit(BATCH)
      .execute();
    for (const row of rows) yield row.sha256;
    if (rows.length < BATCH) return;
    last = rows[rows.length - 1]!.seq;
  }
}

/** The capture's place in the store's order. Throws `not-found`. */
export async function sequenceOf(db: Db, hash: string): Promise<number> {
  const row = await db.selectFrom("captures").select("seq").where("sha256", "=", hash).executeTakeFirst();
  if (row) return row.seq;
  throw new OnrecordError("not-found", `Expected a capture of this archive, not \`${hash}\`. Add it first.`, { capture: hash });
}
