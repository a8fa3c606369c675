import { type DateValue, daysOf } from "../../record/date.ts";
import type { Head, Paragraph } from "../page.ts";
import { machineDay, writtenDay } from "./written-date.ts";

/** Code units of a line in which it says when a page was changed. */
const LONGEST = 200;

const CHANGED =
  /(?:^[[(*]?|[|·•(–—-]\s*)(?:last )?(?:updated|modified|revised)(?: on| at)?:? +|^(?:this|the) (?:article|story|report|page|post|piece|headline) (?:was|has been) (?:last )?(?:amended|updated|corrected|modified|revised|edited) on /i;

/** Behind a day in such a line. */
const BEHIND = /\s*[|·•)]|\s[–—-]\s|[:.]\s|,? (?:to|because|after|and|with|as|since|following)\b/;

/**
 * When a page was last changed, as its head or a line of its own says; null where neither does, or where it is no day after that of publication: programs that
 * publish pages give the day of publication for the last change, too.
 */
export function modifiedOf(head: Pick<Head, "modified">, paragraphs: readonly Paragraph[], published: DateValue | null): DateValue | null {
  const said = head.modified === null ? null : machineDay(head.modified.value);
  const days = said === null ? null : daysOf(said);
  const named: DateValue | null = days && { span: null, edtf: said!, ...days, basis: "explicit", why: head.modified!.why };
  const found = named ?? lastOf(paragraphs);
  return found !== null && (published?.latest == null || found.earliest! > published.latest) ? found : null;
}

/** The last day that lines of their own name. */
function lastOf(paragraphs: readonly Paragraph[]): DateValue | null {
  const found = paragraphs.flatMap(({ text, span }, index) => changedIn(text, span[0]) ?? dayUnder(text, paragraphs[index + 1]) ?? []);
  return found.reduce<DateValue | null>((last, one) => (last === null || one.earliest! > last.earliest! ? one : last), null);
}

/** `Last updated` on a line of its own, as lists of terms have it, over the day. */
const LABEL = /^(?:last )?(?:updated|modified|revised)(?: on)?:?$/i;

function dayUnder(label: string, next: Paragraph | undefined): DateValue | null {
  return next !== undefined && LABEL.test(label) ? dayIn(next.text, next.span[0], "the line under one that says “updated”") : null;
}

/** The day that a line says after "Updated"; `at`: where the line begins. Null where it says none. */
export function changedIn(line: string, at: number): DateValue | null {
  const label = CHANGED.exec(line.slice(0, LONGEST));
  if (!label) return null;
  const start = label.index + label[0].length;
  return dayIn(line.slice(start), at + start, "a line that says when it was changed");
}

function dayIn(text: string, at: number, why: string): DateValue | null {
  const words = text.slice(0, LONGEST).split(BEHIND, 1)[0]!;
  const edtf = writtenDay(words.replace(/[.,]$/, ""));
  const days = edtf === null ? null : daysOf(edtf);
  return days && { span: [at, at + words.length], edtf: edtf!, ...days, basis: "explicit", why };
}
