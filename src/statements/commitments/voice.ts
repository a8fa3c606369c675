import type { Statement } from "../../record/statement.ts";
import type { View } from "../view.ts";

/** How long before its article somebody promised what is retold there and not said to it, in days. */
const LONG_AGO = 60;

/** Whether the article retells a promise in its own voice: as a noun, in the perfect, or of long ago. */
export function isRetold({ text, article }: View, { cue, said, form }: Statement, mentioned: boolean): boolean {
  if (mentioned) return true;
  if (form === "direct") return false;
  // "In 2019 it promised": who tells the year alone was not told it then.
  if (/^\d{4}$/.test(said?.edtf ?? "")) return true;
  if (/\b(?:has|have|had)\b/i.test(cue.map((span) => text.slice(...span)).join(" "))) return true;
  const [day, published] = [said?.latest, article.published?.earliest];
  return day != null && published != null && Date.parse(published) - Date.parse(day) > LONG_AGO * DAY;
}

/** Milliseconds of a day. */
const DAY = 86_400_000;

/** "A memorandum under which both undertook to …": what a pact is told to say. */
export function isOfPact({ text }: View, { source, cue }: Statement): boolean {
  const start = Math.min(...[...source, ...cue].map(([from]) => from));
  return /\b(?:under|by|in|with) which\s+$/i.test(text.slice(Math.max(0, start - 20), start));
}
