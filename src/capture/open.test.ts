import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeWarc } from "./testing/make-warc.ts";
import { makeZip } from "./testing/make-zip.ts";
import { metIn, wordsOf } from "./testing/met-in.ts";

const PAGE = "<html><body><p>Ann Roe said no.</p></body></html>";
const entry = (name: string, words = `${PAGE}<!-- ${name} -->`) => ({ name, bytes: Buffer.from(words) });

describe("gzip", () => {
  it("is undone, whatever the file is called; the capture is the page", async () => {
    const { met } = await metIn(gzipSync(PAGE));
    expect(met).toMatchObject([{ place: "file", captured: { mediaType: "text/html", size: PAGE.length } }]);
  });

  it("that makes too much is refused, and so is what is packed over and over", async () => {
    expect((await metIn(gzipSync(Buffer.alloc(20_000_000)))).missed).toMatchObject([{ error: { code: "too-large" } }]);
    let bytes = gzipSync(PAGE);
    for (let depth = 0; depth < 6; depth++) bytes = gzipSync(bytes);
    expect((await metIn(bytes)).missed).toMatchObject([{ error: { code: "too-deep" } }]);
  });

  it("that is cut or broken is reported", async () => {
    const bytes = gzipSync(PAGE);
    expect((await metIn(bytes.subarray(0, bytes.length - 10))).missed).toMatchObject([{ error: { code: "cut" } }]);
    expect((await metIn(Buffer.concat([bytes.subarray(0, 20), Buffer.alloc(40, 7)]))).missed).toMatchObject([
      { error: { code: "broken" } },
    ]);
  });
});

describe("ZIP", () => {
  it("gives its pages as a folder does, with what its metadata.json gives", async () => {
    const values = JSON.stringify([{ file: "sub/b.txt", published: "2031-04", publisher: "The Meridian Post" }]);
    const zip = makeZip([
      entry("sub/b.txt", "Ann Roe said no."),
      entry("a.html"),
      entry("picture.png"),
      entry(".hidden/c.html"),
      entry("__MACOSX/a.html"),
      entry("metadata.json", values),
    ]);
    const { met, missed } = await metIn(zip);
    expect(missed).toEqual([]);
    expect(met).toMatchObject([
      { place: "file/a.html", given: {} },
      { place: "file/sub/b.txt", given: { published: "2031-04", publisher: "The Meridian Post" } },
    ]);
  });

  it("names that lead elsewhere lead nowhere", async () => {
    const { met } = await metIn(makeZip([entry("../../etc/page.html"), entry("/root/page.html"), entry("C:\\x\\..\\page.html")]));
    expect(met.map(({ place }) => place).sort()).toEqual(["file/etc/page.html", "file/root/page.html", "file/x/page.html"]);
  });

  it("is opened in another one, not in a third", async () => {
    const inner = makeZip([entry("a.html")]);
    const outer = makeZip([{ name: "inner.zip", bytes: inner }, entry("b.html")]);
    expect((await metIn(outer)).met.map(({ place }) => place)).toEqual(["file/b.html", "file/inner.zip/a.html"]);
    const third = await metIn(makeZip([{ name: "outer.zip", bytes: outer }]));
    expect(third.met.map(({ place }) => place)).toEqual(["file/outer.zip/b.html"]);
    expect(third.missed).toMatchObject([{ place: "file/outer.zip/inner.zip", error: { code: "too-deep" } }]);
  });

  it("bombs are refused: by their ratio, by entries that share bytes, by what they unpack to", async () => {
    const zeros = { name: "zeros.txt", bytes: Buffer.alloc(30_000_000) };
    expect((await metIn(makeZip([zeros, entry("a.html")]))).missed).toMatchObject([
      { place: "file/zeros.txt", error: { code: "too-large" } },
    ]);
    const noise = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * at * 7919) >> 7));
    const sharing = await metIn(
      makeZip(
        Array.from({ length: 50 }, (_, index) => ({ name: `${index}.txt`, bytes: noise })),
        { shared: true },
      ),
    );
    expect(sharing.missed.some(({ error }) => /shares them/.test(error.message))).toBe(true);
    const liar = await metIn(makeZip([{ ...zeros, claims: 1000 }, entry("a.html")]));
    expect(liar.missed).toMatchObject([{ place: "file/zeros.txt" }]);
    expect(liar.met).toHaveLength(1);
  });

  it("with a web archive in it (WACZ) gives the archive's pages alone", async () => {
    const warc = makeWarc([{ address: "https://post.example/a", body: PAGE }], { packed: true });
    const wacz = makeZip([
      entry("datapackage.json", "{}"),
      entry("pages/pages.jsonl", '{"format": "json-pages-1.0"}\n{"url": "https://post.example/a", "text": "x"}'),
      { name: "archive/data.warc.gz", bytes: warc },
    ]);
    const { met, missed } = await metIn(wacz);
    expect(missed).toEqual([]);
    expect(met.map(({ place }) => place)).toEqual(["https://post.example/a"]);
  });
});

describe("JSON lines", () => {
  const lines = (...values: unknown[]) =>
    Buffer.from(values.map((value) => (typeof value === "string" ? value : JSON.stringify(value))).join("\n"));

  it("give pages with the values that stand beside them", async () => {
    const { met, missed } = await metIn(
      lines(
        { url: "https://post.example/a", title: "Talks go on", date: "2031-04-09T10:00:00Z", text: "Ann Roe said no." },
        "",
        { url: "https://post.example/b", title: "Grids", date: "2031-04", html: PAGE, extra: [1] },
        { text: "Talks\nAnn Roe said no.", title: "Talks", date: null },
        { url: "https://post.example/d", title: "Grids", markdown: "Ann Roe said [no](https://post.example/a), [no](/b) and [no](/c)." },
      ),
    );
    expect(missed).toEqual([]);
    expect(met).toMatchObject([
      {
        place: "https://post.example/a",
        given: { address: "https://post.example/a", published: "2031-04-09" },
        captured: { mediaType: "text/plain" },
      },
      { place: "https://post.example/b", given: { published: "2031-04", title: "Grids" }, captured: { mediaType: "text/html" } },
      { place: "file:4", given: {} },
      { place: "https://post.example/d", captured: { mediaType: "text/markdown" } },
    ]);
    expect(met.slice(0, 3).map(wordsOf)).toEqual(["Talks go on\n\nAnn Roe said no.", PAGE, "Talks\nAnn Roe said no."]);
  });

  it("that are none are reported with their number, and the rest is read", async () => {
    const { met, missed } = await metIn(
      lines({ text: "one" }, "{", { url: "https://post.example/" }, { text: 7 }, { text: "y".repeat(2000) }, { text: "six" }),
      { largest: 1000 },
    );
    expect(missed.map(({ place }) => place)).toEqual(["file:2", "file:3", "file:4", "file:5"]);
    expect(met.map(wordsOf)).toEqual(["one", "six"]);
  });
});

it("a line of JSON lines whose date is none is taken without it, and says so", async () => {
  const written = ["9 April", 1_933_459_200, "2031-04-31", "Wed, 09 Apr 2031 10:00:00 +0000", { day: 9 }];
  const { met, missed } = await metIn(
    Buffer.from(written.map((date) => JSON.stringify({ title: "Talks", text: "Roe said no.", date })).join("\n")),
  );
  expect(missed).toEqual([]);
  expect(met.map(({ given }) => given.published)).toEqual([undefined, undefined, undefined, "2031-04-09", undefined]);
  expect(met.map(({ warnings = [] }) => warnings.map(({ code, message }) => `${code} ${message.includes("file:")}`))).toEqual([
    ["bad-date true"],
    ["bad-date true"],
    ["bad-date true"],
    [],
    ["bad-date true"],
  ]);
});

describe("MHTML", () => {
  const saved = (body: string, encoding: string) =>
    [
      "From: <Saved by Blink>",
      "Snapshot-Content-Location: https://post.example/a",
      "Date: Wed, 9 Apr 2031 10:00:00 -0000",
      "MIME-Version: 1.0",
      'Content-Type: multipart/related;\r\n\ttype="text/html"; boundary="--B--"',
      "",
      "----B--",
      "Content-Type: text/html; charset=windows-1252",
      `Content-Transfer-Encoding: ${encoding}`,
      "Content-Location: https://post.example/a",
      "",
      body,
      "----B--",
      "Content-Type: text/html",
      "Content-Location: cid:frame",
      "",
      "<p>An advertisement in a frame</p>",
      "----B----",
      "",
    ].join("\r\n");

  it.each([
    ["quoted-printable", "<p>=93We will =\r\nnot=94=3D</p>"],
    ["base64", Buffer.from("<p>\x93We will not\x94=</p>", "latin1").toString("base64")],
    ["8bit", "<p>\x93We will not\x94=</p>"],
  ])("gives the page and none of its frames: %s", async (encoding, body) => {
    const { met, missed } = await metIn(Buffer.from(saved(body, encoding), "latin1"));
    expect(missed).toEqual([]);
    expect(met).toMatchObject([
      { place: "file", at: "2031-04-09T10:00:00.000Z", given: { address: "https://post.example/a", charset: "windows-1252" } },
    ]);
    expect(Buffer.from(met[0]!.captured.bytes).toString("latin1")).toBe("<p>\x93We will not\x94=</p>");
  });

  it("gives what there is of a cut file, and says so where there is no page", async () => {
    const whole = saved("<p>no</p>", "8bit");
    expect((await metIn(Buffer.from(whole.slice(0, whole.indexOf("</p>"))))).met.map(wordsOf)).toEqual(["<p>no"]);
    expect((await metIn(Buffer.from(whole.replaceAll("text/html", "image/png")))).missed).toMatchObject([
      { error: { code: "unreadable" } },
    ]);
  });
});

it("whatever bytes come, they are met or reported, never thrown", async () => {
  const samples = [
    gzipSync(PAGE),
    makeZip([entry("a.html"), entry("b.txt")]),
    Buffer.from('{"text": "one"}\n{"text": "two"}'),
    Buffer.from(
      "From: <Saved by Blink>\r\nContent-Type: multipart/related; boundary=B\r\n\r\n--B\r\nContent-Type: text/html\r\n\r\n<p>x\r\n--B--",
    ),
  ];
  const changed = fc
    .tuple(fc.constantFrom(...samples), fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 }), fc.nat(400))
    .map(([sample, changes, drop]) => {
      const bytes = Buffer.from(sample);
      for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
      return drop % 3 === 0 ? bytes.subarray(0, Math.max(0, bytes.length - drop)) : bytes;
    });
  await fc.assert(
    fc.asyncProperty(fc.oneof(changed, fc.uint8Array({ maxLength: 300 })), async (bytes) => {
      const { met, missed } = await metIn(bytes, { piece: 97 });
      expect(missed.every(({ error }) => error.message.startsWith("Expected "))).toBe(true);
      expect(met.every(({ captured }) => captured.size === captured.bytes.length)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
