import { OnrecordError } from "../record/error.ts";
import type { Format } from "./format.ts";

/** The formats, in the order in which they are shown. */
export const FORMATS: readonly Format[] = [
  {
    name: "jsonl",
    is: "every entry as it is, one a line; comes back with `onrecord import`",
    mediaType: "application/x-ndjson",
    ending: ".jsonl",
    options: ["captures"],
    load: async () => (await import("./jsonl/jsonl.ts")).writeJsonl,
  },
  {
    name: "csv",
    is: "flat tables for spreadsheets and statistics, with a codebook (--table)",
    mediaType: "text/csv; charset=utf-8; header=present",
    ending: ".csv",
    options: ["table"],
    load: async () => (await import("./csv/csv.ts")).writeCsv,
  },
];

/** The names that `--format` takes. */
export const FORMAT_NAMES: readonly string[] = FORMATS.map(({ name }) => name);

/** The format of a name. Throws `bad-query` where there is none. */
export function formatNamed(name: string): Format {
  const format = FORMATS.find((one) => one.name === name);
  if (!format) throw new OnrecordError("bad-query", `Expected a format, one of ${FORMAT_NAMES.join(", ")}, not \`${name}\`.`, { name });
  return format;
}
