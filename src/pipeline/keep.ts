import type { Archive, KeepChoice, Keeping, Kept, StoredArticle } from "../archive/archive.ts";
import type { Met } from "../capture/captured.ts";
import type { Article } from "../record/article.ts";
import { canonical } from "../record/canonical.ts";
import type { Given } from "../record/capture.ts";
import { OnrecordError } from "../record/error.ts";
import { isSameEngine } from "./engine.ts";
import { type Reader, readerOf } from "./knowledge.ts";
import type { Extraction } from "./read-capture.ts";
import type { Readers } from "./readers/readers.ts";

/** What became of one page. `new`: now in the archive; `known`: these bytes were there; `failed`: not added. */
export type Added =
  | {
      readonly place: string;
      readonly outcome: "new" | "known";
      readonly capture: string;
      readonly bytes: number;
      readonly statements: number;
      /** Its language and why it was not read for statements, where it was not. */
      readonly notRead?: NonNullable<Article["notRead"]>;
      /** What was said of the page that could not be taken; it was added without it. */
      readonly warnings?: readonly OnrecordError[];
    }
  | { readonly place: string; readonly outcome: "failed"; readonly error: OnrecordError };

/** A page that was read, to be kept. */
export interface Come {
  readonly page: Met;
  readonly at: string;
  readonly read: Read;
}

/** A page of which nothing is kept, and how what became of it is found out. */
export interface Known {
  readonly added: () => Promise<Added>;
}

/** What was read out of a page: by whom and with what given. `extraction` is null where the archive holds the very same, which is `stored`. */
interface Read {
  readonly by: Reader;
  readonly given: Given;
  readonly extraction: Extraction | OnrecordError | null;
  readonly stored: StoredArticle | null;
}

/** Reads a page with all that was ever given of it, unless that was done. */
export async function readAsGiven(archive: Archive, { captured, given }: Met, readers: Readers): Promise<Read> {
  const stored = await archive.article(captured.sha256);
  const before = await archive.given(captured.sha256);
  const merged = { ...before, ...given };
  const by = await readerOf(archive);
  const isRead = stored !== null && isSameEngine(stored.engine, by.engine) && canonical(merged) === canonical(before);
  try {
    return { by, given: merged, extraction: isRead ? null : await readers.read(captured, merged, by), stored };
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    return { by, given: merged, extraction: error, stored };
  }
}

/** Keeps pages and what was read out of them in one step, and tells of each in their order. No two of them have the same bytes. */
export async function* keepAll(
  archive: Archive,
  some: readonly (Come | Known)[],
  readers: Readers,
  choice: KeepChoice,
): AsyncGenerator<Added> {
  const ready: (ToKeep | Known)[] = [];
  for (const come of some) ready.push("page" in come ? await asGivenNow(archive, come, readers) : come);
  const kept = keptOf(
    archive,
    ready.flatMap((one) => ("keeping" in one ? [one.keeping] : [])),
    choice,
  );
  for (const one of ready) yield "keeping" in one ? one.tell((await kept.next()).value as Kept | OnrecordError) : await one.added();
}

/** A page with what is to be kept of it, and what there is to tell of it then. */
interface ToKeep {
  readonly keeping: Keeping;
  tell(kept: Kept | OnrecordError): Added;
}

/** What is kept of a page. Where something else was given meanwhile, by the same bytes met twice or by a person, it is read again. */
async function asGivenNow(archive: Archive, { page, at, read }: Come, readers: Readers): Promise<ToKeep | Known> {
  const { captured, place, given } = page;
  const { sha256, size } = captured;
  const merged = { ...(await archive.given(sha256)), ...given };
  const isStale = canonical(merged) !== canonical(read.given) || !isSameEngine((await readerOf(archive)).engine, read.by.engine);
  if (isStale) return asGivenNow(archive, { page, at, read: await readAsGiven(archive, page, readers) }, readers);
  const { extraction, stored, by } = read;
  if (extraction instanceof OnrecordError) return { added: async () => ({ place, outcome: "failed", error: extraction }) };
  const statements = extraction?.findings.statements.length ?? stored?.statements.length ?? 0;
  const notRead = (extraction?.reading ?? stored)?.article.notRead;
  const warnings = [...(page.warnings ?? []), ...(extraction && !hasStory(extraction) ? [noStory(place)] : [])];
  const told = { ...(notRead && { notRead }), ...(warnings.length > 0 && { warnings }) };
  return {
    keeping: {
      capture: captured,
      sighting: { capture: sha256, place, at, given },
      read: extraction && { engine: by.engine, ...extraction, given: merged },
    },
    tell: (kept) =>
      kept instanceof OnrecordError
        ? { place, outcome: "failed", error: kept }
        : { place, outcome: kept.capture, capture: sha256, bytes: size, statements, ...told },
  };
}

const hasStory = ({ reading }: Extraction) => reading.article.blocks.some(({ kind }) => kind === "body");

function noStory(place: string): OnrecordError {
  return new OnrecordError(
    "no-story",
    `Expected a story in \`${place}\`, but it shows none: pages that are put together by scripts come empty. Open it in a browser, save what it shows, and add that. It is kept as it came.`,
    { place },
  );
}

/** Keeps pages together; each by itself where one of them cannot be, so that the others are. The error of one that was removed; other errors are thrown. */
async function* keptOf(archive: Archive, pages: readonly Keeping[], choice: KeepChoice): AsyncGenerator<Kept | OnrecordError> {
  try {
    if (pages.length > 0) yield* await archive.keepAll(pages, choice);
  } catch (error) {
    const isOfArchive = error instanceof OnrecordError && error.code.startsWith("archive-");
    if (pages.length > 1 && !isOfArchive) for (const page of pages) yield* keptOf(archive, [page], choice);
    else if (error instanceof OnrecordError && error.code === "capture-removed") yield error;
    else throw error;
  }
}
