import { describe, it } from "vitest";
import { damagedContainers, damagedFeeds, damagedPages, damagedPdfs, damagedRobots } from "./testing/damaged-runs.ts";

/** The bounded runs; `npm run test:long` has longer ones of the same. */
describe("damaged bytes are read, met or reported, never thrown", () => {
  it("containers: WARC, WACZ, ZIP, MHTML, JSON lines, gzip", () => damagedContainers(300));
  it("feeds and sitemaps", () => damagedFeeds(300));
  it("robots.txt", () => damagedRobots(300));
  it("pages of HTML and text", () => damagedPages(60));
  it("PDFs", () => damagedPdfs(10));
});
