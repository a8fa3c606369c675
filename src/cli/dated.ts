import { isUnknownDate } from "../record/date.ts";

/** What is printed where nothing is known of a day. */
const UNKNOWN = "date unknown";

/** A date as it is printed: its EDTF, or that it is unknown, which people need not read off `XXXX-XX-XX`. */
export function dated(date: string | null | undefined): string {
  return date == null || isUnknownDate(date) ? UNKNOWN : date;
}
