import type { Archive } from "../archive/archive.ts";
import { withoutBytes } from "../archive/index.ts";
import { choose, formatNamed, noLosses } from "../exchange/index.ts";
import { OnrecordError } from "../record/error.ts";
import type { Proof } from "../record/proof.ts";
import type { PublishChoice } from "./choice.ts";

/** The formats in which a site has its record beside the pages. */
export const BESIDE = ["jsonl", "csv", "stix", "web-annotation", "csl"] as const;

/** The file of a format. */
export const exportFile = (name: string): string => `exports/onrecord-${name}${formatNamed(name).ending}`;

/** The record in a format, whole. */
export async function exported(archive: Archive, name: string, { filters }: PublishChoice): Promise<Uint8Array> {
  const { material } = await choose(archive, { ids: [], filters, all: false });
  const write = await formatNamed(name).load();
  const pieces: Uint8Array[] = [];
  for await (const piece of write(material, {}, noLosses()))
    pieces.push(typeof piece === "string" ? new TextEncoder().encode(piece) : piece);
  return Buffer.concat(pieces);
}

/**
 * The proof of a statement without the page's bytes; null where it is not sealed, or where the proof would tell the path of a file on this machine and
 * `paths` does not allow that.
 */
export async function proofOf(archive: Archive, id: string, paths: boolean): Promise<Proof | null> {
  try {
    const proof = await archive.prove(id);
    return paths || /^https?:\/\//i.test(proof.log.sighting.place) ? withoutBytes(proof) : null;
  } catch (error) {
    if (error instanceof OnrecordError && (error.code === "not-sealed" || error.code === "not-found")) return null;
    throw error;
  }
}
