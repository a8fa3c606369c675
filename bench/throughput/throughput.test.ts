import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { median, secondsARun } from "./repeat.ts";
import { report } from "./report.ts";
import { timeStages } from "./stages.ts";
import { timeWholeWay } from "./whole-way.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("secondsARun", () => {
  it("runs once however little time is asked for, and more often until it has gone by", () => {
    let runs = 0;
    secondsARun(0, () => runs++);
    expect(runs).toBe(1);
    expect(secondsARun(0.01, () => runs++)).toBeLessThan(0.01);
    expect(runs).toBeGreaterThan(2);
  });
});

describe("median", () => {
  it("is the value in the middle, whatever the order", () => {
    expect(median([9, 1, 5, 30, 2])).toBe(5);
  });
});

describe("the stages and the whole way", () => {
  it("take the pages of a folder, leave out what is none, and come to a table", async () => {
    writeFileSync(
      join(folder, "one.txt"),
      "The talks are over.\n\n“Nobody came to the table,” Ann Roe, the envoy of Varenia, said on Monday.\n",
    );
    writeFileSync(join(folder, "two.txt"), "Ben Tal said that the envoys of Caldora had left the table before the talks began.\n");
    writeFileSync(join(folder, "three.txt"), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d));
    const archive = join(folder, "archive.db");
    const stages = await timeStages(folder, 0.01);
    expect(stages.documents).toBe(2);
    expect(stages.tokens).toBeGreaterThan(30);
    for (const seconds of Object.values(stages.seconds)) expect(seconds).toBeGreaterThan(0);
    const whole = timeWholeWay(folder, archive, 0.01);
    expect(whole.documents).toBe(2);
    expect(whole.archiveBytes).toBeGreaterThan(1000);
    expect(whole.peakMemory).toBeGreaterThan(10_000_000);
    expect([existsSync(archive), existsSync(`${archive}.again`)]).toEqual([true, false]);
    expect(report("post/pages", stages, whole)).toMatch(/^post\/pages: 2 documents, [\s\S]*the whole way .* 100\.0\n/);
  });
});
