import { daysOf } from "../../record/date.ts";
import { uuidOf } from "../text/uuid.ts";

/** A STIX object of any type. */
export type StixObject = { readonly type: string; readonly id: string } & Readonly<Record<string, unknown>>;

/** The id of an object: of its type and what it stands for, so that the same record gives the same ids. */
export function stixId(type: string, of: string): string {
  return `${type}--${uuidOf(`${type} ${of}`)}`;
}

/** The id of the Report of an article. */
export function reportRef(capture: string): string {
  return stixId("report", capture);
}

/** The time of what has no known day: STIX wants one for every object, and no clock enters an export. */
export const UNDATED = "1970-01-01T00:00:00.000Z";

/** The first moment of a date in EDTF, as STIX writes times; `UNDATED` where no day is known. */
export function timeOf(edtf: string | null): string {
  const days = edtf === null ? null : daysOf(edtf);
  return days ? `${days.earliest}T00:00:00.000Z` : UNDATED;
}

/** A domain or relationship object: what every one of them has, and the marking where one was asked for. */
export function objectOf(
  type: string,
  of: string,
  time: string,
  values: Readonly<Record<string, unknown>>,
  marking: string | null,
): StixObject {
  return {
    ...{ type, spec_version: "2.1", id: stixId(type, of), created: time, modified: time },
    ...(marking !== null && { object_marking_refs: [marking] }),
    ...(withoutEmpty(values) as object),
  };
}

/** STIX has neither null nor empty lists: what is not known is left out. */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== null && part !== undefined && !(Array.isArray(part) && part.length === 0))
      .map(([name, part]) => [name, withoutEmpty(part)]),
  );
}
