import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { act, add } from "../../src/archive/testing/fixtures.ts";
import { naming } from "../../src/archive/testing/parties.ts";
import { raise, type Stage, violations } from "./browser.ts";

/** Milliseconds in which a busy machine has stored what was sent, and what is sent again after a while. */
const SOON = { timeout: 15_000 };

let stage: Stage;
let secrets: ReadonlyMap<string, string>;
beforeAll(async () => {
  stage = await raise({ users: true });
  secrets = new Map(["Ada", "Bo", "Cy"].map((name) => [name, stage.site.users!.addToken(name, "reviewer")]));
  for (const nth of ["first", "second", "third", "fourth", "fifth"])
    await add(stage.site.archive, {
      text: `Ann Roe said that the ${nth} port was never touched.`,
      statements: [{ source: "Ann Roe", cue: "said", content: `the ${nth} port was never touched`, act: act("denial"), sure: false }],
    });
});
afterAll(() => stage.close());

const as = (name: string): BrowserContextOptions => ({ extraHTTPHeaders: { authorization: `Bearer ${secrets.get(name)}` } });
const open = (path: string, options: BrowserContextOptions = {}, complains = false) =>
  stage.open(path, { ...as("Ada"), ...options }, complains);

const shownIds = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-review]")].filter(({ hidden }) => !hidden).map((card) => card.dataset.review),
  );
const status = (page: Page) => page.locator(".review-status").innerText();
const decisions = async () => (await stage.site.archive.decisions()).map(({ decision }) => decision.kind);
const stored = (page: Page) => page.waitForFunction(() => document.querySelector(".review-status")?.textContent === "All stored");

it("one statement stands there at a time, keys decide, skip and take back, and what is typed is no key", async () => {
  const waiting = (await stage.site.archive.search({ standing: "unsure" })).total;
  expect(waiting).toBeGreaterThan(1);
  const page = await open("/review");
  const [first] = await shownIds(page);
  expect(await shownIds(page)).toHaveLength(1);
  await page.keyboard.press("Space");
  const [second] = await shownIds(page);
  expect(second).not.toBe(first);
  await page.locator(`[data-review="${second}"] .decide-row input[name=note]`).fill("axe");
  expect(await shownIds(page)).toEqual([second]);
  await page.reload();
  expect(await page.locator(`[data-review="${second}"] .decide-row input[name=note]`).inputValue()).toBe("axe");
  expect(await shownIds(page)).toEqual([first]);
  await page.keyboard.press("x");
  await stored(page);
  expect(await decisions()).toEqual(["reject"]);
  expect(await shownIds(page)).toEqual([second]);
  await page.keyboard.press("Backspace");
  expect(await shownIds(page)).toEqual([first]);
  await stored(page);
  expect(await decisions()).toEqual(expect.arrayContaining(["reject", "undo"]));
  expect((await stage.site.archive.search({ standing: "unsure" })).total).toBe(waiting);
  expect(await violations(page)).toEqual([]);
});

it("a decision made without a connection is kept over a reload, and stored once when it is back", async () => {
  const before = (await decisions()).length;
  const page = await open("/review", {}, true);
  const [first] = await shownIds(page);
  await page.route("**/decisions.json", (route) => route.abort());
  await page.keyboard.press("a");
  await page.waitForFunction(() => document.querySelector(".review-status")?.textContent?.includes("No connection"));
  expect(await status(page)).toContain("1");
  await page.reload();
  expect(await shownIds(page)).not.toContain(first);
  await page.unroute("**/decisions.json");
  await stored(page);
  expect(await decisions()).toHaveLength(before + 1);
  expect((await stage.site.archive.statement(first!))?.decided?.kind).toBe("accepted");
});

it("what is taken back without a connection is taken back after a reload, too", async () => {
  const before = (await decisions()).length;
  const page = await open("/review", {}, true);
  const [first] = await shownIds(page);
  await page.route("**/decisions.json", (route) => route.abort());
  await page.keyboard.press("a");
  await page.waitForFunction(() => document.querySelector(".review-status")?.textContent?.includes("No connection"));
  await page.keyboard.press("Backspace");
  expect(await shownIds(page)).toEqual([first]);
  await page.reload();
  expect(await shownIds(page)).toEqual([first]);
  await page.unroute("**/decisions.json");
  await expect.poll(async () => (await decisions()).slice(before), SOON).toEqual(["accept", "undo"]);
  expect((await stage.site.archive.statement(first!))!.decided).toBeNull();
});

it("an answer that was lost on its way makes no second decision", async () => {
  const before = (await decisions()).length;
  const page = await open("/review", {}, true);
  const [first] = await shownIds(page);
  await page.route(
    "**/decisions.json",
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await page.keyboard.press("x");
  await stored(page);
  expect(await decisions()).toHaveLength(before + 1);
  expect((await stage.site.archive.statement(first!))?.decided?.kind).toBe("rejected");
});

it("works without scripts, as a list of forms", async () => {
  const page = await open("/review", { javaScriptEnabled: false });
  const cards = await page.locator("[data-review]").count();
  if (cards > 0) await page.locator("[data-review] button[value=accept]").first().click();
  expect(new URL(page.url()).pathname).toBe("/review");
  expect(await page.locator("[data-review]").count()).toBe(Math.max(0, cards - 1));
});

it("flags and amends by keys alone, each taken back by backspace; the passage shows what is amended", async () => {
  const minister = { role: "Foreign Minister", country: "VAR" } as const;
  for (const name of ["Ann Roe", "Bo Roe", "Roe"]) {
    const words = `Varenian Foreign Minister ${name}`;
    const parties = [{ id: "p1", name, ...minister, mentions: [] }];
    await add(stage.site.archive, {
      text: `${words} said that the harbour was never touched, twice over.`,
      parties,
      statements: [
        { source: name, cue: "said", content: "the harbour was never touched", speakers: ["p1"], act: act("denial"), sure: false },
      ],
    });
  }
  const page = await open("/review?words=harbour");
  const [first] = await shownIds(page);
  await page.keyboard.press("f");
  await page.keyboard.type("xa which one?");
  await page.keyboard.press("Enter");
  await stored(page);
  expect((await stage.site.archive.statement(first!))!.flags).toMatchObject([{ by: "Ada", note: "xa which one?" }]);
  expect(await shownIds(page)).toEqual([first]);
  await page.keyboard.press("Backspace");
  await page.waitForFunction(() => document.querySelector(".review-status")?.textContent === "All stored");
  await expect.poll(async () => (await stage.site.archive.statement(first!))!.flags, SOON).toBeUndefined();

  await page.keyboard.press("e");
  for (const key of ["ArrowRight", "ArrowRight", "ArrowLeft", "Shift+ArrowRight"]) await page.keyboard.press(key);
  expect(await page.locator(`[data-review="${first}"] [name=content]`).inputValue()).toBe("harbour was never touched,");
  expect(await page.evaluate(() => [...CSS.highlights.get("amended")!].map(String).join())).toBe("harbour was never touched,");
  await page.keyboard.press("Control+Enter");
  await expect.poll(async () => (await stage.site.archive.statement(first!))!.words.content, SOON).toBe("harbour was never touched,");
  expect(await shownIds(page)).not.toEqual([first]);
  await page.keyboard.press("Backspace");
  await expect.poll(async () => (await stage.site.archive.statement(first!))!.decided, SOON).toBeNull();
  expect(await shownIds(page)).toEqual([first]);
});

it("words that are selected in the passage with the mouse are put into the amendment", async () => {
  const page = await open("/review?words=harbour");
  const [first] = await shownIds(page);
  await page.evaluate(() => {
    const passage = document.querySelector<HTMLElement>(".review-card:not([hidden]) .passage [data-start]")!;
    const last = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
    let node = last.nextNode()!;
    while (!node.nodeValue!.includes("twice")) node = last.nextNode()!;
    const at = node.nodeValue!.indexOf("twice");
    document.getSelection()!.setBaseAndExtent(node, at, node, at + "twice over".length);
  });
  await page.click(".selection-bar [data-mark=cue]");
  expect(await page.locator(`[data-review="${first}"] [name=cue]`).inputValue()).toBe("twice over");
});

it("two read the same without seeing each other, and a third settles what they read otherwise", async () => {
  const [said] = (await stage.site.archive.search({ words: "harbour", standing: "unsure" })).entries;
  const share = { name: "First", statements: [said!.id], readers: ["Ada", "Bo"], each: 2, by: "Cy", at: "2031-04-10T08:00:00Z" };
  await stage.site.archive.share(share);
  const reads = async (name: string, key: string) => {
    const page = await open("/rounds", as(name));
    await page.click("text=Read your part");
    expect(await shownIds(page)).toEqual([said!.id]);
    await page.keyboard.press(key);
    await stored(page);
    return page;
  };
  await reads("Ada", "a");
  expect((await stage.site.archive.statement(said!.id))!.decided).toBeNull();
  const bo = await open(`/statements/${said!.id}`, as("Bo"));
  expect(await bo.locator("main").innerText()).not.toMatch(/reading/i);
  await reads("Bo", "x");
  const page = await open("/settle", as("Cy"));
  expect(await page.locator(".read-by").allInnerTexts()).toEqual(["Ada: accept", "Bo: reject"]);
  await page.click("text=As Bo reads it");
  await page.waitForSelector("text=Nothing is to be settled");
  expect((await stage.site.archive.statement(said!.id))!.decided).toMatchObject({ kind: "rejected", by: "Cy" });
});

it("joins two parties by a key; what was decided is taken back after the page was loaded again, too", async () => {
  const { archive } = stage.site;
  for (const name of ["Ann Tal", "Bo Tal", "Tal"])
    await add(archive, naming(`Caldoran Minister ${name} was there.`, { name, role: "Minister", country: "CAL" }, "2031-05-01"));
  const page = await open("/review?after=3~");
  expect(await page.locator(".review-card:not([hidden]) .pair").innerText()).toContain("Tal");
  await page.keyboard.press("m");
  await expect.poll(async () => (await archive.decisions()).at(-1)!.decision.kind, SOON).toBe("merge");
  const { id } = (await archive.decisions()).at(-1)!.decision;
  await stored(page);
  await page.reload();
  await page.keyboard.press("Backspace");
  await expect.poll(async () => (await archive.decisions()).at(-1)!.decision, SOON).toMatchObject({ kind: "undo", undoes: id });
});

it("two tabs of one browser lose nothing, and store nothing twice", async () => {
  const before = (await decisions()).length;
  const one = await open("/review", {}, true);
  const other = await one.context().newPage();
  await other.goto(`${stage.address}/review`);
  const waiting = new Set([...(await shownIds(one)), ...(await shownIds(other))]);
  await one.route("**/decisions.json", (route) => route.abort());
  await one.keyboard.press("a");
  await other.keyboard.press("Space");
  await other.keyboard.press("x");
  expect(waiting.size).toBe(1);
  await expect.poll(async () => (await decisions()).slice(before).sort(), SOON).toEqual(["accept", "reject"]);
  await one.unroute("**/decisions.json");
  await stored(one);
  expect(await decisions()).toHaveLength(before + 2);
});
