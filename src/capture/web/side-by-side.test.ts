import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { expect, it } from "vitest";
import { Hosts } from "./hosts.ts";
import { byHost, sideBySide } from "./side-by-side.ts";
import { Slots } from "./slots.ts";

it("gives all that lanes give, each lane's in its order, and asks none for more before what it gave was dealt with", async () => {
  const lanes = fc.array(fc.array(fc.nat(3), { maxLength: 5 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(lanes, fc.integer({ min: 1, max: 4 }), async (waits, most) => {
      let under = 0;
      let busiest = 0;
      let given: string | null = null;
      const lane = (number: number) =>
        async function* () {
          busiest = Math.max(busiest, ++under);
          for (const [index, wait] of waits[number]!.entries()) {
            if (wait > 0) await sleep(wait - 1);
            yield `${number}:${index}`;
            expect(given).toBeNull();
          }
          under--;
        };
      const found: string[] = [];
      for await (const one of sideBySide(
        waits.map((_, number) => lane(number)),
        most,
      )) {
        given = one;
        found.push(one);
        await sleep(0);
        given = null;
      }
      expect(busiest).toBeLessThanOrEqual(most);
      for (const [number, own] of waits.entries())
        expect(found.filter((one) => one.startsWith(`${number}:`))).toEqual(own.map((_, index) => `${number}:${index}`));
    }),
    { numRuns: 40 },
  );
});

it("ends all lanes when one fails, or when nobody asks for more", async () => {
  const ended: string[] = [];
  const endless = (name: string) =>
    async function* () {
      try {
        for (;;) {
          await sleep(1);
          yield name;
        }
      } finally {
        ended.push(name);
      }
    };
  const failing = async function* (): AsyncGenerator<string> {
    await sleep(5);
    if (ended.length === 0) throw new Error("no");
    yield "late";
  };
  const all = async () => {
    for await (const _ of sideBySide([endless("a"), failing], 2));
  };
  await expect(all()).rejects.toThrow("no");
  for await (const _ of sideBySide([endless("b"), endless("c")], 2)) break;
  await sleep(20);
  expect(ended.sort()).toEqual(["a", "b", "c"]);
});

it("a host is asked by one at a time, with a delay after each; others meanwhile", async () => {
  const hosts = new Hosts();
  let under = 0;
  const log: string[] = [];
  const ask = (host: string, took: number) =>
    hosts.alone(host, 0.02, undefined, async () => {
      if (host === "one") expect(++under).toBe(1);
      await sleep(took);
      if (host === "one") under--;
      log.push(host);
    });
  const started = performance.now();
  await Promise.all([ask("one", 30), ask("one", 1), ask("one", 1), ask("two", 5)]);
  expect(performance.now() - started).toBeGreaterThan(65);
  expect(log).toEqual(["two", "one", "one", "one"]);
});

it("who waits for a host stops waiting when told, and nobody behind waits for ever", async () => {
  const hosts = new Hosts();
  const stop = new AbortController();
  await hosts.alone("one", 30, undefined, async () => {});
  const waiting = hosts.alone("one", 0, stop.signal, async () => {});
  setTimeout(() => stop.abort(), 10);
  await expect(waiting).rejects.toThrow();
  await expect(hosts.alone("one", 0, AbortSignal.abort(), async () => {})).rejects.toThrow();
});

it("places are given in a row, each to one", async () => {
  const slots = new Slots(2);
  const [first] = [await slots.take(), await slots.take()];
  let third = false;
  const taken = slots.take().then((leave) => {
    third = true;
    return leave;
  });
  await sleep(1);
  expect(third).toBe(false);
  first!();
  (await taken)();
  expect(third).toBe(true);
});

it("addresses go by their hosts", () => {
  const addresses = ["https://a.example/1", "https://b.example/1", "https://A.example/2", "http://a.example:81/3", "x"];
  expect(byHost(addresses, (address) => address)).toEqual([[addresses[0], addresses[2]], [addresses[1]], [addresses[3]], ["x"]]);
});
