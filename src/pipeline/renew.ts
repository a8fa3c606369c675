import type { Archive } from "../archive/archive.ts";
import { OnrecordError } from "../record/error.ts";
import { readerOf } from "./knowledge.ts";
import { inOrder } from "./readers/in-order.ts";
import { HERE, type Readers } from "./readers/readers.ts";

/** A capture that was read beside the record, or why it cannot be read any more: it then stays as it was read before. */
export interface Prepared {
  readonly capture: string;
  readonly error: OnrecordError | null;
}

/**
 * Reads beside the record what another engine, or with other names, read before; the record stays as it is. What was interrupted carries on. Yields each capture when what was
 * read in it is stored.
 */
export async function* prepareRenewal(archive: Archive, readers: Readers = HERE): AsyncGenerator<Prepared> {
  const reader = await readerOf(archive);
  const begun = inOrder(
    archive.unprepared(reader.engine),
    { things: readers.atOnce },
    async (capture): Promise<() => Promise<Prepared | null>> => {
      const stored = await archive.capture(capture);
      // It was removed meanwhile.
      if (!stored) return async () => null;
      const given = await archive.given(capture);
      try {
        const { reading, findings } = await readers.read(stored, given, reader);
        return async () => {
          await archive.prepare(capture, reader.engine, reading, findings, given);
          return { capture, error: null };
        };
      } catch (error) {
        if (!(error instanceof OnrecordError)) throw error;
        return async () => ({ capture, error });
      }
    },
  );
  for await (const end of begun) {
    const prepared = await end();
    if (prepared) yield prepared;
  }
}

/** Puts what was read beside the record in its place, at once. Gives back how many articles that were. */
export async function renewRecord(archive: Archive): Promise<number> {
  return archive.renew((await readerOf(archive)).engine);
}
