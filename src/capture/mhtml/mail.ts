import type { Given } from "../../record/capture.ts";
import type { MimePart } from "./mime-part.ts";

/** Headers that are read are no longer, in code units. */
const LONGEST = 2_000;

/** What a mail's head says of the text in it, its subject and the day at which it was sent; nothing where a browser saved a page as one. */
export function givenByMail({ headers }: MimePart): Pick<Given, "title" | "published"> {
  if (!/@/.test(headers.get("from")?.slice(0, LONGEST) ?? "") || headers.has("snapshot-content-location")) return {};
  const title = decoded(headers.get("subject") ?? "");
  const published = dayOf(headers.get("date") ?? "");
  return { ...(title !== "" && { title }), ...(published !== null && { published }) };
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** `Fri, 14 Mar 2031 06:02:11 +0000` (RFC 5322): the day as it is written, where the sender was. */
function dayOf(date: string): string | null {
  const [, day, month, year] = /^(?:[a-z]{3},? )?\s*(\d{1,2}) ([a-z]{3}) (\d{4})\b/i.exec(date.slice(0, LONGEST)) ?? [];
  const number = MONTHS.indexOf((month ?? "").toLowerCase()) + 1;
  return number === 0 ? null : `${year}-${String(number).padStart(2, "0")}-${day!.padStart(2, "0")}`;
}

/** Words that are not ASCII, as they stand in heads of mails (RFC 2047). */
const ENCODED = /=\?([\w.:-]{1,40})\?([bq])\?([^?\s]{0,800})\?=(?:\s+(?==\?))?/gi;

function decoded(words: string): string {
  const plain = words.slice(0, LONGEST).replace(ENCODED, (whole, charset: string, how: string, value: string) => {
    const bytes = how.toLowerCase() === "b" ? Buffer.from(value, "base64") : fromQ(value);
    try {
      return new TextDecoder(charset).decode(bytes);
    } catch {
      return whole;
    }
  });
  return plain.replace(/\s+/g, " ").trim();
}

function fromQ(value: string): Buffer {
  const bytes = value.replaceAll("_", " ").replace(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, "latin1");
}
