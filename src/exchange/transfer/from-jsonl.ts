import { captureIn, decisionIn, type Incoming, knowledgeIn } from "./incoming.ts";
import { parsed } from "./json-items.ts";
import { linesOf } from "./lines.ts";
import { KNOWLEDGE } from "./parcel.ts";

/** What our own JSON lines hold. Entries of other types are derived, and are read again from the captures. */
export async function* fromJsonl(pieces: AsyncIterable<string>): AsyncIterable<Incoming> {
  for await (const line of linesOf(pieces)) {
    if (line.trim() === "") continue;
    const { type, ...entry } = Object(parsed(line)) as Readonly<Record<string, unknown>>;
    if (type === "capture" && "bytes" in entry) yield captureIn(entry.mediaType, entry.bytes, entry.sightings);
    else if (type === "capture") yield { kind: "page", capture: String(entry.id), addresses: [entry.addresses ?? []].flat().map(String) };
    else if (type === "decision") yield decisionIn(entry);
    else if (type === KNOWLEDGE) yield knowledgeIn(entry.rows);
    else if (type === "statement") yield { kind: "statement", id: String(entry.id) };
  }
}
