import type { Archive, KeepChoice, Kept, ReadOut, StoredArticle } from "../archive/archive.ts";
import type { Met, Unchanged } from "../capture/captured.ts";
import type { Article } from "../record/article.ts";
import { canonical } from "../record/canonical.ts";
import type { Given } from "../record/capture.ts";
import { OnrecordError } from "../record/error.ts";
import { isSameEngine } from "./engine.ts";
import { type Reader, readerOf } from "./knowledge.ts";
import type { Extraction } from "./read-capture.ts";
import { inOrder } from "./readers/in-order.ts";
import { HERE, type Readers } from "./readers/readers.ts";
import { SEAL_EVERY, sealNow } from "./seal.ts";

/** A page that could not be met: the place, and why. */
export interface Missed {
  readonly place: string;
  readonly error: OnrecordError;
}

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

/**
 * Puts pages into an archive, in the order in which they come: each is read first, so that what is no text is not kept, then kept and derived.
 * What was yielded is on the disk; all of it is sealed at the end, and now and then before. Bytes that were read before by this engine, with nothing new given, are not read again.
 */
export async function* add(
  archive: Archive,
  pages: AsyncIterable<Met | Missed | Unchanged>,
  now: () => string,
  readers: Readers = HERE,
  choice: KeepChoice = {},
): AsyncGenerator<Added> {
  const begun = inOrder(pages, readers.atOnce, async (page): Promise<() => Promise<Added>> => {
    if ("error" in page) return async () => ({ place: page.place, outcome: "failed", error: page.error });
    if ("unchanged" in page) return () => known(archive, page);
    const before = await readAsGiven(archive, page, readers);
    return () => keep(archive, page, page.at ?? now(), before, readers, choice);
  });
  let count = 0;
  for await (const end of begun) {
    yield await end();
    if (++count % SEAL_EVERY === 0) await sealNow(archive, now());
  }
  await sealNow(archive, now());
}

/** What a server says did not change is there already: nothing is fetched, read or noted. */
async function known(archive: Archive, { place, unchanged: capture }: Unchanged): Promise<Added> {
  const stored = await archive.article(capture);
  return { place, outcome: "known", capture, bytes: 0, statements: stored?.statements.length ?? 0 };
}

/** Puts one page into an archive. Errors of the page itself come back as `failed`; errors of the archive are thrown. */
export async function addOne(archive: Archive, page: Met, at: string, readers: Readers = HERE): Promise<Added> {
  return keep(archive, page, at, await readAsGiven(archive, page, readers), readers, {});
}

/** What was read out of a page: by whom and with what given. `extraction` is null where the archive holds the very same, which is `stored`. */
interface Read {
  readonly by: Reader;
  readonly given: Given;
  readonly extraction: Extraction | OnrecordError | null;
  readonly stored: StoredArticle | null;
}

/** Reads a page with all that was ever given of it, unless that was done. */
async function readAsGiven(archive: Archive, { captured, given }: Met, readers: Readers): Promise<Read> {
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

/** Keeps a page and what was read out of it. Where something else was given meanwhile, by the same bytes met twice or by a person, it is read again. */
async function keep(archive: Archive, page: Met, at: string, read: Read, readers: Readers, choice: KeepChoice): Promise<Added> {
  const { captured, place, given } = page;
  const { sha256, size } = captured;
  const merged = { ...(await archive.given(sha256)), ...given };
  const isStale = canonical(merged) !== canonical(read.given) || !isSameEngine((await readerOf(archive)).engine, read.by.engine);
  if (isStale) return keep(archive, page, at, await readAsGiven(archive, page, readers), readers, choice);
  const { extraction, stored, by } = read;
  if (extraction instanceof OnrecordError) return { place, outcome: "failed", error: extraction };
  const out = extraction && { engine: by.engine, ...extraction, given: merged };
  const kept = await keptUnlessRemoved(archive, page, at, out, choice);
  if (kept instanceof OnrecordError) return { place, outcome: "failed", error: kept };
  const { capture } = kept;
  const statements = extraction?.findings.statements.length ?? stored?.statements.length ?? 0;
  const notRead = (extraction?.reading ?? stored)?.article.notRead;
  const warnings = [...(page.warnings ?? []), ...(extraction && !hasStory(extraction) ? [noStory(place)] : [])];
  const told = { ...(notRead && { notRead }), ...(warnings.length > 0 && { warnings }) };
  return { place, outcome: capture, capture: sha256, bytes: size, statements, ...told };
}

const hasStory = ({ reading }: Extraction) => reading.article.blocks.some(({ kind }) => kind === "body");

function noStory(place: string): OnrecordError {
  return new OnrecordError(
    "no-story",
    `Expected a story in \`${place}\`, but it shows none: pages that are put together by scripts come empty. Open it in a browser, save what it shows, and add that. It is kept as it came.`,
    { place },
  );
}

/** Keeps a page, with what was read out of it where that is not stored already; the error, where it was removed. */
async function keptUnlessRemoved(
  archive: Archive,
  { captured, place, given }: Met,
  at: string,
  out: ReadOut | null,
  choice: KeepChoice,
): Promise<Kept | OnrecordError> {
  const sighting = { capture: captured.sha256, place, at, given };
  try {
    return await (out ? archive.keepRead(captured, sighting, out, choice) : archive.keep(captured, sighting, choice));
  } catch (error) {
    if (error instanceof OnrecordError && error.code === "capture-removed") return error;
    throw error;
  }
}

/** Reads what is in the archive but was not read by this engine: after a crash, a new version, or when somebody gave a date or a name. */
export async function* readUnread(archive: Archive, readers: Readers = HERE): AsyncGenerator<Added> {
  const reader = await readerOf(archive);
  const begun = inOrder(archive.unread(reader.engine), readers.atOnce, async (sha256): Promise<() => Promise<Added | null>> => {
    const stored = await archive.capture(sha256);
    if (!stored) return async () => null;
    const place = stored.sightings[0]?.place ?? sha256;
    try {
      const given = await archive.given(sha256);
      const { reading, findings } = await readers.read(stored, given, reader);
      return async () => {
        await archive.derive(sha256, reader.engine, reading, findings, given);
        return { place, outcome: "known", capture: sha256, bytes: stored.size, statements: findings.statements.length };
      };
    } catch (error) {
      if (!(error instanceof OnrecordError)) throw error;
      return async () => ({ place, outcome: "failed", error });
    }
  });
  for await (const end of begun) {
    const added = await end();
    if (added) yield added;
  }
}
