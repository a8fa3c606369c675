import { expect, it } from "vitest";
import type { StatementEntry, ToldIn } from "../archive/archive.ts";
import { firstTellings } from "./first-tellings.ts";

const entry = (id: string, telling: string | null): StatementEntry =>
  ({ id, told: telling === null ? null : ({ id: telling, articles: 2 } as ToldIn) }) as StatementEntry;

it("keeps the earliest of what is told several times, and what is told nowhere else, newest first", () => {
  const newestFirst = [entry("s4", "t1"), entry("s3", null), entry("s2", "t2"), entry("s1", "t1"), entry("s0", null)];
  expect(firstTellings(newestFirst).map(({ id }) => id)).toEqual(["s3", "s2", "s1", "s0"]);
});
