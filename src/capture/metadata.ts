import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import type { Given } from "../record/capture.ts";
import { OnrecordError } from "../record/error.ts";
import { unreachable } from "./unreachable.ts";

/** The file by which a folder gives values for the pages in it. */
export const METADATA_FILE = "metadata.json";

const text = z.string().nullish();
const Metadata = z.array(z.object({ file: z.string().min(1), published: text, publisher: text, address: text }));

/** Values given by file, under the file's absolute path. */
export type GivenByFile = ReadonlyMap<string, Given>;

/** What a folder's `metadata.json` gives; nothing where there is none. Errors: `bad-metadata`. */
export async function readMetadata(folder: string): Promise<GivenByFile> {
  const place = join(folder, METADATA_FILE);
  const source = await readFile(place, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "EISDIR") return null;
    throw error.code === "EACCES" || error.code === "EPERM" ? unreachable(place, error) : bad(place, error.message, error);
  });
  if (source === null) return new Map();
  const entries = parse(source, place);
  return new Map(entries.map(({ file, ...values }) => [resolve(folder, file), withoutEmpty(values)]));
}

/** What the text of a `metadata.json` gives, under the names as they stand in it. Errors: `bad-metadata`. */
export function givenByName(source: string, place: string): GivenByFile {
  return new Map(parse(source, place).map(({ file, ...values }) => [file, withoutEmpty(values)]));
}

function parse(source: string, place: string): z.infer<typeof Metadata> {
  try {
    return Metadata.parse(JSON.parse(source.replace(/^\uFEFF/, "")));
  } catch (error) {
    throw bad(place, error instanceof z.ZodError ? (error.issues[0]?.message ?? "") : String(error), error);
  }
}

function bad(place: string, found: string, cause: unknown): OnrecordError {
  const message = `Expected a list of {file, published, publisher, address} in \`${place}\`, not what is there (${found}). Mend it, or take it away.`;
  return new OnrecordError("bad-metadata", message, { place }, cause);
}

function withoutEmpty(values: { [name in keyof Given]: string | null | undefined }): Given {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ""));
}
