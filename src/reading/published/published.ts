import { type DateValue, daysOf } from "../../record/date.ts";
import { OnrecordError } from "../../record/error.ts";
import type { Head, Paragraph } from "../page.ts";
import { addressDay } from "./address-day.ts";
import { chosen } from "./choose.ts";
import { dayAbove, labelledLine, lineOnTop, lineUnder, releaseLine } from "./date-lines.ts";
import { storyDay } from "./story-day.ts";

/** What a page has in which its date can stand. */
export interface Dated {
  readonly given: string | undefined;
  readonly head: Head;
  readonly address: string | null;
  readonly paragraphs: readonly Paragraph[];
  /** Index of the headline in `paragraphs`. */
  readonly headline: number | null;
  /** The story's paragraphs. */
  readonly story: readonly Paragraph[];
}

/**
 * When a page was published: as given, else as its head, a line under the headline, its first paragraphs, a line that says "Published" or its address say, in this
 * order; what a person gave wins. Where they disagree the reason says who else says what. Null where nothing says it: days of a visit, of a copyright and of other
 * stories are not looked at. Errors: `bad-date`.
 */
export function publishedOf({ given, head, address, paragraphs, headline, story }: Dated): DateValue | null {
  if (given !== undefined) return givenDate(given);
  const line = headline === null ? lineOnTop(paragraphs) : (lineUnder(paragraphs, headline) ?? releaseLine(paragraphs, headline));
  const told = storyDay(story, line?.edtf.startsWith("XXXX") ? line : null, headline === null ? null : dayAbove(paragraphs, headline));
  return chosen({ head, line, story: told, labelled: labelledLine(paragraphs), address: address === null ? null : addressDay(address) });
}

/** Errors: `bad-date`. */
function givenDate(given: string): DateValue {
  const days = daysOf(given);
  if (days === null) {
    throw new OnrecordError(
      "bad-date",
      `Expected a date like 2031, 2031-04 or 2031-04-09, not \`${given}\`. Write year, month and day in this order, with leading zeros.`,
      { given },
    );
  }
  return { span: null, edtf: given, ...days, basis: "given", why: "given by a person" };
}
