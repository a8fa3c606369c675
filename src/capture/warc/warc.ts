import { OnrecordError } from "../../record/error.ts";
import { captureBytes } from "../capture-bytes.ts";
import type { Met } from "../captured.ts";
import type { Open, Source } from "../container.ts";
import { hintOf } from "../http/charset-hint.ts";
import { decoded } from "../http/content-coding.ts";
import { typeIn } from "../http/header-block.ts";
import { httpMessage } from "../http/message.ts";
import { mayBePage } from "../http/page-types.ts";
import type { NotMet } from "../meet.ts";
import { addressOf, timeOf } from "./met-at.ts";
import { cut, nextRecord, type WarcHead } from "./record.ts";

/**
 * The pages in a web archive: its `response` and `resource` records of HTML, text and PDF, each with the address and the time at
 * which it was fetched. One record is in memory at a time.
 */
export const openWarc: Open = async function* (source: Source) {
  const { reader, place } = source;
  for (;;) {
    const { head, junk } = await nextRecord(reader, place);
    if (junk > 0) yield { place, error: strayBytes(place, junk, head?.at ?? reader.at) };
    if (head === null) return;
    const type = head.headers.get("warc-type");
    if (type !== "response" && type !== "resource") {
      if ((await reader.skip(head.length)) < head.length) throw cut(place, head.at);
    } else yield* record(source, head, type);
  }
};

async function* record(source: Source, head: WarcHead, type: "response" | "resource"): AsyncGenerator<Met | NotMet> {
  const { reader, largest, place: archive } = source;
  const place = addressOf(head.headers) ?? `${archive}#${head.at}`;
  if (head.length > largest) {
    if ((await reader.skip(head.length)) < head.length) throw cut(archive, head.at);
    if (!isMedia(head)) yield { place, error: tooLarge(archive, head, largest) };
    return;
  }
  const bytes = await reader.take(head.length);
  if (bytes.length < head.length) throw cut(archive, head.at);
  try {
    const page = type === "response" ? response(bytes, place, largest) : resource(bytes, head);
    if (page) yield met(source, head, place, page);
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    yield { place, error };
  }
}

interface Page {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
}

/** The page in an answer of a server; null where it is none, or the server had none to give. */
function response(bytes: Uint8Array, place: string, largest: number): Page | null {
  const message = httpMessage(bytes);
  if (message?.status !== 200) return null;
  const type = message.headers.get("content-type");
  const name = typeIn(type);
  if (name !== null && !mayBePage(name, PDF) && !mayBePage(name, NOTHING)) return null;
  const body = decoded(message.body, message.headers.get("content-encoding"), place, largest);
  return mayBePage(name, body) ? { bytes: body, charset: hintOf(type, body) } : null;
}

const NOTHING = new Uint8Array();
const PDF = Buffer.from("%PDF-");

function resource(bytes: Uint8Array, head: WarcHead): Page | null {
  const type = head.headers.get("content-type");
  return mayBePage(typeIn(type), bytes) ? { bytes, charset: hintOf(type, bytes) } : null;
}

/** The bytes are copied: what is buffered of the archive must not stay in memory with a page. */
function met({ given }: Source, head: WarcHead, place: string, { bytes, charset }: Page): Met {
  const address = addressOf(head.headers);
  const at = timeOf(head.headers);
  return {
    captured: captureBytes(Uint8Array.from(bytes)),
    place,
    given: { ...(address !== null && { address }), ...(charset !== null && { charset }), ...given },
    ...(at !== null && { at }),
  };
}

function isMedia(head: WarcHead): boolean {
  return /^(?:image|video|audio|font)\//.test(head.headers.get("warc-identified-payload-type") ?? "");
}

function tooLarge(place: string, head: WarcHead, largest: number): OnrecordError {
  return new OnrecordError(
    "too-large",
    `Expected at most ${largest} bytes, not the ${head.length} of the record at byte ${head.at} of \`${place}\`. It was left out.`,
    { place, largest, at: head.at },
  );
}

function strayBytes(place: string, bytes: number, at: number): OnrecordError {
  return new OnrecordError(
    "broken",
    `Expected one record after another, but ${bytes} bytes before byte ${at} of \`${place}\` are none. They were left out; fetch the file again if they matter.`,
    { place, bytes, at },
  );
}
