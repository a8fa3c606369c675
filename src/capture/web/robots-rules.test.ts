import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { robotsRules } from "./robots-rules.ts";

const allowed = (text: string, path: string) => robotsRules(text, "onrecord").isAllowed(new URL(path, "https://post.example"));
const forAll = (...rules: readonly string[]) => ["User-agent: *", ...rules].join("\n");

describe("what a robots.txt allows (RFC 9309)", () => {
  it.each([
    ["", "/a", true],
    ["Disallow: /", "/a", true],
    [forAll("Disallow:"), "/a", true],
    [forAll("Disallow: /a"), "/a/b", false],
    [forAll("Disallow: /a"), "/b", true],
    [forAll("Disallow: /A"), "/a", true],
    [forAll("Disallow: /a", "Allow: /a/b"), "/a/b", true],
    [forAll("Allow: /a", "Disallow: /a"), "/a", true],
    [forAll("Disallow: /*.pdf$"), "/a/b.pdf", false],
    [forAll("Disallow: /*.pdf$"), "/a/b.pdf?x", true],
    [forAll("Disallow: /a*b*c"), "/a-b-b-c-d", false],
    [forAll("Disallow: /a*b$"), "/ab-ab", false],
    [forAll("Disallow: /a$"), "/ab", true],
    [forAll("Disallow: /*?print="), "/a?print=1", false],
    [forAll("Disallow: /é"), "/%C3%A9t%C3%A9", false],
    [forAll("Disallow: /%61"), "/a", false],
    [forAll("Disallow: / # all of it"), "/a", false],
    [forAll("Disallow: /"), "/robots.txt", true],
    ["user-agent: Onrecord/2.0\ndisallow: /a\n\nUser-agent: *\nDisallow: /", "/b", true],
    ["User-agent: other\nUser-agent: onrecord\nDisallow: /a", "/a", false],
    ["User-agent: onrecord\nDisallow: /a\nUser-agent: other\nDisallow: /b", "/b", true],
    ["User-agent: onrecord\nDisallow: /a\n\nUser-agent: onrecord\nDisallow: /b", "/b", false],
    ["\uFEFFUser-agent: *\r\nSitemap: https://post.example/s\r\nDisallow: /a\r\n", "/a", false],
    ["<html>User-agent: *\nDisallow: /", "/a", true],
  ])("%j for %s: %j", (text, path, is) => {
    expect(allowed(text, path)).toBe(is);
  });

  it("tells the longest delay of its groups", () => {
    expect(robotsRules("User-agent: *\nCrawl-delay: 2.5\nUser-agent: *\nCrawl-delay: 9", "onrecord").crawlDelay).toBe(9);
    expect(robotsRules("User-agent: *\nCrawl-delay: soon", "onrecord").crawlDelay).toBeNull();
  });

  it("is read whatever is in it, in bounded time", () => {
    const line = fc.oneof(
      fc.constantFrom("User-agent: *", "Disallow: /*a*$", "Allow: %e9", "\0", "Crawl-delay: 1e9"),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(
        fc.array(line),
        fc.string({ maxLength: 40 }),
        (lines, path) => typeof allowed(lines.join("\n"), `/x${encodeURIComponent(path.toWellFormed())}`) === "boolean",
      ),
      { numRuns: 200 },
    );
    const started = performance.now();
    allowed(`User-agent: *\nDisallow: /${"*a".repeat(30)}*b$\n`.repeat(6_000), `/${"a".repeat(7_900)}`);
    allowed(forAll(`Disallow: /${"*a".repeat(200_000)}*b$`), `/${"a".repeat(7_900)}`);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
