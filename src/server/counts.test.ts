import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { add } from "../archive/testing/fixtures.ts";
import { INCIDENT_PAGES } from "../archive/testing/incidents.ts";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;
const page = async (path: string) => (await site.app.request(path)).text();
const data = async (path: string) => JSON.parse(await page(path));

beforeAll(async () => {
  site = await openSite();
  for (const each of INCIDENT_PAGES) await add(site.archive, each);
});
afterAll(() => site.close());

describe("the page of counts", () => {
  it("counts articles, incidents and speakers, by month and by kind", async () => {
    const { status, totals, articles, incidents, parties } = await data("/counts.json");
    expect([status.counts.articles, totals.incidents]).toEqual([4, 2]);
    expect(articles).toEqual([
      { period: "2031-04", count: 3 },
      { period: "2031-09", count: 1 },
    ]);
    expect(incidents).toEqual([
      { period: "2031-04", count: 1, sure: 1 },
      { period: "2031-09", count: 1, sure: 0 },
    ]);
    expect(parties.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(status.counts.parties);
  });

  it("has every number lead to as many as it says", async () => {
    const html = await page("/counts");
    const links = [...html.matchAll(/<td class="count"><a href="([^"]+)">(\d+)<\/a>/g)].map(
      ([, href, count]) => [href!.replaceAll("&amp;", "&"), Number(count)] as const,
    );
    expect(links.length).toBeGreaterThan(15);
    for (const [href, count] of links) {
      const [path, query = ""] = href.split("?");
      expect({ href, total: (await data(`${path}.json?${query}`)).total }).toEqual({ href, total: count });
    }
  });

  it("counts only what it is narrowed to, and leads to that", async () => {
    const { statements } = await data("/counts.json?named=false");
    expect(statements.total).toBe((await data("/statements.json?named=false")).total);
    expect(await page("/counts?named=false&state=")).toMatch(/href="\/statements\?named=false&amp;act=/);
    expect((await site.app.request("/counts?topic=weather")).status).toBe(400);
  });
});
