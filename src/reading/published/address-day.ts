import { type DateValue, daysOf } from "../../record/date.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** `/2031/04/09/`, `/2031/apr/9/`, `/2031-04-09-` in the path of an address; what stands in its query is not looked at. */
const IN_PATH = /^https?:\/\/[^/?#]*\/(?:[^?#]*?[/_-])??((?:19|20)\d\d)([/-])(\d\d|[a-z]{3})\2(\d\d?)(?![\d])/i;

/** No address that a page has is longer, in code units. */
const LONGEST = 500;

/** The day that a page's address has in its path, as papers file their stories; null where it has none. */
export function addressDay(address: string): DateValue | null {
  const match = IN_PATH.exec(address.slice(0, LONGEST));
  if (!match) return null;
  const [, year, , written, day] = match as unknown as [string, string, string, string, string];
  const named = MONTHS.indexOf(written.toLowerCase()) + 1;
  const edtf = `${year}-${named > 0 ? String(named).padStart(2, "0") : written}-${day.padStart(2, "0")}`;
  const days = daysOf(edtf);
  return days && { span: null, edtf, ...days, basis: "inferred", why: "the day in the page's address" };
}
