import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { findChromium } from "../../scripts/find-chromium.mjs";
import { serve } from "../../src/server/index.ts";
import { openSite, type Site } from "../../src/server/testing/site.ts";

/** A site with its bundle, served on a port, and a Chromium to look at it with. */
export interface Stage {
  readonly site: Site;
  readonly address: string;
  /** Opens a page of the site; what its console says in error is thrown when the stage closes, unless it is expected to complain. */
  open(path: string, options?: BrowserContextOptions, complains?: boolean): Promise<Page>;
  close(): Promise<void>;
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Builds the bundle into a folder of its own, and serves a site with it; `users`: where one has to sign in, or to send a token. */
export async function raise({ users = false }: { readonly users?: boolean } = {}): Promise<Stage> {
  const assets = await mkdtemp(join(tmpdir(), "onrecord-web-"));
  await build({
    root: join(ROOT, "src/web"),
    configFile: join(ROOT, "vite.config.ts"),
    build: { outDir: assets, emptyOutDir: true },
    logLevel: "error",
  });
  const site = await openSite({ assets, users });
  const served = await serve(site.app, { port: 0, host: "127.0.0.1" });
  const browser = await launch();
  const errors: string[] = [];
  return {
    site,
    address: served.address,
    async open(path, options = {}, complains = false) {
      const page = await (await browser.newContext(options)).newPage();
      if (!complains) {
        page.on("pageerror", (error) => errors.push(error.message));
        page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      }
      await page.goto(`${served.address}${path}`);
      if (options.javaScriptEnabled !== false) await page.evaluate(() => document.fonts.ready.then(() => {}));
      return page;
    },
    async close() {
      await browser.close();
      await served.close();
      await site.close();
      await rm(assets, { recursive: true, force: true });
      if (errors.length > 0) throw new Error(`The pages' console: ${errors.join("; ")}`);
    },
  };
}

/** A Chromium without a window. */
export function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("Expected a Chromium for the browser tests, found none. Run `npm test`, which says how to get one.");
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, args: [...sandbox, "--disable-gpu", "--disable-background-networking"] });
}

/**
 * What axe finds wrong on a page, each with the elements it is about; by all of its rules, or by some. Run through the debugger,
 * since the page runs no foreign script.
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  return page.evaluate(async (runOnly) => {
    const { axe: auditor } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
    };
    const { violations: found } = await auditor.run({ resultTypes: ["violations"], ...(runOnly && { runOnly }) });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
  }, rules);
}
