import { extname } from "node:path";
import { isCompanion } from "../companion.ts";
import { isTaken } from "../walk-folder.ts";

/** An entry by its name. */
interface Named {
  readonly name: string;
}

const WARC = /^archive\/.+\.warc(?:\.gz)?$/i;

/**
 * The entries that may hold pages, by their names, as in a folder. Of a WACZ, a web archive packed with its indexes, the archive
 * alone; the lists beside it hold no pages.
 */
export function chosen<T extends Named>(entries: readonly T[]): readonly T[] {
  const isWacz = entries.some(({ name }) => name === "datapackage.json") && entries.some(({ name }) => WARC.test(name));
  if (isWacz) return entries.filter(({ name }) => WARC.test(name));
  const beside = new Set(entries.map(({ name }) => name));
  return entries.filter(({ name }) => isTaken(name) && !name.split("/").some(isHidden) && !isBesidePage(name, beside)).sort(byName);
}

/** Whether one of the folders that an entry lies in belongs to a page that was saved beside it. */
function isBesidePage(name: string, beside: ReadonlySet<string>): boolean {
  for (let at = name.indexOf("/"); at !== -1; at = name.indexOf("/", at + 1)) if (isCompanion(name.slice(0, at), beside)) return true;
  return false;
}

/** What is hidden in a folder, and what macOS puts beside each file. */
function isHidden(part: string): boolean {
  return part.startsWith(".") || part === "__MACOSX" || part === "node_modules";
}

function byName({ name: one }: Named, { name: other }: Named): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Whether an entry is a ZIP file itself, by its name. */
export function isZipName(name: string): boolean {
  return [".zip", ".wacz"].includes(extname(name).toLowerCase());
}
