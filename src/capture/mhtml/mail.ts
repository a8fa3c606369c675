import type { Given } from "../../record/capture.ts";
import type { MimePart } from "./mime-part.ts";

/** Headers that are read are no longer, in code units. */
const LONGEST = 2_000;

/** What a mail's head says of the text in it: its subject, the day at which it was sent, and the house that sent it, where it says one; null where a browser saved a page as a mail. */
export function saidByMail({ headers }: MimePart): NonNullable<Given["mail"]> | null {
  const from = headers.get("from")?.slice(0, LONGEST) ?? "";
  if (!/@/.test(from) || headers.has("snapshot-content-location")) return null;
  const title = decoded(headers.get("subject") ?? "");
  const published = dayOf(headers.get("date") ?? "");
  const publisher = houseIn(decoded(headers.get("organization") ?? ""), decoded(from));
  return { ...(title !== "" && { title }), ...(published !== null && { published }), ...(publisher !== null && { publisher }) };
}

/** Words by which a sender is a house, not a person. */
const HOUSE =
  /(?:^|[\s(])(?:press|media|newsroom|news|office|ministry|department|embassy|agency|bureau|commission|council|cent(?:re|er)|service|secretariat|government|parliament|presidency|spokesperson|communications?|institute|university|authority|directorate|consulate|mission|court|police|company|group|foundation|association|union|gazette|ledger|times|post|herald|daily|wire|inc|ltd|gmbh|labs?)(?:$|[\s).,])/i;

/** The house that sent a mail: as it names it, else the name before the sender's address, where that is one of a house. */
function houseIn(organization: string, from: string): string | null {
  if (organization !== "") return organization;
  const name = /^\s*"?([^"<@]{2,120}?)"?\s*</.exec(from)?.[1]?.trim() ?? "";
  return HOUSE.test(name) ? name : null;
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
