import { daysOf } from "../../record/date.ts";
import { OnrecordError } from "../../record/error.ts";
import { dayAtEnd, isDateLine, writtenDay } from "../about/written-date.ts";
import { type Head, type Markup, NO_HEAD, type Page, type Paragraph, paragraph, type Said } from "../page.ts";
import { pdfOutcome } from "./ask-thread.ts";
import type { PdfFailure, PdfInfo, PdfText } from "./pdf-text.ts";

/** Between the paragraphs of a page's text. */
const BETWEEN = "\n\n";

/** Takes a PDF apart: its text in paragraphs, columns read one after the other. Errors: `unreadable`, with the reason. */
export function pdfPage(bytes: Uint8Array): Page {
  const outcome = pdfOutcome(bytes);
  if ("failure" in outcome) throw unreadable(outcome.failure, outcome.words);
  const { text } = outcome;
  const composed = text.paragraphs.map((one) => one.text).join(BETWEEN);
  const paragraphs = paragraphsIn(composed, text);
  return { text: composed, paragraphs, head: headOf(text.info, paragraphs), note: noteOf(text) };
}

function paragraphsIn(composed: string, { paragraphs }: PdfText): Paragraph[] {
  let start = 0;
  return paragraphs.map(({ text, heading, furniture }) => {
    const span = [start, start + text.length] as const;
    start = span[1] + BETWEEN.length;
    return paragraph(composed, span, { ...PLAIN, heading, furniture });
  });
}

const PLAIN: Markup = { heading: null, caption: false, inArticle: null, furniture: null, part: null, linked: 0 };

function noteOf({ pages, read }: PdfText): string | null {
  return read < pages ? `the first ${read} of ${pages} pages were read` : null;
}

/** Titles that programs put in: the name of the file that was printed. */
const NO_TITLE = /^(?:microsoft \w+ - |untitled|document\d*$|about:|https?:)|\.(?:docx?|pdf|indd|qxd|rtf|pptx?|xlsx?|html?|tex|dvi)$/i;

/** Programs that print pages of the web: the time at which they made the file is that of a visit. */
const PRINTER = /skia\/pdf|chrom(?:e|ium)|mozilla|firefox|safari|quartz pdfcontext|wkhtmltopdf|webkit/i;

/** Paragraphs from the top among which a date line is looked for; what the page shows is surer than what the file says. */
const TOP = 12;

function headOf({ title, author, created, makers }: PdfInfo, paragraphs: readonly Paragraph[]): Head {
  const day = /^D:(\d{4})(\d{2})(\d{2})/
    .exec(created ?? "")
    ?.slice(1)
    .join("-");
  const top = paragraphs.slice(0, TOP).filter(({ text, prose }) => text.length < LONGEST && !prose);
  const dated = top.some(({ text }) => isDateLine(text));
  const shown = top.flatMap((line) => dayShown(line) ?? [])[0] ?? paragraphs.slice(0, TOP).flatMap((line) => filed(line) ?? [])[0];
  const made = day === undefined || dated || PRINTER.test(makers) ? null : { value: day, why: "when the PDF says it was made" };
  return {
    ...NO_HEAD,
    titles: title !== null && !NO_TITLE.test(title) ? [{ value: title, why: "<title>" }] : [],
    authors: author === null ? [] : [author],
    published: shown ?? made,
  };
}

/** Lines that say when a document was issued are short, in code units. */
const LONGEST = 200;

/**
 * The day that a line at the top of a document says or ends in: `Tarsk, April 4, 2034`, `Advisory 7 21 March 2034`. Written with its month's name: what printers of
 * pages put there, the day of a visit, is in figures.
 */
function dayShown({ text, span: [start] }: Paragraph): Said | null {
  const places = [0, /^\p{Lu}[\p{L} ]{1,40}, (?=[\d\p{Lu}])/u.exec(text)?.[0].length ?? 0, dayAtEnd(text)?.at ?? 0];
  const at = places.find((each) => MONTH.test(text.slice(each)) && writtenDay(text.slice(each)) !== null);
  if (at === undefined) return dayBefore(text, start);
  return { value: writtenDay(text.slice(at))!, why: "a line at the top of the PDF", span: [start + at, start + text.length] };
}

/** `Case 2:31-cr-00417 Document 1 Filed 05/19/31`: the stamp of a court in the United States, whose clerks write month, day and year. */
const STAMP = /\bFiled (\d{2})\/(\d{2})\/((?:19|20)?\d{2})\b/;

function filed({ text, span: [start], markup }: Paragraph): Said | null {
  const match = markup?.furniture == null || text.length > LONGEST ? null : STAMP.exec(text);
  if (!match) return null;
  const [whole, month, day, year] = match as unknown as [string, string, string, string];
  const at = start + match.index + "Filed ".length;
  const value = `${year.length === 2 ? `20${year}` : year}-${month}-${day}`;
  return daysOf(value) && { value, why: "the court's stamp of filing", span: [at, at + whole.length - "Filed ".length] };
}

/** `14 October 2031 Summary`: a day, and the heading that stands on its line. */
function dayBefore(text: string, start: number): Said | null {
  const [day, heading] = /^((?:\p{Lu}\p{L}{2,8}\.? \d{1,2},? |\d{1,2}\.? \p{L}{3,9}\.?,? )\d{4}) (.+)$/u.exec(text)?.slice(1) ?? [];
  const value = day === undefined || !HEADING.test(heading!) ? null : writtenDay(day);
  return value === null ? null : { value, why: "a line at the top of the PDF", span: [start, start + day!.length] };
}

/** One to three words with a capital. */
const HEADING = /^\p{Lu}[\p{L}-]{2,20}(?: [\p{L}-]{2,20}){0,2}$/u;

/** The letters of a month's name. */
const MONTH = /\p{L}{3}/u;

const REASONS: Readonly<Record<PdfFailure, (words: string) => string>> = {
  broken: (words) => `but it is broken (${words}). Fetch it again, or open it and save what it shows.`,
  password: () => "but it has a password. Save it without one, and take that.",
  "no-text": (words) =>
    `but its ${words} ${words === "1" ? "page is a picture" : "pages are pictures"}, as scanned paper is. Recognise the text first (for example with ocrmypdf), and take that.`,
  "too-slow": (words) => `but it was not done after ${words} seconds. It may be made so; open it and save what it shows as text.`,
  "too-much": () => "but it takes too much memory. It may be made so; open it and save what it shows as text.",
};

function unreadable(failure: PdfFailure, words: string): OnrecordError {
  return new OnrecordError("unreadable", `Expected a PDF with text, ${REASONS[failure](words)}`, { mediaType: "application/pdf", failure });
}
