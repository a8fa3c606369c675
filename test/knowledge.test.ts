import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openArchive } from "../src/archive/index.ts";
import { folder, onrecord } from "./support/onrecord.ts";

const NAMES =
  'name,kind,country,aliases,source,date\nHalden Agency,intelligence,NOR,"HLA; The Mill",https://halden.example,2031-04\nKestrel-9,threat-group,,,,\n';
const PAGE = "Kestrel-9 hit the grid, the Halden Agency said on Monday. “We saw it,” HLA added.\n";

/** A folder with an archive of one page, and a file of names. */
async function withPage(): Promise<string> {
  const cwd = folder();
  writeFileSync(join(cwd, "page.txt"), PAGE);
  writeFileSync(join(cwd, "names.csv"), NAMES);
  expect((await onrecord(cwd, ["add", "page.txt"])).code).toBe(0);
  return cwd;
}

describe("onrecord knowledge", () => {
  it("shows what the tables have without any archive", async () => {
    const cwd = folder();
    const known = JSON.parse((await onrecord(cwd, ["knowledge", "show", "Storm-0558", "--json"])).out);
    expect(known.threatGroups[0]).toMatchObject({ group: "Antique Typhoon", by: "Microsoft", former: true });
    expect((await onrecord(cwd, ["knowledge", "show", "the Kremlin"])).out).toContain("may stand for: presidency of RUS");
    expect(await onrecord(cwd, ["knowledge", "show", "Nowhere Bureau of Nothing"])).toMatchObject({ code: 1, out: "" });
    const rows: { kind: string; country: string | null }[] = JSON.parse(
      (await onrecord(cwd, ["knowledge", "list", "--kind", "election-body", "--json"])).out,
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.every(({ kind, country }) => kind === "election-body" && country !== null)).toBe(true);
    expect(await onrecord(cwd, ["knowledge", "list", "--archive", "none.db"])).toMatchObject({ code: 2, out: "" });
  });

  it("adds names of one's own, says what must be read anew, and reads it", async () => {
    const cwd = await withPage();
    const added = await onrecord(cwd, ["knowledge", "add", "names.csv"]);
    expect(added).toMatchObject({ code: 0, out: "" });
    expect(added.err).toContain("1 articles were read without them");
    expect((await onrecord(cwd, ["verify"])).code).toBe(1);
    expect((await onrecord(cwd, ["knowledge", "add", "names.csv", "--now"])).err).toContain("1 articles read anew");
    expect((await onrecord(cwd, ["verify"])).code).toBe(0);
    expect(JSON.parse((await onrecord(cwd, ["status", "--json"])).out).engine.models.knowledge).toMatch(/^[0-9a-f]{12}$/);
    expect((await onrecord(cwd, ["knowledge", "show", "HLA"])).out).toBe(
      "yours: Halden Agency (also HLA, The Mill): intelligence of NOR; https://halden.example, 2031-04\n",
    );
    expect((await onrecord(cwd, ["knowledge", "list"])).out.startsWith("Halden Agency ")).toBe(true);
  });

  it("extract takes them from the file, without an archive", async () => {
    const cwd = await withPage();
    const extracted = JSON.parse((await onrecord(cwd, ["extract", "--knowledge", "names.csv", "page.txt"])).out);
    await onrecord(cwd, ["knowledge", "add", "names.csv", "--now"]);
    expect(extracted.engine).toEqual(JSON.parse((await onrecord(cwd, ["status", "--json"])).out).engine);
    expect(extracted.parties).toContainEqual(expect.objectContaining({ name: "Halden Agency", country: "NOR" }));
    const plain = JSON.parse((await onrecord(cwd, ["extract", "page.txt"])).out);
    expect(plain.parties).not.toEqual(extracted.parties);
    expect(await onrecord(cwd, ["extract", "--knowledge", "none.csv", "page.txt"])).toMatchObject({ code: 2, out: "" });
  });

  it("takes a name out by any of its names", async () => {
    const cwd = await withPage();
    await onrecord(cwd, ["knowledge", "add", "names.csv"]);
    expect(JSON.parse((await onrecord(cwd, ["knowledge", "remove", "HLA", "--json"])).out)).toMatchObject({ rows: 1, changed: true });
    expect(await onrecord(cwd, ["knowledge", "remove", "HLA"])).toMatchObject({ code: 1, err: expect.stringContaining("not `HLA`") });
  });

  it("adds nothing of a file that is no list of names, says where, and leaves the archive sound", async () => {
    const cwd = await withPage();
    const bad: readonly (readonly [string | Uint8Array, string])[] = [
      ["name,kind\nA,wizard\n", "line 2: expected a kind"],
      ["Halden Agency,intelligence\n", "line 1: expected a first line"],
      ['name,kind\n"A,person\n', "line 2: expected a closing quotation mark"],
      [Buffer.from([0xff, 0xfe, 0x6e]), "Save it as UTF-8"],
      [`name,kind\n${"A,person\n".repeat(250_000)}`, "Part the file"],
    ];
    for (const [content, words] of bad) {
      writeFileSync(join(cwd, "bad.csv"), content);
      expect(await onrecord(cwd, ["knowledge", "add", "bad.csv"])).toMatchObject({ code: 2, out: "", err: expect.stringContaining(words) });
    }
    expect((await onrecord(cwd, ["verify"])).code).toBe(0);
  });

  it("adds nothing from a file that is not there, and nothing to the sample world", async () => {
    const cwd = await withPage();
    expect(await onrecord(cwd, ["knowledge", "add", "missing.csv"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("missing.csv"),
    });
    await (await openArchive(join(cwd, "sample.db"), { create: true, world: "sample" })).close();
    expect(await onrecord(cwd, ["knowledge", "add", "names.csv", "--archive", "sample.db"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("the invented sample world"),
    });
  });
});
