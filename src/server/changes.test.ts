import { afterAll, beforeAll, expect, it } from "vitest";
import { act, add, type Page } from "../archive/testing/fixtures.ts";
import { layOutPeriods } from "./periods.ts";
import { openSite, type Site } from "./testing/site.ts";

const said = (published: string, content: string, main: Parameters<typeof act>[0]): Page => ({
  ...{ text: `“${content},” Ann Roe, the minister, said.`, published, publisher: "Meridian Post" },
  parties: [{ id: "p1", name: "Ann Roe", role: "the minister" }],
  statements: [{ source: "Ann Roe, the minister", cue: "said", content, speakers: ["p1"], act: act(main) }],
});

let site: Site;
beforeAll(async () => {
  site = await openSite({ empty: true });
  for (const one of [
    said("2031-01-05", "We never did", "denial"),
    said("2031-04-09", "We will not", "assurance"),
    said("2031-04-20", "Not us", "denial"),
  ])
    await add(site.archive, one);
});
afterAll(() => site.close());

const page = async (path: string, of = site) => (await of.app.request(path)).text();

it("says where nothing has a day yet", async () => {
  const empty = await openSite({ empty: true });
  expect(await page("/changes", empty)).toContain("Nothing is on record with a date yet");
  expect(await page("/", empty)).not.toContain("What came in last");
  await empty.close();
});

it("tells what was denied and assured since a day, a month before the newest where none is asked for", async () => {
  const lately = await page("/changes");
  expect(lately).toContain('value="2031-03-21"');
  expect(lately).toContain("Not us");
  expect(lately).toContain("We will not");
  expect(lately).not.toContain("We never did");
  expect(await page("/changes?since=2031")).toContain("We never did");
  expect((await site.app.request("/changes?since=yesterday")).status).toBe(400);
});

it("opens with what came in last and a timeline that stands as a table, too", async () => {
  const front = await page("/");
  expect(front).toContain("What came in last");
  expect(front).toContain('href="/statements?act=denial&amp;act=rejection&amp;act=skepticism&amp;since=2031-01&amp;until=2031-01"');
  expect(front).toContain('aria-label="Denies and rejects, January 2031: 1"');
  expect(front).toMatch(/<th scope="row">April 2031<\/th>(<td class="count">\d+<\/td>)+/);
});

it("lays periods out within their lanes, also the empty ones between, and no more than there is room for", () => {
  const counted = [
    { value: "2031-11", act: "denial", count: 9 },
    { value: "2032-02", act: "assurance", count: 3 },
  ];
  const { periods, bars, lanes } = layOutPeriods(counted);
  expect(periods).toEqual(["2031-11", "2031-12", "2032-01", "2032-02"]);
  expect(lanes.map(({ family }) => family)).toEqual(["binding", "refusing"]);
  for (const { family, y, height } of bars) expect(y + height).toBe(lanes.find((lane) => lane.family === family)!.bottom);
  expect(layOutPeriods([]).bars).toEqual([]);
  const long = layOutPeriods([
    { value: "0001", act: "denial", count: 1 },
    { value: "9999", act: "denial", count: 1 },
  ]);
  expect([long.periods.length, long.bars.length]).toEqual([60, 1]);
});
