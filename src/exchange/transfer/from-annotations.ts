import { captureIn, decisionIn, type Incoming, knowledgeIn, statementIn } from "./incoming.ts";
import { jsonItems } from "./json-items.ts";
import { BETWEEN } from "./parcel.ts";

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
      yield captureIn(mediaType, String(id).replace(BYTES, ""), sightings, CAPTURE.exec(String(annotation.id))?.[1]);
    } else if (annotation["onrecord:decision"] !== undefined) yield decisionIn(annotation["onrecord:decision"]);
    else if (annotation["onrecord:knowledge"] !== undefined) yield knowledgeIn(annotation["onrecord:knowledge"]);
    else if (statement !== undefined) {
      const page = pageOf(annotation.target);
      if (page) yield { kind: "page", ...page };
      yield statementIn(statement, page?.capture, contentOf(annotation.target), speakersOf(annotation.body));
    }
  }
}

type Part = Readonly<Record<string, unknown>>;

function pageOf(target: unknown): { readonly capture: string; readonly addresses: readonly string[] } | null {
  const { id, "onrecord:capture": urn } = Object((Object([target].flat()[0]) as Part).source) as Part;
  const [, capture] = CAPTURE.exec(String(urn)) ?? [];
  return capture === undefined ? null : { capture, addresses: id === urn ? [] : [String(id)] };
}

function contentOf(target: unknown): string {
  const parts = [target ?? []].flat().map((part) => Object(part) as Part);
  return parts
    .filter((part) => part["onrecord:part"] === "content")
    .map(({ selector }) => String(Object([selector].flat()[0]).exact))
    .join(BETWEEN);
}

function speakersOf(body: unknown): object[] {
  const parts = [body ?? []].flat().map((part) => Object(part) as Part);
  return parts.filter(({ purpose }) => purpose === "identifying").map(({ value }) => ({ name: value }));
}
