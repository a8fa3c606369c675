import { type DateValue, daysOf } from "../../record/date.ts";
import { OnrecordError } from "../../record/error.ts";
import type { Head, Paragraph } from "../page.ts";
import { machineDay, writtenDay } from "./written-date.ts";

/** When a page was published: as given, else as its head says, else as a line under the headline says; else not known. */
export function publishedOf(
  given: string | undefined,
  head: Head,
  paragraphs: readonly Paragraph[],
  headline: number | null,
): DateValue | null {
  if (given !== undefined) return givenDate(given);
  const said = head.published && machineDay(head.published.value);
  if (head.published && said) return dated(said, null, "explicit", head.published.why);
  return headline === null ? null : lineUnder(paragraphs, headline);
}

/** Errors: `bad-date`. */
function givenDate(given: string): DateValue {
  if (daysOf(given) === null) {
    throw new OnrecordError(
      "bad-date",
      `Expected a date like 2031, 2031-04 or 2031-04-09, not \`${given}\`. Write year, month and day in this order, with leading zeros.`,
      { given },
    );
  }
  return dated(given, null, "given", "given by a person");
}

/** Paragraphs under the headline in which a date is looked for. */
const NEAR = 8;

/**
 * The date on a line of its own, or beside the author's name, between the headline and the story; a standfirst may stand before it. One that stands above the
 * headline is not taken: it is the day of a visit as often as not.
 */
function lineUnder(paragraphs: readonly Paragraph[], headline: number): DateValue | null {
  for (const [index, { text, span, prose }] of paragraphs.slice(headline + 1, headline + 1 + NEAR).entries()) {
    if (prose && (index > 0 || text.length > LONGEST)) return null;
    if (text.length > LONGEST || /^(?:last )?(?:updated|modified)\b/i.test(text)) continue;
    for (const piece of pieces(text)) {
      const day = writtenDay(piece.replace(/^(?:published|posted)(?: on)?:? /i, ""));
      const start = span[0] + text.indexOf(piece);
      if (day !== null) return dated(day, [start, start + piece.length], "explicit", "date line under the headline");
    }
  }
  return null;
}

const LONGEST = 200;

/** A line's parts between signs; a place before the date stands apart too: `Tarsk, 17 February 2033`. */
function pieces(text: string): string[] {
  const parts = text.split(/\s*[|·•]\s*|\s+[–—-]\s+/);
  return parts.flatMap((part) => [part, part.replace(/^\p{Lu}[\p{L} ]{1,40}, (?=\d)/u, "")]);
}

function dated(edtf: string, span: [number, number] | null, basis: DateValue["basis"], why: string): DateValue {
  const days = daysOf(edtf);
  return { span, edtf, earliest: days?.earliest ?? null, latest: days?.latest ?? null, basis, why };
}
