import { type Entry, fromBufferPromise, openPromise, type ZipFile } from "yauzl";
import { OnrecordError } from "../../record/error.ts";
import { ByteReader } from "../byte-reader.ts";
import type { Met } from "../captured.ts";
import type { Open, Source } from "../container.ts";
import type { NotMet } from "../meet.ts";
import { givenByName, METADATA_FILE } from "../metadata.ts";
import { readBounded } from "../read-bounded.ts";
import { unreachable } from "../unreachable.ts";
import { chosen } from "./choose.ts";
import { entryName } from "./entry-name.ts";

/**
 * Limits of a ZIP file. `entries`: in its list. `ratio`: how many times larger than packed an entry of more than `small` bytes may say
 * it is: deflate makes at most 1,032 of one, pages make 10, and a bomb makes what it can.
 */
export const ZIP_AT_MOST = { entries: 200_000, ratio: 250, small: 16 * 1024 * 1024, metadata: 16 * 1024 * 1024 };

/** The pages in a ZIP file, as in a folder, the list of entries read first. `open` opens an entry. */
export function zipOpener(open: Open): Open {
  return async function* (source) {
    const zip = await opened(source);
    try {
      yield* entriesOf(source, zip, open);
    } catch (error) {
      throw error instanceof OnrecordError ? error : broken(source.place, error);
    } finally {
      zip.close();
    }
  };
}

/** Names are taken as bytes: yauzl would refuse the whole file for one name that leads upwards. */
const OPTIONS = { lazyEntries: true, autoClose: false, decodeStrings: false };

async function opened({ file, reader, place, largest }: Source): Promise<ZipFile> {
  try {
    return await (file === undefined
      ? fromBufferPromise(Buffer.from(await readBounded(reader.rest(), place, largest)), OPTIONS)
      : openPromise(file, OPTIONS));
  } catch (error) {
    throw error instanceof OnrecordError ? error : broken(place, error);
  }
}

interface Listed {
  readonly name: string;
  readonly entry: Entry;
}

async function* entriesOf(source: Source, zip: ZipFile, open: Open): AsyncGenerator<Met | NotMet> {
  const { place, given, depth, largest, at } = source;
  const listed: Listed[] = [];
  for await (const entry of zip.eachEntry()) {
    if (listed.length >= ZIP_AT_MOST.entries) {
      yield { place, error: tooMany(place) };
      break;
    }
    listed.push({ name: entryName(entry.fileName as unknown as Buffer), entry });
  }
  const { values, error: badValues } = await metadataIn(zip, listed, place);
  if (badValues) yield { place: `${place}/${METADATA_FILE}`, error: badValues };
  let packed = 0;
  for (const { name, entry } of chosen(listed)) {
    const here = `${place}/${name}`;
    packed += entry.compressedSize;
    // Entries that share their bytes add up to more than the file has: that is how the worst bombs are made.
    const refused = packed > zip.fileSize ? overlapping(here) : refusal(entry, here);
    if (refused) {
      yield { place: here, error: refused };
      continue;
    }
    try {
      const reader = new ByteReader(await zip.openReadStreamPromise(entry));
      yield* open({
        reader,
        place: here,
        given: { ...values.get(name), ...given },
        depth: depth + 1,
        largest,
        ...(at !== undefined && { at }),
      });
      await reader.close();
    } catch (error) {
      yield { place: here, error: error instanceof OnrecordError ? error : broken(here, error) };
    }
  }
}

async function metadataIn(zip: ZipFile, listed: readonly Listed[], place: string) {
  const found = listed.find(({ name }) => name === METADATA_FILE);
  if (!found) return { values: new Map<string, object>(), error: null };
  try {
    const bytes = await readBounded(await zip.openReadStreamPromise(found.entry), place, ZIP_AT_MOST.metadata);
    return { values: givenByName(Buffer.from(bytes).toString("utf8"), `${place}/${METADATA_FILE}`), error: null };
  } catch (error) {
    return { values: new Map<string, object>(), error: unreachable(`${place}/${METADATA_FILE}`, error) };
  }
}

function refusal(entry: Entry, place: string): OnrecordError | null {
  if (entry.isEncrypted())
    return new OnrecordError("unreadable", `Expected a page that can be read, but \`${place}\` has a password. Unpack it first.`, {
      place,
    });
  const { compressedSize, uncompressedSize } = entry;
  if (uncompressedSize <= ZIP_AT_MOST.small || uncompressedSize <= compressedSize * ZIP_AT_MOST.ratio) return null;
  return new OnrecordError(
    "too-large",
    `Expected at most ${ZIP_AT_MOST.ratio} bytes for each packed one, not ${Math.round(uncompressedSize / Math.max(1, compressedSize))} in \`${place}\`. It may be made to fill memory; unpack it yourself if it is not.`,
    { place, compressedSize, uncompressedSize },
  );
}

function overlapping(place: string): OnrecordError {
  return new OnrecordError(
    "too-large",
    `Expected entries with bytes of their own, but \`${place}\` shares them with others, as bombs do. It was left out.`,
    { place },
  );
}

function tooMany(place: string): OnrecordError {
  return new OnrecordError(
    "too-large",
    `Expected at most ${ZIP_AT_MOST.entries} entries, not more in \`${place}\`. Those were read; split it for the rest.`,
    { place },
  );
}

function broken(place: string, error: unknown): OnrecordError {
  const { message } = error as Error;
  return new OnrecordError(
    "broken",
    `Expected a ZIP file, not what is in \`${place}\` (${message}). What could be read was read; fetch or make it again for the rest.`,
    { place },
    error,
  );
}
