import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AT, add } from "../../src/archive/testing/fixtures.ts";
import { naming } from "../../src/archive/testing/parties.ts";
import { raise, type Stage, violations } from "./browser.ts";

let stage: Stage;
let party: string;
let statement: string;

beforeAll(async () => {
  stage = await raise();
  const { archive } = stage.site;
  const role = "Minister of Foreign and Maritime Affairs";
  await add(archive, naming(`${role} Anna Roe was in Tarsk.`, { name: "Anna Roe", role, country: "VAR" }, "2031-01-01"));
  await add(archive, naming(`${role} Anna B. Roe came again.`, { name: "Anna B. Roe", role, country: "VAR" }, "2031-02-01"));
  await add(archive, naming(`${role} Anna C. Roe came, too.`, { name: "Anna C. Roe", role, country: "VAR" }, "2031-03-01"));
  await add(archive, naming(`${role} Anna Roe at the harbour.`, { name: "Anna Roe", role, country: "VAR" }, "2031-04-01"));
  const id = async (name: string) => (await archive.parties({ words: "roe" })).entries.find((one) => one.name === name)!.id;
  const ids = [await id("Anna Roe"), await id("Anna B. Roe")] as const;
  await archive.decide({ kind: "merge", ids, by: "Ilka Sorrel", at: AT });
  party = (await archive.party(ids[0]))!.id;
  const [one, other] = (await archive.search({ party })).entries.map((entry) => entry.id) as [string, string];
  await archive.decide({ kind: "merge", ids: [one, other], by: "Ilka Sorrel", at: AT });
  statement = one;
});
afterAll(() => stage.close());

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  it.each([
    ["a wide window", { width: 1280, height: 900 }],
    ["a phone", { width: 390, height: 844 }],
  ])(
    "a party with all that may stand on its page is sound and fits in %s",
    async (_, viewport) => {
      for (const path of [`/parties/${party}`, "/parties", "/decisions", `/statements/${statement}`]) {
        const page = await stage.open(path, { colorScheme, viewport, reducedMotion: "reduce" });
        for (const summary of await page.locator("details > summary").all()) await summary.click();
        expect({ path, wrong: await violations(page) }).toEqual({ path, wrong: [] });
        expect({ path, over: await page.evaluate(() => document.documentElement.scrollWidth - innerWidth) }).toEqual({ path, over: 0 });
        await page.context().close();
      }
    },
    120_000,
  );
});

it("without scripts two are told to be one, and articles are taken out", async () => {
  const page = await stage.open(`/parties/${party}`, { javaScriptEnabled: false });
  const suggested = page.locator(".maybe li", { hasText: "Anna C. Roe" });
  await suggested.getByRole("button", { name: "They are two" }).click();
  expect(await page.locator(".maybe").getByText("Anna C. Roe").count()).toBe(0);
  await page.getByText("In some of these another is meant").click();
  await page.getByLabel(/at the harbour/).check();
  await page.getByRole("button", { name: "Take these out" }).click();
  expect(await page.locator(".named-in li").count()).toBe(2);
  await page.context().close();
});
