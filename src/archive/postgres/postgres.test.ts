import { afterAll, beforeAll, describe, vi } from "vitest";
import { archiveContract } from "../testing/contract.ts";
import { openPostgres } from "./open.ts";
import { besideSqlite } from "./testing/beside-sqlite.ts";
import { ownWays } from "./testing/own-ways.ts";
import { phrasesOnServer } from "./testing/phrases.ts";
import { CAN_RUN, type Server, startServer } from "./testing/server.ts";

// A database for each archive: on a machine that does much else, the tests with many take their time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe.skipIf(!CAN_RUN)("PostgreSQL", () => {
  let server: Server;
  // The next database is made, and the last taken away, while a test is at work.
  let next: Promise<string>;
  let dropped: Promise<void> = Promise.resolve();
  beforeAll(async () => {
    server = await startServer();
    next = server.database();
  }, 60_000);
  afterAll(async () => {
    await next;
    await dropped;
    await server.stop();
  });

  const open = async () => {
    const address = await next;
    next = server.database();
    const remove = async () => {
      dropped = Promise.all([dropped, server.drop(address)]).then(() => undefined);
    };
    return { archive: await openPostgres(address), remove };
  };
  archiveContract("an archive in PostgreSQL", open, { runs: (full) => Math.ceil(full / 5) });

  besideSqlite(() => server);
  ownWays(() => server);
  phrasesOnServer(() => server);
});
