import type { ExportEntry, StoredCapture } from "../../archive/archive.ts";
import type { Given } from "../../record/capture.ts";
import type { Material } from "../material/material.ts";

/** The type and id of the entry that holds a person's own names. It stands only in what travels with its captures. */
export const KNOWLEDGE = "knowledge";

/** The type and id of the last line of what travels as lines: it says how many there are before it, so that a file that was cut off is known. */
export const END = "end";

/** Where and when a capture was met, as it travels: places that are not addresses stay behind, since a path is one machine's own. */
export interface TravellingSighting {
  readonly place: string | null;
  readonly at: string;
  readonly given: Given;
}

/** A capture with all that it takes to have it again elsewhere. */
export interface TravellingCapture {
  readonly mediaType: string;
  /** Base64. */
  readonly bytes: string;
  /** In the order they came, since what was given last wins. */
  readonly sightings: readonly TravellingSighting[];
}

/** What stands between the pieces of a statement's words where they are told as one. */
export const BETWEEN = " … ";

/** What stays behind whatever the format. */
export const SEAL = ["seal", "A seal is of the archive that made it; who imports seals anew."] as const;

/** A capture as it travels. */
export function packed({ mediaType, bytes, sightings }: StoredCapture): TravellingCapture {
  return {
    mediaType,
    bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64"),
    sightings: sightings.map(({ place, at, given }) => ({ place: /^https?:\/\//i.test(place) ? place : null, at, given })),
  };
}

/** The chosen decisions with when each was made, as they travel beside captures. */
export async function decisionsToSend(material: Material): Promise<ExportEntry[]> {
  const made = new Map((await material.archive.decisions()).map(({ decision }) => [decision.id, decision.at]));
  const decisions: ExportEntry[] = [];
  for await (const entry of material.entries()) if (entry.type === "decision") decisions.push({ ...entry, at: made.get(entry.id) });
  return decisions;
}
