import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMITMENT_PAGES } from "../../src/archive/testing/commitments.ts";
import { add } from "../../src/archive/testing/fixtures.ts";
import { INCIDENT_PAGES } from "../../src/archive/testing/incidents.ts";
import { raise, type Stage, violations } from "./browser.ts";

let stage: Stage;
let paths: string[];

beforeAll(async () => {
  stage = await raise();
  const { archive, capture } = stage.site;
  const denial = (await archive.search({ acts: ["denial"] })).entries[0]!;
  const assurance = (await archive.search({ acts: ["assurance"] })).entries[0]!;
  await archive.decide({ kind: "accept", statement: denial.id, by: "Ilka Sorrel", at: "2031-04-10T08:00:00.000Z" });
  await archive.decide({ kind: "reject", statement: assurance.id, by: "Ilka Sorrel", at: "2031-04-10T08:00:00.000Z" });
  const party = denial.by[0]!.party;
  const [waits] = (await archive.search({ standing: "unsure" })).entries;
  await archive.share({
    name: "First",
    statements: [waits!.id],
    readers: ["Ada", "Bo"],
    each: 2,
    by: "Cy",
    at: "2031-04-10T08:00:00.000Z",
  });
  for (const [by, kind] of [
    ["Ada", "accept"],
    ["Bo", "reject"],
  ] as const)
    await archive.decide({ kind, statement: waits!.id, by, at: "2031-04-10T08:00:00.000Z" });
  await archive.decide({ kind: "flag", statement: waits!.id, by: "Ada", at: "2031-04-10T08:00:00.000Z", note: "look" });
  for (const page of [...INCIDENT_PAGES, ...COMMITMENT_PAGES]) await add(archive, page);
  const commitment = (await archive.commitments({})).entries.at(-1);
  const [incident] = (await archive.incidents({})).entries;
  paths = [
    "/",
    "/articles",
    `/articles/${capture}`,
    `/captures/${capture}`,
    `/articles/${capture}#${denial.id}`,
    "/statements?standing=any&act=denial",
    `/statements/${denial.id}`,
    "/parties",
    `/parties/${party}`,
    "/commitments?standing=any",
    "/sides",
    "/sides/Varenia",
    `/commitments/${commitment!.id}`,
    "/incidents?standing=any",
    `/incidents/${incident!.id}`,
    "/events",
    "/origins",
    `/origins/${capture}`,
    "/cite-check",
    "/decisions",
    "/export?act=denial&format=csv&left-out=1",
    "/about",
    "/api",
    "/alerts",
    "/about/models/statements",
    "/review",
    "/decide?standing=any",
    "/rounds",
    "/settle",
    "/agreement",
    "/compare?a.state=Varenia&b.since=2031",
    "/positions?standing=any",
    "/changes?since=2031",
    "/counts",
    "/unanswered",
    "/unnamed?standing=any",
    "/searches",
  ];
  await archive.saveSearch({ name: "What is denied", query: { acts: ["denial"] }, by: "Ada", made: "2031-04-10T08:00:00.000Z" });
});
afterAll(() => stage.close());

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

/** What only colours can do wrong, and what only the size of the window can. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];
const OF_SIZE = ["scrollable-region-focusable", "aria-hidden-focus", "meta-viewport", "region", "skip-link"];

it("every page is sound in light and dark and on a phone, and fits", async () => {
  const page = await stage.open("/about", { colorScheme: "light", viewport: WIDE, reducedMotion: "reduce" });
  for (const path of paths) {
    await page.setViewportSize(WIDE);
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(`${stage.address}${path}`);
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const found = { light: await violations(page), wide: await over() };
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await violations(page, OF_COLOURS);
    await page.setViewportSize(PHONE);
    expect({ path, ...found, dark, phone: await violations(page, OF_SIZE), narrow: await over() }).toEqual({
      ...{ path, light: [], wide: 0 },
      ...{ dark: [], phone: [], narrow: 0 },
    });
  }
  await page.context().close();
}, 240_000);

describe("a checked draft", () => {
  it("is sound, fits on a phone, and says in words how each quotation stands", async () => {
    const page = await stage.open("/cite-check", { viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
    await page.fill("textarea", "She said: “has nothing to do with any break-in”. He said: “has much to do with any break-in at all”.");
    await page.click("button.primary");
    expect(await page.locator(".citation h3").allInnerTexts()).toEqual(["Stands", "Altered"]);
    expect(await page.locator(".cite-verdict").count()).toBe(2);
    const drawn = await page.content();
    await page.context().close();
    const again = await stage.open("/cite-check", { viewport: { width: 390, height: 844 } });
    await again.fill("textarea", "She said: “has nothing to do with any break-in”. He said: “has much to do with any break-in at all”.");
    await again.click("button.primary");
    await again.waitForSelector(".citation");
    expect(drawn).toContain("citation fails");
    expect(await violations(again)).toEqual([]);
    expect(await again.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});

describe("the pages that are folded in the head", () => {
  it("open by keyboard and without scripts, are sound, and fit on a phone", async () => {
    const page = await stage.open("/changes", { viewport: PHONE, javaScriptEnabled: false });
    await page.focus(".more-pages summary");
    await page.keyboard.press("Enter");
    await page.click('.page-groups a[href="/searches"]');
    expect(new URL(page.url()).pathname).toBe("/searches");
    await page.context().close();
    const open = await stage.open("/changes", { viewport: PHONE, colorScheme: "dark" });
    await open.click(".more-pages summary");
    expect(await violations(open)).toEqual([]);
    expect(await open.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});

describe("on paper", () => {
  it("has the address and the hash in the foot, and nothing to press", async () => {
    const page = await stage.open(`/articles/${stage.site.capture}`);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".print-only").innerText()).toContain(`sha256:${stage.site.capture}`);
    expect(await page.locator("button:visible, nav:visible, .selection-bar:visible").count()).toBe(0);
    expect(
      await page
        .locator(".mark.content")
        .first()
        .evaluate((mark) => getComputedStyle(mark).borderBottomStyle),
    ).not.toBe("none");
  });
});
