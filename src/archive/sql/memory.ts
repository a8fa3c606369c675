import { sql } from "kysely";
import type { Db } from "./connection.ts";

/** What was worked out of an archive, each thing under its class. */
type Memory = Map<new () => unknown, unknown>;

/** By the connection that writes: what it remembers, and up to which change of the file by others that is so. */
const kept = new WeakMap<Db, { readonly version: number; readonly memory: Memory }>();

/** By the transaction. */
const inUse = new WeakMap<Db, Memory>();

/**
 * Lets a transaction have what those before it on the same connection remember, as long as nobody else wrote to the file between them: SQLite tells that by `data_version`. Called
 * when it holds the lock.
 */
export async function recall(writer: Db, transaction: Db): Promise<void> {
  const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(transaction);
  const version = rows[0]!.data_version;
  const before = kept.get(writer);
  const memory: Memory = before?.version === version ? before.memory : new Map();
  kept.set(writer, { version, memory });
  inUse.set(transaction, memory);
}

/** Forgets what a connection remembers, since what it wrote was taken back. */
export function forget(writer: Db): void {
  kept.delete(writer);
}

/** What a transaction remembers of one kind, begun where there is nothing yet. It must be told of every change; where nothing is recalled, it is begun for each who asks. */
export function memoryOf<T>(db: Db, kind: new () => T): T {
  const memory = inUse.get(db);
  const known = memory?.get(kind) as T | undefined;
  if (known) return known;
  const made = new kind();
  memory?.set(kind, made);
  return made;
}
