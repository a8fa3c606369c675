import { z } from "zod";
import { daysOf } from "../../record/date.ts";
import { OnrecordError } from "../../record/error.ts";
import { captureBytes } from "../capture-bytes.ts";
import type { Met } from "../captured.ts";
import type { Open } from "../container.ts";

const text = z.string().nullish();
/** A date that cannot be read loses itself, not its line. */
const anything = z.unknown().optional();

/** A line: one page, with what the file gives for it. */
const Line = z
  .object({ url: text, address: text, title: text, date: anything, published: anything, publisher: text, text, markdown: text, html: text })
  .refine((line) => (line.text ?? line.markdown ?? line.html) != null, "neither `text` nor `markdown` nor `html` is there");
type Line = z.infer<typeof Line>;

/** The pages in a file of JSON lines. A line that is no page is reported with its number, and the rest goes on. */
export const openJsonl: Open = async function* ({ reader, place, given, at, largest }) {
  for (let number = 1; ; number++) {
    const line = await reader.line(largest);
    if (line === null) return;
    const here = `${place}:${number}`;
    try {
      if (line.cut) throw tooLong(here, largest);
      const words = line.bytes
        .toString("utf8")
        .replace(/^\uFEFF/, "")
        .trim();
      if (words === "") continue;
      const met = pageOf(parse(words, here), here);
      yield { ...met, given: { ...met.given, ...given }, ...(at !== undefined && { at }) };
    } catch (error) {
      if (!(error instanceof OnrecordError)) throw error;
      yield { place: here, error };
    }
  }
};

function parse(words: string, place: string): Line {
  try {
    return Line.parse(JSON.parse(words));
  } catch (error) {
    const found =
      error instanceof z.ZodError ? [error.issues[0]?.path.join("."), error.issues[0]?.message].filter(Boolean).join(": ") : String(error);
    throw badLine(place, found.slice(0, 200), error);
  }
}

function badLine(place: string, found: string, cause?: unknown): OnrecordError {
  const message = `Expected {"url", "title", "date", "publisher", "text", "markdown" or "html"} on the line \`${place}\`, not what is there (${found}). The other lines are read; mend it, and add the file again.`;
  return new OnrecordError("bad-line", message, { place }, cause);
}

function tooLong(place: string, largest: number): OnrecordError {
  return new OnrecordError("too-large", `Expected at most ${largest} bytes, not more on the line \`${place}\`. The other lines are read.`, {
    place,
    largest,
  });
}

/**
 * The page on a line. Text, Markdown too, with a title is captured with the title on top, as it would stand in a file; HTML as it is.
 */
function pageOf(line: Line, here: string): Met {
  const { html, publisher } = line;
  const address = line.url || line.address;
  const title = line.title?.trim() || null;
  const date = line.date || line.published || null;
  const published = date === null ? null : dayOf(date);
  const source = html ?? withTitle(line.text ?? line.markdown ?? "", title);
  return {
    captured: captureBytes(Buffer.from(source, "utf8")),
    place: address || here,
    ...(html == null && { made: true as const }),
    ...(date !== null && published === null && { warnings: [badDate(date, here)] }),
    given: {
      ...(address && { address }),
      ...(published !== null && { published }),
      ...(publisher && { publisher }),
      ...(title !== null && { title }),
    },
  };
}

function withTitle(text: string, title: string | null): string {
  return title === null || text.trimStart().startsWith(title) ? text : `${title}\n\n${text}`;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** `Wed, 09 Apr 2031 10:00:00 +0000`, as mails and feeds write days. */
const OF_MAILS = /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (\d{4})(?: \d{2}:|$)/i;

/** A day, month or year; of a time the day as it is written; null where it is none of these. */
function dayOf(date: unknown): string | null {
  if (typeof date !== "string") return null;
  const written = date.trim();
  const [, day, month, year] = OF_MAILS.exec(written) ?? [];
  const number = MONTHS.indexOf((month ?? "").toLowerCase()) + 1;
  const told = number > 0 ? `${year}-${String(number).padStart(2, "0")}-${day!.padStart(2, "0")}` : written;
  const whole = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:/.test(told) ? told.slice(0, 10) : told;
  return daysOf(whole) && whole;
}

function badDate(date: unknown, place: string): OnrecordError {
  const found = (typeof date === "string" ? date : (JSON.stringify(date) ?? "")).slice(0, 40);
  return new OnrecordError(
    "bad-date",
    `Expected a date like 2031-04-09, 2031-04 or 2031 on the line \`${place}\`, not \`${found}\`. The page is taken without it; mend it, and add the file again.`,
    { place, found },
  );
}
