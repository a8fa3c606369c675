import type { Met } from "../capture/captured.ts";
import { type MeetOptions, meet, type NotMet } from "../capture/index.ts";
import { OnrecordError } from "../record/error.ts";
import { tell } from "./output.ts";

/**
 * Meets the pages at the paths, and makes sure that there is one before an archive is opened, so that a mistyped path makes no empty
 * one. What was met before the first page is handed on. Throws `bad-paths` where there is no page at all.
 */
export async function pagesAt(paths: readonly string[], options: MeetOptions = {}): Promise<AsyncGenerator<Met | NotMet>> {
  const pages = meet(paths, options);
  const before: (Met | NotMet)[] = [];
  for (let next = await pages.next(); ; next = await pages.next()) {
    if (next.done) throw nothing(paths, before);
    before.push(next.value);
    if ("captured" in next.value) break;
  }
  return (async function* () {
    yield* before;
    yield* pages;
  })();
}

function nothing(paths: readonly string[], met: readonly (Met | NotMet)[]): OnrecordError {
  for (const page of met) if ("error" in page) tell(`${page.place}: ${page.error.message}`);
  return new OnrecordError(
    "bad-paths",
    `Expected .txt, .md or .html pages in \`${paths.join(" ")}\`, found none. Name a file, or a folder that holds such files.`,
    { paths },
  );
}
