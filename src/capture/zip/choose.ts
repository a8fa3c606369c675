import { extname } from "node:path";
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
  return entries.filter(({ name }) => isTaken(name) && !name.split("/").some(isHidden)).sort(byName);
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
