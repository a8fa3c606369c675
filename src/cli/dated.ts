/** What is printed where nothing is known of a day. */
const UNKNOWN = "date unknown";

/** An EDTF day or month of which no part is known. */
const NO_PART = /^X{4}(?:-XX){0,2}$/;

/** A date as it is printed: its EDTF, or that it is unknown, which people need not read off `XXXX-XX-XX`. */
export function dated(date: string | null | undefined): string {
  return date == null || NO_PART.test(date) ? UNKNOWN : date;
}
