import { OnrecordError } from "../../../record/error.ts";
import type { Proof } from "../../../record/proof.ts";
import type { StatementEntry } from "../../archive.ts";
import { BUCKET, hex, inclusionPath, placeOf, recordPath } from "../../proof/index.ts";
import { passageOfProof } from "../../proof/passage.ts";
import { captureOf } from "../captures.ts";
import type { Db } from "../connection.ts";
import { statementOf } from "../entries.ts";
import { fromJson } from "../json.ts";
import { nodesIn } from "../log/append.ts";
import { saidOf } from "../log/bodies.ts";
import { entryOf } from "../log/check.ts";
import { type RecordType, recordEntries } from "./entries.ts";
import { leavesBelow, nodesAt, partsBelow } from "./record-tree.ts";
import { lastSeal } from "./seal.ts";

type Sighting = Proof["log"]["sighting"];
type Inclusion = NonNullable<Proof["article"]>;

/** A proof of a statement under any of its ids, or of a capture, by the newest seal. Throws `not-found`, and `not-sealed` where that does not cover it. */
export async function prove(db: Db, id: string): Promise<Proof> {
  const number = await statementOf(db, id);
  const row =
    number === null
      ? null
      : await db
          .selectFrom("statements as s")
          .innerJoin("articles as a", "a.capture", "s.capture")
          .select(["s.id", "a.sha256"])
          .where("s.seq", "=", number)
          .executeTakeFirstOrThrow();
  const stored = await captureOf(db, row?.sha256 ?? id);
  if (!stored)
    throw new OnrecordError("not-found", `Expected a statement or a capture of this archive, not \`${id}\`. Search for it.`, { id });
  const last = await lastSeal(db);
  const log = last && (await proveSighting(db, stored.sha256, last.seal.size));
  if (!last || !log) throw notSealed(id);
  const article = await proveEntry(db, "article", stored.sha256);
  const statement = row && (await proveEntry(db, "statement", row.id));
  const { sha256, mediaType, size, bytes } = stored;
  return {
    proof: 1,
    of: { capture: sha256, statement: row?.id ?? null },
    capture: { sha256, mediaType, size, bytes: Buffer.from(bytes).toString("base64") },
    ...{ log, article },
    text: article && (await textOf(db, sha256)),
    statement,
    passage: statement && passageOfProof(statement.entry.entry as StatementEntry),
    ...{ seal: last.seal, head: last.hash },
  };
}

function notSealed(id: string): OnrecordError {
  return new OnrecordError(
    "not-sealed",
    `Expected \`${id}\` to be sealed, but it came or changed since the last seal. Run \`onrecord seal\`.`,
    { id },
  );
}

async function textOf(db: Db, sha256: string): Promise<string> {
  const { text_json } = await db
    .selectFrom("texts as t")
    .innerJoin("articles as a", "a.capture", "t.capture")
    .select("t.text_json")
    .where("a.sha256", "=", sha256)
    .executeTakeFirstOrThrow();
  return fromJson(text_json);
}

/** The first of a capture's sightings that are stored; null where the seal does not cover it. */
async function proveSighting(db: Db, sha256: string, size: number): Promise<Proof["log"] | null> {
  const row = await db
    .selectFrom("log as l")
    .innerJoin("captures as c", "c.seq", "l.capture")
    .innerJoin("sightings as s", "s.seq", "l.number")
    .select(["l.seq", "l.kind", "l.number", "l.body", "c.sha256 as capture"])
    .where("l.kind", "=", "sighting")
    .where("c.sha256", "=", sha256)
    .orderBy("l.seq")
    .limit(1)
    .executeTakeFirst();
  if (!row || row.seq > size) return null;
  const [said] = await saidOf(db, "sighting", row.number, row.number);
  const index = row.seq - 1;
  const path = await inclusionPath(nodesIn(db), index, size);
  return { index, entry: await entryOf(db, row), sighting: said!.body as Sighting, path: path.map(hex) };
}

/** An entry of the record with its way to the root; null where there is none. Throws `not-sealed` where it changed since the last seal. */
async function proveEntry(db: Db, type: RecordType, id: string): Promise<Inclusion | null> {
  const open = await db.selectFrom("record_changes").select("id").where("type", "=", type).where("id", "=", id).executeTakeFirst();
  if (open) throw notSealed(id);
  const [entry] = await recordEntries(db, type, [id]);
  if (!entry) return null;
  const place = placeOf(type, id);
  const above: ReadonlyMap<string, Uint8Array>[] = [];
  let prefix = "";
  for (let node = (await nodesAt(db, [prefix])).get(prefix); node && node.count > BUCKET; ) {
    above.unshift((await partsBelow(db, [prefix])).get(prefix)!);
    prefix = place.slice(0, prefix.length + 1);
    node = (await nodesAt(db, [prefix])).get(prefix);
  }
  const path = recordPath(place, (await leavesBelow(db, [prefix])).get(prefix) ?? [], above);
  return path && { entry, path: path.map(({ left, hash }) => [left ? "left" : "right", hex(hash)]) };
}
