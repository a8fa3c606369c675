import { captureIn, decisionIn, type Incoming, knowledgeIn, statementIn } from "./incoming.ts";
import { cutOff, parsed } from "./json-items.ts";
import { linesOf } from "./lines.ts";
import { END, KNOWLEDGE } from "./parcel.ts";

/**
 * What our own JSON lines hold. Entries of other types are derived, and are read again from the captures. Throws `bad-import` where a file with captures has
 * fewer lines than its end says, or no end.
 */
export async function* fromJsonl(pieces: AsyncIterable<string>): AsyncIterable<Incoming> {
  let [lines, told, travels]: [number, number | null, boolean] = [0, null, false];
  for await (const line of linesOf(pieces)) {
    if (line.trim() === "") continue;
    const { type, ...entry } = Object(parsed(line)) as Readonly<Record<string, unknown>>;
    if (type === END) told = Number(entry.entries);
    else lines++;
    if (type === "capture" && "bytes" in entry) {
      travels = true;
      yield captureIn(entry.mediaType, entry.bytes, entry.sightings, entry.id);
    } else if (type === "capture") yield { kind: "page", capture: String(entry.id), addresses: [entry.addresses ?? []].flat().map(String) };
    else if (type === "article")
      yield { kind: "page", capture: String(entry.id), addresses: [Object(entry.article).address ?? []].flat().map(String) };
    else if (type === "decision") yield decisionIn(entry);
    else if (type === KNOWLEDGE) yield knowledgeIn(entry.rows);
    else if (type === "statement") yield statementIn(entry.id, entry.capture, Object(entry.words).content, entry.by);
  }
  if (travels && !(told !== null && lines >= told)) throw cutOff();
}
