import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { gzipSync } from "node:zlib";
import { makeWarc } from "../../src/capture/testing/make-warc.ts";

/** What files are made, by the kind of container. */
export const KINDS = ["WARC", "WARC, gzip", "JSON lines"] as const;
export type Kind = (typeof KINDS)[number];

/** Paragraphs of a page, and how they are set: about 60 KB of markup with little text, as news pages have. */
const PARAGRAPHS = 40;
const MARKUP = '<div class="wrap wrap--wide" data-module="story-body" data-track="scroll"><span class="share"></span>'.repeat(12);

/** Writes a file of pages, no two the same, until it holds so many bytes before packing. */
export async function writeInput(kind: Kind, file: string, bytes: number): Promise<void> {
  const output = createWriteStream(file);
  for (let number = 0, written = 0; written < bytes; number++) {
    const record = recordOf(kind, number);
    written += record.length;
    const packed = kind === "WARC, gzip" ? gzipSync(record, { level: 1 }) : record;
    if (!output.write(packed)) await once(output, "drain");
  }
  output.end();
  await finished(output);
}

function recordOf(kind: Kind, number: number): Buffer {
  const address = `https://post.example/2031/04/${number}`;
  const body = page(number);
  return kind === "JSON lines" ? Buffer.from(`${JSON.stringify({ url: address, html: body })}\n`) : makeWarc([{ address, body }]);
}

function page(number: number): string {
  const paragraphs = Array.from(
    { length: PARAGRAPHS },
    (_, index) => `${MARKUP}<p>The envoy said on day ${(number * 7919 + index * 104_729) % 100_003} that talks ${index} go on.</p>`,
  );
  return `<!doctype html><html><head><title>Talks ${number}</title></head><body><article>${paragraphs.join("\n")}</article></body></html>`;
}
