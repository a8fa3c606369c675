import { parse } from "../../src/english/index.ts";
import type { DateValue } from "../../src/record/date.ts";
import { daysOf } from "../../src/record/date.ts";
import { datesOf } from "../../src/statements/dates/in-order.ts";
import { percent, type Row, table } from "../table.ts";

/** A passage with one time whose date is known; all three null where it says how long or how often. */
interface Passage {
  readonly text: string;
  readonly published: string | null;
  /** Where its words stand, in UTF-16 code units. */
  readonly words: readonly [number, number];
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** How many dates of the passages of a file are told as they should be: EDTF, both days, all of it; and every one that is not. */
export function passagesReport(jsonl: string): string {
  const passages = jsonl
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Passage);
  let [edtf, days] = [0, 0];
  const wrong: Row[] = [];
  for (const passage of passages) {
    const date = dateIn(passage);
    const sameEdtf = (date?.edtf ?? null) === passage.edtf;
    const sameDays = (date?.earliest ?? null) === passage.earliest && (date?.latest ?? null) === passage.latest;
    if (sameEdtf) edtf++;
    if (sameDays) days++;
    if (!sameEdtf || !sameDays) wrong.push([passage.published ?? "-", passage.text, wordsOf(passage), date ? wordsOf(date) : "no date"]);
  }
  const share = (count: number) => percent(count / passages.length);
  return [
    table([
      ["passages", "EDTF", "earliest and latest", "both"],
      [String(passages.length), share(edtf), share(days), share(passages.length - wrong.length)],
    ]),
    ...(wrong.length === 0 ? [] : ["", table([["published", "passage", "should be", "is"], ...wrong])]),
  ].join("\n");
}

const wordsOf = ({ edtf, earliest, latest }: Pick<Passage, "edtf" | "earliest" | "latest">) =>
  edtf === null ? "no date" : `${edtf} (${earliest ?? ""} to ${latest ?? ""})`;

/** The date whose words overlap those that are marked the most. */
function dateIn({ text, published, words: [start, end] }: Passage): DateValue | null {
  const day = published === null ? null : publication(published);
  const shared = ({ span }: DateValue) => (span === null ? 0 : Math.min(span[1], end) - Math.max(span[0], start));
  const dates = [...datesOf(parse(text), day).values()].filter((date) => shared(date) > 0);
  return dates.toSorted((one, other) => shared(other) - shared(one))[0] ?? null;
}

function publication(edtf: string): DateValue {
  const days = daysOf(edtf);
  return { span: null, edtf, earliest: days?.earliest ?? null, latest: days?.latest ?? null, basis: "given", why: "given by a person" };
}
