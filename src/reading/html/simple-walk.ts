import type { Said } from "../page.ts";
import { BLOCKS, CELLS, UNSEEN, VOID } from "./elements.ts";
import { withoutEntities } from "./entities.ts";
import { paragraphWriter } from "./paragraph-writer.ts";

/**
 * The visible text of a page by its tags alone, one pass from left to right without a tree: for pages too large or too deep to
 * be read by their markup.
 */
export function simpleWalk(source: string): { readonly paragraphs: readonly string[]; readonly titles: readonly Said[] } {
  const writer = paragraphWriter();
  const titles: Said[] = [];
  for (let at = 0; at < source.length; ) {
    const open = source.indexOf("<", at);
    const end = open === -1 ? source.length : open;
    writer.text(withoutEntities(source.slice(at, end)), 0, false);
    if (open === -1) break;
    const { name, next } = tagAt(source, open);
    if (name === null) writer.text("<", 0, false);
    else if (name === "br") writer.line();
    else if (BLOCKS.has(name)) writer.block();
    else if (CELLS.has(name)) writer.cell();
    at = next;
    if (name !== null && RAW.has(name)) {
      const close = closing(source, name, next);
      if (name === "title") titles.push({ value: withoutEntities(source.slice(next, close)).replace(/\s+/g, " ").trim(), why: "<title>" });
      at = close;
    }
  }
  return { paragraphs: writer.end().map(({ text }) => text), titles: titles.filter(({ value }) => value !== "").slice(0, 1) };
}

/** Elements whose content is skipped up to their closing tag; those that hold elements of their own are walked through. */
const RAW = new Set([...UNSEEN].filter((name) => !VOID.has(name) && name !== "head" && name !== "object"));

/** The tag at a "<": its name, or null where the sign opens none, and where to go on. */
function tagAt(source: string, open: number): { name: string | null; next: number } {
  if (source.startsWith("<!--", open)) return { name: "!", next: after(source, "-->", open) };
  const match = /^<(?:\/?([a-z][a-z0-9]*)|[!?])/i.exec(source.slice(open, open + 32));
  if (!match) return { name: null, next: open + 1 };
  const name = (match[1] ?? "!").toLowerCase();
  const closes = source[open + 1] === "/";
  return { name: closes && RAW.has(name) ? "!" : name, next: after(source, ">", open) };
}

function after(source: string, sign: string, from: number): number {
  const at = source.indexOf(sign, from);
  return at === -1 ? source.length : at + sign.length;
}

/** Where the closing tag of a skipped element starts; the end of the page where there is none. */
function closing(source: string, name: string, from: number): number {
  const tag = new RegExp(`</${name}`, "gi");
  tag.lastIndex = from;
  return tag.exec(source)?.index ?? source.length;
}
