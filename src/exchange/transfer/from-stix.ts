import { EXTENSION } from "../stix/extension.ts";
import { captureIn, decisionIn, type Incoming, knowledgeIn, statementIn } from "./incoming.ts";
import { jsonItems, parsed } from "./json-items.ts";
import { BETWEEN } from "./parcel.ts";

function exactIn(places: unknown): string {
  return [places ?? []]
    .flat()
    .map((place) => String(Object(place).exact))
    .join(BETWEEN);
}

/** What a bundle of ours holds: artifacts are captures, and notes have decisions and names in our extension. Objects without it are not ours, and are passed over. */
export async function* fromStix(pieces: AsyncIterable<string>): AsyncIterable<Incoming> {
  for await (const item of jsonItems(pieces, "objects")) {
    const object = Object(item) as Readonly<Record<string, unknown>>;
    const ours = Object(Object(object.extensions)[EXTENSION]) as Readonly<Record<string, unknown>>;
    if (typeof ours.sightings_json === "string")
      yield captureIn(object.mime_type, object.payload_bin, parsed(ours.sightings_json), Object(object.hashes)["SHA-256"]);
    else if (typeof ours.decision_json === "string") yield decisionIn(parsed(ours.decision_json));
    else if (typeof ours.knowledge_json === "string") yield knowledgeIn(parsed(ours.knowledge_json));
    else if (object.type === "note" && typeof ours.statement === "string")
      yield statementIn(ours.statement, ours.capture, exactIn(ours.content), ours.speakers);
    else if (object.type === "report" && typeof ours.capture === "string")
      yield { kind: "page", capture: ours.capture, addresses: typeof ours.address === "string" ? [ours.address] : [] };
  }
}
