import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { INCIDENT, smallRecord, written } from "../testing/stage.ts";
import { STATEMENT } from "./statement.ts";

interface Attribute {
  readonly uuid: string;
  readonly type: string;
  readonly value: string;
  readonly object_relation?: string;
  readonly comment: string;
}
interface MispObject {
  readonly name: string;
  readonly uuid: string;
  readonly template_uuid: string;
  readonly Attribute: readonly Attribute[];
  readonly ObjectReference?: readonly { readonly referenced_uuid: string; readonly relationship_type: string }[];
}
interface Event {
  readonly info: string;
  readonly date: string;
  readonly Tag: readonly { readonly name: string }[];
  readonly Attribute: readonly Attribute[];
  readonly Object: readonly MispObject[];
}

const TEMPLATE = JSON.parse(
  readFileSync(join(import.meta.dirname, "..", "..", "..", "docs", "formats", "misp-statement", "definition.json"), "utf8"),
) as {
  name: string;
  uuid: string;
  version: number;
  attributes: Record<string, { "misp-attribute": string; multiple?: boolean }>;
  requiredOneOf: string[];
};

async function events(options = {}): Promise<Event[]> {
  const { text } = await written(await smallRecord(INCIDENT), "misp", options);
  return JSON.parse(text).response.map(({ Event: event }: { Event: Event }) => event);
}

describe("MISP", () => {
  it("has an event an article, with its page and its statements, tagged", async () => {
    const found = await events({ tlp: "amber+strict" });
    expect(found).toHaveLength(4);
    const event = found.find(({ info }) => info.startsWith("Amber Heron"))!;
    expect(event.Tag.map(({ name }) => name)).toEqual([
      "tlp:amber+strict",
      'admiralty-scale:source-reliability="f"',
      'admiralty-scale:information-credibility="6"',
      'misp-galaxy:threat-actor="Amber Heron"',
    ]);
    expect(event.Attribute).toMatchObject([
      { type: "threat-actor", value: "Amber Heron", comment: "as said by Halden Security" },
      { type: "target-org", value: "25 ports" },
    ]);
    expect(event.Object.map(({ name }) => name)).toEqual(["news-media", "incident", "statement", "statement"]);
    const [, incident, statement] = event.Object;
    const values = ["victims: 25 ports", "actors: Amber Heron", "effects: took files", "sectors: ports"];
    const said = values.map((value) => `${value} (as said by Halden Security)`);
    expect(incident!.Attribute.map(({ value }) => value)).toEqual(["Incident: 25 ports", said.join("\n")]);
    expect(incident!.ObjectReference).toMatchObject([{ referenced_uuid: statement!.uuid, relationship_type: "related-to" }]);
  });

  it("tags a statement's content with the grades that reviewers gave it, and only where they did", async () => {
    const record = await smallRecord(INCIDENT);
    const [said] = (await record.search({ acts: ["attribution"] })).entries;
    const grades = [
      ["Ada", "B", "2"],
      ["Bo", "C", null],
    ] as const;
    for (const [by, reliability, credibility] of grades)
      await record.decide({
        by,
        at: "2033-01-01T00:00:00Z",
        kind: "grade",
        statement: said!.id,
        grade: { reliability, credibility },
      });
    const { text } = await written(record, "misp", {});
    expect([...text.matchAll(/admiralty-scale:[a-z-]+=\\"[a-e1-5]\\"/g)].map(([tag]) => tag.slice("admiralty-scale:".length))).toEqual([
      'information-credibility=\\"2\\"',
      'source-reliability=\\"b\\"',
      'source-reliability=\\"c\\"',
    ]);
  });

  it("keeps to the proposed template: its attributes, their types, one each where not several", async () => {
    expect(TEMPLATE).toMatchObject({ name: STATEMENT.name, uuid: STATEMENT.template_uuid, version: Number(STATEMENT.template_version) });
    for (const { Object: objects } of await events())
      for (const { name, Attribute: attributes } of objects) {
        expect(attributes.every(({ value }) => value.trim() !== "")).toBe(true);
        if (name !== "statement") continue;
        const relations = attributes.map(({ object_relation }) => object_relation!);
        for (const { object_relation, type } of attributes)
          expect(TEMPLATE.attributes[object_relation!]?.["misp-attribute"], object_relation).toBe(type);
        for (const [relation, { multiple }] of Object.entries(TEMPLATE.attributes))
          if (!multiple) expect(relations.filter((one) => one === relation).length).toBeLessThan(2);
        expect(TEMPLATE.requiredOneOf.some((relation) => relations.includes(relation))).toBe(true);
      }
  });

  it("refers only to objects that are there, under ids that stand once and stay", async () => {
    const [one, other] = [await events(), await events()];
    expect(one).toEqual(other);
    const objects = one.flatMap(({ Object: found }) => found);
    const ids = new Set(objects.map(({ uuid }) => uuid));
    const all = objects.flatMap(({ uuid, Attribute: attributes }) => [uuid, ...attributes.map((attribute) => attribute.uuid)]);
    expect(new Set(all).size).toBe(all.length);
    const references = objects.flatMap(({ ObjectReference: found = [] }) => found);
    expect(references.filter(({ referenced_uuid }) => !ids.has(referenced_uuid))).toEqual([]);
    expect(references.map(({ relationship_type }) => relationship_type)).toContain("declines");
  });
});
