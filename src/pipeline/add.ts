import type { Archive, KeepChoice } from "../archive/archive.ts";
import type { Met, Unchanged } from "../capture/captured.ts";
import { OnrecordError } from "../record/error.ts";
import { type Added, type Come, type Known, keepAll, readAsGiven } from "./keep.ts";
import { readerOf } from "./knowledge.ts";
import { gathered } from "./readers/gathered.ts";
import { inOrder } from "./readers/in-order.ts";
import { HERE, type Readers } from "./readers/readers.ts";
import { SEAL_EVERY, sealNow } from "./seal.ts";

export type { Added } from "./keep.ts";

/** A page that could not be met: the place, and why. */
export interface Missed {
  readonly place: string;
  readonly error: OnrecordError;
}

/** How pages are added. */
export interface AddChoice extends KeepChoice {
  /** Where it is aborted, the page at hand is the last; all that was kept is told of and sealed. */
  readonly signal?: AbortSignal;
}

/** How much is kept in one step, with one wait for the disk: so many pages, of so many bytes. Pages that are slow to come do not wait for each other. */
const TOGETHER = {
  things: 16,
  time: 500,
  weight: { most: 4_000_000, of: (one: Come | Known) => ("page" in one ? one.page.captured.size : 0) },
};

/** How much is read while that is kept, where others read than who keeps. */
const AHEAD = {
  things: TOGETHER.things,
  weight: { most: 16_000_000, of: (page: Met | Missed | Unchanged) => ("captured" in page ? page.captured.size : 0) },
};

/**
 * Puts pages into an archive, in the order in which they come: each is read first, so that what is no text is not kept, then kept and derived, a few together.
 * What was yielded is on the disk; all of it is sealed at the end, and now and then before. Bytes that were read before by this engine, with nothing new given, are not read again.
 */
export async function* add(
  archive: Archive,
  pages: AsyncIterable<Met | Missed | Unchanged>,
  now: () => string,
  readers: Readers = HERE,
  { signal, ...choice }: AddChoice = {},
): AsyncGenerator<Added> {
  const atOnce = { ...AHEAD, things: readers.atOnce === 1 ? 1 : readers.atOnce + AHEAD.things };
  const begun = inOrder(pages, atOnce, async (page): Promise<Come | Known> => {
    if ("error" in page) return { added: async () => ({ place: page.place, outcome: "failed", error: page.error }) };
    if ("unchanged" in page) return { added: () => known(archive, page) };
    return { page, at: page.at ?? now(), read: await readAsGiven(archive, page, readers) };
  });
  let count = 0;
  for await (const some of gathered(begun, TOGETHER, signal))
    for (const part of apart(some, SEAL_EVERY - (count % SEAL_EVERY))) {
      yield* keepAll(archive, part, readers, choice);
      count += part.length;
      if (count % SEAL_EVERY === 0) await sealNow(archive, now());
    }
  await sealNow(archive, now());
}

/** Parts that are kept in one step each: the first of at most so many, none with the same bytes twice, since what is given of a page counts for the next that has its bytes. */
function apart(some: readonly (Come | Known)[], first: number): readonly (readonly (Come | Known)[])[] {
  const parts: (Come | Known)[][] = [[]];
  const met = new Set<string>();
  for (const come of some) {
    const hash = "page" in come ? come.page.captured.sha256 : null;
    const isFull = parts.length === 1 && parts[0]!.length === first;
    if (isFull || (hash !== null && met.has(hash))) {
      parts.push([]);
      met.clear();
    }
    if (hash !== null) met.add(hash);
    parts.at(-1)!.push(come);
  }
  return parts;
}

/** What a server says did not change is there already: nothing is fetched, read or noted. */
async function known(archive: Archive, { place, unchanged: capture }: Unchanged): Promise<Added> {
  const stored = await archive.article(capture);
  return { place, outcome: "known", capture, bytes: 0, statements: stored?.statements.length ?? 0 };
}

/** Puts one page into an archive. Errors of the page itself come back as `failed`; errors of the archive are thrown. */
export async function addOne(archive: Archive, page: Met, at: string, readers: Readers = HERE): Promise<Added> {
  const come = { page, at, read: await readAsGiven(archive, page, readers) };
  const { value } = await keepAll(archive, [come], readers, {}).next();
  return value as Added;
}

/** Reads what is in the archive but was not read by this engine: after a crash, a new version, or when somebody gave a date or a name. */
export async function* readUnread(archive: Archive, readers: Readers = HERE): AsyncGenerator<Added> {
  const reader = await readerOf(archive);
  const begun = inOrder(archive.unread(reader.engine), { things: readers.atOnce }, async (sha256): Promise<() => Promise<Added | null>> => {
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
