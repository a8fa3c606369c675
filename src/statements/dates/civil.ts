/** A day of the Gregorian calendar as the number of days since 1970-01-01 (Hinnant's days_from_civil, whole numbers only). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** Year, month (1 to 12) and day of the month of a day. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day with a number, taken apart. */
export function civilOf(number: number): Civil {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const ofEra = z - era * 146_097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The day with a number, as ISO 8601 writes it. */
export function isoDay(number: number): string {
  const { year, month, day } = civilOf(number);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** The number of a day that ISO 8601 writes as `2031-04-09`. */
export function dayOfIso(iso: string): number {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return dayNumber(year, month, day);
}

/** The day of the week of a day, 1, Monday, to 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The last day of a month, 28 to 31. */
export function lastOfMonth(year: number, month: number): number {
  return dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1);
}

/** A number with leading zeros. */
export function padded(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}
