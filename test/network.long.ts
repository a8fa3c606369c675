import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPostgres } from "../src/archive/postgres/open.ts";
import { CAN_RUN, type Server, startServer } from "../src/archive/postgres/testing/server.ts";
import { add, all, type Page } from "../src/archive/testing/fixtures.ts";

/** A way to the server that can swallow what is sent, both ways and without a word, as a network does that is lost. */
interface Way {
  readonly port: number;
  swallow(on: boolean): void;
  close(): void;
}

async function wayTo(port: number): Promise<Way> {
  let silent = false;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on("error", () => undefined).on("data", (data) => silent || to.write(data));
      from.on("close", () => silent || to.destroy());
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    port: (server.address() as AddressInfo).port,
    swallow: (on) => {
      silent = on;
      // What was lost on the way does not come again.
      if (!on) for (const socket of sockets) socket.destroy();
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** How long somebody waits at the most who is told that the server is lost, in milliseconds. */
const TOLD_WITHIN = 60_000;

const page = (number: number): Page => ({ text: `Page ${number}.\nNobody said so.` });

describe.skipIf(!CAN_RUN)("an archive on a server", () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  }, 60_000);
  afterAll(() => server.stop());

  test("whose network is lost without a word in the middle of an import says so in time, nothing is harmed, and the next call carries on", async () => {
    const address = await server.database();
    const way = await wayTo(Number(new URL(address).port));
    const through = new URL(address);
    through.port = String(way.port);
    const archive = await openPostgres(through.href);
    const told: string[] = [];
    for (let number = 0; number < 5; number++) told.push(await add(archive, page(number)));
    let lostAt = Number.POSITIVE_INFINITY;
    setTimeout(() => {
      way.swallow(true);
      lostAt = performance.now();
    }, 300);
    const importing = async () => {
      for (let number = 5; ; number++) told.push(await add(archive, page(number)));
    };
    await expect(importing()).rejects.toMatchObject({ code: "archive-unreachable" });
    expect(performance.now() - lostAt).toBeLessThan(TOLD_WITHIN);
    await expect(archive.status()).rejects.toMatchObject({ code: "archive-unreachable" });

    way.swallow(false);
    // What the lost connection held is let go of by the server.
    await expect
      .poll(() => add(archive, page(1000)).catch(({ code }) => code), { timeout: 120_000, interval: 2000 })
      .toMatch(/^[0-9a-f]{64}$/);
    const kept = new Set(await all(archive.captures()));
    expect(told.filter((hash) => !kept.has(hash))).toEqual([]);
    expect(await all(archive.damage())).toEqual([]);
    await archive.close();
    way.close();
  });

  test("that may only be read from now on says so, nothing is harmed, and the next run carries on when it may be written to again", async () => {
    const address = await server.database();
    const archive = await openPostgres(address);
    const first = await add(archive, page(1));
    await server.run(address, "create role reader login password 'meridian'");
    await server.run(address, "grant usage on schema onrecord to reader; grant select on all tables in schema onrecord to reader");
    await server.run(address, "alter system set default_transaction_read_only = on");
    await server.run(address, "select pg_reload_conf()");
    // Who asks for the right to write in so many words has it.
    await add(archive, page(2));
    const other = new URL(address);
    other.username = "reader";
    const reading = await openPostgres(other.href);
    await expect(add(reading, page(3))).rejects.toMatchObject({ code: "archive-read-only" });
    expect(await all(reading.captures())).toContain(first);
    await reading.close();
    await add(archive, page(4));
    expect(await all(archive.damage())).toEqual([]);
    await archive.close();
  });
});
