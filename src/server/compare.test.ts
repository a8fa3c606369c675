import { afterAll, beforeAll, expect, it } from "vitest";
import { ASSURANCE, add, DENIAL } from "../archive/testing/fixtures.ts";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;
let captures: string[];
beforeAll(async () => {
  site = await openSite({ empty: true });
  captures = [await add(site.archive, ASSURANCE), await add(site.archive, DENIAL)];
});
afterAll(() => site.close());

const get = async (path: string) => (await site.app.request(path)).text();
const data = async (query: string) => (await (await site.app.request(`/compare.json?${query}`)).json()) as Record<string, never>;

it("asks for two searches, and lays what they find side by side", async () => {
  expect(await get("/compare")).toContain("Compare");
  const found = await data("a.since=2032&b.until=2031&b.act=assurance");
  expect(found.a).toMatchObject({ total: 3, query: "since=2032" });
  expect(found.b).toMatchObject({ total: 1, query: "until=2031&act=assurance" });
  const page = await get("/compare?a.since=2032&b.until=2031");
  expect(page).toContain('href="/statements?since=2032&amp;act=denial"');
});

it("shows what both sides have, be it the same statement or one told in both", async () => {
  const same = await data(`a.capture=${captures[0]}&b.until=2031`);
  expect(same.inBoth).toHaveLength(2);
  expect((await data(`a.capture=${captures[0]}&b.capture=${captures[1]}`)).inBoth).toEqual([]);
});

it("lets an article be chosen by its headline, those asked for already among them", async () => {
  const empty = await get("/compare");
  for (const capture of captures) expect(empty).toContain(`<option value="${capture}">`);
  expect(await get(`/compare?a.capture=${captures[0]}&b.since=2031`)).toContain(`<option value="${captures[0]}" selected="">`);
});

it("says what is wrong with a side, and takes hostile words as words", async () => {
  expect((await site.app.request("/compare?a.since=yesterday")).status).toBe(400);
  expect(await get(`/compare?a.speaker=${encodeURIComponent("<script>alert(1)</script>")}`)).not.toContain("<script>alert(1)");
});

it("gives the form back with what was typed where a day cannot be read, and parties, states and years to pick from", async () => {
  const page = await get("/compare?a.since=July+2032&b.speaker=Roe");
  expect(page).toMatch(/role="alert"[\s\S]*July 2032/);
  expect(page).toContain('value="July 2032"');
  expect(page).toContain('value="Roe"');
  const { facets } = await site.archive.search({});
  expect(facets.speaker.length).toBeGreaterThan(0);
  for (const { party } of facets.speaker) expect(page).toContain(`<option value="${party}">`);
  expect(page).toContain(`<option value="${facets.year[0]!.value}">`);
  expect((await site.app.request("/compare.json?a.since=July+2032")).status).toBe(400);
  expect(await get(`/compare?a.party=${facets.speaker[0]!.party}&b.since=2031`)).toContain(
    `<option value="${facets.speaker[0]!.party}" selected="">`,
  );
});

it("is one step away from an article that has copies", async () => {
  const text = [...new Array(12).keys()]
    .map((day) => `On day ${day} of the talks the envoys of Varenia spoke of harbour ${day * 7} and went home.`)
    .join(" ");
  const pages = [
    { ...ASSURANCE, text: `${ASSURANCE.text} ${text}`, publisher: "Meridian Post" },
    { ...ASSURANCE, text: `${ASSURANCE.text} ${text} Read more.`, publisher: "Lorvane Ledger" },
  ];
  const copies: string[] = [];
  for (const page of pages) copies.push(await add(site.archive, page));
  expect(await get(`/articles/${copies[0]}`)).toContain(`/compare?a.capture=${copies[0]}&amp;b.capture=${copies[1]}`);
});
