import { readFile, stat } from "node:fs/promises";
import { readGroups, readUserRows } from "../knowledge/index.ts";
import { OnrecordError } from "../record/error.ts";
import type { KnowledgeRow } from "../record/knowledge.ts";
import { size } from "./output.ts";

/** A file of rows, in bytes: ten thousand rows of two hundred each; a bundle of JSON has much more in it than groups. */
const LARGEST_FILE = 2_000_000;
const LARGEST_JSON = 100_000_000;

/** Faults shown at once; the rest is counted. */
const SHOWN_FAULTS = 20;

/** What such a file is, for people. */
export const KNOWLEDGE_FILE =
  "CSV whose first line is name,kind and any of country,aliases,source,date; a state by its name or code, aliases with semicolons between; at most 2 MB. Or threat groups as JSON: a MISP galaxy cluster, or a STIX bundle such as ATT&CK's";

/** A person's rows in a CSV file, or threat groups in the JSON of MISP or ATT&CK. Errors: `bad-knowledge` with every fault and its line. */
export async function rowsIn(path: string): Promise<readonly KnowledgeRow[]> {
  const text = await textOf(path);
  const groups = readGroups(text);
  if (groups) return groups;
  const { rows, faults } = readUserRows(text);
  if (faults.length === 0) return rows;
  const more = faults.length > SHOWN_FAULTS ? [`... and ${faults.length - SHOWN_FAULTS} more`] : [];
  const shown = faults.slice(0, SHOWN_FAULTS).map(({ line: at, fault }) => `line ${at}: ${fault}`);
  throw new OnrecordError("bad-knowledge", [`Nothing was added from \`${path}\`:`, ...shown, ...more].join("\n  "), { path, faults });
}

async function textOf(path: string): Promise<string> {
  try {
    const { size: bytes } = await stat(path);
    const largest = /\.json$/i.test(path) ? LARGEST_JSON : LARGEST_FILE;
    if (bytes > largest)
      throw new OnrecordError(
        "bad-knowledge",
        `Expected at most ${size(largest)} of names, found ${size(bytes)} in \`${path}\`. Part the file.`,
        { path },
      );
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof OnrecordError) throw error;
    const isText = !(error instanceof TypeError);
    const what = isText ? "a file that can be read" : "text in UTF-8";
    throw new OnrecordError(
      "bad-knowledge",
      `Expected ${what} at \`${path}\`. ${isText ? "Name one that is there." : "Save it as UTF-8."}`,
      { path },
      error,
    );
  }
}
