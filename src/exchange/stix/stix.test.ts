import { describe, expect, it } from "vitest";
import type { Archive } from "../../archive/archive.ts";
import { TLP } from "../format.ts";
import { COPY, HOSTILE, INCIDENT, smallRecord, written } from "../testing/stage.ts";
import { EXTENSION } from "./extension.ts";
import { UNDATED } from "./object.ts";
import { faultsOf } from "./testing/validate.ts";

interface Found {
  readonly type: string;
  readonly id: string;
  readonly content?: string;
  readonly object_refs?: readonly string[];
  readonly extensions?: Readonly<Record<string, Record<string, unknown>>>;
  readonly [name: string]: unknown;
}

async function bundle(archive: Archive, options = {}, asked = {}): Promise<{ id: string; objects: Found[] }> {
  return JSON.parse((await written(archive, "stix", options, asked)).text);
}

describe("STIX 2.1", () => {
  it.each([{}, { tlp: "amber+strict" }, { captures: true }] as const)("every object holds by OASIS's schemas (%j)", async (options) => {
    const { objects } = await bundle(await smallRecord(INCIDENT), options, { all: true });
    const check = faultsOf();
    expect(objects.flatMap(check)).toEqual([]);
    expect(new Set(objects.map(({ type }) => type))).toEqual(
      new Set([
        ...["extension-definition", "grouping", "identity", "incident", "intrusion-set", "note", "relationship", "report"],
        ...("tlp" in options ? ["marking-definition"] : []),
        ...("captures" in options ? ["artifact"] : []),
      ]),
    );
  });

  it("its checker finds what is wrong", () => {
    expect(faultsOf()({ type: "note" })).toContain("note must have required property 'object_refs'");
  });

  it("refers to nothing that is not in the bundle, whatever was chosen", async () => {
    const archive = await smallRecord(INCIDENT);
    for (const asked of [{}, { all: true }, { filters: { acts: ["denial" as const] } }, { filters: { words: "ports" } }]) {
      const { objects } = await bundle(archive, { tlp: "green" }, asked);
      const ids = new Set(objects.map(({ id }) => id));
      expect(ids.size).toBe(objects.length);
      const refs = objects.flatMap((object) =>
        Object.entries(object).flatMap(([name, value]) => (/_refs?$/.test(name) ? ([value].flat() as string[]) : [])),
      );
      expect(refs.filter((ref) => !ids.has(ref))).toEqual([]);
    }
  });

  it("gives the same bytes every time, and every object the time of its day", async () => {
    const archive = await smallRecord(INCIDENT);
    const [one, other] = [await written(archive, "stix"), await written(archive, "stix")];
    expect(one.text).toBe(other.text);
    const { objects } = JSON.parse(one.text) as { objects: Found[] };
    expect(objects.find(({ name }) => name === "Caldora denies it")).toMatchObject({
      type: "report",
      published: "2032-01-20T00:00:00.000Z",
    });
    expect(objects.find(({ type }) => type === "intrusion-set")).toMatchObject({ name: "Amber Heron", created: UNDATED });
  });

  it("has the words, where they stand in both countings, act and decision in our extension", async () => {
    const { objects } = await bundle(await smallRecord());
    const extension = (object: Found) => object.extensions![EXTENSION]!;
    const note = objects.find(({ type, content }) => type === "note" && content?.startsWith("=1+1"))!;
    const [place] = extension(note).content as [{ exact: string; utf16: [number, number]; code_points: [number, number] }];
    expect(HOSTILE.text.slice(...place.utf16)).toBe(place.exact);
    expect([...HOSTILE.text].slice(...place.code_points).join("")).toBe(place.exact);
    expect(place.code_points[0]).toBeLessThan(place.utf16[0]);
    expect(extension(note)).toMatchObject({ act: "denial", speakers: [{ name: "Ann Roe" }] });
    const accepted = objects.find(({ content }) => content === "the minister had been asked twice")!;
    expect(extension(accepted).decided).toEqual({ kind: "accepted", by: "=Tester", decision: "d1" });
  });

  it("says who lays an incident to whom as a Relationship of what is said, and tells what has no place", async () => {
    const archive = await smallRecord(INCIDENT);
    const { objects } = await bundle(archive);
    const incident = objects.find(({ type }) => type === "incident")!;
    const set = objects.find(({ type }) => type === "intrusion-set")!;
    expect(objects).toContainEqual(
      expect.objectContaining({
        relationship_type: "attributed-to",
        source_ref: incident.id,
        target_ref: set.id,
        description: "As said by: Halden Security",
      }),
    );
    const { lost } = await written(archive, "stix");
    expect(lost.map(({ what }) => what)).toEqual(["capture", "victim without a page"]);
  });

  it("has what STIX has no words for in the Report, and what several articles tell as a Grouping, as JSON that is the entry", async () => {
    const archive = await smallRecord(INCIDENT, COPY);
    const { objects } = await bundle(archive);
    const json = objects.flatMap(({ extensions }) => {
      const { entries_json: within = [], entry_json: over } = extensions?.[EXTENSION] ?? {};
      return [...(within as string[]), ...(over === undefined ? [] : [over as string])];
    });
    const types = [
      "commitment",
      "commitment-telling",
      "event",
      "event-telling",
      "figure",
      "incident-telling",
      "origin",
      "quotation",
      "telling",
    ];
    const { text } = await written(archive, "jsonl");
    const entries = text
      .trim()
      .split("\n")
      .filter((line) => types.includes(JSON.parse(line).type));
    expect(json.sort()).toEqual(entries.sort());
    const origin = objects.find(
      ({ type, name, object_refs }) => type === "grouping" && name === "Articles of one origin" && object_refs?.length === 2,
    )!;
    const reports = objects.filter(({ type, id }) => type === "report" && origin.object_refs!.includes(id));
    expect(reports.map((report) => report.extensions![EXTENSION]!.publisher).sort()).toEqual(["Meridian Post", "Topbrief"]);
  });

  it.each(TLP)("marks every object it makes with TLP:%s", async (tlp) => {
    const { objects } = await bundle(await smallRecord(), { tlp });
    const [marking] = objects.filter(({ type }) => type === "marking-definition");
    expect(marking!.name).toBe(`TLP:${tlp.toUpperCase()}`);
    const notes = objects.filter(({ type }) => type === "note" || type === "report");
    expect(notes.every((note) => (note.object_marking_refs as string[])[0] === marking!.id)).toBe(true);
  });
});
