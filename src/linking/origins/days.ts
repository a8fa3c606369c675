const DAY = 86_400_000;

/** How many days lie between two days of the calendar, whichever is first; null where one is not known. */
export function daysBetween(one: string | null, other: string | null): number | null {
  return one === null || other === null ? null : Math.round(Math.abs(Date.parse(one) - Date.parse(other)) / DAY);
}
