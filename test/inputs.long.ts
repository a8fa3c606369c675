import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { feedOf } from "../src/capture/feeds/feed-of.ts";
import { makeWarc } from "../src/capture/testing/make-warc.ts";
import { give, site } from "../src/capture/testing/site.ts";
import { damagedContainers, damagedFeeds, damagedPages, damagedPdfs, damagedRobots } from "../src/reading/testing/damaged-runs.ts";
import { folder, spawned } from "./support/onrecord.ts";

const PAGE = "<html><body><p>“We saw nothing,” Ann Roe said.</p></body></html>";

describe("damaged bytes are read, met or reported, never thrown", () => {
  it("containers", () => damagedContainers(20_000));
  it("feeds and sitemaps", () => damagedFeeds(20_000));
  it("robots.txt", () => damagedRobots(20_000));
  it("pages of HTML and text", () => damagedPages(3_000));
  it("PDFs", () => damagedPdfs(1_000));
});

it("a feed of 100,000 entries is read in bounded time", () => {
  const items = Array.from(
    { length: 100_000 },
    (_, index) => `<item><title>Talks ${index}</title><link>https://post.example/${index}</link></item>`,
  );
  const started = performance.now();
  expect(
    feedOf(Buffer.from(`<rss version="2.0"><channel>${items.join("\n")}</channel></rss>`), "https://post.example/")?.entries,
  ).toHaveLength(100_000);
  expect(performance.now() - started).toBeLessThan(60_000);
});

it("a page of 20 MB is fetched and read", async () => {
  const cwd = folder();
  const page = `<html><body><article>${"<p>The grid held and the lights stayed on in the old town.</p>".repeat(350_000)}</article></body></html>`;
  const one = await site((path, _, response) => give(response, path === "/robots.txt" ? "" : page, {}, path === "/robots.txt" ? 404 : 200));
  onTestFinished(() => one.close());
  expect(await spawned(cwd, ["add", "--allow-private", `${one.address}/a`])).toMatchObject({ code: 0 });
}, 300_000);

it("of a web archive that is cut in the middle what was whole is added", async () => {
  const cwd = folder();
  const warc = makeWarc(
    Array.from({ length: 200 }, (_, number) => ({
      address: `https://post.example/${number}`,
      body: PAGE.replace("nothing", `nothing ${number}`),
    })),
    { packed: true },
  );
  writeFileSync(join(cwd, "crawl.warc.gz"), warc.subarray(0, warc.length / 2));
  const added = await spawned(cwd, ["add", "crawl.warc.gz"]);
  expect(added).toMatchObject({ code: 1, err: expect.stringContaining("is cut there") });
  expect(JSON.parse((await spawned(cwd, ["status", "--json"])).out).captures).toBeGreaterThan(90);
}, 300_000);
