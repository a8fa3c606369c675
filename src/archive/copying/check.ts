import { createHash } from "node:crypto";
import { hex, rootOf } from "../proof/index.ts";
import type { Db } from "../sql/connection.ts";
import { exportOf } from "../sql/export.ts";
import { logSize, nodesIn } from "../sql/log/append.ts";
import { changedSeals } from "../sql/seals/check.ts";
import { sealsOf } from "../sql/seals/seal.ts";

/** What a copy is held to: the root over its log, its seals, and the bytes of its export. */
export interface Sum {
  /** How many entries the log has. */
  readonly size: number;
  readonly logRoot: string;
  readonly seals: number;
  /** The hash of the last seal, which names all before it; null where there is none. */
  readonly sealed: string | null;
  /** SHA-256 of the whole record as JSON lines. */
  readonly exported: string;
}

/** Sums up an archive as one connection sees it. Reads all of it. */
export async function sumOf(db: Db): Promise<Sum> {
  const size = await logSize(db);
  let [seals, sealed]: [number, string | null] = [0, null];
  for await (const { hash } of sealsOf(db)) [seals, sealed] = [seals + 1, hash];
  const exported = createHash("sha256");
  for await (const entry of exportOf(db, true)) exported.update(`${JSON.stringify(entry)}\n`);
  return { size, logRoot: hex(await rootOf(nodesIn(db), size)), seals, sealed, exported: exported.digest("hex") };
}

/** What is otherwise in a copy than in what it was made of; the first few. Every entry of its log and its record is compared with what was sealed. */
export async function differences(copy: Db, wanted: Sum): Promise<string[]> {
  const found: string[] = [];
  const sum = await sumOf(copy);
  for (const name of ["size", "logRoot", "seals", "sealed", "exported"] as const)
    if (sum[name] !== wanted[name]) found.push(`${name} is ${sum[name]}, not ${wanted[name]}`);
  for await (const what of changedSeals(copy)) if (found.push(what) >= 3) break;
  return found;
}
