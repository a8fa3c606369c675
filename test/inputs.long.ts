import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { feedOf } from "../src/capture/feeds/feed-of.ts";
import { makePdf } from "../src/capture/testing/make-pdf.ts";
import { makeWarc } from "../src/capture/testing/make-warc.ts";
import { makeZip } from "../src/capture/testing/make-zip.ts";
import { metIn } from "../src/capture/testing/met-in.ts";
import { give, site } from "../src/capture/testing/site.ts";
import { pdfOutcome } from "../src/reading/pdf/ask-thread.ts";
import { PDF_AT_MOST } from "../src/reading/pdf/limits.ts";
import { folder, onrecord } from "./support/onrecord.ts";

const PAGE = "<html><body><p>“We saw nothing,” Ann Roe said.</p></body></html>";

/** Bytes with some of them changed, some taken out, and the end cut off at times. */
function damaged(samples: readonly Buffer[]) {
  return fc
    .tuple(fc.constantFrom(...samples), fc.array(fc.tuple(fc.nat(20_000), fc.nat(255)), { maxLength: 20 }), fc.nat(20_000), fc.nat(20_000))
    .map(([sample, changes, from, length]) => {
      const bytes = Buffer.from(sample);
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      const start = from % bytes.length;
      return length % 2 === 0 ? bytes : Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + (length % 500))]);
    });
}

describe("damaged bytes are met or reported", () => {
  const warc = makeWarc([1, 2, 3].map((number) => ({ address: `https://post.example/${number}`, body: PAGE })));
  const samples = [
    warc,
    makeWarc([{ address: "https://post.example/a", body: gzipSync(PAGE), http: "Content-Type: text/html\r\nContent-Encoding: gzip" }], {
      packed: true,
    }),
    makeZip(["a.html", "b.txt", "metadata.json"].map((name) => ({ name, bytes: Buffer.from(PAGE) }))),
    makeZip([{ name: "inner.zip", bytes: makeZip([{ name: "a.html", bytes: Buffer.from(PAGE) }]) }]),
    gzipSync(warc),
    Buffer.from(`${JSON.stringify({ text: "Ann Roe said no." })}\n`.repeat(5)),
    Buffer.from(
      `From: <Saved by Blink>\r\nContent-Type: multipart/related; boundary=B\r\n\r\n--B\r\nContent-Type: text/html\r\n\r\n${PAGE}\r\n--B--\r\n`,
    ),
  ];

  it("containers", async () => {
    await fc.assert(
      fc.asyncProperty(damaged(samples), fc.integer({ min: 1, max: 5000 }), async (bytes, piece) => {
        const { missed } = await metIn(bytes, { piece });
        expect(missed.every(({ error }) => error.message.startsWith("Expected "))).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  it("feeds", () => {
    const feeds = [
      `<rss version="2.0"><channel><item><link>https://post.example/a</link></item></channel></rss>`,
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><link href="/a"/></entry></feed>`,
      `<urlset><url><loc>https://post.example/a</loc></url></urlset>`,
      JSON.stringify({ version: "https://jsonfeed.org/version/1.1", items: [{ id: "1", url: "/a" }] }),
    ].map((text) => Buffer.from(text));
    fc.assert(
      fc.property(damaged(feeds), (bytes) => {
        feedOf(bytes, "https://post.example/");
      }),
      { numRuns: 20_000 },
    );
  });

  it("PDFs", () => {
    const pdf = makePdf([
      [
        { x: 60, y: 700, text: "Talks go on", size: 20 },
        ...[1, 2, 3].map((row) => ({ x: 60, y: 650 - 12 * row, text: `Row ${row} of words` })),
      ],
    ]);
    fc.assert(
      fc.property(damaged([pdf]), (bytes) => {
        const outcome = pdfOutcome(bytes, { ...PDF_AT_MOST, seconds: 10 });
        expect("text" in outcome || outcome.words.length <= 200).toBe(true);
      }),
      { numRuns: 1_000, interruptAfterTimeLimit: 300_000 },
    );
  });
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
  expect(await onrecord(cwd, ["add", "--allow-private", `${one.address}/a`])).toMatchObject({ code: 0 });
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
  const added = await onrecord(cwd, ["add", "crawl.warc.gz"]);
  expect(added).toMatchObject({ code: 1, err: expect.stringContaining("is cut there") });
  expect(JSON.parse((await onrecord(cwd, ["status", "--json"])).out).captures).toBeGreaterThan(90);
}, 300_000);
