import { daysOf } from "../../record/date.ts";
import { captureBytes } from "../capture-bytes.ts";
import type { Met } from "../captured.ts";
import type { EntryText, FeedEntry } from "./entry.ts";

/**
 * The page that an entry's own text in its feed makes, for where the entry points nowhere or its page cannot be had. HTML as it stands there, behind a mark that
 * it is HTML; plain text with the title on top. Where it was met is the feed, with what the entry is called behind the `#`.
 */
export function ownText(feed: string, { address, title, date }: Omit<FeedEntry, "text">, text: EntryText, place: string): Met {
  const where = address ?? (/^https?:/i.test(feed) ? place : null);
  const day = date === null ? null : dayIn(date);
  const source = text.type === "html" ? `<!doctype html>\n${text.value}` : title === null ? text.value : `${title}\n\n${text.value}`;
  return {
    captured: captureBytes(Buffer.from(source, "utf8")),
    place,
    given: {
      ...(where !== null && { address: where }),
      ...(title !== null && { title }),
      ...(day !== null && { published: day }),
    },
  };
}

/** Where an entry's own text stands: its feed, with its identifier, or what its text hashes to, behind the `#`. */
export function placeOf(feed: string, { id, address, text }: FeedEntry): string {
  const name = id ?? address ?? captureBytes(Buffer.from(text?.value ?? "", "utf8")).sha256.slice(0, 16);
  return `${feed.replace(/#.*$/, "")}#${encodeURI(name)}`;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The day of a date as feeds write it, in the zone that it is written in: ISO 8601 or RFC 822; null where it is none of the calendar. */
function dayIn(date: string): string | null {
  const iso = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(date)?.[0];
  if (iso !== undefined) return daysOf(iso) && iso;
  const [, day, month, year] = /^(?:[A-Za-z]{3},? )?(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})(?!\d)/.exec(date) ?? [];
  const index = MONTHS.indexOf(month?.toLowerCase() ?? "");
  if (index === -1) return null;
  const written = `${year}-${String(index + 1).padStart(2, "0")}-${day!.padStart(2, "0")}`;
  return daysOf(written) && written;
}
