import { byteOrderMark, utf16ByZeros } from "./byte-order.ts";
import { decode } from "./decode.ts";
import { looksLikeMarkdown } from "./markdown-signs.ts";
import { signed } from "./signatures.ts";

/** Bytes looked at for markup: what a browser looks at is less, comments and licences before the page are more. */
const HEAD = 4096;

/**
 * What bytes are, told by themselves and never by a name: `text/html`, `text/markdown`, `text/plain`, the type of a known
 * binary format, `application/xml`, or `application/octet-stream`.
 */
export function mediaTypeOf(bytes: Uint8Array): string {
  const known = signed(bytes);
  if (known !== null) return known;
  if (isBinary(bytes)) return "application/octet-stream";
  const head = decode(bytes.subarray(0, HEAD), "text/plain").text;
  const { rest, declared } = afterProlog(head);
  if (HTML_START.test(rest)) return "text/html";
  if (declared) return "application/xml";
  return looksLikeMarkdown(head) ? "text/markdown" : "text/plain";
}

/** The tags a page may start with: those that browsers sniff for, and the sectioning ones of saved fragments. */
const HTML_START =
  /^<(?:!doctype\s+html|html|head|body|title|meta|link|base|script|style|iframe|h[1-6]|div|span|font|table|a|b|br|p|ul|ol|section|article|main|header|figure|blockquote|nav)(?=[\s/>])/i;

/** What follows white space, an XML declaration and comments, and whether there was such a declaration. */
function afterProlog(head: string): { rest: string; declared: boolean } {
  let at = 0;
  let declared = false;
  for (;;) {
    while (at < head.length && /\s/.test(head[at]!)) at++;
    const closing = head.startsWith("<!--", at) ? "-->" : head.startsWith("<?xml", at) ? "?>" : null;
    const end = closing === null ? -1 : head.indexOf(closing, at);
    if (closing === null || end === -1) return { rest: head.slice(at, at + 64), declared };
    declared ||= closing === "?>";
    at = end + closing.length;
  }
}

/** Bytes looked at for control characters. */
const SAMPLE = 256 * 1024;

/** Text has hardly any control characters; random bytes have a tenth. A handful is forgiven in a short file. */
const CONTROL_SHARE = 0.05;
const CONTROL_FORGIVEN = 4;

function isBinary(bytes: Uint8Array): boolean {
  const mark = byteOrderMark(bytes);
  const order = mark?.encoding ?? utf16ByZeros(bytes);
  const wide = order === "utf-16le" || order === "utf-16be";
  const step = wide ? 2 : 1;
  const low = order === "utf-16be" ? 1 : 0;
  let units = 0;
  let controls = 0;
  for (let at = 0; at + step <= Math.min(bytes.length, SAMPLE); at += step) {
    units++;
    if ((!wide || bytes[at + 1 - low] === 0) && isControl(bytes[at + low]!)) controls++;
  }
  const forgiven = controls <= CONTROL_FORGIVEN && controls * 2 < units;
  return controls > CONTROL_SHARE * units && !forgiven;
}

/** Control characters that text does not hold; tab, line ends, form feed and escape sequences it may. */
function isControl(byte: number): boolean {
  return (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f;
}
