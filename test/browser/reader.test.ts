import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { raise, type Stage } from "./browser.ts";

let stage: Stage;
let denial: string;
let assurance: string;
let reader: string;

beforeAll(async () => {
  stage = await raise();
  const { archive, capture } = stage.site;
  const id = async (act: "denial" | "assurance") => (await archive.search({ acts: [act] })).entries[0]!.id;
  [denial, assurance, reader] = [await id("denial"), await id("assurance"), `/articles/${capture}`];
});
afterAll(() => stage.close());

const lit = (page: Page) => page.evaluate(() => [...document.querySelectorAll(".mark.lit")].map((mark) => mark.textContent).join("|"));
const pinned = (page: Page) => page.evaluate(() => document.querySelector(".note.pinned")?.id ?? null);

describe("a statement in the reader", () => {
  it("lights whole under the pointer, with all parts and its note, and goes out again", async () => {
    const page = await stage.open(reader);
    await page.hover(`.mark.cue[data-s="${denial}"]`);
    expect(await lit(page)).toBe(
      "Varenia <script>alert(2)</script> has nothing to do with any break-in|Ann Roe, the foreign minister|said",
    );
    expect(await page.locator(".note.lit").getAttribute("id")).toBe(denial);
    await page.hover("h1");
    await page.mouse.move(2, 2);
    expect(await lit(page)).toBe("");
  });

  it("lights the innermost of several", async () => {
    const page = await stage.open(reader);
    await page.hover(`.mark[data-s^="${assurance} "]`);
    expect(await page.locator(".note.lit").getAttribute("id")).toBe(assurance);
  });

  it("is pinned by a click, stands in the address, stays after a reload, and goes with Escape", async () => {
    const page = await stage.open(reader);
    await page.click(`.mark.cue[data-s="${denial}"]`);
    expect([await pinned(page), new URL(page.url()).hash]).toEqual([denial, `#${denial}`]);
    await page.reload();
    await page.waitForSelector(".note.pinned");
    expect(await pinned(page)).toBe(denial);
    await page.keyboard.press("Escape");
    expect([await pinned(page), new URL(page.url()).hash]).toEqual([null, ""]);
    await page.goBack();
    expect(await pinned(page)).toBe(denial);
  });

  it("has its note beside its words where there is room, and a sheet from below on a phone", async () => {
    const wide = await stage.open(`${reader}#${denial}`, { viewport: { width: 1280, height: 900 } });
    await wide.waitForSelector(".note.pinned");
    const words = await wide.locator(`.mark.content[data-s="${denial}"]`).boundingBox();
    const note = await wide.locator(".note.pinned").boundingBox();
    expect(Math.abs(words!.y - note!.y)).toBeLessThan(12);
    expect(note!.x).toBeGreaterThan(words!.x + 300);
    const phone = await stage.open(`${reader}#${denial}`, { viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });
    const sheet = await phone.locator(".note.pinned").boundingBox();
    expect([sheet!.x, sheet!.width, Math.round(sheet!.y + sheet!.height)]).toEqual([0, 390, 844]);
    expect(await phone.locator(".note:visible").count()).toBe(1);
  });

  it("leaves no room for the margin when the window gets narrow", async () => {
    const page = await stage.open(reader, { viewport: { width: 1280, height: 900 } });
    await page.waitForFunction(() => document.querySelector<HTMLElement>(".notes.placed")?.style.minHeight);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForFunction(() => document.querySelector<HTMLElement>(".notes")?.offsetHeight === 0);
  });

  it("has furniture folded to one line that opens", async () => {
    const page = await stage.open(reader);
    expect(await page.locator(".furniture summary").innerText()).toBe("share line, 2 × repeated headline");
    expect(await page.getByText("Share this story").isVisible()).toBe(false);
    await page.click(".furniture summary");
    expect(await page.getByText("Share this story").isVisible()).toBe(true);
  });
});

describe("with the keyboard alone", () => {
  it("goes from statement to statement, accepts, undoes, and leaves keys alone while somebody writes", async () => {
    const page = await stage.open(reader);
    await page.keyboard.press("j");
    const first = await pinned(page);
    await page.keyboard.press("j");
    expect(await pinned(page)).not.toBe(first);
    await page.keyboard.press("k");
    expect(await pinned(page)).toBe(first);
    await Promise.all([page.waitForURL(/#s/), page.waitForEvent("load"), page.keyboard.press("a")]);
    expect((await stage.site.archive.statement(first!))?.decided?.kind).toBe("accepted");
    await page.waitForSelector(".note.pinned .decided");
    await page.focus(".note.pinned .decided button");
    await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
    expect((await stage.site.archive.statement(first!))?.decided).toBe(null);
    await page.focus(".site-search input");
    await page.keyboard.type("jax");
    expect(await page.inputValue(".site-search input")).toBe("jax");
  });

  it("reaches every shape in the text and every note, the skip link first", async () => {
    const page = await stage.open(reader);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
    const reached = new Set<string>();
    for (let press = 0; press < 80; press++) {
      await page.keyboard.press("Tab");
      reached.add(
        await page.evaluate(() => `${document.activeElement?.className.split(" ")[0]} ${document.activeElement?.getAttribute("href")}`),
      );
    }
    for (const id of [denial, assurance]) expect([reached.has(`pin #${id}`), reached.has(`note-link #${id}`)]).toEqual([true, true]);
  });
});

describe("words that the program missed", () => {
  const select = (page: Page, words: string) =>
    page.evaluate((sought) => {
      const walker = document.createTreeWalker(document.querySelector(".reader-text")!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent!.indexOf(sought);
        if (at === -1) continue;
        getSelection()!.setBaseAndExtent(node, at, node, at + sought.length);
        return;
      }
      throw new Error(`not on the page: ${sought}`);
    }, words);

  it("are marked by selecting them, and stand where they were selected", async () => {
    const page = await stage.open(reader, { viewport: { width: 1280, height: 900 } });
    for (const [words, part] of [
      ["come before the offsets here", "content"],
      ["words and emoji", "source"],
    ] as const) {
      await select(page, words);
      await page.click(`.selection-bar [data-mark="${part}"]`);
    }
    expect(await page.inputValue("#missed [name=speakers]")).toBe("words and emoji");
    await page.fill("#missed [name=speakers]", "Mr. Tal");
    await page.selectOption("#missed [name=act]", "warning");
    await Promise.all([page.waitForURL(/#s/), page.click("#missed .primary")]);
    await page.waitForSelector(".note.pinned");
    const added = await stage.site.archive.statement((await pinned(page))!);
    expect(added?.words).toEqual({ source: "words and emoji", cue: "", content: "come before the offsets here" });
    expect([added?.act.main, added?.decided?.kind]).toEqual(["warning", "added"]);
  });

  it("are marked by keys alone: selected ones by the bar, others written into the form", async () => {
    const page = await stage.open(reader, { viewport: { width: 1280, height: 900 } });
    await select(page, "come before the offsets here");
    await page.waitForSelector(".selection-bar:not([hidden])");
    await page.keyboard.press("m");
    await page.keyboard.press("Enter");
    expect(await page.inputValue("#missed [data-part=content]")).toBe("come before the offsets here");
    await page.reload();
    await page.keyboard.press("m");
    await page.keyboard.type("words and emoji");
    expect(await page.locator("#missed textarea").first().inputValue()).toBe("words and emoji");
  });

  it("go into the amendment that is open", async () => {
    const page = await stage.open(`${reader}#${denial}`, { viewport: { width: 1280, height: 900 } });
    await page.click(".note.pinned .amend summary");
    await select(page, "on Monday");
    await page.click('.selection-bar [data-mark="cue"]');
    expect(await page.inputValue(".note.pinned [name=cue]")).toBe("on Monday");
  });
});

describe("without scripts", () => {
  it("shows every note, opens one by its address, and decides by forms", async () => {
    const page = await stage.open(reader, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    expect(await page.locator(".note:visible").count()).toBe(await page.locator(".note").count());
    await page.click(`.pin[data-s="${denial}"]`);
    expect(await page.locator(`#${denial}`).evaluate((note) => getComputedStyle(note).position)).toBe("fixed");
    await page.click(`#${denial} button[value=reject]`);
    expect((await stage.site.archive.statement(denial))?.decided?.kind).toBe("rejected");
    await page.click(`#${denial} .decided button`);
    expect((await stage.site.archive.statement(denial))?.decided).toBe(null);
  });

  it("reads pasted text and files", async () => {
    const page = await stage.open("/", { javaScriptEnabled: false });
    await page.fill("[name=text]", "Words of a page.\n\nMore of them.");
    await page.setInputFiles("[name=files]", { name: "page.txt", mimeType: "text/plain", buffer: Buffer.from("Another page.") });
    await page.click(".add .primary");
    expect(await page.locator(".outcomes .place").allInnerTexts()).toEqual(["pasted text", "page.txt"]);
    await page.click(".outcomes a >> nth=0");
    expect(await page.locator("h1").count()).toBe(1);
  });
});

describe("a form that was refused", () => {
  it("is one step back, with what was written in it", async () => {
    const page = await stage.open("/");
    await page.fill("[name=text]", "Words to keep.");
    await page.click(".add-details summary");
    await page.fill("[name=published]", "soon");
    // A refusal is logged by the browser itself, where errors of the pages are looked for.
    page.removeAllListeners("console");
    await page.click(".add .primary");
    await page.click("[data-back]");
    await page.waitForSelector(".add");
    expect(await page.inputValue("[name=text]")).toBe("Words to keep.");
  });
});

describe("an article that means harm", () => {
  it("is shown as text and runs nothing", async () => {
    const page = await stage.open(reader);
    let asked = false;
    page.on("dialog", () => {
      asked = true;
    });
    await page.reload();
    expect(await page.locator("h1").innerText()).toContain("<script>alert(1)</script>");
    expect(asked).toBe(false);
  });
});
