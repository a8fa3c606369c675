import { readdir, realpath, stat } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import type { Given } from "../record/capture.ts";
import { OnrecordError } from "../record/error.ts";
import { isCompanion } from "./companion.ts";
import { type GivenByFile, METADATA_FILE, readMetadata } from "./metadata.ts";
import { isUnnamedPage } from "./unnamed-page.ts";
import { unreachable } from "./unreachable.ts";

/** The names by which files in a folder are taken for pages. What they are is told by their content. */
const TAKEN = new Set([
  ...[".txt", ".md", ".html", ".htm", ".xhtml", ".pdf"],
  ...[".mhtml", ".mht", ".eml", ".jsonl", ".ndjson", ".gz", ".warc", ".zip", ".wacz"],
]);

/** Whether a file of this name in a folder is taken. */
export function isTaken(name: string): boolean {
  return TAKEN.has(extname(name).toLowerCase());
}

/** Folders that hold no pages of the user's. */
const SKIPPED = new Set(["node_modules"]);

/** A file found in a folder with what `metadata.json` gives for it, or a place that could not be looked into. */
export type Found = { readonly place: string; readonly given: Given } | { readonly place: string; readonly error: OnrecordError };

/**
 * The pages in a folder and the folders below it, in the code unit order of their names; those whose names do not tell by how they begin. Hidden entries are skipped, and
 * what browsers save beside a page; a folder that links lead to again is walked once. `passed` is told of every other file that is none of these.
 */
export async function* walkFolder(
  folder: string,
  passed: (place: string) => void = () => {},
  above: GivenByFile = new Map(),
  walked: Set<string> = new Set(),
): AsyncGenerator<Found> {
  const real = await realpath(folder);
  if (walked.has(real)) return;
  walked.add(real);
  const names = (await readdir(folder)).sort(byCodeUnit);
  let given = above;
  try {
    const own = await readMetadata(folder);
    if (own.size > 0) given = new Map([...above, ...own]);
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    yield { place: join(folder, METADATA_FILE), error };
  }
  const beside = new Set(names);
  for (const name of names) {
    if (!name.startsWith(".") && !SKIPPED.has(name) && !isCompanion(name, beside)) yield* entry(join(folder, name), passed, given, walked);
  }
}

async function* entry(place: string, passed: (place: string) => void, given: GivenByFile, walked: Set<string>): AsyncGenerator<Found> {
  try {
    const is = await stat(place);
    if (is.isDirectory()) yield* walkFolder(place, passed, given, walked);
    else if (is.isFile() && (isTaken(place) || (await isUnnamedPage(place)))) yield { place, given: given.get(resolve(place)) ?? {} };
    else if (is.isFile() && basename(place) !== METADATA_FILE) passed(place);
  } catch (error) {
    yield { place, error: unreachable(place, error) };
  }
}

function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
