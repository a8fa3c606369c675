import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, onrecord } from "./support/onrecord.ts";

const PAGE =
  "Talks go on in Tarsk\n\n“We will not touch the vote,” Foreign Minister Ann Roe of Varenia said on Monday.\n\nThe embassy declined to comment.\n";

/** A folder with an archive of one page, and the id of its one quoted statement. */
async function withPage(): Promise<{ cwd: string; id: string }> {
  const cwd = folder();
  writeFileSync(join(cwd, "page.txt"), PAGE);
  expect((await onrecord(cwd, ["add", "page.txt", "--published", "2031-04-09", "--publisher", "The Meridian Post"])).code).toBe(0);
  const { statements } = JSON.parse((await onrecord(cwd, ["search", "touch", "--json"])).out);
  return { cwd, id: statements[0].id };
}

describe("onrecord export", () => {
  it("writes what is chosen by ids and filters, and tells what is left out", async () => {
    const { cwd, id } = await withPage();
    const csv = await onrecord(cwd, ["export", "--format", "csv", "--query", "touch", "--form", "direct"]);
    expect(csv.code).toBe(0);
    expect(csv.out.split("\r\n")[1]).toContain("We will not touch the vote");
    expect(csv.out.trim().split("\r\n")).toHaveLength(2);
    expect(csv.err).toContain("Left out: 1 × article. It is in another table: --table articles or article-parties.");
    expect((await onrecord(cwd, ["export", id, "--format", "csv"])).out).toBe(csv.out);
    const told = await onrecord(cwd, ["export", "--format", "ris", "--tlp", "red", "--json"]);
    expect(JSON.parse(told.err).lost).toContainEqual({ what: "--tlp", count: 1, why: "It means nothing to ris." });
  });

  it("writes to a file, with what is left out as JSON on standard output", async () => {
    const { cwd } = await withPage();
    const run = await onrecord(cwd, ["export", "--format", "parquet", "--out", "statements.parquet", "--json"]);
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(run.out).lost.map(({ what }: { what: string }) => what)).toContain("article");
    expect(readFileSync(join(cwd, "statements.parquet")).subarray(0, 4).toString()).toBe("PAR1");
  });

  it.each([
    [["--format", "docx"], "Allowed choices are jsonl, csv"],
    [["s00000000000000000000"], "Expected the id of a statement, party, commitment, incident, origin or article"],
    [["--format", "csv", "--table", "people"], "Allowed choices are statements"],
  ])("%j is refused", async (args, message) => {
    const { cwd } = await withPage();
    const run = await onrecord(cwd, ["export", ...args]);
    expect(run.code).not.toBe(0);
    expect(run.out).toBe("");
    expect(run.err).toContain(message);
  });
});

describe("onrecord import", () => {
  it("gives the same record from what was exported with its captures, and says which pages are not here without them", async () => {
    const { cwd, id } = await withPage();
    await onrecord(cwd, ["accept", id, "--note", "heard it"]);
    for (const [file, more] of [
      ["all.jsonl", ["--captures"]],
      ["plain.jsonl", []],
    ] as const)
      expect((await onrecord(cwd, ["export", "--all", "--out", file, ...more])).code).toBe(0);
    const brought = await onrecord(cwd, ["import", "all.jsonl", "--archive", "other.db"]);
    expect(brought).toMatchObject({ code: 0, out: "" });
    expect(brought.err).toContain("1 page new, 0 known; 0 names; 1 decision new, 0 known.");
    expect((await onrecord(cwd, ["export", "--all", "--captures", "--archive", "other.db"])).out).toBe(
      readFileSync(join(cwd, "all.jsonl"), "utf8"),
    );
    const without = await onrecord(cwd, ["import", "plain.jsonl", "--archive", "empty.db", "--json"]);
    expect(without.code).toBe(1);
    expect(JSON.parse(without.out)).toMatchObject({ captures: { new: 0 }, undecided: ["d1"] });
  });

  it("refuses what is no export, and makes no archive of it", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "page.txt"), PAGE);
    const run = await onrecord(cwd, ["import", "page.txt", "--archive", "new.db"]);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain("Expected a file that `onrecord export` wrote as jsonl, stix or web-annotation");
    expect(existsSync(join(cwd, "new.db"))).toBe(false);
  });
});
