import { expect, it } from "vitest";
import type { Archive, IncidentEntry, IncidentSummary } from "../archive/archive.ts";
import { incidentsBeside } from "./incidents-beside.ts";

const told = (id: string, published: string | null, victims: readonly string[], actors: readonly string[] = []): IncidentSummary => ({
  ...{ id, names: [], victims, actors, published, articles: 1, sure: true, review: false },
});
const entry = (summary: IncidentSummary): IncidentEntry =>
  ({
    ...summary,
    members: [{ id: summary.id }],
    maybe: [],
    values: { victims: [], actors: [{ text: "Amber Heron" }] },
  }) as unknown as IncidentEntry;
const archiveOf = (entries: readonly IncidentSummary[]) =>
  ({ incidents: async () => ({ entries, next: null, total: 0 }) }) as Pick<Archive, "incidents">;

it("offers what names the same first, then what was told first near in time; never itself, nor what has neither", async () => {
  const own = told("i1", "2032-07-08", ["the Electoral Commission"]);
  const others = [
    own,
    told("i2", "2032-07-20", ["a harbour"]),
    told("i3", "2032-09-20", ["election offices"], ["Amber Heron"]),
    told("i4", "2032-09-20", ["a hospital"]),
    told("i5", null, ["the Electoral Commission"]),
  ];
  const beside = await incidentsBeside(archiveOf(others), entry(own));
  expect(beside.map(({ incident, shared, days }) => [incident.id, shared, days])).toEqual([
    ["i3", ["amber", "heron"], 74],
    ["i5", ["electoral", "commission"], null],
    ["i2", [], 12],
  ]);
});

it("leaves out what is suggested already", async () => {
  const own = told("i1", "2032-07-08", ["a harbour"]);
  const other = told("i2", "2032-07-09", ["a harbour"]);
  const known = { ...entry(own), maybe: [{ ...other, why: "one harbour" }] };
  expect(await incidentsBeside(archiveOf([other]), known)).toEqual([]);
});
