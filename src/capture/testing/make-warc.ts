import { gzipSync } from "node:zlib";

/** A record of a web archive to be made. */
export interface WarcEntry {
  readonly address: string;
  readonly body: Uint8Array | string;
  readonly type?: string;
  /** The server's headers; `Content-Type: text/html` where left out. Null: a `resource` record. */
  readonly http?: string | null;
  readonly status?: number;
  readonly date?: string;
}

/** Makes one record of a web archive. */
export function warcRecord({
  address,
  body,
  type,
  http = "Content-Type: text/html",
  status = 200,
  date = "2031-04-09T10:00:00Z",
}: WarcEntry): Buffer {
  const bytes = Buffer.from(body);
  const content = http === null ? bytes : Buffer.concat([Buffer.from(`HTTP/1.1 ${status} OK\r\n${http}\r\n\r\n`), bytes]);
  const kind = http === null ? "resource" : "response";
  const contentType = http === null ? (type ?? "text/html") : "application/http; msgtype=response";
  const head = `WARC/1.1\r\nWARC-Type: ${kind}\r\nWARC-Record-ID: <urn:uuid:0>\r\nWARC-Target-URI: ${address}\r\nWARC-Date: ${date}\r\nContent-Type: ${contentType}\r\nContent-Length: ${content.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from("\r\n\r\n")]);
}

/** Makes a web archive; packed: each record a gzip member of its own, as they are kept. */
export function makeWarc(entries: readonly WarcEntry[], { packed = false } = {}): Buffer {
  const info = Buffer.from("WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Length: 12\r\n\r\nsoftware: x\n\r\n\r\n");
  return Buffer.concat([info, ...entries.map(warcRecord)].map((record) => (packed ? gzipSync(record) : record)));
}
