import { existsSync } from "node:fs";
import { OnrecordError } from "../../record/error.ts";
import type { Archive, World } from "../archive.ts";
import { backupTo } from "./backup.ts";
import { connect, type Db, type Patience, write } from "./connection.ts";
import { clearDrafts } from "./drafts.ts";
import { failureOf } from "./failure.ts";
import { assertNotNewer, create, isArchive } from "./file.ts";
import { type Ground, sqliteGround } from "./ground.ts";
import { migrate, SCHEMA, schemaOf } from "./migrations.ts";
import { archiveOver } from "./store.ts";

/** How an archive is opened. */
export interface OpenOptions {
  /** Makes the archive where there is none. Without it that is `archive-missing`. */
  readonly create?: boolean;
  /** The world it must be of, and is made of (`own` where left out). Another one is `archive-world`. */
  readonly world?: World;
  /** Opens it to be read: every change is `archive-read-only`. */
  readonly readOnly?: boolean;
  /** Called about once a second while another program writes, with the seconds waited so far. */
  readonly onWait?: (seconds: number) => void;
  /** Called with the path of the copy that is kept of an older archive before it is brought forward. */
  readonly onBackup?: (copy: string) => void;
  /** Called with the names of files that programs left beside the archive which were killed while they made one; they are gone. */
  readonly onCleared?: (files: readonly string[]) => void;
  /** Takes a copy that was not finished, too, and makes one, for whoever copies; without it that is `archive-unfinished`. */
  readonly unfinished?: boolean;
  /** Seconds to wait for another program that writes; 30 where left out. */
  readonly timeout?: number;
}

/** Seconds after which a program that holds an archive is no longer waited for. */
export const TIMEOUT = 30;

/** Opens the archive in a file. Throws as `Archive` says; a file that is refused is left as it is. */
export async function openSqlite(path: string, options: OpenOptions = {}): Promise<Archive> {
  const { ground, world } = await openSqliteGround(path, options);
  return archiveOver(ground, world);
}

/** Opens what an archive in a file stands on, with its world. Throws as `openSqlite`. */
export async function openSqliteGround(path: string, options: OpenOptions): Promise<{ readonly ground: Ground; readonly world: World }> {
  const patience: Patience = { timeout: options.timeout ?? TIMEOUT, ...(options.onWait && { onWait: options.onWait }) };
  const opened: Db[] = [];
  const connected = (mode: Parameters<typeof connect>[1]) => {
    const db = connect(path, mode);
    opened.push(db);
    return db;
  };
  try {
    await find(path, options);
    const writer = options.readOnly ? null : connected("write");
    const reader = connected(options.readOnly ? "read-only" : "read");
    await bringForward(reader, writer, path, patience, options.onBackup);
    return { ground: sqliteGround(path, { writer, reader }, patience), world: await worldOf(reader, path, options) };
  } catch (error) {
    for (const db of opened) await db.destroy();
    throw failureOf(error, path);
  }
}

async function find(path: string, options: OpenOptions): Promise<void> {
  const { create: make = false, readOnly = false, world = "own", unfinished = false } = options;
  if (!readOnly) {
    const cleared = await clearDrafts(path);
    if (cleared.length > 0) options.onCleared?.(cleared);
  }
  if (await isArchive(path)) return;
  if (!make || readOnly)
    throw new OnrecordError(
      "archive-missing",
      `Expected an archive at \`${path}\`, but there is none. Make one with \`onrecord add PATH\`, or name another with --archive.`,
      { path },
    );
  try {
    await create(path, world, unfinished);
  } catch (error) {
    throw new OnrecordError(
      "archive-missing",
      `Expected to make an archive at \`${path}\`, but cannot write there. Name a folder that is there and writable.`,
      { path },
      error,
    );
  }
}

/** Takes the steps that the schema lacks, after a copy was made. Looks again under the lock: another program may have taken them meanwhile. */
async function bringForward(
  reader: Db,
  writer: Db | null,
  path: string,
  patience: Patience,
  onBackup?: OpenOptions["onBackup"],
): Promise<void> {
  const found = await schemaOf(reader);
  assertNotNewer(path, found);
  if (found === SCHEMA) return;
  if (!writer)
    throw new OnrecordError(
      "archive-read-only",
      `Expected an archive of version ${SCHEMA}, not ${found}. A command that writes, such as \`onrecord seal\`, brings it forward, and keeps a copy of it as it was.`,
      { path, schema: found },
    );
  await write(writer, path, patience, async (db) => {
    const from = await schemaOf(db);
    if (from === SCHEMA) return;
    const copy = await keptCopy(path, from);
    onBackup?.(copy);
    await migrate(db, from);
  });
}

/** Copies an archive as it is before it is brought forward; gives back where that is. */
async function keptCopy(path: string, schema: number): Promise<string> {
  for (let number = 1; ; number++) {
    const copy = `${path}.version-${schema}${number === 1 ? "" : `-${number}`}.backup`;
    if (existsSync(copy)) continue;
    await backupTo(path, "read", copy);
    return copy;
  }
}

/** The world that an archive is of. Throws `archive-world` where another is wanted, and `archive-unfinished`. */
export async function worldOf(db: Db, path: string, { world: wanted, unfinished = false }: OpenOptions): Promise<World> {
  const { value } = await db.selectFrom("meta").select("value").where("key", "=", "world").executeTakeFirstOrThrow();
  if (!unfinished && (await db.selectFrom("meta").select("key").where("key", "=", "copy").executeTakeFirst()))
    throw new OnrecordError(
      "archive-unfinished",
      `Expected a whole archive, but \`${path}\` is a copy that was not finished. Run the same \`onrecord copy\` again: it carries on.`,
      { path },
    );
  const world = value as World;
  if (wanted === undefined || wanted === world) return world;
  const held = world === "sample" ? "the invented sample world" : "your own files";
  throw new OnrecordError(
    "archive-world",
    `Expected an archive of ${wanted === "sample" ? "the sample world" : "your own files"}, but \`${path}\` holds ${held}. Name another file with --archive.`,
    { path, world },
  );
}
