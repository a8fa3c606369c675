import { OnrecordError } from "../record/error.ts";
import { ByteReader } from "./byte-reader.ts";
import { captureBytes } from "./capture-bytes.ts";
import type { Met } from "./captured.ts";
import { DEEPEST, type Open, type Source } from "./container.ts";
import { formOf, SNIFFED } from "./form.ts";
import { gunzip } from "./gzip/gunzip.ts";
import { openJsonl } from "./jsonl/jsonl.ts";
import type { NotMet } from "./meet.ts";
import { openMhtml } from "./mhtml/mhtml.ts";
import { readBounded } from "./read-bounded.ts";
import { unreachable } from "./unreachable.ts";
import { openWarc } from "./warc/warc.ts";

/**
 * Opens what was met: gives a page as it is, and of a container the pages in it, whatever its name. What goes wrong is handed on as
 * an error after what was read before it.
 */
export const open: Open = async function* (source: Source) {
  try {
    yield* inside(source);
  } catch (error) {
    yield { place: source.place, error: unreachable(source.place, error) };
  } finally {
    await source.reader.close();
  }
};

async function* inside(source: Source): AsyncGenerator<Met | NotMet> {
  const form = formOf(await source.reader.peek(SNIFFED));
  if (form === "page") yield await page(source);
  else if (source.depth >= DEEPEST || (form === "zip" && source.depth > MOST_ZIPS)) throw tooDeep(source.place);
  else yield* OPENERS[form](source);
}

/** ZIP files are opened in another one, but not a third time. */
const MOST_ZIPS = 1;

const OPENERS: Readonly<Record<"gzip" | "zip" | "warc" | "jsonl" | "mhtml", Open>> = {
  gzip: async function* ({ file: _, ...source }) {
    yield* open({ ...source, reader: new ByteReader(gunzip(source.reader.rest(), source.place)), depth: source.depth + 1 });
  },
  zip: async function* (source) {
    const { zipOpener } = await import("./zip/zip.ts");
    yield* zipOpener(open)(source);
  },
  warc: openWarc,
  jsonl: openJsonl,
  mhtml: openMhtml,
};

async function page({ reader, place, given, at, largest }: Source): Promise<Met> {
  const bytes = await readBounded(reader.rest(), place, largest);
  return { captured: captureBytes(bytes), place, given, ...(at !== undefined && { at }) };
}

function tooDeep(place: string): OnrecordError {
  return new OnrecordError(
    "too-deep",
    `Expected pages, but \`${place}\` is a container inside containers. Unpack the outer ones, and add what is in them.`,
    { place },
  );
}
