import { sql } from "kysely";
import type { LogKind, SightingBody } from "../../../record/log.ts";
import type { Db } from "../connection.ts";
import { fromExactJson } from "../json.ts";

/** What an entry of the log is about and says, as it is stored now. */
export interface Said {
  readonly number: number;
  readonly captures: readonly string[];
  readonly body: unknown;
}

/** What entries of one kind with the numbers from `from` to `to` say. What was removed is not among them. */
export async function saidOf(db: Db, kind: LogKind, from: number, to: number): Promise<Said[]> {
  switch (kind) {
    case "sighting":
      return (
        await db
          .selectFrom("sightings as s")
          .innerJoin("captures as c", "c.seq", "s.capture")
          .select(["s.seq", "c.sha256", "c.media_type", "c.size", "s.place_json", "s.at", "s.given_json"])
          .where("s.seq", ">=", from)
          .where("s.seq", "<=", to)
          .execute()
      ).map(({ seq, sha256, media_type, size, place_json, at, given_json }) => ({
        number: seq,
        captures: [sha256],
        body: {
          capture: sha256,
          mediaType: media_type,
          size,
          place: fromExactJson(place_json),
          at,
          given: fromExactJson(given_json),
        } satisfies SightingBody,
      }));
    case "decision":
      return (
        await db.selectFrom("decisions").select(["seq", "decision_json"]).where("seq", ">=", from).where("seq", "<=", to).execute()
      ).map(({ seq, decision_json }) => ({ number: seq, captures: [], body: fromExactJson(decision_json) }));
    case "knowledge":
      return (await db.selectFrom("knowledge").selectAll().where("version", ">=", from).where("version", "<=", to).execute()).map(
        ({ version, rows_json }) => ({ number: version, captures: [], body: { version, rows: fromExactJson<unknown>(rows_json) } }),
      );
    case "removal":
      return (
        await db
          .selectFrom("removals as r")
          .innerJoin("captures as c", "c.seq", "r.capture")
          .select(["r.seq", "c.sha256", "r.removal_json"])
          .where("r.seq", ">=", from)
          .where("r.seq", "<=", to)
          .execute()
      ).map(({ seq, sha256, removal_json }) => ({ number: seq, captures: [sha256], body: fromExactJson(removal_json) }));
  }
}

/** The captures that a decision names, itself stored already. */
export async function capturesOfDecision(db: Db, decision: number): Promise<string[]> {
  const { rows } = await sql<{ sha256: string }>`select sha256 from captures where seq in
    (select capture from decisions where seq = ${decision} union select capture from decision_places where decision = ${decision})`.execute(
    db,
  );
  return rows.map(({ sha256 }) => sha256);
}
