import fc from "fast-check";
import { expect } from "vitest";
import { feedOf } from "../../capture/feeds/feed-of.ts";
import { captureBytes } from "../../capture/index.ts";
import { damaged, SAMPLES } from "../../capture/testing/damaged.ts";
import { metIn } from "../../capture/testing/met-in.ts";
import { robotsRules } from "../../capture/web/robots-rules.ts";
import { OnrecordError } from "../../record/error.ts";
import { pdfOutcome } from "../pdf/ask-thread.ts";
import { PDF_AT_MOST } from "../pdf/limits.ts";
import { read } from "../read.ts";

/** Containers in pieces of any size: what cannot be met is reported in words, whatever was damaged. */
export async function damagedContainers(numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(damaged(SAMPLES.containers), fc.integer({ min: 1, max: 5000 }), async (bytes, piece) => {
      const { missed } = await metIn(bytes, { piece });
      expect(missed.every(({ error }) => error.message.startsWith("Expected "))).toBe(true);
    }),
    { numRuns },
  );
}

/** Feeds and sitemaps: each is one or is none; what it names are addresses, or texts. */
export function damagedFeeds(numRuns: number): void {
  fc.assert(
    fc.property(damaged(SAMPLES.feeds), (bytes) => {
      const feed = feedOf(bytes, "https://post.example/");
      expect(feed === null || feed.entries.every(({ address, text }) => (address === null ? text : URL.canParse(address)))).toBe(true);
    }),
    { numRuns },
  );
}

/** Rules of sites: any bytes say something of any address. */
export function damagedRobots(numRuns: number): void {
  fc.assert(
    fc.property(damaged(SAMPLES.robots), fc.string({ maxLength: 40 }), (bytes, path) => {
      expect(
        typeof robotsRules(bytes.toString("utf8"), "onrecord").isAllowed(
          new URL(`https://post.example/x${encodeURIComponent(path.toWellFormed())}`),
        ),
      ).toBe("boolean");
    }),
    { numRuns },
  );
}

/** Pages: read with blocks inside their text, or refused in words. */
export function damagedPages(numRuns: number): void {
  fc.assert(
    fc.property(damaged(SAMPLES.pages), (bytes) => {
      const captured = captureBytes(bytes);
      try {
        const { text, article } = read(captured, {});
        let end = 0;
        for (const { span } of article.blocks) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          end = span[1];
        }
        expect(end).toBeLessThanOrEqual(text.length);
      } catch (error) {
        if (!(error instanceof OnrecordError)) throw error;
        expect(error.message).toMatch(/^Expected /);
      }
    }),
    { numRuns },
  );
}

/** PDFs: text, or a reason why there is none. */
export function damagedPdfs(numRuns: number): void {
  fc.assert(
    fc.property(damaged(SAMPLES.pdfs), (bytes) => {
      const outcome = pdfOutcome(bytes, { ...PDF_AT_MOST, seconds: 10 });
      expect("text" in outcome || outcome.words.length <= 200).toBe(true);
    }),
    { numRuns, interruptAfterTimeLimit: 300_000 },
  );
}
