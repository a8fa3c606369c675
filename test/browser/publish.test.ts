import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openArchive } from "../../src/archive/index.ts";
import { COMMITMENT_PAGES } from "../../src/archive/testing/commitments.ts";
import { AT, add, ENGINE } from "../../src/archive/testing/fixtures.ts";
import { INCIDENT_PAGES } from "../../src/archive/testing/incidents.ts";
import { HOSTILE } from "../../src/exchange/testing/stage.ts";
import { publish } from "../../src/publishing/index.ts";
import { ROOT } from "../support/onrecord.ts";
import { launch, violations } from "./browser.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

let folder: string;
let browser: Browser;
let server: Server;
/** Where the site is: on a host below a path, and on a disk. */
let places: readonly string[];
const errors: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-site-"));
  const assets = join(folder, "assets");
  await build({
    root: join(ROOT, "src/web"),
    configFile: join(ROOT, "vite.config.ts"),
    build: { outDir: assets, emptyOutDir: true },
    logLevel: "error",
  });
  const archive = await openArchive(join(folder, "one.db"), { create: true });
  for (const page of [...COMMITMENT_PAGES.slice(0, 3), ...INCIDENT_PAGES.slice(0, 2), HOSTILE]) await add(archive, page);
  await archive.seal({ engine: ENGINE, at: AT });
  const options = { filters: {}, only: "sure", reviewers: false, paths: false, title: "The record", version: "1.0.0" } as const;
  await publish(archive, join(folder, "site"), { ...options, assets });
  await archive.close();
  server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, "http://x").pathname);
    try {
      const bytes = readFileSync(join(folder, path.endsWith("/") ? `${path}index.html` : path));
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  places = [`http://127.0.0.1:${(server.address() as AddressInfo).port}/site/`, `${pathToFileURL(join(folder, "site"))}/`];
  browser = await launch();
}, 60_000);
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(address: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  page.on("pageerror", (error) => errors.push(`${address}: ${error.message}`));
  page.on("console", (message) => message.type() === "error" && errors.push(`${address}: ${message.text()}`));
  page.on("response", (response) => response.status() >= 400 && errors.push(`${response.url()}: ${response.status()}`));
  await page.goto(address);
  return page;
}

describe.each(["on a host, below a path", "on a disk"])("a published site %s", (where) => {
  /** On a host every page is looked at; on a disk some of each kind, since what may differ there is how they load. */
  const most = where === "on a disk" ? 8 : 1000;
  const at = () => places[where === "on a disk" ? 1 : 0]!;

  it("can be walked from its first page to all others, with no server and no error", async () => {
    const page = await open(`${at()}index.html`);
    const seen = new Set<string>();
    const due = [page.url()];
    for (let next = due.pop(); next !== undefined && seen.size < most; next = due.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      await page.goto(next);
      expect({ next, main: await page.locator("main h1").count() }).toEqual({ next, main: 1 });
      const links = await page.evaluate(() =>
        [...document.querySelectorAll("a[href]")].map((link) => new URL(link.getAttribute("href")!.split("#")[0]!, document.baseURI).href),
      );
      due.push(...links.filter((link) => link.startsWith(at()) && link.endsWith(".html")));
    }
    expect(seen.size).toBeGreaterThan(Math.min(most, 15) - 1);
    expect(errors).toEqual([]);
    await page.context().close();
  }, 60_000);

  it("is searched in the page, by every word and while one writes", async () => {
    const page = await open(`${at()}index.html`);
    await page.fill(".site-search input", "VARENIA");
    await page.press(".site-search input", "Enter");
    await page.locator("#found .card").first().waitFor();
    const all = await page.locator("#found .card").count();
    await page.fill("form[data-search] input", "varenia vot");
    await page.waitForFunction((before) => document.querySelectorAll("#found .card").length < before, all);
    expect(await page.locator("#found .card").first().innerText()).toMatch(/vot/i);
    await page.fill("form[data-search] input", "1 etoile");
    await page.waitForFunction(() => document.querySelector("#count")?.textContent !== "");
    await page.fill("form[data-search] input", "constructor");
    await page.waitForFunction(() => document.querySelector("#count")?.textContent === "0 statements");
    await page.fill("form[data-search] input", "varenia");
    await page.locator("#found .card a").first().click();
    await page.locator(".passage").first().waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  }, 30_000);
});

it("has a list of everything without scripts, is sound, and fits on a phone", async () => {
  const bare = await open(`${places[0]}search.html`, { javaScriptEnabled: false });
  await bare.click("main a");
  expect(await bare.locator(".card").count()).toBeGreaterThan(5);
  await bare.context().close();
  const page = await open(`${places[0]}index.html`, { viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });
  const lists = [
    "index.html",
    "search.html?words=varenia",
    ...["statements", "parties", "commitments", "incidents", "origins"].map((part) => `${part}/index.html`),
  ];
  const single: string[] = [];
  for (const part of ["statements", "parties", "commitments", "incidents"]) {
    await page.goto(`${places[0]}${part}/index.html`);
    single.push((await page.locator(`main a[href^="../${part}/"]`).first().getAttribute("href"))!.replace("../", ""));
  }
  for (const path of [...lists, ...single]) {
    await page.goto(`${places[0]}${path}`);
    expect({ path, wrong: await violations(page) }).toEqual({ path, wrong: [] });
    expect({ path, over: await page.evaluate(() => document.documentElement.scrollWidth - innerWidth) }).toEqual({ path, over: 0 });
  }
  await page.context().close();
}, 60_000);
