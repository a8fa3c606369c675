import fc from "fast-check";
import { expect, it, onTestFinished } from "vitest";
import { captureBytes } from "../../capture/index.ts";
import { PLAIN_READER, readerWith } from "../knowledge.ts";
import { gathered } from "./gathered.ts";
import { type AtOnce, inOrder } from "./in-order.ts";
import { HERE } from "./readers.ts";
import { threads } from "./threads.ts";

const PAGE = captureBytes(Buffer.from("Foreign Minister Ann Roe said that the Halvard Bureau never touched the grid.\n"));
const PICTURE = captureBytes(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]));

async function* paced(delays: readonly number[]): AsyncGenerator<number> {
  for (const [at, delay] of delays.entries()) {
    for (let turn = 0; turn < delay; turn++) await Promise.resolve();
    yield at;
  }
}

it("threads read what this thread reads, with a person's rows too, and say what cannot be read", async () => {
  const away = threads(2);
  onTestFinished(() => away.close());
  const rows = [{ name: "Halvard Bureau", kind: "organization", aliases: [], country: null, source: "", date: null }];
  for (const reader of [PLAIN_READER, readerWith({ rows })])
    expect(await away.read(PAGE, { published: "2031-04-09" }, reader)).toEqual(await HERE.read(PAGE, { published: "2031-04-09" }, reader));
  await expect(away.read(PICTURE, {}, PLAIN_READER)).rejects.toMatchObject({ name: "OnrecordError", code: "unreadable" });
});

it("gives everything in order, however long each takes, and begins no more than it may", async () => {
  const turns = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(turns, fc.integer({ min: 1, max: 4 }), async (all, atOnce) => {
      let [under, most] = [0, 0];
      const work = async (at: number) => {
        most = Math.max(most, ++under);
        for (let turn = 0; turn < all[at]![1]; turn++) await Promise.resolve();
        return at;
      };
      const given: number[] = [];
      for await (const at of inOrder(paced(all.map(([delay]) => delay)), { things: atOnce }, work)) {
        under--;
        given.push(at);
      }
      expect(given).toEqual(all.map((_, at) => at));
      expect(most).toBeLessThanOrEqual(atOnce);
    }),
  );
});

it("begins while whoever listens is busy, as many as may be and no heavier", async () => {
  const begunWith = async (atOnce: AtOnce<number>) => {
    let begun = 0;
    const given = inOrder(paced([0, 0, 0, 0, 0, 0]), atOnce, async (one) => {
      begun++;
      return one;
    });
    await given.next();
    await new Promise(setImmediate);
    await given.return(undefined);
    return begun;
  };
  const heavy = (one: number) => (one === 0 ? 1 : 5);
  expect(await begunWith({ things: 4 })).toBe(4);
  expect(await begunWith({ things: 1 })).toBe(1);
  expect(await begunWith({ things: 4, weight: { most: 6, of: heavy } })).toBe(2);
  expect(await begunWith({ things: 4, weight: { most: 1, of: heavy } })).toBe(1);
});

it("what is ready does not wait for what is slow to come", async () => {
  let release: () => void = () => {};
  async function* slow() {
    yield 1;
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    yield 2;
  }
  const given = inOrder(slow(), { things: 2 }, async (one) => one);
  expect((await given.next()).value).toBe(1);
  release();
  expect((await given.next()).value).toBe(2);
});

it("gives what was begun before it passes an error on, and ends the source when nobody listens any more", async () => {
  let ended = false;
  async function* failing() {
    try {
      yield 1;
      yield 2;
      throw new Error("gone");
    } finally {
      ended = true;
    }
  }
  const given: number[] = [];
  await expect(
    (async () => {
      for await (const one of inOrder(failing(), { things: 4 }, async (two) => two)) given.push(one);
    })(),
  ).rejects.toThrow("gone");
  expect(given).toEqual([1, 2]);
  ended = false;
  for await (const one of inOrder(failing(), { things: 1 }, async (two) => two)) if (one === 1) break;
  expect(ended).toBe(true);
});

it("gathers what comes, in its order, so many at once, and what came before an error of the source", async () => {
  async function* failing() {
    yield* [1, 2, 3];
    throw new Error("gone");
  }
  const groups: (readonly number[])[] = [];
  for await (const group of gathered(paced([3, 0, 7, 1, 2]), { things: 2, time: 60_000 })) groups.push(group);
  await expect(
    (async () => {
      for await (const group of gathered(failing(), { things: 2, time: 60_000 })) groups.push(group);
    })(),
  ).rejects.toThrow("gone");
  const weight = { most: 5, of: (one: number) => (one === 0 ? 9 : 3) };
  for await (const group of gathered(paced([0, 0, 0, 0]), { things: 9, time: 60_000, weight })) groups.push(group);
  expect(groups).toEqual([[0, 1], [2, 3], [4], [1, 2], [3], [0], [1, 2], [3]]);
});

it("what was gathered does not wait for what is slow to come, nor is more taken than was when it is told to stop", async () => {
  const slow = Promise.withResolvers<void>();
  async function* source() {
    yield 1;
    await slow.promise;
    yield* [2, 3];
  }
  const stop = new AbortController();
  const groups = gathered(source(), { things: 9, time: 1 }, stop.signal);
  expect((await groups.next()).value).toEqual([1]);
  stop.abort();
  slow.resolve();
  expect((await groups.next()).value).toEqual([2]);
  expect(await groups.next()).toEqual({ done: true, value: undefined });
});
