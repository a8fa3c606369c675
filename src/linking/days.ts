/** Milliseconds of a day. */
const DAY = 86_400_000;

/** A day of the calendar as a number: days since 1 January 1970. */
export function daysSince(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY);
}

/** How many days lie between two; null where one is not known. */
export function daysBetween(one: string | null, other: string | null): number | null {
  return one === null || other === null ? null : Math.abs(daysSince(one) - daysSince(other));
}
