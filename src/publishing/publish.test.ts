import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Archive, DecisionOrder } from "../archive/archive.ts";
import { openArchive } from "../archive/index.ts";
import { COMMITMENT_PAGES } from "../archive/testing/commitments.ts";
import { AT, add, ENGINE, type Page } from "../archive/testing/fixtures.ts";
import { INCIDENT_PAGES } from "../archive/testing/incidents.ts";
import { HOSTILE } from "../exchange/testing/stage.ts";
import { linkParty } from "../linking/index.ts";
import { type Published, type PublishOptions, publish } from "./index.ts";

/** A page of which two statements wait for a person. */
const DOUBTED: Page = {
  text: "The port was shut, perhaps, a clerk said. The harbour was calm, another clerk added.",
  published: "2032-03-01",
  publisher: "Meridian Post",
  place: "/home/somebody/private/port.html",
  parties: [
    { id: "p1", name: "a clerk", named: false },
    { id: "p2", name: "another clerk", named: false },
  ],
  statements: [
    { source: "a clerk", cue: "said", content: "The port was shut, perhaps", speakers: ["p1"], sure: false },
    { source: "another clerk", cue: "added", content: "The harbour was calm", speakers: ["p2"], sure: false },
  ],
};

/** A page on which somebody without a public role says something. */
const PRIVATE: Page = {
  text: "“The harbour was loud all night,” said Bo Lind, a baker.",
  published: "2032-03-02",
  publisher: "Meridian Post",
  parties: [{ id: "p1", name: "Bo Lind" }],
  statements: [{ source: "Bo Lind", cue: "said", content: "The harbour was loud all night", speakers: ["p1"], form: "direct" }],
};

const PAGES: readonly Page[] = [...COMMITMENT_PAGES, ...INCIDENT_PAGES, HOSTILE, DOUBTED, PRIVATE];
const SECRET = "Ilka Sorrel";
const NOTE = "a private remark";

let folder: string;
let archive: Archive;
let plain: PublishOptions;
/** The site of all that is sure, which most tests look at. */
let whole: string;
let published: Published;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-publish-"));
  const assets = mkdtempSync(join(folder, "assets-"));
  const manifest = { "app.ts": { file: "app.js", css: ["app.css"] }, "../publishing/page/search.ts": { file: "search.js" } };
  writeFileSync(join(assets, "manifest.json"), JSON.stringify(manifest));
  for (const [name, text] of [
    ["app.css", "@font-face{src:url(/assets/font.woff2)}"],
    ["font.woff2", ""],
    ["icon.svg", "<svg/>"],
    ["search.js", ""],
  ] as const)
    writeFileSync(join(assets, name), text);
  plain = { filters: {}, only: "sure", reviewers: false, paths: false, title: "The record", assets, version: "1.0.0" };
  archive = await filled("one.db", PAGES);
  whole = siteAt("whole");
  published = await publish(archive, whole, plain);
}, 60_000);
afterAll(async () => {
  await archive.close();
  rmSync(folder, { recursive: true, force: true });
});

async function filled(name: string, pages: readonly Page[]): Promise<Archive> {
  const own = await openArchive(join(folder, name), { create: true });
  for (const page of pages) await add(own, page);
  const sure = (await own.search({ acts: ["denial"] })).entries;
  const unsure = (await own.search({ standing: "unsure" })).entries;
  const who = { by: SECRET, at: AT, note: NOTE };
  const byWords = <T extends { words: { content: string } }>(all: readonly T[]) =>
    all.toSorted((one, other) => (one.words.content < other.words.content ? -1 : 1));
  const [denied] = byWords(sure);
  const orders: DecisionOrder[] = [{ ...who, kind: "reject", statement: denied!.id }];
  for (const { id } of byWords(unsure).slice(0, 1)) orders.push({ ...who, kind: "accept", statement: id });
  for (const order of orders) await own.decide(order);
  await own.seal({ engine: ENGINE, at: AT });
  return own;
}

const siteAt = (name: string): string => join(folder, name);

function filesIn(site: string, below = ""): string[] {
  return readdirSync(join(site, below), { withFileTypes: true }).flatMap((entry) => {
    const path = join(below, entry.name);
    return entry.isDirectory() ? filesIn(site, path) : [path];
  });
}

const textOf = (site: string): string =>
  filesIn(site)
    .map((file) => readFileSync(join(site, file), "utf8"))
    .join("\n");

describe("a published site", () => {
  it("has pages of all that was chosen, and every link and file that they name is there", async () => {
    const site = whole;
    expect(published).toMatchObject({ statements: expect.any(Number), commitments: expect.any(Number), incidents: expect.any(Number) });
    expect(published.statements).toBe((await archive.search({ limit: 1 })).total);
    const pages = filesIn(site).filter((file) => file.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(published.statements + published.parties);
    for (const page of pages) {
      const html = readFileSync(join(site, page), "utf8");
      const named = [...html.matchAll(/<(?:a|link|script|img|form)\b[^>]*\s(?:href|src|action)="([^"#]*)(#[^"]*)?"/g)].map(
        ([, path]) => path!,
      );
      for (const path of named.filter((one) => one !== "" && !/^https?:/.test(one)))
        expect({ page, path, there: existsSync(join(site, dirname(page), decodeURIComponent(path.split("?")[0]!))) }).toEqual({
          page,
          path,
          there: true,
        });
      expect({ page, posts: /<form[^>]*method|<button type="submit" name/.test(html) }).toEqual({ page, posts: false });
    }
    const manifest = JSON.parse(readFileSync(join(site, "onrecord-site.json"), "utf8"));
    expect(Object.keys(manifest.files).sort()).toEqual(
      filesIn(site)
        .filter((file) => file !== "onrecord-site.json")
        .sort(),
    );
  });

  it("keeps people without a public role as the words of a source: under no id, on no page, in no list or export", async () => {
    const text = textOf(whole);
    expect(text).toContain("said Bo Lind, a baker");
    const { id } = linkParty({ kind: "person", name: "Bo Lind", named: true })!;
    expect([text.includes(id), filesIn(whole).some((file) => file.includes(id))]).toEqual([false, false]);
    expect(readFileSync(join(whole, "parties/index.html"), "utf8")).not.toContain("Bo Lind");
    const titles = filesIn(join(whole, "statements")).flatMap(
      (file) => readFileSync(join(whole, "statements", file), "utf8").match(/<title>[^<]*/) ?? [],
    );
    expect(titles.some((title) => title.includes("The harbour was loud all night"))).toBe(true);
    expect(titles.join("\n")).not.toContain("Bo Lind");
    const search = filesIn(join(whole, "search")).map((file) => readFileSync(join(whole, "search", file), "utf8"));
    expect(search.filter((file) => /Bo Lind|"lind"/.test(file))).toEqual([]);
    const graph = filesIn(whole).filter((file) => file.includes("schema-org"));
    for (const file of graph) expect(readFileSync(join(whole, file), "utf8")).not.toContain('"name":"Bo Lind"');
  });

  it("says nothing of who decided and why, of what waits or was rejected, nor of paths, unless that is asked for", async () => {
    const text = textOf(whole);
    for (const secret of [SECRET, NOTE, folder, "/home/somebody"]) expect(text).not.toContain(secret);
    const hidden = [...(await archive.search({ standing: "unsure" })).entries];
    const rejected = (await archive.decisions()).flatMap(({ decision }) => (decision.kind === "reject" ? [decision.statement] : []));
    expect(hidden.length).toBeGreaterThan(0);
    for (const id of [...hidden.map((one) => one.id), ...rejected]) expect({ id, there: text.includes(id) }).toEqual({ id, there: false });
    await publish(archive, siteAt("open"), { ...plain, filters: { decided: true }, reviewers: true });
    expect(textOf(siteAt("open"))).toContain(SECRET);
  });

  it("has only what a person decided where that is asked for, and only what matches a search", async () => {
    const decided = await publish(archive, siteAt("decided"), { ...plain, only: "decided" });
    const accepted = (await archive.search({ decided: true })).entries;
    expect([decided.statements, decided.statements > 0]).toEqual([accepted.length, true]);
    const text = textOf(siteAt("decided"));
    for (const { id } of (await archive.search({})).entries)
      expect({ id, there: text.includes(id) }).toEqual({ id, there: accepted.some((one) => one.id === id) });
    const [, wanted] = (await archive.search({})).facets.act;
    const some = await publish(archive, siteAt("some"), { ...plain, filters: { acts: [wanted!.value as "denial"] } });
    expect(some.statements).toBe((await archive.search({ acts: [wanted!.value as "denial"] })).total);
    const none = await publish(archive, siteAt("none"), { ...plain, filters: { words: "nobody-said-this" } });
    expect([none.statements, existsSync(join(siteAt("none"), "statements/index.html"))]).toEqual([0, true]);
  });

  it("lays an incident to nobody by a statement that waits, nor calls it by words of such a one", async () => {
    const [first, ...rest] = INCIDENT_PAGES;
    const own = await openArchive(join(folder, "incident.db"), { create: true });
    await add(own, { ...first!, statements: first!.statements!.map((one) => ({ ...one, sure: false })) });
    for (const page of rest) await add(own, page);
    const told = (await own.incidents({ standing: "any" })).entries.filter(({ articles }) => articles > 1);
    expect(told.length).toBeGreaterThan(0);
    await publish(own, siteAt("incident"), plain);
    await own.close();
    const pages = filesIn(join(siteAt("incident"), "incidents")).map((file) =>
      readFileSync(join(siteAt("incident"), "incidents", file), "utf8"),
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.join("\n")).not.toContain("<bdi>Halden Security</bdi>");
  });

  it("has proofs that name no path of this machine, unless that is asked for", async () => {
    const proved = await publish(archive, siteAt("proved"), { ...plain, filters: { words: "varenia" }, paths: true });
    expect(proved.proofs).toBe(proved.statements);
    const [proof] = filesIn(join(siteAt("proved"), "proofs"));
    expect(JSON.parse(readFileSync(join(siteAt("proved"), "proofs", proof!), "utf8"))).toMatchObject({
      proof: 1,
      capture: { bytes: null },
      text: null,
    });
    expect(published.proofs).toBeLessThan(published.statements);
  });

  it("is the same bytes whatever the order in which pages came", async () => {
    const other = await filled("other.db", PAGES.toReversed());
    await publish(other, siteAt("second"), plain);
    await other.close();
    const hashes = (name: string) =>
      JSON.parse(readFileSync(join(siteAt(name), "onrecord-site.json"), "utf8")).files as Record<string, string>;
    // What a proof says is how the log came to be.
    const withoutProofs = (name: string) => Object.entries(hashes(name)).filter(([file]) => !file.startsWith("proofs/"));
    expect(withoutProofs("second")).toEqual(withoutProofs("whole"));
  });
});

describe("publishing", () => {
  it("leaves the site of before in its place until the new one is whole, and goes on where it was cut off", async () => {
    const site = siteAt("cut");
    const few = { ...plain, filters: { acts: ["denial"] as const } };
    await publish(archive, site, few);
    const before = readFileSync(join(site, "onrecord-site.json"), "utf8");
    const cut = new Error("cut off");
    const onPage = (done: number) => {
      if (done === 3) throw cut;
    };
    await expect(publish(archive, site, { ...few, onPage })).rejects.toBe(cut);
    expect(readFileSync(join(site, "onrecord-site.json"), "utf8")).toBe(before);
    const page = join(`${site}.part`, "statements", readdirSync(join(`${site}.part`, "statements")).find((file) => file.startsWith("s"))!);
    writeFileSync(page, `${readFileSync(page, "utf8")}<!-- kept -->`);
    await publish(archive, site, few);
    expect(readFileSync(page.replace(".part", ""), "utf8")).toContain("<!-- kept -->");
    expect(existsSync(`${site}.part`) || existsSync(`${site}.old`)).toBe(false);
  });

  it("writes over nothing that it did not make", async () => {
    const site = siteAt("mine");
    writeFileSync(site, "mine");
    await expect(publish(archive, site, plain)).rejects.toMatchObject({ code: "bad-file" });
    await expect(publish(archive, dirname(site), plain)).rejects.toMatchObject({ code: "bad-file" });
  });
});
