import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OWN, openSite, type Site, send } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const DRAFT =
  "She said: “has nothing to do with any break-in”. <b>He</b> said: “has much to do with any break-in at all”, “<i>not on record at all</i>”.";

describe("the page that checks a draft", () => {
  it("marks each quotation by its standing in words, and shows no words as markup", async () => {
    const page = await (await send(site.app, "/cite-check", { text: DRAFT })).text();
    expect(
      [...page.matchAll(/class="cite-verdict" href="#quotation-(\d)">([^<]*)</g)].map(([, number, verdict]) => `${number} ${verdict}`),
    ).toEqual(["1 stands", "2 altered", "3 not found"]);
    expect(page).toContain("3 quotations; 2 to look at.");
    expect(page).toContain("&lt;b&gt;He&lt;/b&gt; said:");
    expect(page).not.toContain("<i>not");
    expect(page).toMatch(/<a href="\/statements\/s[0-9a-f]{20}">/);
  });

  it("says the same as data", async () => {
    const answer = await send(site.app, "/cite-check.json", { text: DRAFT });
    expect(await answer.json()).toMatchObject({
      holds: false,
      quotations: [
        {
          verdict: "stands",
          holds: true,
          record: { articles: 1, by: [{ name: "Ann Roe" }], places: [{ statements: [expect.any(String)] }] },
        },
        { verdict: "altered", changes: expect.arrayContaining([expect.objectContaining({ recorded: "nothing" })]) },
        { verdict: "not-found", record: null },
      ],
    });
  });

  it("takes nothing from another site, nothing empty and nothing too large", async () => {
    expect((await send(site.app, "/cite-check", { text: DRAFT }, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await send(site.app, "/cite-check", { text: " " })).status).toBe(400);
    expect((await send(site.app, "/cite-check", { text: "x".repeat(1_100_000) }, { ...OWN, "content-length": "1100005" })).status).toBe(
      413,
    );
  });
});

describe("a statement's page", () => {
  it("says where else it is told", async () => {
    const [said] = (await site.archive.search({ acts: ["denial"] })).entries;
    const page = async () => (await site.app.request(`/statements/${said!.id}`)).text();
    expect(await page()).toContain("In this article alone");
    const again = new TextEncoder().encode("The same once more.");
    await send(site.app, "/add", { text: new TextDecoder().decode(again) });
    // Another version of the page at the same address: one article, whose tellings stand beside each other.
    expect(await page()).toMatch(/>1 article<[\s\S]*the same 13 words, by the same speaker/);
    const data = (await (await site.app.request(`/statements/${said!.id}.json`)).json()) as { telling: { appearances: unknown[] } };
    expect(data.telling.appearances).toHaveLength(2);
  });
});
