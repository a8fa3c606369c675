import { readdir, realpath, stat } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import type { Given } from "../record/capture.ts";
import { OnrecordError } from "../record/error.ts";
import { isCompanion } from "./companion.ts";
import { type GivenByFile, METADATA_FILE, readMetadata } from "./metadata.ts";
import { isUnnamedPage } from "./unnamed-page.ts";

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
  let given = above;
  try {
    const own = await readMetadata(folder);
    if (own.size > 0) given = new Map([...above, ...own]);
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    yield { place: join(folder, METADATA_FILE), error };
  }
  const names = (await readdir(folder)).sort(byCodeUnit);
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

/** The error for a place that cannot be opened, with what to do. */
export function unreachable(place: string, cause: unknown): OnrecordError {
  if (cause instanceof OnrecordError) return cause;
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === "ENOENT") {
    return new OnrecordError(
      "not-found",
      `Expected a file or a folder, not \`${place}\`, which is not there. Check the spelling and the current folder.`,
      { place },
      cause,
    );
  }
  if (code === "EACCES" || code === "EPERM") {
    return new OnrecordError(
      "no-access",
      `Expected leave to read \`${place}\`, not a refusal. Change its permissions, or run as its owner.`,
      { place },
      cause,
    );
  }
  if (code === "ELOOP") {
    return new OnrecordError(
      "not-found",
      `Expected a file or a folder, not \`${place}\`, a link that leads back to itself. Remove the link.`,
      { place },
      cause,
    );
  }
  return new OnrecordError(
    "not-read",
    `Expected to read \`${place}\`, not \`${message}\`. See whether it opens elsewhere, and try again.`,
    { place },
    cause,
  );
}

function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
