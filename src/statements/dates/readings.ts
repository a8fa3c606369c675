import type { Calendar } from "../../english/times/index.ts";
import { nearest } from "./nearest.ts";
import type { Stretch } from "./stretch.ts";
import { writtenOut } from "./written.ts";

/** A date of figures with two readings: the one that is not after publication, where only one is; else EDTF's one of a set, `[2031-03-04,2031-04-03]`. */
export function readingOf(
  readings: readonly Calendar[],
  published: { readonly first: number; readonly last: number } | null,
): Stretch | null {
  const told = readings
    .map((calendar) => writtenOut(calendar) ?? (published && nearest(calendar, published.last, "past", "by lean")))
    .filter((each) => each !== null)
    .toSorted((one, other) => one.first! - other.first!);
  const [one, other] = told;
  if (one === undefined) return null;
  if (other === undefined || (published && one.last! <= published.last && other.first! > published.last)) return { ...one, guessed: true };
  return { edtf: `[${one.edtf},${other.edtf}]`, first: one.first, last: other.last, grain: "span", guessed: true };
}
