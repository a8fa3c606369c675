import { type DateValue, daysOf } from "../../record/date.ts";
import { isByline } from "../about/byline.ts";
import { isForeignChange, withoutLabel } from "../about/other-calendars.ts";
import { datePiece, dayAtEnd, writtenDay } from "../about/written-date.ts";
import type { Paragraph } from "../page.ts";
import { isMenu } from "../plain/menu-run.ts";

/** Paragraphs under the headline in which a date is looked for. */
const NEAR = 16;

/** Paragraphs under the headline after which a date without a byline is no longer looked for. */
const UNSIGNED = 8;

/** Sentences that stand above the date where a byline does, too: a standfirst, who was where; and their length in code units. */
const ABOVE_DATE = 3;
const SHORT = 120;

/** The longest line that a date of publication stands in, in code units. */
const LONGEST = 200;

const LABEL =
  /^(?:(?:(?:first|originally) )?(?:published|posted|issued|released)(?: on)?:? +|(?:release|publication|issue) date:? +|(?:publication(?: date)?|date|sent|dated|date of (?:issue|publication|release)): *)/i;
/** `10:12 AM · Apr 5, 2031 · 12.3K Views`: what stands under a post on a network. */
const POSTED = /^\d{1,2}:\d{2} ?[AP]M · \p{Lu}/u;
const CHANGED = /^(?:last )?(?:updated|modified)\b/i;

const isChanged = (text: string) => CHANGED.test(text) || isForeignChange(text);

/**
 * The date on a line of its own, or beside the author's name, between the headline and the story; a standfirst may stand before it. One that stands above the
 * headline is not taken: it is the day of a visit as often as not. Where the line leaves the year out, it stays `XXXX`.
 */
export function lineUnder(paragraphs: readonly Paragraph[], headline: number): DateValue | null {
  const under = paragraphs.slice(headline + 1, headline + 1 + NEAR);
  let signed = false;
  let sentences = 0;
  for (const [index, { text, span, prose }] of under.entries()) {
    signed ||= isByline(text);
    if (prose && (text.length > LONGEST || (index > 0 && (!signed || text.length > SHORT || ++sentences > ABOVE_DATE)))) return null;
    if (index >= UNSIGNED && !signed) return null;
    if (text.length > LONGEST || isChanged(text) || isInMenu(under, index)) continue;
    const date = dateIn(text, span[0], "date line under the headline");
    if (date) return date;
  }
  return null;
}

/** What stands above the texts that offices send out. */
const RELEASE =
  /^(?:(?:embargoed )?(?:for )?immediate release|(?:press|news|media) (?:release|statement)|official statement|communiqu[eé]|from|to|cc|subject)\b[^.?!“”"]*$/i;

/** Paragraphs from the top in which such a line is looked for, and how far from it the date stands. */
const FIRST = 12;
const BESIDE = 3;

/** The date with its year that stands beside `FOR IMMEDIATE RELEASE`, or among the lines above a letter, before the headline: texts that are sent out have no visits. */
export function releaseLine(paragraphs: readonly Paragraph[], headline: number): DateValue | null {
  const top = paragraphs.slice(0, Math.min(headline, FIRST));
  const sent = top.flatMap(({ text }, index) => (text.length <= LONGEST && RELEASE.test(text) ? [index] : []));
  for (const [index, { text, span }] of top.entries()) {
    if (text.length > LONGEST || !sent.some((at) => Math.abs(at - index) <= BESIDE)) continue;
    const date = dateIn(text, span[0], "a date above a text that was sent out");
    if (date?.earliest != null) return date;
  }
  return null;
}

/**
 * The date with its year that a text without a headline begins with, right above the story: nothing else stands above it, as it does where the day of a visit is.
 */
export function lineOnTop(paragraphs: readonly Paragraph[]): DateValue | null {
  const [top, next] = paragraphs;
  if (!top || !next?.prose || top.text.length > LONGEST || isChanged(top.text)) return null;
  const date = dateIn(top.text, top.span[0], "date line above the story");
  return date?.earliest == null ? null : date;
}

/** Whether a line stood right against the words of a menu, with no space between: the day of a visit. */
function isInMenu(paragraphs: readonly Paragraph[], index: number): boolean {
  const { span } = paragraphs[index]!;
  const [before, behind] = [paragraphs[index - 1], paragraphs[index + 1]];
  return (before?.span[1] === span[0] && isMenu(before.text)) || (behind?.span[0] === span[1] && isMenu(behind.text));
}

/** A day with its year on a line of its own above the headline: as a rule that of a visit; null where there is none. */
export function dayAbove(paragraphs: readonly Paragraph[], headline: number): string | null {
  for (const { text } of paragraphs.slice(Math.max(0, headline - ABOVE), headline)) {
    const day = writtenDay(text);
    if (day !== null) return day;
  }
  return null;
}

/** Paragraphs above the headline in which the day of a visit is looked for. */
const ABOVE = 40;

/** The date after "Published" on a line of its own, wherever it stands, where all such lines of the page say the same day. */
export function labelledLine(paragraphs: readonly Paragraph[]): DateValue | null {
  const found = paragraphs.flatMap(({ text, span }) =>
    text.length <= LONGEST && (LABEL.test(text) || POSTED.test(text))
      ? (dateIn(text, span[0], "a line that says when it was published") ?? [])
      : [],
  );
  const [first] = found;
  return first?.earliest != null && found.every(({ edtf }) => edtf === first.edtf) ? first : null;
}

function dateIn(text: string, at: number, why: string): DateValue | null {
  for (const piece of pieces(text)) {
    const bare = withoutLabel(piece.replace(LABEL, ""));
    const ends = /^by\b/i.test(bare) ? dayAtEnd(bare) : null;
    const edtf = writtenDay(bare) ?? datePiece(bare) ?? ends?.day ?? null;
    if (edtf === null) continue;
    const start = at + text.indexOf(piece) + piece.length - bare.length + (ends?.at ?? 0);
    const days = daysOf(edtf);
    return {
      span: [start, at + text.indexOf(piece) + piece.length],
      edtf,
      earliest: days?.earliest ?? null,
      latest: days?.latest ?? null,
      basis: "explicit",
      why,
    };
  }
  return null;
}

/** A line's parts between signs; the day before a clock that lost its space, `March 14, 20316:41 PM`; a place before the date stands apart too: `Tarsk, 17 February 2033`; and what stands behind an author: `by Ann Roe Monday, 3 May 2031`. */
function pieces(text: string): string[] {
  const parts = text.split(/\s*[|·•]\s*|\s+[/–—-]\s+|\n/);
  return parts.flatMap((part) => [
    part,
    part.replace(/^(.{6,40}\b\d{4})\d{1,2}:\d{2}\b.{0,80}$/, "$1"),
    part.replace(/^\((.*)\)$/, "$1").replace(/^\p{Lu}[\p{L} ]{1,40}, (?=\d)/u, ""),
  ]);
}
