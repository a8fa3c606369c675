import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sha256 } from "../src/record/id.ts";
import { folder, onrecord } from "./support/onrecord.ts";

const PAGE = "Varenia denies it\n\n“We never touched the grid,” Foreign Minister Ann Roe said on Monday.\n";

/** A folder with an archive of two pages. */
async function withPages(): Promise<string> {
  const cwd = folder();
  writeFileSync(join(cwd, "page.txt"), PAGE);
  writeFileSync(join(cwd, "other.txt"), "Caldora is silent\n\n“No comment at all,” Minister Bo Tal said on Friday.\n");
  expect((await onrecord(cwd, ["add", "page.txt", "other.txt"])).code).toBe(0);
  return cwd;
}

describe("proofs", () => {
  it("are made of a statement and checked elsewhere, with the page beside them or in them", async () => {
    const [cwd, elsewhere] = [await withPages(), folder()];
    const { out: head } = await onrecord(cwd, ["seal"]);
    const [statement] = JSON.parse((await onrecord(cwd, ["search", "grid", "--json"])).out).statements;
    const whole = await onrecord(cwd, ["prove", statement.id]);
    expect(whole).toMatchObject({ code: 0, err: expect.stringContaining(head.trim()) });
    expect((await onrecord(cwd, ["prove", "page.txt", "--hash-only", "--output", "short.json"])).code).toBe(0);

    writeFileSync(join(elsewhere, "whole.json"), whole.out);
    writeFileSync(join(elsewhere, "short.json"), readFileSync(join(cwd, "short.json")));
    writeFileSync(join(elsewhere, "page.txt"), PAGE);
    const checked = await onrecord(elsewhere, ["check", "whole.json", "--head", head.trim()]);
    expect(await onrecord(elsewhere, ["check", "whole.json", "--head", head.slice(0, 6).toUpperCase()])).toMatchObject({ code: 0 });
    expect((await onrecord(elsewhere, ["check", "whole.json", "--head", `0${head.slice(0, 6)}`])).code).toBe(1);
    expect(await onrecord(elsewhere, ["check", "whole.json", "--head", "xyz"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("6 to 64 of the digits"),
    });
    writeFileSync(join(elsewhere, "later.json"), JSON.stringify({ ...JSON.parse(whole.out), proof: 2 }));
    expect((await onrecord(elsewhere, ["check", "later.json"])).code).toBe(2);
    expect(checked).toMatchObject({ code: 0, err: expect.stringContaining("read again, it gives the same") });
    expect(checked.out).toContain("“We never touched the grid” at 20-45");
    expect(await onrecord(elsewhere, ["check", "short.json", "--bytes", "page.txt"])).toMatchObject({ code: 0 });
    expect(await onrecord(elsewhere, ["check", "short.json", "--bytes", "whole.json"])).toMatchObject({
      code: 1,
      out: expect.stringContaining("the bytes are not those of the capture"),
    });
    writeFileSync(join(elsewhere, "altered.json"), whole.out.replaceAll("never", "often"));
    const altered = JSON.parse((await onrecord(elsewhere, ["check", "altered.json", "--json"])).out);
    expect(altered).toMatchObject({ holds: false, reasons: expect.arrayContaining([expect.stringContaining("not in the record")]) });
    expect((await onrecord(elsewhere, ["check", "page.txt"])).code).toBe(2);
    expect((await onrecord(elsewhere, ["check", "none.json"])).code).toBe(2);
  });

  it("of what came since the last seal seal it first; verify holds an archive to a seal that is known", async () => {
    const cwd = await withPages();
    const [statement] = JSON.parse((await onrecord(cwd, ["search", "grid", "--json"])).out).statements;
    await onrecord(cwd, ["reject", statement.id]);
    expect((await onrecord(cwd, ["prove", statement.id])).code).toBe(0);
    const seals = (await onrecord(cwd, ["seal", "--list", "--json"])).out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(seals).toHaveLength(2);
    expect(seals[1].seal).toMatchObject({ size: 3, previous: seals[0].hash });
    expect((await onrecord(cwd, ["verify", "--threads", "1", "--seal", seals[0].hash.slice(0, 6)])).code).toBe(0);
    expect((await onrecord(cwd, ["verify", "--threads", "1", "--seal", "xyz"])).code).toBe(2);
    expect(await onrecord(cwd, ["verify", "--threads", "1", "--seal", "0".repeat(64)])).toMatchObject({
      code: 1,
      out: expect.stringContaining("does not have it"),
    });
  });
});

it("a backup is restored under another name, and nothing is written over", async () => {
  const cwd = await withPages();
  expect((await onrecord(cwd, ["backup", "monday.db"])).code).toBe(0);
  expect((await onrecord(cwd, ["backup", "monday.db"])).code).toBe(2);
  expect((await onrecord(cwd, ["restore", "monday.db", "--archive", "onrecord.db"])).code).toBe(2);
  expect((await onrecord(cwd, ["restore", "page.txt", "--archive", "new.db"])).code).toBe(2);
  writeFileSync(join(cwd, "cut.db"), readFileSync(join(cwd, "monday.db")).subarray(0, 200_000));
  expect((await onrecord(cwd, ["restore", "cut.db", "--archive", "new.db"])).err).toMatch(/`cut\.db`.*damaged/);
  expect((await onrecord(cwd, ["restore", "monday.db", "--archive", "new.db"])).code).toBe(0);
  expect((await onrecord(cwd, ["verify", "--threads", "1", "--archive", "new.db"])).code).toBe(0);
  const [one, other] = await Promise.all(
    ["onrecord.db", "new.db"].map((archive) => onrecord(cwd, ["export", "--all", "--archive", archive])),
  );
  expect(other!.out).toBe(one!.out);
});

it("a removed page is gone, says so, and comes back only with --again", async () => {
  const cwd = await withPages();
  const proof = (await onrecord(cwd, ["prove", "other.txt"])).out;
  expect((await onrecord(cwd, ["remove", "page.txt"])).code).toBe(2);
  expect(await onrecord(cwd, ["remove", "page.txt", "--reason", "asked to"])).toMatchObject({
    code: 0,
    err: expect.stringContaining("Backups"),
  });
  const record = (await onrecord(cwd, ["export", "--all"])).out;
  expect(record).not.toContain("grid");
  expect(record).toContain(`"id":"${sha256(PAGE)}","mediaType":"text/plain","reason":"asked to"`);
  expect(await onrecord(cwd, ["show", sha256(PAGE)])).toMatchObject({ code: 1, err: expect.stringContaining("asked to") });
  for (const named of ["page.txt", sha256(PAGE).slice(0, 8)])
    expect(await onrecord(cwd, ["prove", named])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/Tester removed it on .*: asked to/),
    });
  expect(await onrecord(cwd, ["add", "page.txt"])).toMatchObject({ code: 1, err: expect.stringContaining("--again") });
  expect((await onrecord(cwd, ["verify", "--threads", "1"])).code).toBe(0);
  writeFileSync(join(cwd, "before.json"), proof);
  expect((await onrecord(cwd, ["check", "before.json"])).code).toBe(0);
  expect((await onrecord(cwd, ["add", "--again", "page.txt"])).code).toBe(0);
  expect((await onrecord(cwd, ["verify", "--threads", "1"])).code).toBe(0);
  expect(await onrecord(cwd, ["diff"])).toMatchObject({ code: 0, out: "", err: expect.stringContaining("changes nothing") });
}, 90_000);
