import { brotliCompressSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeWarc, warcRecord } from "../testing/make-warc.ts";
import { metIn, wordsOf } from "../testing/met-in.ts";

const page = (words: string) => `<html><body><p>${words}</p></body></html>`;
const A = { address: "https://post.example/a", body: page("Ann Roe said no.") };
const B = { address: "https://post.example/b", body: page("Dana Tal said yes."), date: "2031-05-01T00:00:00.5Z" };

describe.each([false, true])("a web archive, packed: %s", (packed) => {
  it("gives its pages with the address and the time at which they were fetched", async () => {
    const { met, missed } = await metIn(makeWarc([A, B], { packed }));
    expect(missed).toEqual([]);
    expect(met).toMatchObject([
      { place: A.address, given: { address: A.address }, at: "2031-04-09T10:00:00.000Z", captured: { mediaType: "text/html" } },
      { place: B.address, at: "2031-05-01T00:00:00.500Z" },
    ]);
    expect(met.map(wordsOf)).toEqual([A.body, B.body]);
  });

  it("reads what was whole where it is cut, and says where the cut is", async () => {
    const bytes = makeWarc([A, B, B], { packed });
    const { met, missed } = await metIn(bytes.subarray(0, bytes.length - 60));
    expect(met.map(({ place }) => place)).toEqual([A.address, B.address]);
    expect(missed).toMatchObject([{ place: "file", error: { code: "cut" } }]);
  });
});

describe("records", () => {
  it("are left out where they are no pages that a server had", async () => {
    const none = [
      { ...A, status: 404 },
      { ...A, http: "Content-Type: application/javascript" },
      { ...A, http: "Content-Type: image/png" },
      { ...A, http: null, type: "application/json" },
    ];
    expect(await metIn(makeWarc(none))).toEqual({ met: [], missed: [] });
  });

  it("of HTML, text and PDF are taken, resources too, in chunks, compressed and in another charset", async () => {
    const chunked = Buffer.from("5\r\nAnn R\r\n3;x=y\r\noe.\r\n0\r\n\r\n");
    const entries = [
      { ...A, http: null },
      { ...A, http: "Content-Type: text/plain\r\nTransfer-Encoding: chunked", body: chunked },
      { ...A, http: "Content-Type: text/html\r\nContent-Encoding: gzip", body: gzipSync(A.body) },
      { ...A, http: "Content-Type: text/html\r\nContent-Encoding: br", body: brotliCompressSync(A.body) },
      { ...A, http: "Content-Type: application/octet-stream", body: "%PDF-1.7 x" },
      { ...A, http: "Content-Type: text/html; charset=windows-1251", body: Buffer.from("<p>\xcd\xe5\xf2", "latin1") },
    ];
    const { met, missed } = await metIn(makeWarc(entries));
    expect(missed).toEqual([]);
    expect(met.slice(0, 5).map(wordsOf)).toEqual([A.body, "Ann Roe.", A.body, A.body, "%PDF-1.7 x"]);
    expect(met[5]!.given).toMatchObject({ charset: "windows-1251" });
  });

  it("that are too large, or bombs, are reported, and the rest is read", async () => {
    const entries = [
      { ...A, body: page("x".repeat(60_000)) },
      { ...A, http: "Content-Type: text/html\r\nContent-Encoding: gzip", body: gzipSync(Buffer.alloc(5_000_000)) },
      B,
    ];
    const { met, missed } = await metIn(makeWarc(entries), { largest: 50_000 });
    expect(missed.map(({ error }) => error.code)).toEqual(["too-large", "too-large"]);
    expect(met.map(({ place }) => place)).toEqual([B.address]);
  });

  it("are found again behind bytes that are none", async () => {
    const { met, missed } = await metIn(Buffer.concat([warcRecord(A), Buffer.from("\nrubbish\n".repeat(500)), warcRecord(B)]));
    expect(met).toHaveLength(2);
    expect(missed).toMatchObject([{ error: { code: "broken" } }]);
  });
});

it("a line without an end fills no memory, and is reported", async () => {
  const { met, missed } = await metIn(Buffer.concat([warcRecord(A), Buffer.alloc(70_000_000, 65)]), { piece: 1_000_000 });
  expect(met).toHaveLength(1);
  expect(missed).toMatchObject([{ error: { code: "broken" } }]);
});

it("changed bytes never make it throw, hang or lose what stood before the change", async () => {
  const whole = makeWarc([A, B, A]);
  const first = makeWarc([A]).length;
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.integer({ min: 1, max: 4000 }), async (at, byte, piece) => {
      const bytes = Buffer.from(whole);
      bytes[at] = byte;
      const { met } = await metIn(bytes, { piece });
      if (at >= first) expect(wordsOf(met[0]!)).toBe(A.body);
    }),
    { numRuns: 150 },
  );
});
