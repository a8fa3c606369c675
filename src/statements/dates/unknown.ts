import type { Calendar, TimeExpression } from "../../english/times/index.ts";
import { padded } from "./civil.ts";
import { fixedHoliday } from "./holidays.ts";
import { seasonNumber } from "./written.ts";

/** What is known of a time whose anchor is not, as EDTF: "12 June" is `XXXX-06-12`, "last month" `XXXX-XX`. */
export function unknownOf({ calendar, range, offset }: TimeExpression): string {
  if (range) return `${range.from ? unknownCalendar(range.from) : ""}/${range.to ? unknownCalendar(range.to) : ".."}`;
  if (Object.keys(calendar).some((key) => key !== "fiscal")) return unknownCalendar(calendar);
  const unit = offset?.unit;
  if (unit === "year" || unit === "decade" || unit === "century" || unit === "quarter") return "XXXX";
  return unit === "month" ? "XXXX-XX" : "XXXX-XX-XX";
}

function unknownCalendar({ year, decade, month, day, season, quarter, half, holiday }: Calendar): string {
  if (decade !== undefined) return decade < 100 ? `XX${String(decade)[0]}X` : `${padded(decade, 4).slice(0, 3)}X`;
  const century = year === undefined ? "XXXX" : year < 100 ? `XX${padded(year, 2)}` : padded(year, 4);
  const [holidayMonth, holidayDay] = (holiday === undefined ? null : fixedHoliday(holiday)) ?? [];
  const [m, d] = [month ?? holidayMonth, day ?? holidayDay];
  if (m !== undefined) return `${century}-${padded(m, 2)}${d === undefined ? "" : `-${padded(d, 2)}`}`;
  if (season !== undefined) return `${century}-${seasonNumber(season)}`;
  return (quarter ?? half ?? year) === undefined ? "XXXX-XX-XX" : century;
}
