import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openArchive } from "../../archive/index.ts";
import { ASSURANCE, add, DENIAL } from "../../archive/testing/fixtures.ts";
import { createProgram } from "../program.ts";

let folder: string;
let place: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onrecord-"));
  place = join(folder, "a.db");
  const archive = await openArchive(place, { create: true });
  for (const page of [ASSURANCE, DENIAL]) await add(archive, page);
  await archive.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a command in this process, and gives back what it prints and tells. */
async function run(...args: readonly string[]): Promise<{ out: string; told: string }> {
  const said = { out: "", told: "" };
  const out = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    said.out += String(text);
    return true;
  });
  const told = vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said.told += String(text);
    return true;
  });
  try {
    await (await createProgram(args[0])).parseAsync([...args, "--archive", place], { from: "user" });
  } finally {
    out.mockRestore();
    told.mockRestore();
  }
  return said;
}
const data = async (...args: readonly string[]) => JSON.parse((await run(...args, "--json")).out);

describe("reviewing by commands", () => {
  it("decide shows what it would do, does it, and undo takes all of it back", async () => {
    const preview = await data("decide", "--sure", "any", "--reject", "--preview");
    expect(preview).toMatchObject({ kind: "reject", statements: 6, total: 6 });
    expect((await data("decisions")).decisions).toEqual([]);
    const { out } = await run("decide", "--search", "vote", "--sure", "any", "--reject", "--by", "Ada", "--note", "read");
    const [, batch] = /^(b[0-9a-f]{12}): (\d) decisions?$/m.exec(out)!;
    const { decisions } = await data("decisions");
    expect(decisions.every((one: { batch: string; by: string }) => one.batch === batch && one.by === "Ada")).toBe(true);
    expect(await data("undo", batch!, "--by", "Ada")).toMatchObject({ decided: decisions.length });
    expect((await data("search", "--sure", "any")).total).toBe(6);
    await expect(run("decide", "--accept", "--reject")).rejects.toMatchObject({ code: "bad-query" });
  });

  it("share and rounds share a queue out, agreement measures it; readings are not listed before all are in", async () => {
    const round = await data("share", "First", "--reader", "Ada", "--reader", "Bo", "--each", "2");
    expect(round).toMatchObject({ id: "r1", statements: 1 });
    const { id } = (await data("search", "--sure", "no")).statements[0];
    await run("reject", id, "--by", "Ada", "--note", "secret");
    const hidden = await run("decisions");
    expect([hidden.out.includes("secret"), hidden.told]).toEqual([false, expect.stringContaining("1 reading more")]);
    await run("accept", id, "--by", "Bo");
    expect((await run("decisions")).out).toContain("secret");
    expect(await data("agreement")).toMatchObject({
      states: { differ: 1 },
      verdict: { units: 1, observed: 0 },
      toSettle: [{ statement: id }],
    });
    expect((await run("rounds", "--end", "r1")).out).toMatch(/^r1 · First · 1 statement, each read by 2 · Ada 1 of 1, Bo 1 of 1 · ended/);
    await expect(run("share", "None", "--reader", "Ada", "--act", "threat")).rejects.toMatchObject({ code: "bad-round" });
  });

  it("flag and grade note what changes nothing, and flags lists it until it is cleared", async () => {
    const { id } = (await data("search")).statements[0];
    const flag = await data("flag", id, "--note", "which one?");
    await run("grade", id, "--source", "B", "--says", "2");
    expect((await run("flags")).out).toContain("which one?");
    expect((await data("flags")).flags).toMatchObject([{ statement: id, found: { grades: [{ reliability: "B", credibility: "2" }] } }]);
    await run("undo", flag.id);
    expect((await data("flags")).flags).toEqual([]);
  });
});
