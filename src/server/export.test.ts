import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FORMAT_NAMES } from "../exchange/index.ts";
import { exportLink } from "./export-link.ts";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const get = async (path: string) => site.app.request(path);

describe("exports on the web", () => {
  it.each(FORMAT_NAMES)("%s is saved as a file, of the whole record and of one statement", async (format) => {
    const { entries } = await site.archive.search({});
    const whole = await get(`/export?format=${format}`);
    expect(whole.status).toBe(200);
    expect(whole.headers.get("content-disposition")).toMatch(new RegExp(`^attachment; filename="onrecord-${format}\\.[a-z]+"$`));
    const one = await get(`/export?format=${format}&id=${entries[0]!.id}`);
    const [wholeBytes, oneBytes] = [await whole.arrayBuffer(), await one.arrayBuffer()];
    expect(oneBytes.byteLength).toBeGreaterThan(0);
    expect(oneBytes.byteLength).toBeLessThanOrEqual(wholeBytes.byteLength);
  });

  it("obeys the filters of the search", async () => {
    const { entries } = await site.archive.search({ acts: ["denial"] });
    const lines = (await (await get("/export?format=jsonl&act=denial")).text()).trim().split("\n");
    const statements = lines.map((line) => JSON.parse(line)).filter(({ type }) => type === "statement");
    expect(statements.map(({ id }) => id)).toEqual(entries.map(({ id }) => id).sort());
  });

  it("the page lists every format, and says what one leaves out; the same as data", async () => {
    const page = await (await get("/export")).text();
    for (const name of FORMAT_NAMES) expect(page).toContain(`/export?format=${name}`);
    expect(await (await get("/export?format=ris&left-out=1")).text()).toContain("A reference names an article");
    const { lost } = (await (await get("/export.json?format=ris&left-out=1")).json()) as { lost: { what: string }[] };
    expect(lost.map(({ what }) => what)).toContain("statement");
  });

  it.each(["/export?format=docx", "/export?format=csv&table=x", "/export?format=stix&tlp=blue", "/export?format=csv&since=never"])(
    "%s is refused",
    async (path) => expect((await get(path)).status).toBe(400),
  );

  it("an id of nothing is not found", async () => {
    expect((await get("/export?format=csv&id=s00000000000000000000")).status).toBe(404);
  });

  it.each([
    ["/statements?act=denial&after=x&words=grid", "/export?act=denial&words=grid"],
    ["/statements/s00000000000000000001", "/export?id=s00000000000000000001&standing=any"],
    [`/articles/${"a".repeat(64)}?from=3`, `/export?id=${"a".repeat(64)}&standing=any`],
    ["/parties/p00000000000000000001", "/export?id=p00000000000000000001&standing=any"],
    ["/sides/New%20Caldora", "/export?state=New%20Caldora&standing=any"],
    ["/sides/%zz&a", "/export?state=%zz%26a&standing=any"],
    ["/", "/export"],
    ["/parties", "/export"],
  ])("the page %s is exported at %s", (page, link) => {
    expect(exportLink(new URL(page, "http://localhost"))).toBe(link);
  });
});
