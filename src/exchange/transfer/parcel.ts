import type { StoredCapture } from "../../archive/archive.ts";
import type { Given } from "../../record/capture.ts";

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

/** A capture as it travels. */
export function packed({ mediaType, bytes, sightings }: StoredCapture): TravellingCapture {
  return {
    mediaType,
    bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64"),
    sightings: sightings.map(({ place, at, given }) => ({ place: /^https?:\/\//i.test(place) ? place : null, at, given })),
  };
}
