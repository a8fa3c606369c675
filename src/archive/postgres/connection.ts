import { Socket } from "node:net";
import {
  Kysely,
  type OperationNode,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  PostgresQueryCompiler,
  type RawNode,
  sql,
} from "kysely";
import type { Pool, PoolClient } from "pg";
import type { Db } from "../sql/connection.ts";
import { asInPostgres } from "../sql/dialects.ts";
import type { Tables } from "../sql/schema.ts";
import { type IsAnswer, silenceBreaker, type Watched } from "./silence.ts";

/** The schema that holds everything of an archive, so that it can live in a database beside other things. */
export const SCHEMA_NAME = "onrecord";

/** Milliseconds after which a server that does not answer is given up. */
const CONNECT_WAIT = 10_000;

/** After how long the server ends what a program began that does not go on, so that one that hangs holds up nobody for ever: who reads may wait for whoever takes it. */
const LONGEST_PAUSE = { write: "1min", read: "5min" };

/** Seconds: how the server finds out that a program is gone whose network went silent, and lets go of what it held. */
const KEPT_ALIVE = { idle: 15, interval: 5, count: 4 };

/** How long the server waits for who writes now before it says so. */
const LOCK_WAIT = "1s";

/** How many statements a server keeps prepared for a connection, and from which time on that a statement is met: most of its time goes into preparing. */
const PREPARED = { most: 500, from: 3 };

/** What a connection may do, and how many there are of it. */
export interface Use {
  readonly write: boolean;
  readonly connections: number;
}

/** Connects to the server when it is first asked something. The driver is loaded only here, so that archives in files do without it. */
export async function connect(address: string, { write, connections }: Use): Promise<Db> {
  const { Client, DatabaseError, Pool, types } = (await import("pg")).default;
  const settings = {
    search_path: SCHEMA_NAME,
    idle_in_transaction_session_timeout: write ? LONGEST_PAUSE.write : LONGEST_PAUSE.read,
    tcp_keepalives_idle: KEPT_ALIVE.idle,
    tcp_keepalives_interval: KEPT_ALIVE.interval,
    tcp_keepalives_count: KEPT_ALIVE.count,
    lock_timeout: LOCK_WAIT,
    default_transaction_read_only: write ? "off" : "on",
  };
  const sockets = new Set<Socket>();
  const pool = new Pool({
    connectionString: address,
    max: connections,
    connectionTimeoutMillis: CONNECT_WAIT,
    keepAlive: true,
    application_name: "onrecord",
    options: Object.entries(settings)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(" "),
    stream: () => opened(sockets),
    // Counts and sums come as numbers: none here is larger than what these count exactly.
    types: { getTypeParser: (of, format) => (NUMBERS.has(of) && format !== "binary" ? Number : types.getTypeParser(of, format)) },
  });
  // A connection that is lost while nobody uses it is made anew for the next who does.
  pool.on("error", () => undefined);
  const isAnswer = (error: unknown) => error instanceof DatabaseError && !/^(?:57P0|08)/.test(error.code ?? "");
  const ask = () => new Client({ connectionString: address, connectionTimeoutMillis: CONNECT_WAIT, query_timeout: CONNECT_WAIT });
  return new Kysely<Tables>({ dialect: new Words({ pool: preparing(pool, sockets, isAnswer, silenceBreaker(ask, isAnswer)) }) });
}

/** A socket for a new connection, held among the others until it is closed. */
function opened(sockets: Set<Socket>): Socket {
  const socket = new Socket();
  sockets.add(socket);
  socket.once("close", () => sockets.delete(socket));
  return socket;
}

/** The types of whole numbers of 64 bits, and of sums of these, as the server numbers them. */
const NUMBERS: ReadonlySet<number> = new Set([20, 1700]);

/** PostgreSQL, told in its own words what the stores say differently. */
class Words extends PostgresDialect {
  override createQueryCompiler(): PostgresQueryCompiler {
    return new InPostgres();
  }
}

class InPostgres extends PostgresQueryCompiler {
  protected override visitRaw(node: RawNode): void {
    super.visitRaw(asInPostgres<OperationNode>(node) as RawNode);
  }

  /** By a cross join SQLite is told in which order to look at tables; PostgreSQL, which knows no condition on one, finds the order by itself. */
  protected override getSql(): string {
    return super.getSql().replaceAll("cross join", "join");
  }
}

/** A pool whose connections keep the statements prepared that are asked often. One that fails otherwise than by an answer of the server is not used again. */
function preparing(pool: Pool, sockets: ReadonlySet<Socket>, isAnswer: IsAnswer, watched: Watched): PostgresPool {
  const seen = new Map<string, number>();
  const names = new Map<string, string>();
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known || names.size >= PREPARED.most) return known;
    if (seen.size > 20 * PREPARED.most) seen.clear();
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    if (times >= PREPARED.from) names.set(text, `o${names.size}`);
    return names.get(text);
  };
  const clients = new WeakMap<PoolClient, PostgresPoolClient>();
  const prepared = (client: PoolClient): PostgresPoolClient => {
    // Whoever uses it is told by what he asked; the next gets another.
    let lost = false;
    client.on("error", () => {
      lost = true;
    });
    const query = (asked: unknown, values: readonly unknown[] = []): unknown => {
      const text = String(asked);
      const name = nameOf(text);
      const answer = client.query({ text, values: values.map(sendable), ...(name !== undefined && { name }) });
      return watched(client, answer).catch((error) => {
        lost ||= !isAnswer(error);
        throw error;
      });
    };
    return { query: query as PostgresPoolClient["query"], release: () => client.release(lost) };
  };
  return {
    connect: async () => {
      const client = await pool.connect().catch((error: unknown) => {
        // The driver leaves a connection open that the server did not let in, and the program could not end before the server tires of it.
        if (pool.totalCount === 0) for (const socket of sockets) socket.destroy();
        throw error;
      });
      const known = clients.get(client) ?? prepared(client);
      clients.set(client, known);
      return known;
    },
    end: () => pool.end(),
    options: pool.options,
  };
}

/** PostgreSQL has no place for NUL in a text. What is stored never has one (JSON escapes it), so that whoever asks for one asks for what is not there. */
function sendable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sendable);
  return typeof value === "string" && value.includes("\0") ? value.replaceAll("\0", "\u{10ffff}") : value;
}

/** Begins a transaction that sees one state and changes nothing. */
export const BEGIN_READING = sql`begin isolation level repeatable read read only`;
