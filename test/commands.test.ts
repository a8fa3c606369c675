import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { openArchive } from "../src/archive/index.ts";
import { ExtractObject, ReadObject } from "../src/record/contract.ts";
import { folder, onrecord, ROOT, SAMPLES, spawned } from "./support/onrecord.ts";

const PAGE =
  "Talks go on in Tarsk\n\n“We will not touch the vote,” Foreign Minister Ann Roe of Varenia said on Monday.\n\nThe embassy declined to comment.\n";

/** A folder with one page that was added, and the page's one sure direct statement. */
async function withPage(): Promise<{ cwd: string; id: string }> {
  const cwd = folder();
  writeFileSync(join(cwd, "page.txt"), PAGE);
  expect((await onrecord(cwd, ["add", "page.txt", "--published", "2031-04-09", "--publisher", "The Meridian Post"])).code).toBe(0);
  const { statements } = JSON.parse((await onrecord(cwd, ["search", "touch", "--json"])).out);
  return { cwd, id: statements[0].id };
}

describe("onrecord add and status", () => {
  it("reads a folder, knows it again, and counts, as the built program too", async () => {
    const cwd = folder();
    const first = await spawned(cwd, ["add", SAMPLES]);
    expect(first).toMatchObject({ code: 0, out: "" });
    const pages = readdirSync(SAMPLES).filter((name) => name !== "metadata.json").length;
    expect(first.err).toContain(`${pages} added, 0 known, 0 failed`);
    expect((await onrecord(cwd, ["add", SAMPLES])).err).toContain(`0 added, ${pages} known`);
    expect(await spawned(cwd, ["add", "--frobnicate"])).toMatchObject({ code: 2, err: expect.stringContaining("unknown option") });
    const status = JSON.parse((await onrecord(cwd, ["status", "--json"])).out);
    expect(status).toMatchObject({ captures: pages, sightings: pages, articles: pages, decisions: 0, unread: 0, world: "own" });
    expect(status.statements).toBeGreaterThan(100);
  });

  it("keeps the same bytes once, with a sighting for each place", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "one.txt"), PAGE);
    writeFileSync(join(cwd, "two.txt"), PAGE);
    await onrecord(cwd, ["add", "one.txt", "two.txt"]);
    expect(JSON.parse((await onrecord(cwd, ["status", "--json"])).out)).toMatchObject({ captures: 1, sightings: 2 });
  });

  it("puts no page of one's own into an archive of the sample world", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "page.txt"), PAGE);
    await (await openArchive(join(cwd, "sample.db"), { create: true, world: "sample" })).close();
    const run = await onrecord(cwd, ["add", "page.txt", "--archive", "sample.db"]);
    expect(run).toMatchObject({ code: 2, out: "", err: expect.stringContaining("the invented sample world") });
    expect(JSON.parse((await onrecord(cwd, ["status", "--json", "--archive", "sample.db"])).out).captures).toBe(0);
  });

  it("takes a page from standard input, and goes on past what cannot be read", async () => {
    const cwd = folder();
    const run = await onrecord(cwd, ["add", "--json", "missing.txt", "-"], PAGE);
    expect(run.code).toBe(1);
    expect(
      run.out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).outcome),
    ).toEqual(["failed", "new"]);
  });

  it("reads again when somebody gives a date, and keeps what was given", async () => {
    const { cwd } = await withPage();
    await onrecord(cwd, ["add", "page.txt", "--published", "2031-05"]);
    const { statements } = JSON.parse((await onrecord(cwd, ["search", "touch", "--json"])).out);
    expect(statements[0].article).toMatchObject({ published: "2031-05", publisher: "The Meridian Post" });
  });
});

describe("paths without pages", () => {
  it.each([["missing.txt"], ["empty"]])("%s: says what was expected, and makes no archive", async (path) => {
    const cwd = folder();
    mkdirSync(join(cwd, "empty"));
    const run = await onrecord(cwd, ["add", path]);
    expect(run.code).toBe(2);
    expect(run.err).toContain(`Expected .txt, .md, .html or .pdf pages in \`${path}\`, found none`);
    expect(readdirSync(cwd)).toEqual(["empty"]);
  });

  it("serve makes no archive at a place that was named", async () => {
    const cwd = folder();
    expect((await onrecord(cwd, ["serve", "--archive", "mistyped.db"])).code).toBe(2);
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe("onrecord extract, read and parse", () => {
  it("print objects of the contract, with offsets into the file's text", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "page.txt"), `\ufeff${PAGE.replaceAll("\n", "\r\n").replace("talks", "talks 🗳️")}`);
    const object = ExtractObject.parse(JSON.parse((await onrecord(cwd, ["extract", "page.txt"])).out));
    const text = PAGE.replaceAll("\n", "\r\n").replace("talks", "talks 🗳️");
    expect(object.statements.map(({ content }) => content.map(([from, to]) => text.slice(from, to)))).toEqual([
      ["We will not touch the vote"],
      [],
    ]);
    expect(object).not.toHaveProperty("text");
    ReadObject.strict().parse(JSON.parse((await onrecord(cwd, ["read", "--json", "page.txt"])).out));
  });

  it("print the text of pages that are not plain text, a line a document with --jsonl", async () => {
    const run = await onrecord(folder(), ["extract", "--jsonl", SAMPLES]);
    const objects = run.out
      .trim()
      .split("\n")
      .map((line) => ExtractObject.parse(JSON.parse(line)));
    for (const { text, document, article } of objects) {
      expect(text !== undefined).toBe(document.mediaType !== "text/plain");
      if (text !== undefined) for (const { span } of article.blocks) expect(span[1]).toBeLessThanOrEqual(text.length);
    }
  });

  it("values given win and say so", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "page.txt"), PAGE);
    const { article } = JSON.parse(
      (
        await onrecord(cwd, [
          "read",
          "--published",
          "2031-04",
          "--publisher",
          "Ledger",
          "--address",
          "https://ledger.example/a",
          "page.txt",
        ])
      ).out,
    );
    expect(article).toMatchObject({
      published: { edtf: "2031-04", basis: "given", earliest: "2031-04-01" },
      publisher: { name: "Ledger", basis: "given" },
      address: "https://ledger.example/a",
    });
  });

  it("parse prints CoNLL-U that it reads back with the same tokens", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "page.txt"), PAGE);
    const parsed = (await onrecord(cwd, ["parse", "page.txt"])).out;
    expect(parsed).toMatch(/TokenRange=\d+:\d+/);
    writeFileSync(join(cwd, "page.conllu"), parsed);
    const again = (await onrecord(cwd, ["parse", "--from", "conllu", "--to", "conllu", "page.conllu"])).out;
    const forms = (text: string) =>
      text
        .split("\n")
        .filter((line) => /^\d/.test(line))
        .map((line) => line.split("\t")[1]);
    expect(forms(again)).toEqual(forms(parsed));
  });
});

describe("onrecord search and show", () => {
  it("finds by words, speaker, act, form, names and period", async () => {
    const { cwd, id } = await withPage();
    const ids = async (...args: string[]) =>
      JSON.parse((await onrecord(cwd, ["search", "--json", ...args])).out).statements.map((statement: { id: string }) => statement.id);
    for (const args of [
      ["--speaker", "roe"],
      ["--act", "assurance"],
      ["--form", "direct"],
      ["--since", "2031-04"],
      ["--until", "2031-04-09"],
      ['"touch the vote"'],
      ["--named"],
    ])
      expect(await ids(...args)).toContain(id);
    for (const args of [["--speaker", "tal"], ["--act", "threat"], ["--since", "2032"], ['"vote the touch"']])
      expect(await ids(...args)).not.toContain(id);
  });

  it("shows one statement with its passage, place and reason", async () => {
    const { cwd, id } = await withPage();
    const { code, out } = await onrecord(cwd, ["show", id]);
    expect(code).toBe(0);
    for (const words of ["Foreign Minister Ann Roe", "| “We will not touch the vote,”", "assurance", "sha256:", "2031-04-09"])
      expect(out).toContain(words);
    expect((await onrecord(cwd, ["show", "s00000000000000000000"])).code).toBe(1);
  });
});

describe("decisions", () => {
  it("are made, listed, kept when the page is read anew, and undone", async () => {
    const { cwd, id } = await withPage();
    expect((await onrecord(cwd, ["accept", id])).out).toContain(`d1: accept ${id} by Tester`);
    expect((await onrecord(cwd, ["amend", id, "--act", "denial", "--speaker", "Dana Tal", "--note", "seen on film"])).code).toBe(0);
    await onrecord(cwd, ["add", "page.txt", "--published", "2031-05-01"]);
    const statement = JSON.parse((await onrecord(cwd, ["show", "--json", id])).out);
    expect(statement).toMatchObject({
      act: { main: "denial" },
      speakers: ["Dana Tal"],
      decided: { kind: "amended", by: "Tester" },
      article: { published: "2031-05-01" },
    });
    await onrecord(cwd, ["undo", "d2"]);
    expect(JSON.parse((await onrecord(cwd, ["show", "--json", id])).out)).toMatchObject({
      act: { main: "assurance" },
      speakers: ["Ann Roe"],
      decided: { kind: "accepted" },
    });
    await onrecord(cwd, ["reject", id]);
    expect(JSON.parse((await onrecord(cwd, ["search", "touch", "--json"])).out).total).toBe(0);
    const { decisions } = JSON.parse((await onrecord(cwd, ["decisions", "--json"])).out);
    expect(decisions.map(({ kind, standing }: { kind: string; standing: string }) => [kind, standing])).toEqual([
      ["accept", "stands"],
      ["amend", "undone"],
      ["undo", "stands"],
      ["reject", "stands"],
    ]);
  });

  it("say adds what the program missed, by words that stand in the page", async () => {
    const { cwd } = await withPage();
    const said = await onrecord(cwd, ["say", "page.txt", "--content", "Talks  go\non", "--speaker", "The Meridian Post", "--act", "claim"]);
    expect(said.code).toBe(0);
    const { statements } = JSON.parse((await onrecord(cwd, ["search", '"talks go on"', "--json"])).out);
    expect(statements[0]).toMatchObject({ speakers: ["The Meridian Post"], words: { content: "Talks go on" }, decided: { kind: "added" } });
    const wrong = await onrecord(cwd, ["say", "page.txt", "--content", "Talks have ended"]);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain("Expected the exact words of the content as they stand in the article");
  });
});

describe("onrecord export and verify", () => {
  it("verify passes on what was added, and names what was changed behind its back", async () => {
    const { cwd } = await withPage();
    const clean = await onrecord(cwd, ["verify"]);
    expect(clean).toMatchObject({ code: 0 });
    expect(clean.err).toContain("1 captures re-hashed, 1 articles read again");
    const database = new Database(join(cwd, "onrecord.db"));
    database.exec("drop trigger contents_no_update");
    database.prepare("update contents set bytes = ?").run(Buffer.from(PAGE.replace("not touch", "surely touch")));
    database.close();
    const changed = await onrecord(cwd, ["verify"]);
    expect(changed.code).toBe(1);
    expect(changed.out).toMatch(/sha256:[0-9a-f]{64}: .*SHA-256/);
  });
});

describe("the command line itself", () => {
  it.each([
    [["frobnicate"], 2, "unknown command"],
    [["search", "--act", "shrug"], 2, "Expected one of no-comment"],
    [["add"], 2, "missing required argument"],
    [["add", "--published", "2031-02-30", "x"], 2, "Expected a day, month or year"],
    [["status"], 2, "onrecord.db"],
    [["search", "--limit", "0"], 2, "Expected a whole number from 1 to 1000"],
  ])("%j ends with %i and says what was expected", async (args, code, words) => {
    const run = await onrecord(folder(), args);
    expect(run.code).toBe(code);
    expect(run.err).toContain(words);
  });

  it("keeps captures and decisions even from a hand in the database", async () => {
    const { cwd, id } = await withPage();
    await onrecord(cwd, ["accept", id]);
    const database = new Database(join(cwd, "onrecord.db"));
    for (const change of [
      "update contents set bytes = x'00'",
      "delete from contents",
      "update decisions set id = 'd9'",
      "delete from decisions",
    ])
      expect(() => database.exec(change)).toThrow(/kept for ever|never/);
    database.close();
  });

  it("refuses a file that is no archive, and leaves it as it is", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "onrecord.db"), PAGE);
    const run = await onrecord(cwd, ["add", "onrecord.db"]);
    expect(run.code).toBe(2);
    expect(readFileSync(join(cwd, "onrecord.db"), "utf8")).toBe(PAGE);
  });

  it("runs on the Node that the package brings when the machine's is too old", () => {
    const old = `Object.defineProperty(process.versions, "node", { value: "18.20.0" }); process.argv.splice(1, 0, ""); require(${JSON.stringify(join(ROOT, "bin", "onrecord"))});`;
    const run = spawnSync(process.execPath, ["-e", old, "--", "--version"], { encoding: "utf8" });
    const brought = process.platform === "linux";
    expect(brought ? run.stdout : run.stderr).toMatch(brought ? /^\d+\.\d+\.\d+/ : /Expected Node 22\.12 or later, found 18\.20\.0/);
  });
});

it("show tells what a page says of its own changes, and what is otherwise in later versions of its address", async () => {
  const cwd = folder();
  const page = (lights: string, note = "") =>
    `<html><head><link rel="canonical" href="https://post.example/a"></head><body><article><h1>Talks go on, minister says</h1><p>“We saw nothing of it,” Foreign Minister Ann Roe said on Monday in the old town hall.</p><p>The lights ${lights} in Lorvane all through the night, the ministry said in a note.</p>${note}</article></body></html>`;
  writeFileSync(join(cwd, "a.html"), page("stayed on"));
  writeFileSync(join(cwd, "b.html"), page("went out", "<p>This story has been updated with a comment from the ministry.</p>"));
  await onrecord(cwd, ["add", "a.html"]);
  await onrecord(cwd, ["add", "b.html"]);
  const { out } = await onrecord(cwd, ["show", "b.html"]);
  expect(out).toContain("update    This story has been updated with a comment");
  expect(out).toContain("(this one): 1 sentence altered, an update noted");
  expect(out).toContain("~ The lights {+went out+} [-stayed on-] in Lorvane");
  const { versions } = JSON.parse((await onrecord(cwd, ["show", "--json", "a.html"])).out);
  expect(versions).toMatchObject([{ changes: null }, { changes: { title: null, added: [expect.stringContaining("went out")] } }]);
});
