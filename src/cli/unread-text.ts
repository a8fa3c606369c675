import type { UnreadText, UnreadTextPage } from "../archive/index.ts";
import { oneLine, safe } from "./output.ts";

const NAMES = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

/** Characters of a passage that are shown. */
const SHOWN = 240;

/** A text in another language in lines of words, marked as not read for statements. */
export function unreadTextLines({ capture, title, publisher, published, notRead, passage }: UnreadText): string[] {
  const about = [published ?? "no date", safe(publisher ?? "unknown publisher"), oneLine(title ?? "untitled", SHOWN)].join("  ");
  return [
    `sha256:${capture.slice(0, 12)}  ${about}`,
    `    in ${languageName(notRead.language)}, not read for statements: ${oneLine(passage.text, SHOWN)}`,
    "",
  ];
}

/** How many texts there are, of which some are shown. */
export function unreadTextsTotal({ entries, total }: UnreadTextPage): string {
  const texts = total === 1 ? "text" : "texts";
  return total > entries.length
    ? `${entries.length} of ${total} ${texts} not read for statements`
    : `${total} ${texts} not read for statements`;
}

/** A language by its English name; one that no list knows by its code. */
export function languageName(code: string): string {
  if (code === "und") return "a language that is not known";
  return /^[a-z]{2,3}$/.test(code) ? (NAMES.of(code) ?? code) : safe(code);
}
