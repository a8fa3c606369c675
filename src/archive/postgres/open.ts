import { sql } from "kysely";
import { OnrecordError } from "../../record/error.ts";
import type { Archive, World } from "../archive.ts";
import type { Db, Patience } from "../sql/connection.ts";
import { assertNotNewer, BEGUN } from "../sql/file.ts";
import type { Ground } from "../sql/ground.ts";
import { MIGRATIONS, SCHEMA, schemaOf, tookSteps } from "../sql/migrations.ts";
import { type OpenOptions, TIMEOUT, worldOf } from "../sql/open.ts";
import { archiveOver } from "../sql/store.ts";
import { connect, SCHEMA_NAME } from "./connection.ts";
import { failureOf } from "./failure.ts";
import { type Address, alone, postgresGround } from "./ground.ts";
import { bringToPostings } from "./postings.ts";
import { inPostgres, tablesInPostgres } from "./tables.ts";
import { FUNCTIONS, SIGNS } from "./words.ts";

/** Connections that read, so that the pages of several people are made side by side. */
const READERS = 8;

/** Whether a place is the address of a PostgreSQL server. */
export function isPostgres(place: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(place);
}

/** What the driver takes for `verify-full`, with a warning of eight lines. */
const STRICT = new Set(["prefer", "require", "verify-ca"]);

/** An address, and what a person is told of it, which is without the password. Throws `archive-unsupported` where it cannot be read. */
export function addressOf(place: string): Address {
  const url = URL.canParse(place) ? new URL(place) : null;
  if (!url) {
    const port = /:(\d+)(?:[/?#]|$)/.exec(place)?.[1];
    const found = Number(port) > LAST_PORT ? `, with a port up to ${LAST_PORT}` : "";
    throw new OnrecordError(
      "archive-unsupported",
      `Expected an address such as postgres://user@host:5432/database${found}. Write it so.`,
      {},
    );
  }
  const mode = url.searchParams.get("sslmode");
  if (mode !== null && STRICT.has(mode) && !url.searchParams.has("uselibpqcompat")) url.searchParams.set("sslmode", "verify-full");
  const address = url.href === new URL(place).href ? place : url.href;
  url.password = "";
  return { address, place: url.href };
}

/** The largest port that there is. */
const LAST_PORT = 65_535;

/** Opens the archive in a database. Throws as `Archive` says, and `archive-unreachable` where its server cannot be reached. */
export async function openPostgres(given: string, options: OpenOptions = {}): Promise<Archive> {
  const { ground, world } = await openPostgresGround(given, options);
  return archiveOver(ground, world);
}

/** Opens what an archive in a database stands on, with its world. Throws as `openPostgres`. */
export async function openPostgresGround(given: string, options: OpenOptions): Promise<{ readonly ground: Ground; readonly world: World }> {
  const where = addressOf(given);
  const { place, address } = where;
  const patience: Patience = { timeout: options.timeout ?? TIMEOUT, ...(options.onWait && { onWait: options.onWait }) };
  const opened: Db[] = [];
  const connected = async (write: boolean, connections: number) => {
    const db = await connect(address, { write, connections });
    opened.push(db);
    return db;
  };
  try {
    const reader = await connected(false, READERS);
    const writer = options.readOnly ? null : await connected(true, 1);
    if (!(await isThere(reader))) await make(writer, place, patience, options);
    await bringForward(reader, writer, place, patience);
    return { ground: postgresGround(where, { writer, reader }, patience), world: await worldOf(reader, place, options) };
  } catch (error) {
    for (const db of opened) await db.destroy();
    throw failureOf(error, place);
  }
}

/** Makes the archive, all of it or nothing, unless another program did meanwhile. */
async function make(writer: Db | null, place: string, patience: Patience, options: OpenOptions): Promise<void> {
  const { create = false, world = "own", unfinished = false } = options;
  if (!writer || !create)
    throw new OnrecordError(
      "archive-missing",
      `Expected an archive in \`${place}\`, but there is none. Make one with \`onrecord add PATH\`, or name another with --archive.`,
      { place },
    );
  await alone(writer, place, patience, async (db) => {
    if (await isThere(db)) return;
    await assertUtf8(db, place);
    await putTables(db, world, unfinished);
  });
}

/** Makes the tables of an empty archive, inside the caller's transaction. */
async function putTables(db: Db, world: World, unfinished: boolean): Promise<void> {
  await sql`create schema if not exists ${sql.id(SCHEMA_NAME)}`.execute(db);
  for (const statement of [...FUNCTIONS, ...SIGNS, ...(await tablesInPostgres())]) await sql.raw(statement).execute(db);
  await db
    .insertInto("meta")
    .values([
      { key: "schema", value: String(SCHEMA) },
      { key: "world", value: world },
      ...(unfinished ? [{ key: "copy" as const, value: BEGUN }] : []),
    ])
    .execute();
}

async function assertUtf8(db: Db, place: string): Promise<void> {
  const { rows } = await sql<{ server_encoding: string }>`show server_encoding`.execute(db);
  const { server_encoding: encoding } = rows[0]!;
  if (encoding === "UTF8") return;
  const message = `Expected a database in UTF-8, not in ${encoding} as \`${place}\` is. Make one with \`createdb --template=template0 --encoding=UTF8\`.`;
  throw new OnrecordError("archive-unsupported", message, { place, encoding });
}

async function isThere(db: Db): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select to_regclass(${`${SCHEMA_NAME}.meta`}) is not null as found`.execute(db);
  return rows[0]!.found;
}

/** Takes the steps that the schema lacks: all of them or none, so that no copy is needed of what was before. */
async function bringForward(reader: Db, writer: Db | null, place: string, patience: Patience): Promise<void> {
  const found = await schemaOf(reader);
  assertNotNewer(place, found);
  if (found === SCHEMA) return;
  if (!writer)
    throw new OnrecordError(
      "archive-read-only",
      `Expected an archive of version ${SCHEMA}, not ${found}. A command that writes, such as \`onrecord seal\`, brings it forward.`,
      { place, schema: found },
    );
  await alone(writer, place, patience, async (db) => {
    const from = await schemaOf(db);
    for (const words of FUNCTIONS) await sql.raw(words).execute(db);
    for (const step of MIGRATIONS.slice(from))
      for (const part of step)
        if (typeof part !== "string") await part(db);
        else for (const statement of inPostgres(part)) await sql.raw(statement).execute(db);
    await bringToPostings(db);
    await tookSteps(db, SCHEMA);
  });
}
