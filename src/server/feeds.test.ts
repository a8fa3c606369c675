import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { afterAll, beforeAll, expect, it } from "vitest";
import { COMMITMENT_PAGES } from "../archive/testing/commitments.ts";
import { AT, add } from "../archive/testing/fixtures.ts";
import { HOSTILE } from "../exchange/testing/stage.ts";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
  for (const page of [...COMMITMENT_PAGES, HOSTILE]) await add(site.archive, page);
  await site.archive.saveSearch({ name: "Denials & <more>", query: { acts: ["denial"] }, by: "Ilka", made: AT });
});
afterAll(() => site.close());

const get = (path: string, headers: Record<string, string> = {}) => site.app.request(`http://archive.example${path}`, { headers });

it("what comes into a saved search is told as Atom and as JSON Feed, the same in both", async () => {
  const [atomic, jsonic] = [await get("/searches/q1/feed.atom"), await get("/searches/q1/feed.json")];
  expect([atomic.headers.get("content-type"), jsonic.headers.get("content-type")]).toEqual([
    "application/atom+xml; charset=utf-8",
    "application/feed+json; charset=utf-8",
  ]);
  const [atom, json] = [parseAtomFeed(await atomic.text()), parseJsonFeed(await jsonic.text())];
  expect([atom.title?.value, json.title]).toEqual(["Denials & <more>", "Denials & <more>"]);
  expect(json.feed_url).toBe("http://archive.example/searches/q1/feed.json");
  expect(json.home_page_url).toMatch(/^http:\/\/archive\.example\/statements\?.*denial/);
  const ids = (await site.archive.search({ acts: ["denial"] })).entries.map(({ id, told }) => `urn:onrecord:${told?.id ?? id}`);
  expect(atom.entries!.map(({ id }) => id).sort()).toEqual([...new Set(ids)].sort());
  expect(json.items!.map(({ id }) => id)).toEqual(atom.entries!.map(({ id }) => id));
  const times = atom.entries!.map(({ updated }) => updated!);
  expect(times.every((time) => !Number.isNaN(Date.parse(time)))).toBe(true);
  const hostile = atom.entries!.find(({ content }) => JSON.stringify(content).includes("=1+1"))!;
  expect(hostile.title?.value).toContain("Ann Roe");
  expect(JSON.stringify(hostile)).not.toContain("\u0000");
  const [item] = json.items!;
  expect((await get(new URL(item!.url!).pathname)).status).toBe(200);
});

it("what is said in the scope of a commitment is told so, too", async () => {
  const [commitment] = (await site.archive.commitments({ all: true })).entries.filter(({ since }) => since.within + since.arguably > 0);
  const feed = parseAtomFeed(await (await get(`/commitments/${commitment!.id}/feed.atom`)).text());
  expect([feed.title?.value, (feed.entries?.length ?? 0) > 0]).toEqual([commitment!.words, true]);
  expect((await get("/commitments/c0/feed.json")).status).toBe(404);
  expect((await get("/searches/q77/feed.atom")).status).toBe(404);
  expect((await get("/searches/q1/feed")).headers.get("location")).toBe("/searches/q1/feed.atom");
});

it("a feed that did not change is not sent again", async () => {
  for (const path of ["/searches/q1/feed.atom", "/searches/q1/feed.json"]) {
    const tag = (await get(path)).headers.get("etag")!;
    expect((await get(path, { "if-none-match": tag })).status).toBe(304);
  }
});
