import { OnrecordError } from "../../record/error.ts";
import { captureBytes } from "../capture-bytes.ts";
import type { Open } from "../container.ts";
import { decode } from "../decode.ts";
import { hintOf } from "../http/charset-hint.ts";
import { parameterIn, typeIn } from "../http/header-block.ts";
import { readBounded } from "../read-bounded.ts";
import { saidByMail } from "./mail.ts";
import { bodyBytes, type MimePart, mimePart, partsOf } from "./mime-part.ts";

/** Parts that are looked at; a page with its pictures has some hundred. */
const MOST_PARTS = 2_000;

/** Multiparts inside each other. */
const DEEPEST = 4;

/**
 * The page in an MHTML file (RFC 2557), as browsers save one with its pictures: the part that the file begins at, which is the page
 * itself and none of its frames; or the text of a mail, plain text with the subject on top, as it would stand in a file. Its address is the one that the file names, its time when the file says it was saved or sent.
 */
export const openMhtml: Open = async function* ({ reader, place, given, at, largest }) {
  const whole = mimePart(Buffer.from(await readBounded(reader.rest(), place, largest)));
  const root = rootOf(whole, 0);
  if (!root) {
    yield { place, error: noPage(place) };
    return;
  }
  const bytes = bodyBytes(root);
  const address = addressOf(whole, root);
  const charset = hintOf(root.headers.get("content-type"), bytes);
  const saved = at ?? timeOf(whole.headers.get("date"));
  const told = saidByMail(whole);
  const isPlain = typeIn(root.headers.get("content-type")) === "text/plain";
  if (told?.title !== undefined && isPlain) {
    const { text } = decode(bytes, "text/plain", charset ?? undefined);
    const captured = captureBytes(Buffer.from(`${told.title}\n\n${text.trimStart()}`, "utf8"));
    yield { captured, place, given: { mail: told, ...given }, made: true, ...(saved !== null && { at: saved }) };
    return;
  }
  yield {
    captured: captureBytes(Uint8Array.from(bytes)),
    place,
    given: { ...(told && { mail: told }), ...(address !== null && { address }), ...(charset !== null && { charset }), ...given },
    ...(isPlain && { made: true }),
    ...(saved !== null && { at: saved }),
  };
};

/** The first part of HTML or text, unless the head names another one as the start. */
function rootOf(part: MimePart, depth: number): MimePart | null {
  const type = part.headers.get("content-type");
  const boundary = parameterIn(type, "boundary");
  if (!typeIn(type)?.startsWith("multipart/") || boundary === null || depth > DEEPEST) return isText(part) ? part : null;
  const start = parameterIn(type, "start");
  const parts = partsOf(part.body, boundary, MOST_PARTS).map(mimePart);
  const started = start === null ? undefined : parts.find(({ headers }) => headers.get("content-id") === start);
  for (const one of started ? [started, ...parts] : parts) {
    const root = rootOf(one, depth + 1);
    if (root) return root;
  }
  return null;
}

function isText({ headers }: MimePart): boolean {
  return ["text/html", "application/xhtml+xml", "text/plain"].includes(typeIn(headers.get("content-type")) ?? "");
}

function addressOf(whole: MimePart, root: MimePart): string | null {
  const named = [
    whole.headers.get("snapshot-content-location"),
    root.headers.get("content-location"),
    whole.headers.get("content-location"),
  ];
  return named.find((address) => address !== undefined && /^https?:\/\/./i.test(address)) ?? null;
}

function timeOf(date: string | undefined): string | null {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function noPage(place: string): OnrecordError {
  return new OnrecordError(
    "unreadable",
    `Expected a saved page in \`${place}\`, but no part of it is HTML or text. Save the page again, as HTML.`,
    { place },
  );
}
