import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OnrecordError } from "../../src/record/index.ts";
import type { Attribution } from "./attribution.ts";
import { parseStandoff } from "./brat.ts";
import { utf16Offsets } from "./code-points.ts";

/** A text and what a person found in it. */
export interface GoldDocument {
  readonly name: string;
  /** Where the text is. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/**
 * The documents of a folder in PolNeAR's layout, `text/<name>.txt` and `attributions/<name>_<annotator>.ann`, by name. Texts are
 * UTF-8 without a byte order mark. Errors: `not-found` where the folder is not laid out so.
 */
export function* goldDocuments(folder: string): Generator<GoldDocument> {
  const annotations = Map.groupBy(annotationsIn(folder), ({ name }) => name);
  for (const [name, files] of [...annotations].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const path = join(folder, "text", `${name}.txt`);
    const bytes = readFileSync(path);
    const text = bytes.toString("utf8");
    const ann = readFileSync(
      join(
        folder,
        "attributions",
        chosen(
          name,
          files.map(({ file }) => file),
        ),
      ),
      "utf8",
    );
    yield { name, path, bytes, text, attributions: parseStandoff(ann, utf16Offsets(text)) };
  }
}

function annotationsIn(folder: string): { name: string; file: string }[] {
  const found = filesOf(join(folder, "attributions")).flatMap((file) => {
    const name = /^(.+)_[0-9a-z]+\.ann$/.exec(file)?.[1];
    return name === undefined ? [] : [{ name, file }];
  });
  if (found.length > 0) return found;
  throw new OnrecordError(
    "not-found",
    `Expected attributions/*.ann and text/*.txt in \`${folder}\`, found none. Name a folder laid out as PolNeAR's are.`,
    {
      folder,
    },
  );
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return [];
  }
}

/** The annotator who counts where several annotated a text: by a hash of its name, so that it is the same on every run but not always the same person. */
function chosen(name: string, files: readonly string[]): string {
  return files[fnv1a(name) % files.length]!;
}

/** The 32-bit hash of Fowler, Noll and Vo, over UTF-16 code units. */
function fnv1a(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
