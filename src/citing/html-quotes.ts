import type { Captured } from "../capture/captured.ts";
import { decode } from "../capture/decode.ts";

/** Elements whose content is no text of the page. */
const UNSEEN: ReadonlySet<string> = new Set(["script", "style", "title", "textarea", "template", "noscript"]);

/** Elements inside of a line: every other begins a new one. */
const INLINE: ReadonlySet<string> = new Set(
  "a abbr b bdi bdo cite code data dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr".split(" "),
);

const MARKS = [
  ["“", "”"],
  ["‘", "’"],
] as const;

const MARKED = /^\s*["“”„«»‘']/;
const SIGNED = /^\s*(?:[—–―-]|&[mn]dash;|&#821[12];)/;
/** What stands behind a name that signs a block: ends of elements, and a stop. */
const BLOCK_END = /^(?:<\/(?:p|div|footer|small|em|i|b|strong|a)>|[\s.)])*<\/blockquote/i;

/** How much behind a name is looked at, and how long the name may be, in UTF-16 code units. */
const SIGNATURE = { behind: 120, longest: 300 };

const TAG = /^<(\/?)([a-z][a-z0-9-]*)/i;

/**
 * Writes the quotations that HTML has as elements into its text as people see them: marks around `<q>`, as browsers draw them, and ">" before each line of a
 * `<blockquote>`, with the line under it, or the `<cite>` at its end, that says whose it is. Other types are given back as they are. Linear in the page.
 */
export function withQuotesWritten(captured: Captured): Captured {
  if (captured.mediaType !== "text/html") return captured;
  const { text } = decode(captured.bytes, captured.mediaType);
  if (!/<(?:q|blockquote)[\s>]/i.test(text)) return captured;
  return { ...captured, bytes: new TextEncoder().encode(`\uFEFF${written(text)}`) };
}

function written(html: string): string {
  const out: string[] = [];
  const open: boolean[] = [];
  let blocks = 0;
  let atStart = true;
  let signing = false;
  for (let at = 0; at < html.length; ) {
    const end = html[at] === "<" ? endOfTag(html, at) : endOfText(html, at);
    const piece = html.slice(at, end);
    at = end;
    const [, closing, name = ""] = TAG.exec(piece.slice(0, 40)) ?? [];
    const element = name.toLowerCase();
    if (element === "" && !piece.startsWith("<")) {
      const seen = /\S/.test(piece);
      if (seen && atStart && (blocks > 0 || (signing && SIGNED.test(piece)))) out.push("&gt; ");
      if (seen) [atStart, signing] = [false, false];
      out.push(piece);
      continue;
    }
    if (element === "q" && closing === "") {
      open.push(!MARKED.test(html.slice(at, at + 20)));
      if (atStart && blocks > 0) out.push("&gt; ");
      atStart = false;
      out.push(piece, open.at(-1) ? MARKS[(open.length - 1) % 2]![0] : "");
      continue;
    }
    if (element === "q") out.push(open.pop() ? MARKS[open.length % 2]![1] : "");
    if (element === "cite" && closing === "" && blocks > 0 && endsBlock(html, at)) {
      out.push("<br>&gt; — ");
      [atStart, signing] = [false, false];
    }
    if (element === "blockquote") {
      blocks = Math.max(0, blocks + (closing === "" ? 1 : -1));
      signing = blocks === 0;
    }
    if (element !== "" && !INLINE.has(element)) atStart = true;
    out.push(piece);
    if (closing === "" && UNSEEN.has(element)) {
      const close = closeOf(html, element, at);
      out.push(html.slice(at, close));
      at = close;
    }
  }
  return out.join("");
}

/** Whether a `<cite>` that opens before a place is the last thing in its block, and so says whose it is; elsewhere it is the name of a work. */
function endsBlock(html: string, at: number): boolean {
  const close = html.slice(at, at + SIGNATURE.longest).indexOf("</cite>");
  const before = /([—–―-]|&[mn]dash;|&#821[12];)\s*$/.test(
    html.slice(Math.max(0, html.lastIndexOf("<", at - 1) - 12), html.lastIndexOf("<", at - 1)),
  );
  return close !== -1 && !before && BLOCK_END.test(html.slice(at + close + 7, at + close + 7 + SIGNATURE.behind));
}

/** Where a tag or a comment ends; the end of the page where it does not. */
function endOfTag(html: string, at: number): number {
  const comment = html.startsWith("<!--", at);
  const end = html.indexOf(comment ? "-->" : ">", at + 1);
  return end === -1 ? html.length : end + (comment ? 3 : 1);
}

function endOfText(html: string, at: number): number {
  const end = html.indexOf("<", at);
  return end === -1 ? html.length : end;
}

/** Where the content of an unseen element ends; where it is not closed, at the end of the page, as browsers have it. */
function closeOf(html: string, element: string, at: number): number {
  for (let close = html.indexOf("</", at); close !== -1; close = html.indexOf("</", close + 2))
    if (html.slice(close + 2, close + 2 + element.length).toLowerCase() === element) return close;
  return html.length;
}
