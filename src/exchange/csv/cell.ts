import type { Lost } from "../lost.ts";
import type { Cell } from "../tables/index.ts";
import { writable } from "../text/well-formed.ts";

/**
 * How text begins that spreadsheets would run as a formula, behind white space, marks that are not seen and apostrophes: after OWASP's "CSV Injection",
 * with the full-width signs that some take for the same.
 */
const FORMULA = /^['\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^'*[\t\r\n]/;

/** What is put before such text. It stands in the file: who reads the file by a program takes one apostrophe off (`unguarded`). */
const GUARD = "'";

/** A cell as RFC 4180 writes it. Text that could run as a formula has an apostrophe before it; numbers and yes or no stand bare. */
export function csvCell(cell: Cell, lost: Lost): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  if (typeof cell === "number") return String(cell);
  const text = writable(cell, lost);
  const safe = FORMULA.test(text) ? `${GUARD}${text}` : text;
  return /[",\r\n]/.test(safe) || safe === "" || safe.trim() !== safe ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A cell's text without the apostrophe that was put before what could run as a formula. */
export function unguarded(text: string): string {
  return text.startsWith(GUARD) && FORMULA.test(text) ? text.slice(GUARD.length) : text;
}
