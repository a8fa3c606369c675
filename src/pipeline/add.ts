import type { Archive } from "../archive/archive.ts";
import type { Met, Unchanged } from "../capture/captured.ts";
import { canonical } from "../record/canonical.ts";
import { OnrecordError } from "../record/error.ts";
import { isSameEngine } from "./engine.ts";
import { readerOf } from "./knowledge.ts";
import { type Extraction, readCapture } from "./read-capture.ts";

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
    }
  | { readonly place: string; readonly outcome: "failed"; readonly error: OnrecordError };

/**
 * Puts pages into an archive, one after another: each is read first, so that what is no text is not kept, then kept and derived.
 * What was yielded is on the disk. Bytes that were read before by this engine, with nothing new given, are not read again.
 */
export async function* add(archive: Archive, pages: AsyncIterable<Met | Missed | Unchanged>, now: () => string): AsyncGenerator<Added> {
  for await (const page of pages) {
    if ("error" in page) yield { place: page.place, outcome: "failed", error: page.error };
    else if ("unchanged" in page) yield await known(archive, page);
    else yield await addOne(archive, page, page.at ?? now());
  }
}

/** What a server says did not change is there already: nothing is fetched, read or noted. */
async function known(archive: Archive, { place, unchanged: capture }: Unchanged): Promise<Added> {
  const stored = await archive.article(capture);
  return { place, outcome: "known", capture, bytes: 0, statements: stored?.statements.length ?? 0 };
}

/** Puts one page into an archive. Errors of the page itself come back as `failed`; errors of the archive are thrown. */
export async function addOne(archive: Archive, { captured, place, given }: Met, at: string): Promise<Added> {
  const { sha256, size } = captured;
  const stored = await archive.article(sha256);
  const before = await archive.given(sha256);
  const merged = { ...before, ...given };
  const reader = await readerOf(archive);
  const isRead = stored !== null && isSameEngine(stored.engine, reader.engine) && canonical(merged) === canonical(before);
  let extraction: Extraction | null;
  try {
    extraction = isRead ? null : readCapture(captured, merged, reader);
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    return { place, outcome: "failed", error };
  }
  const { capture } = await archive.keep(captured, { capture: sha256, place, at, given });
  if (extraction) await archive.derive(sha256, reader.engine, extraction.reading, extraction.findings, merged);
  const statements = extraction?.findings.statements.length ?? stored?.statements.length ?? 0;
  return { place, outcome: capture, capture: sha256, bytes: size, statements };
}

/** Reads what is in the archive but was not read by this engine: after a crash, a new version, or when somebody gave a date or a name. */
export async function* readUnread(archive: Archive): AsyncGenerator<Added> {
  const reader = await readerOf(archive);
  for await (const sha256 of archive.unread(reader.engine)) {
    const stored = await archive.capture(sha256);
    if (!stored) continue;
    const place = stored.sightings[0]?.place ?? sha256;
    try {
      const given = await archive.given(sha256);
      const { reading, findings } = readCapture(stored, given, reader);
      await archive.derive(sha256, reader.engine, reading, findings, given);
      yield { place, outcome: "known", capture: sha256, bytes: stored.size, statements: findings.statements.length };
    } catch (error) {
      if (!(error instanceof OnrecordError)) throw error;
      yield { place, outcome: "failed", error };
    }
  }
}
