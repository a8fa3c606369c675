import type { Captured } from "../capture/captured.ts";
import { decode } from "../capture/decode.ts";

/** A line of a quotation: up to three blanks, ">" once or more, and what it says. */
const LINE = /^[^\S\n]{0,3}>(?:[^\S\n]{0,3}>)*[^\S\n]?(.*)$/;

/** A line that begins so says whose the lines above are. */
const SIGNED = /^[^\S\n]*(?:[—–―]|--)/;

/**
 * Writes the quotations that Markdown sets off into the text that is shown of it, where they are told by ">" as in plain text: a mark before each of their paragraphs, of which
 * the one that says whose it is stands alone. Other types are given back as they are. Linear in the text.
 */
export function withBlocksWritten(captured: Captured): Captured {
  if (captured.mediaType !== "text/markdown") return captured;
  const { text } = decode(captured.bytes, captured.mediaType);
  if (!/^[^\S\n]{0,3}>/m.test(text)) return captured;
  return { ...captured, bytes: new TextEncoder().encode(`\uFEFF${written(text)}`) };
}

function written(source: string): string {
  const out: string[] = [];
  let open = false;
  for (const line of source.split("\n")) {
    const said = LINE.exec(line)?.[1];
    if (said === undefined || said.trim() === "") {
      if (said !== undefined || open) out.push("");
      if (said === undefined) out.push(line);
      open = false;
      continue;
    }
    if (open && SIGNED.test(said)) out.push("");
    out.push(open && !SIGNED.test(said) ? said : `\\> ${said}`);
    open = true;
  }
  return out.join("\n");
}
