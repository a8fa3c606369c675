import type { Met, Unchanged } from "../capture/captured.ts";
import { type MeetOptions, meet, type NotMet } from "../capture/index.ts";
import { isAddress } from "../capture/web/is-address.ts";
import { OnrecordError } from "../record/error.ts";
import { tell } from "./output.ts";

type Page = Met | NotMet | Unchanged;

/**
 * Meets the pages at the paths, and makes sure that there is one before an archive is opened, so that a mistyped path makes no empty
 * one. What was met before the first page is handed on. Throws `bad-paths` where there is no page at all. `mayBeEmpty`: whether there
 * may be none, as in a feed that has nothing new.
 */
export async function pagesAt(paths: readonly string[], options: MeetOptions = {}, mayBeEmpty = false): Promise<AsyncGenerator<Page>> {
  const pages = meet(paths, options);
  const before: Page[] = [];
  for (let next = await pages.next(); ; next = await pages.next()) {
    if (next.done) {
      if (mayBeEmpty) break;
      throw nothing(paths, before);
    }
    before.push(next.value);
    if (!("error" in next.value)) break;
  }
  return (async function* () {
    yield* before;
    yield* pages;
  })();
}

function nothing(paths: readonly string[], met: readonly Page[]): OnrecordError {
  for (const page of met) if ("error" in page) tell(`${page.place}: ${page.error.message}`);
  if (paths.every(isAddress)) {
    return new OnrecordError(
      "bad-paths",
      "Expected a page at one of these addresses, but none was given, for the reasons above. No archive was made.",
      {
        paths,
      },
    );
  }
  return new OnrecordError(
    "bad-paths",
    `Expected .txt, .md, .html or .pdf pages in \`${paths.join(" ")}\`, found none. Name a file, a folder that holds such files, or an address.`,
    { paths },
  );
}
