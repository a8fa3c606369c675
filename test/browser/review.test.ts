import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { act, add } from "../../src/archive/testing/fixtures.ts";
import { raise, type Stage, violations } from "./browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await raise();
  for (const nth of ["first", "second", "third", "fourth", "fifth"])
    await add(stage.site.archive, {
      text: `Ann Roe said that the ${nth} port was never touched.`,
      statements: [{ source: "Ann Roe", cue: "said", content: `the ${nth} port was never touched`, act: act("denial"), sure: false }],
    });
});
afterAll(() => stage.close());

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
  const page = await stage.open("/review");
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
  const page = await stage.open("/review", {}, true);
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

it("an answer that was lost on its way makes no second decision", async () => {
  const before = (await decisions()).length;
  const page = await stage.open("/review", {}, true);
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
  const page = await stage.open("/review", { javaScriptEnabled: false });
  const cards = await page.locator("[data-review]").count();
  if (cards > 0) await page.locator("[data-review] button[value=accept]").first().click();
  expect(new URL(page.url()).pathname).toBe("/review");
  expect(await page.locator("[data-review]").count()).toBe(Math.max(0, cards - 1));
});
