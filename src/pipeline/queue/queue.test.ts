import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Archive } from "../../archive/archive.ts";
import { openArchive } from "../../archive/index.ts";
import { CAN_RUN, type Server, startServer } from "../../archive/postgres/testing/server.ts";
import { all, captureOf, type Page, readingOf } from "../../archive/testing/fixtures.ts";
import type { Met } from "../../capture/captured.ts";
import { OnrecordError } from "../../record/error.ts";
import { readerOf } from "../knowledge.ts";
import type { Readers } from "../readers/readers.ts";
import { enqueue, failuresIn, openQueue, type Queue, work } from "./index.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const AT = "2031-05-01T10:00:00Z";
const now = () => AT;

/** Made-up pages, of each a number of words. */
const pagesOf = (count: number): Page[] =>
  Array.from({ length: count }, (_, index) => ({
    text: `Page ${index} of the ports\nRoe said that number ${index % 3} stays.`,
    published: `2031-04-${10 + (index % 20)}`,
    statements: [{ source: "Roe", cue: "said that", content: `number ${index % 3} stays`, speakers: ["p1"] }],
    parties: [{ id: "p1", name: "Roe" }],
  }));

const metOf = (page: Page): Met => {
  const { captured, sighting } = captureOf(page);
  return { captured, place: sighting.place, given: {} } as Met;
};

async function* met(pages: readonly Page[]): AsyncIterable<Met> {
  for (const page of pages) yield metOf(page);
}

/** Reads made-up pages by what is made up of them; `before` may have something else happen. */
function readersOf(pages: readonly Page[], before: (capture: string) => Promise<void> = async () => {}): Readers {
  const byHash = new Map(pages.map((page) => [captureOf(page).captured.sha256, page]));
  return {
    atOnce: 2,
    read: async ({ sha256 }) => {
      await before(sha256);
      const { text, article, findings } = readingOf(byHash.get(sha256)!);
      return { reading: { text, article }, findings } as Awaited<ReturnType<Readers["read"]>>;
    },
    close: async () => {},
  };
}

const written = async (archive: Archive) => (await all(archive.export({ all: true }))).map((entry) => JSON.stringify(entry)).join("\n");

describe.skipIf(!CAN_RUN)("captures that are read by workers", () => {
  let server: Server;
  let [address, archive]: [string, Archive] = ["", undefined as never];
  const errors: string[] = [];
  const queues: Queue[] = [];
  const queue = async () => {
    const opened = await openQueue(address, (error) => errors.push(error.message), 1);
    queues.push(opened);
    return opened;
  };
  const patience = { pause: () => sleep(20), signal: new AbortController().signal };
  const untilEmpty = { atOnce: 2, signal: patience.signal, now, untilEmpty: true };

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());
  const anew = async () => {
    address = await server.database();
    archive = await openArchive(address);
    errors.length = 0;
    queues.length = 0;
  };
  const end = async () => {
    for (const each of queues) await each.stop();
    await archive.close();
  };

  test("are the record that reading them one after the other gives, whoever read them and in whatever order; a queue that is full is waited for", async () => {
    const pages = pagesOf(12);
    await anew();
    for (const page of pages) {
      const { captured, sighting } = captureOf(page);
      await archive.keep(captured, sighting);
    }
    const [one, other] = [await queue(), await queue()];
    for (const each of [one, other]) await Promise.all([each.put([]), work(archive, each, readersOf(pages), untilEmpty)]);
    const wanted = await written(archive);
    await end();

    await anew();
    const [adding, first, second] = [await queue(), await queue(), await queue()];
    const most: number[] = [];
    const slow = readersOf(pages, () => sleep(5));
    const stop = new AbortController();
    const workers = [first, second].map((each) => work(archive, each, slow, { ...untilEmpty, untilEmpty: false, signal: stop.signal }));
    for await (const { outcome } of enqueue(archive, adding, met(pages.toReversed()), now, { ...patience, most: 4 })) {
      expect(outcome).toBe("new");
      most.push((await adding.counts()).waiting);
    }
    while ((await archive.status()).unread > 0) await sleep(50);
    stop.abort();
    await Promise.all(workers);
    expect(Math.max(...most)).toBeLessThanOrEqual(8);
    expect(await written(archive)).toBe(wanted);
    expect(await all(archive.damage())).toEqual([]);
    expect(errors).toEqual([]);
    await end();
  });

  test("that cannot be read are listed with why, once, and tried again when somebody wants it", async () => {
    const pages = pagesOf(3);
    const bad = captureOf(pages[1]!).captured.sha256;
    await anew();
    const own = await queue();
    await all(enqueue(archive, own, met(pages), now, patience));
    let tried = 0;
    const failing = readersOf(pages, async (capture) => {
      if (capture !== bad) return;
      tried++;
      throw new OnrecordError("no-text", "Expected text, but there is none.");
    });
    await work(archive, own, failing, untilEmpty);
    const next = await queue();
    expect(await next.failures()).toEqual([{ capture: bad, code: "no-text", message: "Expected text, but there is none." }]);
    await work(archive, next, failing, untilEmpty);
    expect(tried).toBe(1);

    const last = await queue();
    expect(await last.retry(["0".repeat(64)])).toBe(0);
    expect(await last.retry()).toBe(1);
    await work(archive, last, readersOf(pages), untilEmpty);
    expect(await (await queue()).failures()).toEqual([]);
    expect((await archive.status()).unread).toBe(0);
    await end();
  });

  test("that a worker had taken who died are read by another; who ends otherwise than by an outcome is tried again", async () => {
    const pages = pagesOf(3);
    await anew();
    const dying = await queue();
    await all(enqueue(archive, dying, met(pages), now, patience));
    let taken = 0;
    await dying.work(3, () => {
      taken++;
      return new Promise(() => {});
    });
    while (taken < 3) await sleep(20);
    await server.run(address, "update onrecord_queue.job set heartbeat_on = now() - interval '1 hour' where state = 'active'");
    let broken = 0;
    const other = await queue();
    const readers = readersOf(pages, async () => {
      if (broken++ === 0) throw new Error("a disk that hiccups");
    });
    await work(archive, other, readers, untilEmpty);
    expect((await archive.status()).unread).toBe(0);
    expect(await (await queue()).failures()).toEqual([]);
    expect(errors.join(" ")).toContain("hiccups");
    queues.splice(queues.indexOf(dying), 1);
    await end();
  });

  test("that were read after all are no failures, whatever a worker noted that was cut off from its server", async () => {
    const pages = pagesOf(2);
    const bad = captureOf(pages[1]!).captured.sha256;
    await anew();
    const own = await queue();
    await all(enqueue(archive, own, met(pages), now, patience));
    const failing = readersOf(pages, async (capture) => {
      if (capture === bad) throw new OnrecordError("no-text", "Expected text, but there is none.");
    });
    await work(archive, own, failing, untilEmpty);
    const next = await queue();
    expect((await failuresIn(archive, next)).map(({ capture }) => capture)).toEqual([bad]);
    const { text, article, findings } = readingOf(pages[1]!);
    await archive.derive(bad, (await readerOf(archive)).engine, { text, article }, findings);
    expect(await failuresIn(archive, next)).toEqual([]);
    expect((await next.counts()).failed).toBe(0);
    await end();
  });

  test("are finished by a worker who is asked to stop, and the others wait", async () => {
    const pages = pagesOf(6);
    await anew();
    const own = await queue();
    await all(enqueue(archive, own, met(pages), now, patience));
    const stop = new AbortController();
    const readers = readersOf(pages, async () => {
      stop.abort();
      await sleep(200);
    });
    await work(archive, own, readers, { atOnce: 2, signal: stop.signal, now });
    const { waiting, reading } = await (await queue()).counts();
    expect([waiting, reading]).toEqual([4, 0]);
    expect((await archive.status()).unread).toBe(4);
    await end();
  });
});
