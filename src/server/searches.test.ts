import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressOf, readSearch } from "./search.ts";
import { OWN, openSite, type Site, send } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const page = async (path: string) => (await site.app.request(path)).text();
const data = async (path: string) => (await site.app.request(path)).json() as Promise<Record<string, unknown>>;

describe("saved searches", () => {
  it("are kept from the page of the search, and lead back to what they find", async () => {
    expect(await page("/searches")).toContain("No search is saved yet");
    expect(await page("/statements?act=denial&after=x&standing=any".replace("after=x&", ""))).toContain(
      'name="query" value="act=denial&amp;standing=any"',
    );
    const saved = await send(site.app, "/searches", { kind: "save", name: "<b>Denials</b>", query: "act=denial&standing=any" });
    expect([saved.status, saved.headers.get("location")]).toEqual([303, "/searches#q1"]);
    const list = await page("/searches");
    expect(list).toContain('href="/statements?standing=any&amp;act=denial"');
    expect(list).toContain("&lt;b&gt;Denials&lt;/b&gt;");
    const opened = await site.app.request("/searches/q1");
    expect([opened.status, opened.headers.get("location")]).toEqual([303, "/statements?standing=any&act=denial"]);
    expect(await data("/searches/q1.json")).toMatchObject({
      search: { id: "q1", query: { acts: ["denial"], standing: "any" }, by: "Ilka Sorrel" },
    });
  });

  it("are renamed and removed", async () => {
    expect((await send(site.app, "/searches", { kind: "rename", id: "q1", name: "No, they say" })).status).toBe(303);
    expect(await page("/searches")).toContain("No, they say");
    expect((await send(site.app, "/searches", { kind: "remove", id: "q1" })).status).toBe(303);
    expect((await data("/searches.json")).searches).toEqual([]);
  });

  it.each([
    [404, "/searches/q77", undefined],
    [400, "/searches", { kind: "save", name: " ", query: "" }],
    [400, "/searches", { kind: "save", name: "x", query: "act=gossip" }],
    [400, "/searches", { kind: "shout", name: "x" }],
    [404, "/searches", { kind: "rename", id: "q77", name: "x" }],
    [404, "/searches", { kind: "remove", id: "q77" }],
  ] as const)("answers %i to %s %j", async (status, path, fields) => {
    const answer = fields ? await send(site.app, path, fields) : await site.app.request(path);
    expect(answer.status).toBe(status);
  });

  it("are not kept for other sites", async () => {
    const answer = await send(site.app, "/searches", { kind: "save", name: "x", query: "" }, { ...OWN, "sec-fetch-site": "cross-site" });
    expect(answer.status).toBe(403);
  });
});

describe("the page of a search", () => {
  it("stands at the address of the search", () => {
    const query = {
      words: '"no part" & <x>',
      acts: ["denial", "claim"],
      named: false,
      decided: true,
      sort: "arrived",
      since: "2031",
    } as const;
    expect(readSearch(new URL(addressOf(query), "http://x").searchParams)).toEqual(query);
    expect(addressOf({})).toBe("/statements");
  });

  it("orders by what is asked, and names the other orders", async () => {
    const shown = await page("/statements?sort=arrived&standing=any");
    expect(shown).toMatch(/<a href="\/statements\?sort=arrived&amp;standing=any" aria-current="true">/);
    expect(shown).toContain('<a href="/statements?sort=published&amp;standing=any">');
    expect((await site.app.request("/statements?sort=loudest")).status).toBe(400);
  });

  it("counts what people decided", async () => {
    const [statement] = (await site.archive.search({})).entries;
    await site.archive.decide({ kind: "accept", statement: statement!.id, by: "Ada", at: "2031-04-10T08:00:00Z" });
    expect((await data("/statements.json?decided=true")).total).toBe(1);
    expect(await page("/statements")).toContain('href="/statements?decided=true"');
  });
});
