import { afterAll, beforeAll, expect, it } from "vitest";
import { add } from "../archive/testing/fixtures.ts";
import { INCIDENT_PAGES } from "../archive/testing/incidents.ts";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
  for (const page of INCIDENT_PAGES) await add(site.archive, page);
});
afterAll(() => site.close());

const page = async (path: string) => (await site.app.request(path)).text();

it("lays parties beside what they took a stance to: a shape and a word each, which lead to the statement", async () => {
  const shown = await page("/positions?standing=any");
  const { rows, columns } = (await (await site.app.request("/positions.json?standing=any")).json()) as {
    rows: { name: string; stands: { statements: { id: string }[] }[] }[];
    columns: { kind: string; id: string }[];
  };
  expect(rows.length).toBeGreaterThan(1);
  const [matrix] = /<table class="matrix">.*?<\/table>/s.exec(shown)!;
  expect(matrix.match(/<th scope="row">/g)).toHaveLength(rows.length);
  expect(matrix.match(/<th scope="col">/g)).toHaveLength(columns.length + 1);
  for (const { stands } of rows) expect(shown).toContain(`/statements/${stands[0]!.statements[0]!.id}`);
  expect(matrix).toContain("denies it");
  // The same on an axis of time, each mark with its name.
  expect(shown).toMatch(/<svg[^>]*>.*?<a href="\/statements\/\w+" aria-label="[^"]+"/s);
});

it("narrows to what is asked, by state where that is asked, and says where nothing is", async () => {
  expect(await page("/positions?words=nobodysaysthis")).toContain("Nobody took a stance");
  expect((await site.app.request("/positions?by=side")).status).toBe(200);
  expect((await site.app.request("/positions?by=moon")).status).toBe(400);
  expect((await site.app.request("/positions?topic=gossip")).status).toBe(400);
  expect((await site.app.request("/positions?commitment=none")).status).toBe(404);
});
