import { OnrecordError } from "../../record/error.ts";
import type { ByteReader } from "../byte-reader.ts";
import { type Headers, headersOf } from "../http/header-block.ts";

/** The head of a record in a web archive (ISO 28500); its body follows in the reader. */
export interface WarcHead {
  readonly headers: Headers;
  /** Bytes of the body. */
  readonly length: number;
  /** Where the record begins, in bytes of the archive as unpacked. */
  readonly at: number;
}

/** Bytes of a line, and lines of a head, past which it is no head of a record. */
const LONGEST_LINE = 64 * 1024;
const MOST_LINES = 500;

/** Bytes without the head of a record past which the rest is held for no web archive. */
const MOST_JUNK = 64 * 1024 * 1024;

/**
 * The next record's head; null at the end. What stands between records and is none is gone over and counted in `junk`. Errors:
 * `cut` where the archive ends inside a head, `broken` where no record comes any more.
 */
export async function nextRecord(reader: ByteReader, place: string): Promise<{ readonly head: WarcHead | null; readonly junk: number }> {
  let junk = 0;
  for (;;) {
    const at = reader.at;
    const line = await reader.line(LONGEST_LINE);
    if (line === null) return { head: null, junk };
    const words = line.bytes.toString("latin1");
    if (/^WARC\/\d\.\d+\s*$/.test(words)) {
      const head = await headAt(reader, at, place);
      if (head) return { head, junk };
      junk += reader.at - at;
    } else if (words.trim() !== "") junk += reader.at - at;
    if (junk > MOST_JUNK)
      throw new OnrecordError(
        "broken",
        `Expected records of a web archive, but from byte ${at} on \`${place}\` holds none. What came before was read.`,
        { place, at },
      );
  }
}

async function headAt(reader: ByteReader, at: number, place: string): Promise<WarcHead | null> {
  const lines: string[] = [];
  for (let count = 0; count < MOST_LINES; count++) {
    const line = await reader.line(LONGEST_LINE);
    if (line === null) throw cut(place, at);
    const words = line.bytes.toString("utf8").replace(/\r?\n$/, "");
    if (words === "") {
      const headers = headersOf(lines);
      const length = Number(headers.get("content-length") ?? Number.NaN);
      return Number.isSafeInteger(length) && length >= 0 ? { headers, length, at } : null;
    }
    lines.push(words);
  }
  return null;
}

/** The error for an archive that ends inside a record. */
export function cut(place: string, at: number): OnrecordError {
  return new OnrecordError(
    "cut",
    `Expected the record at byte ${at} to go on, but \`${place}\` is cut there. All whole records were read; fetch the file again for the rest.`,
    { place, at },
  );
}
