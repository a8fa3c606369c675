import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { userKnowledge } from "../../knowledge/index.ts";
import { parse } from "../parse.ts";

const row = (name: string, kind: string, country: string | null = null, aliases: readonly string[] = []) => ({
  ...{ name, kind, country, aliases },
  source: "",
  date: null,
});
const KNOWLEDGE = userKnowledge([
  row("Grey Lantern", "threat-group", null, ["the Lamplighters"]),
  row("Halden", "intelligence", "NOR"),
  row("kestrel-9", "group"),
  row("Oru", "person", "FRA"),
  row("Varenia", "place"),
]);
const namesIn = (text: string) =>
  parse(text, { knowledge: KNOWLEDGE }).names.map(({ span, class: kind, country }) => [
    text.slice(...span),
    kind,
    ...(country ? [country] : []),
  ]);

describe("names that a person gave", () => {
  it("have the class and country that were given", () => {
    expect(namesIn("Officials blamed Grey Lantern for it.")).toEqual([["Grey Lantern", "threat-group"]]);
    expect(namesIn("Officials at Halden denied it.")).toEqual([["Halden", "organization", "NOR"]]);
  });

  it("are names by their aliases too, and where no capital tells them", () => {
    expect(namesIn("They blamed the Lamplighters and kestrel-9.")).toEqual([
      ["the Lamplighters", "threat-group"],
      ["kestrel-9", "group"],
    ]);
  });

  it("take the place of what the rules would take them for, and keep the title before a person", () => {
    const text = "Foreign Minister Oru of Varenia spoke.";
    const { names } = parse(text, { knowledge: KNOWLEDGE });
    expect(names.map(({ span, class: kind }) => [text.slice(...span), kind])).toEqual([
      ["Oru", "person"],
      ["Varenia", "place"],
    ]);
    expect(text.slice(...names[0]!.title!)).toBe("Foreign Minister");
  });

  it("stay out of longer names that hold them, and of longer words", () => {
    expect(namesIn("The Halden Institute denied it.")).toEqual([["Halden Institute", "organization"]]);
    expect(namesIn("The haldens and Haldenites left.").flat()).not.toContain("intelligence");
  });

  it("are the state that was given under each of its names, also inside of a longer one", () => {
    const knowledge = userKnowledge([row("Tarmund", "state", null, ["Tarmundian", "Orsk"])]);
    const { names, entities } = parse("Tarmundian envoys left. Orsk and the Tarmundian Ports Board said so.", { knowledge });
    expect(entities.map(({ name, class: kind }) => `${kind}: ${name}`)).toEqual(["state: Tarmund", "organization: Tarmundian Ports Board"]);
    expect(names.at(-1)!.ofState).toBe("Tarmund");
  });

  it("say why, and change nothing where none stands", () => {
    expect(parse("Grey Lantern did it.", { knowledge: KNOWLEDGE }).names[0]?.why).toBe("given by a person: threat-group");
    const text = "Ann Roe of the Meridian Post spoke on Monday.";
    expect(parse(text, { knowledge: KNOWLEDGE })).toEqual(parse(text));
  });

  it("stand in order, inside the text, without overlap, in any text", () => {
    const words = fc.constantFrom(
      ..."Grey Lantern the Lamplighters Halden Institute Oru Ann Roe , . ' ’s of Varenia kestrel - 9 “ ”".split(" "),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(words, fc.constantFrom(" ", "", "\n")), { maxLength: 20 }), (parts) => {
        const text = parts.flat().join("");
        let before = 0;
        for (const { span } of parse(text, { knowledge: KNOWLEDGE }).names) {
          expect(span[0]).toBeGreaterThanOrEqual(before);
          expect(span[1]).toBeGreaterThan(span[0]);
          before = span[1];
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
