import { afterAll, beforeAll, expect, it } from "vitest";
import { act, add } from "../src/archive/testing/fixtures.ts";
import { raise, type Stage } from "./browser/browser.ts";

/** How many statements wait, and milliseconds that one decision may take on the median: what a person would not feel. */
const [WAITING, QUICK] = [200, 250];
const ACTS = ["attribution", "denial", "assurance", "assessment", "claim"] as const;
const KEYS = ["a", "x", "a", "a", " "] as const;

let stage: Stage;
beforeAll(async () => {
  stage = await raise();
  for (let article = 0; article < WAITING / 10; article++) {
    const said = Array.from({ length: 10 }, (_, nth) => `port ${article * 10 + nth} was never touched`);
    await add(stage.site.archive, {
      text: said.map((words) => `Ann Roe of article ${article} said that ${words}.`).join("\n\n"),
      statements: said.map((content, nth) => ({
        ...{ source: `Ann Roe of article ${article}`, cue: "said", content, sure: false },
        act: act(ACTS[nth % ACTS.length]!),
      })),
    });
  }
});
afterAll(() => stage.close());

it(`${WAITING} statements are decided by keys alone; every one is stored, with the connection cut in the middle and the page loaded again`, async () => {
  const { archive } = stage.site;
  const page = await stage.open("/review", {}, true);
  const shown = () => page.evaluate(() => document.querySelector<HTMLElement>(".review-card:not([hidden])")?.dataset.review ?? null);
  const times: number[] = [];
  const wanted = new Map<string, string>();
  for (let pressed = 0; pressed < WAITING + 50; pressed++) {
    const id = await shown();
    if (id === null) break;
    if (pressed === 60) await page.route("**/decisions.json", (route) => route.abort());
    if (pressed === 66) {
      await page.reload();
      await page.unroute("**/decisions.json");
    }
    const now = await shown();
    if (now === null) break;
    const key = KEYS[pressed % KEYS.length]!;
    const since = performance.now();
    await page.keyboard.press(key);
    await page.waitForFunction(
      (before) => document.querySelector<HTMLElement>(".review-card:not([hidden])")?.dataset.review !== before,
      now,
    );
    times.push(performance.now() - since);
    if (key !== " ") wanted.set(now, key === "a" ? "accepted" : "rejected");
    await page.waitForLoadState();
  }
  await page.waitForFunction(() => document.querySelector(".review-status")?.textContent === "All stored", undefined, { timeout: 60_000 });
  times.sort((one, other) => one - other);
  const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)]!);
  console.log(`${times.length} keys: ${at(0.5)} ms on the median, ${at(0.95)} ms for 95 %, ${at(1)} ms at most`);
  expect(wanted.size).toBeGreaterThan(WAITING * 0.7);
  for (const [id, kind] of wanted) expect((await archive.statement(id))!.decided?.kind).toBe(kind);
  const decided = (await archive.decisions()).flatMap(({ decision }) => ("statement" in decision ? [decision.statement] : []));
  expect(decided).toHaveLength(wanted.size);
  expect(new Set(decided).size).toBe(wanted.size);
  expect(at(0.5)).toBeLessThan(QUICK);
});
