import { type Headers, headersOf } from "./header-block.ts";

/** An answer of a web server, as it came over the wire. */
export interface HttpMessage {
  readonly status: number;
  readonly headers: Headers;
  /** Put together from its chunks, still compressed as the headers say. */
  readonly body: Uint8Array;
}

/** Bytes in which the head of an answer must end. */
const HEAD = 256 * 1024;

/** Reads an answer as a web archive keeps it; null where it is none. */
export function httpMessage(bytes: Uint8Array): HttpMessage | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const { end, next } = headEnd(buffer);
  if (end === -1) return null;
  const [first = "", ...lines] = buffer.toString("latin1", 0, end).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/.exec(first)?.[1];
  if (status === undefined) return null;
  const headers = headersOf(lines);
  const body = buffer.subarray(next);
  const chunked = /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "");
  return { status: Number(status), headers, body: chunked ? withoutChunks(body) : body };
}

function headEnd(buffer: Buffer): { end: number; next: number } {
  const head = buffer.subarray(0, HEAD);
  const both = head.indexOf("\r\n\r\n");
  const feeds = head.indexOf("\n\n");
  return both !== -1 && (feeds === -1 || both < feeds) ? { end: both, next: both + 4 } : { end: feeds, next: feeds + 2 };
}

/** Puts chunks together; a body that is none of chunks, because the archive took them out already, stays as it is. */
function withoutChunks(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf("\n", at);
    const size = end === -1 || end - at > SIZE_LINE ? null : /^\s*([0-9a-f]{1,8})\s*(?:;.*)?\r?$/i.exec(body.toString("latin1", at, end));
    if (!size) return chunks.length === 0 ? body : Buffer.concat(chunks);
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) break;
    chunks.push(body.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (body[at] === 0x0d) at++;
    if (body[at] === 0x0a) at++;
  }
  return Buffer.concat(chunks);
}

/** Bytes of the line that says how long a chunk is. */
const SIZE_LINE = 200;
