import type { Archive, ArticleVersion } from "../archive/index.ts";
import { type Changes, changesBetween } from "../reading/changes.ts";
import type { Reading } from "../reading/index.ts";
import { slice } from "../record/span.ts";
import { oneLine } from "./output.ts";

/** A version of an address, with what is otherwise in it than in the one before; null for the first, and where too many lie before it. */
export interface Version extends ArticleVersion {
  readonly changes: Changes | null;
}

/** Versions that are compared, from the newest back: each is read out of the archive whole. */
const COMPARED = 20;

/** Characters of a paragraph that are shown. */
const SHOWN = 100;

/** The versions of an article's address, in the order in which they were met. */
export async function versionsOf(archive: Archive, own: Reading & { readonly capture: string }): Promise<Version[]> {
  const versions = await archive.versions(own.capture);
  const found: Version[] = [];
  let before: Reading | null = null;
  for (const [index, version] of versions.entries()) {
    const reading: Reading | null =
      index < versions.length - COMPARED ? null : version.capture === own.capture ? own : await archive.article(version.capture);
    found.push({ ...version, changes: before && reading && changesBetween(before, reading) });
    before = reading;
  }
  return found;
}

/** Versions in words, where there is more than one. */
export function versionsText(versions: readonly Version[], own: string): string {
  if (versions.length < 2) return "";
  const lines = versions.flatMap(({ capture, at, changes }, index) => [
    `    ${index + 1}. ${at}  sha256:${capture.slice(0, 12)}${capture === own ? "  (this one)" : ""}${changes ? `: ${summary(changes)}` : ""}`,
    ...(changes ? details(changes) : []),
  ]);
  return `  versions  ${versions.length} of its address\n${lines.join("\n")}\n`;
}

function summary({ title, published, added, removed, notes }: Changes): string {
  const parts = [
    ...(title ? ["another headline"] : []),
    ...(published ? [`published ${published[0] ?? "unknown"} before`] : []),
    ...(added.length > 0 ? [`${added.length} ${added.length === 1 ? "paragraph" : "paragraphs"} new`] : []),
    ...(removed.length > 0 ? [`${removed.length} gone`] : []),
    ...notes.map(({ kind }) => (kind === "update" ? "an update noted" : "a correction noted")),
  ];
  return parts.length > 0 ? parts.join(", ") : "the story is the same";
}

function details({ title, added, removed }: Changes): string[] {
  const line = (sign: string, text: string) => `       ${sign} ${oneLine(text, SHOWN)}`;
  return [
    ...(title ? [line("headline was", title[0] ?? "none")] : []),
    ...removed.slice(0, MOST).map((text) => line("-", text)),
    ...added.slice(0, MOST).map((text) => line("+", text)),
  ];
}

/** Paragraphs of each kind that are shown; JSON has all. */
const MOST = 5;

/** Corrections and updates that an article tells of, a line each. */
export function notesText({ text, article }: Reading): string {
  return (article.notes ?? []).map(({ kind, span }) => `  ${kind.padEnd(10)}${oneLine(slice(text, span), 2 * SHOWN)}\n`).join("");
}
