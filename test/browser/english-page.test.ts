import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { build, type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadModel, loadNames, loadSentences, parse } from "../../src/english/index.ts";
import { launch, violations } from "./browser.ts";

const ROOT = join(import.meta.dirname, "../..");
const configFile = join(ROOT, "docs/english/vite.config.ts");
const weights = (path: string) => readFileSync(join(ROOT, "models", path));

let folder: string;
let server: PreviewServer;
let browser: Browser;
let address: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onrecord-english-"));
  await build({ configFile, build: { outDir: folder, emptyOutDir: true }, logLevel: "error" });
  server = await preview({ configFile, build: { outDir: folder }, preview: { port: 0, strictPort: false, host: "127.0.0.1" } });
  address = server.resolvedUrls!.local[0]!;
  browser = await launch();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await new Promise<void>((done) => server.httpServer.close(() => done()));
  await rm(folder, { recursive: true, force: true });
});

it.each(["light", "dark"] as const)("draws trees of what is typed, and is sound in %s", async (colorScheme) => {
  const page = await browser.newPage({ colorScheme, viewport: { width: 390, height: 844 } });
  await page.goto(address);
  await page.locator("#sentences article").nth(1).waitFor();
  const text = "Ann Roe left. “It is over,” she told Varenia’s envoy 👋.";
  await page.locator("#text").fill(text);
  const doc = parse(text, {
    model: loadModel(weights("english/weights.bin")),
    names: loadNames(weights("names/names.bin")),
    sentences: loadSentences(weights("sentences/sentences.bin")),
  });
  await page.locator("#state", { hasText: `${doc.tokens.length} tokens` }).waitFor();
  expect(await page.locator("#sentences article").count()).toBe(doc.sentences.length);
  expect(await page.locator(".word").allTextContents()).toEqual(doc.tokens.map(({ start, end }) => text.slice(start, end)));
  expect(await page.locator(".tag").allTextContents()).toEqual(doc.tokens.map(({ upos }) => upos));
  const heads = await page.locator("td:nth-child(6)").allTextContents();
  expect(heads).toEqual(
    doc.sentences.flatMap(({ first, last }) =>
      doc.tokens.slice(first, last).map(({ head }) => (head === -1 ? "0" : String(head! - first + 1))),
    ),
  );
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await page.close();
});
