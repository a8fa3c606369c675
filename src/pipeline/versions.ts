import type { Archive, ArticleVersion, StoryChanged } from "../archive/archive.ts";
import { changedFrom } from "../archive/changed-story.ts";
import type { Reading } from "../reading/article-text.ts";
import { type Changes, changesBetween } from "../reading/changes.ts";

/** What is otherwise in a version: of the page, and of its story sentence by sentence; `story` is null where one of them is too long to be laid beside another. */
export interface VersionChanges extends Changes {
  readonly story: StoryChanged | null;
}

/** A version of an address, with what is otherwise in it than in the one before; null for the first, and where too many lie before it. */
export interface Version extends ArticleVersion {
  readonly changes: VersionChanges | null;
}

/** Versions that are compared, from the newest back: each is read out of the archive whole. */
const COMPARED = 20;

/** Longer texts, in UTF-16 code units, are not laid beside others sentence by sentence. */
const LONGEST = 400_000;

/** The versions of an article's address, in the order in which they were met; itself alone where there is no other. */
export async function versionsOf(archive: Archive, own: Reading & { readonly capture: string }): Promise<Version[]> {
  const versions = await archive.versions(own.capture);
  const found: Version[] = [];
  let before: Reading | null = null;
  for (const [index, version] of versions.entries()) {
    const reading: Reading | null =
      index < versions.length - COMPARED ? null : version.capture === own.capture ? own : await archive.article(version.capture);
    found.push({ ...version, changes: before && reading && changed(before, reading) });
    before = reading;
  }
  return found;
}

function changed(before: Reading, after: Reading): VersionChanges {
  const long = before.text.length > LONGEST || after.text.length > LONGEST;
  return { ...changesBetween(before, after), story: long ? null : changedFrom(before, after) };
}
