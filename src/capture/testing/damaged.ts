import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { makePdf } from "./make-pdf.ts";
import { makeWarc } from "./make-warc.ts";
import { makeZip } from "./make-zip.ts";

const PAGE = "<html><body><p>“We saw nothing,” Ann Roe said.</p></body></html>";
const page = Buffer.from(PAGE);
const warc = makeWarc([1, 2, 3].map((number) => ({ address: `https://post.example/${number}`, body: PAGE })));

/** Sound samples of everything that pages come in, by what reads them. */
export const SAMPLES = {
  containers: [
    warc,
    makeWarc([{ address: "https://post.example/a", body: gzipSync(PAGE), http: "Content-Type: text/html\r\nContent-Encoding: gzip" }], {
      packed: true,
    }),
    makeWarc([
      { address: "https://post.example/a", body: deflateRawSync(PAGE), http: "Content-Type: text/html\r\nContent-Encoding: deflate" },
    ]),
    makeZip(["a.html", "b.txt", "metadata.json"].map((name) => ({ name, bytes: page }))),
    makeZip([{ name: "inner.zip", bytes: makeZip([{ name: "a.html", bytes: page }]) }]),
    makeZip([
      { name: "datapackage.json", bytes: Buffer.from('{"profile": "data-package", "wacz_version": "1.1.1"}') },
      { name: "archive/data.warc.gz", bytes: gzipSync(warc) },
      { name: "pages/pages.jsonl", bytes: Buffer.from('{"format": "json-pages-1.0"}\n') },
    ]),
    gzipSync(warc),
    gzipSync(page),
    Buffer.from(
      `${JSON.stringify({ url: "https://post.example/a", title: "Roe", date: "2031-04-09", text: "Ann Roe said no." })}\n`.repeat(5),
    ),
    Buffer.from(
      `From: <Saved by Blink>\r\nContent-Type: multipart/related; boundary=B\r\n\r\n--B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${PAGE}\r\n--B\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--B--\r\n`,
    ),
  ],
  feeds: [
    `<rss version="2.0"><channel><item><link>https://post.example/a</link><content:encoded><![CDATA[<p>No</p>]]></content:encoded></item></channel></rss>`,
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><link href="/a"/><content type="html">&lt;p&gt;</content></entry></feed>`,
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><item><link>https://post.example/a</link></item></rdf:RDF>`,
    `<urlset><url><loc>https://post.example/a</loc><lastmod>2031-04-09</lastmod></url></urlset>`,
    `<sitemapindex><sitemap><loc>https://post.example/a.xml</loc></sitemap></sitemapindex>`,
    JSON.stringify({ version: "https://jsonfeed.org/version/1.1", items: [{ id: "1", url: "/a", content_html: "<p>" }] }),
  ].map((text) => Buffer.from(text)),
  robots: ["User-agent: *\nDisallow: /a*b$\nAllow: /a\nCrawl-delay: 2\n\nUser-agent: onrecord\nDisallow: /%c3%a9\n"].map((text) =>
    Buffer.from(text),
  ),
  pdfs: [
    makePdf([
      [
        { x: 60, y: 700, text: "Talks go on", size: 20 },
        ...[1, 2, 3].map((row) => ({ x: 60, y: 650 - 12 * row, text: `Row ${row} of words` })),
      ],
    ]),
  ],
  pages: pagesIn(join(import.meta.dirname, "../../../samples/pages")),
} as const;

function pagesIn(folder: string): Buffer[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:html|txt)$/.test(name))
    .map((name) => readFileSync(join(folder, name)));
}

/** A sample with some of its bytes changed, and at times a piece taken out, put in twice, or the end cut off. */
export function damaged(samples: readonly Buffer[]): fc.Arbitrary<Buffer> {
  const changes = fc.array(fc.tuple(fc.nat(20_000), fc.nat(255)), { maxLength: 20 });
  return fc
    .tuple(fc.constantFrom(...samples), changes, fc.nat(20_000), fc.nat(500), fc.constantFrom("whole", "out", "twice", "cut"))
    .map(([sample, bytesChanged, from, length, how]) => {
      const bytes = Buffer.from(sample);
      for (const [at, byte] of bytesChanged) bytes[at % bytes.length] = byte;
      const start = from % bytes.length;
      if (how === "whole") return bytes;
      if (how === "cut") return bytes.subarray(0, start);
      return Buffer.concat([
        bytes.subarray(0, how === "out" ? start : start + length),
        bytes.subarray(how === "out" ? start + length : start),
      ]);
    });
}
