import { captureIn, decisionIn, type Incoming, knowledgeIn } from "./incoming.ts";
import { jsonItems } from "./json-items.ts";

const STATEMENT = /^urn:onrecord:(s[0-9a-f]{20})$/;
const CAPTURE = /^urn:sha256:([0-9a-f]{64})$/;
const BYTES = /^data:[^,]*;base64,/;

/** What a page of our annotations holds. Annotations of others are passed over. */
export async function* fromAnnotations(pieces: AsyncIterable<string>): AsyncIterable<Incoming> {
  for await (const item of jsonItems(pieces, "items")) {
    const annotation = Object(item) as Readonly<Record<string, unknown>>;
    const capture = annotation["onrecord:capture"];
    const [, statement] = STATEMENT.exec(String(annotation.id)) ?? [];
    if (capture !== undefined) {
      const { mediaType, sightings } = Object(capture) as Readonly<Record<string, unknown>>;
      const { id } = Object(annotation.body) as { readonly id?: unknown };
      yield captureIn(mediaType, String(id).replace(BYTES, ""), sightings);
    } else if (annotation["onrecord:decision"] !== undefined) yield decisionIn(annotation["onrecord:decision"]);
    else if (annotation["onrecord:knowledge"] !== undefined) yield knowledgeIn(annotation["onrecord:knowledge"]);
    else if (statement !== undefined) {
      yield* pagesOf(annotation.target);
      yield { kind: "statement", id: statement };
    }
  }
}

function* pagesOf(target: unknown): Iterable<Incoming> {
  const { source } = Object([target].flat()[0]) as { readonly source?: unknown };
  const { id, "onrecord:capture": urn } = Object(source) as Readonly<Record<string, unknown>>;
  const [, capture] = CAPTURE.exec(String(urn)) ?? [];
  if (capture !== undefined) yield { kind: "page", capture, addresses: id === urn ? [] : [String(id)] };
}
