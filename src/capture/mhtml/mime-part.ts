import { type Headers, headersOf } from "../http/header-block.ts";

/** A part of a mail: its headers, and its body as it is encoded. */
export interface MimePart {
  readonly headers: Headers;
  readonly body: Buffer;
}

/** Takes a part's headers off its body, at the first blank line. */
export function mimePart(bytes: Buffer): MimePart {
  const both = bytes.indexOf("\r\n\r\n");
  const feeds = bytes.indexOf("\n\n");
  const [end, next] =
    both !== -1 && (feeds === -1 || both < feeds) ? [both, both + 4] : feeds === -1 ? [bytes.length, bytes.length] : [feeds, feeds + 2];
  return { headers: headersOf(bytes.toString("utf8", 0, Math.min(end, HEAD)).split(/\r?\n/)), body: bytes.subarray(next) };
}

/** Bytes of a part's head that are looked at. */
const HEAD = 64 * 1024;

/** The parts between a mail's boundaries, at most so many; the last one may be cut. */
export function partsOf(body: Buffer, boundary: string, most: number): Buffer[] {
  const border = Buffer.from(`--${boundary}`, "latin1");
  const parts: Buffer[] = [];
  let start = -1;
  for (let at = body.indexOf(border); at !== -1 && parts.length < most; at = body.indexOf(border, at + border.length)) {
    if (at > 0 && body[at - 1] !== 0x0a) continue;
    if (start !== -1) parts.push(body.subarray(start, beforeLineEnd(body, start, at)));
    const lineEnd = body.indexOf(0x0a, at);
    const last = body.toString("latin1", at + border.length, at + border.length + 2) === "--";
    start = last || lineEnd === -1 ? -1 : lineEnd + 1;
    if (last) break;
  }
  if (start !== -1 && parts.length < most) parts.push(body.subarray(start));
  return parts;
}

/** The line end before a boundary belongs to the boundary. */
function beforeLineEnd(body: Buffer, start: number, end: number): number {
  const feed = end - 1 > start && body[end - 1] === 0x0a ? end - 1 : end;
  return feed > start && body[feed - 1] === 0x0d ? feed - 1 : feed;
}

/** A part's bytes, its transfer encoding undone. */
export function bodyBytes({ headers, body }: MimePart): Buffer {
  const encoding = headers.get("content-transfer-encoding")?.toLowerCase();
  if (encoding === "base64") return Buffer.from(body.toString("latin1"), "base64");
  return encoding === "quoted-printable" ? fromQuotedPrintable(body) : body;
}

/** `=93` is the byte 0x93, `=` at a line's end joins it to the next; all else stays, what is broken too. */
function fromQuotedPrintable(body: Buffer): Buffer {
  const bytes = Buffer.alloc(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at]!;
    if (byte !== 0x3d) {
      bytes[length++] = byte;
      continue;
    }
    const softEnd = body[at + 1] === 0x0a ? 1 : body[at + 1] === 0x0d && body[at + 2] === 0x0a ? 2 : 0;
    const code = softEnd > 0 ? null : hexPair(body[at + 1], body[at + 2]);
    if (code !== null) bytes[length++] = code;
    else if (softEnd === 0) bytes[length++] = byte;
    at += softEnd > 0 ? softEnd : code === null ? 0 : 2;
  }
  return bytes.subarray(0, length);
}

function hexPair(high: number | undefined, low: number | undefined): number | null {
  const digits = String.fromCharCode(high ?? 0, low ?? 0);
  return /^[0-9a-fA-F]{2}$/.test(digits) ? Number.parseInt(digits, 16) : null;
}
