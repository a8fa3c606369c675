import { z } from "zod";
import { daysOf } from "../../record/date.ts";
import { OnrecordError } from "../../record/error.ts";
import { captureBytes } from "../capture-bytes.ts";
import type { Met } from "../captured.ts";
import type { Open } from "../container.ts";

const text = z.string().nullish();

/** A line: one page, with what the file gives for it. */
const Line = z
  .object({ url: text, address: text, title: text, date: text, published: text, publisher: text, text, html: text })
  .refine((line) => line.text != null || line.html != null, "neither `text` nor `html` is there");
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
  const message = `Expected {"url", "title", "date", "text" or "html"} on the line \`${place}\`, not what is there (${found}). The other lines are read; mend it, and add the file again.`;
  return new OnrecordError("bad-line", message, { place }, cause);
}

function tooLong(place: string, largest: number): OnrecordError {
  return new OnrecordError("too-large", `Expected at most ${largest} bytes, not more on the line \`${place}\`. The other lines are read.`, {
    place,
    largest,
  });
}

/**
 * The page on a line. Text with a title is captured with the title on top, as it would stand in a file; HTML as it is.
 */
function pageOf(line: Line, here: string): Met {
  const { html, publisher } = line;
  const address = line.url || line.address;
  const title = line.title?.trim() || null;
  const published = dayOf(line.date || line.published, here);
  const source = html ?? withTitle(line.text ?? "", title);
  return {
    captured: captureBytes(Buffer.from(source, "utf8")),
    place: address || here,
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

/** A day, month or year; of a time the day as it is written. */
function dayOf(date: string | null | undefined, place: string): string | null {
  if (!date) return null;
  const day = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:/.test(date) ? date.slice(0, 10) : date.trim();
  if (daysOf(day) === null) throw badLine(place, `the date \`${date.slice(0, 40)}\` is none such as 2031-04-09, 2031-04 or 2031`);
  return day;
}
