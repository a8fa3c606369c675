import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, vi } from "vitest";
import { awaited } from "./awaited.ts";

it("says that something is under way only while nothing comes, and lets go when nobody asks any more", async () => {
  const told: string[] = [];
  const write = vi.spyOn(process.stderr, "write").mockImplementation((text) => told.push(String(text)) > 0);
  let closed = false;
  async function* slow() {
    try {
      yield 1;
      await sleep(130);
      yield 2;
      yield 3;
    } finally {
      closed = true;
    }
  }
  const got: number[] = [];
  for await (const one of awaited(slow(), "the feed", 50)) {
    got.push(one);
    if (one === 2) break;
  }
  write.mockRestore();
  expect(got).toEqual([1, 2]);
  expect(told.length).toBeGreaterThan(0);
  expect(told[0]).toContain("the feed");
  expect(closed).toBe(true);
});
