import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadNames, parse } from "../../index.ts";
import { packNames } from "./load.ts";
import { GIVEN, hashWord, packTable } from "./name-table.ts";

const folder = join(import.meta.dirname, "..", "..", "..", "..", "models", "names");
const bytes = readFileSync(join(folder, "names.bin"));
const names = loadNames(bytes);

/** Every name as `words: class`. */
const told = (text: string): string[] =>
  parse(text, { names }).names.map(({ span, class: kind }) => `${text.slice(...span).replace(/\s+/g, " ")}: ${kind}`);

describe("the weights", () => {
  it("are those that the card tells of", () => {
    const digest = createHash("sha256").update(bytes).digest("hex");
    expect(readFileSync(join(folder, "CARD.md"), "utf8")).toContain(digest);
  });

  it("come back from a file as they were written", () => {
    const codes = Int8Array.from({ length: 2 ** 4 + 9 }, (_, at) => at - 12);
    const table = packTable(new Map([[hashWord("oru"), GIVEN.mask]]));
    expect([...loadNames(packNames(codes, 4, table)).linear.weights]).toEqual([...codes].map((code) => code * Math.abs(code)));
  });

  it.each([
    ["nothing", new Uint8Array()],
    ["a file cut short", bytes.subarray(0, 100_000)],
    ["other bytes", new Uint8Array(bytes.length)],
  ])("are refused where they are %s", (_, other) => {
    expect(() => loadNames(other)).toThrow("Expected weights for names");
  });
});

describe("names with weights", () => {
  it("keeps what rules are certain of", () => {
    expect(told("Foreign Minister Ann Roe of Varenia met Ms. Tal. Varenia's embassy said the Varenian side was pleased.")).toEqual([
      "Ann Roe: person",
      "Varenia: state",
      "Tal: person",
      "Varenia: state",
      "Varenian: state",
    ]);
  });

  it("keeps a group that the text calls one", () => {
    expect(told("Halden Security said the hacking group Amber Heron had entered the network of the Meridian Post.")).toEqual([
      "Halden Security: organization",
      "Amber Heron: threat-group",
      "Meridian Post: organization",
    ]);
  });

  it("finds people whose names no table has", () => {
    expect(told("According to Quillan Brovik, the plan failed.")).toEqual(["Quillan Brovik: person"]);
    expect(told("The group was founded in Stovren by Iven Oru.")).toEqual(["Stovren: place", "Iven Oru: person"]);
  });

  it("puts learnt names of one person together", () => {
    const { entities } = parse("Quillan Brovik wrote to us. We thanked Quillan Brovik.", { names });
    expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([["Quillan Brovik", 2]]);
  });

  it("gives the same names whatever was read before", () => {
    const text = "Caldora's parliament met. Iven Oru asked Halden Security to help.";
    const first = parse(text, { names });
    parse("IVEN AND ORU are two towns near Halden.", { names });
    expect(parse(text, { names })).toEqual(first);
  });

  it("keeps names inside the text, in order, without overlap, in any text", () => {
    const words = fc.constantFrom(
      "Ann",
      "Roe",
      "Varenia",
      "the",
      "of",
      "-",
      "&",
      "APT",
      "Heron",
      "said",
      ".",
      ",",
      "\n",
      "“",
      "MERIDIAN",
      "Post",
      "7",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(words, { maxLength: 60 }).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(text, (any) => {
        let end = 0;
        const { names: found, entities } = parse(any, { names });
        for (const { span, entity } of found) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(entities[entity]).toBeDefined();
          end = span[1];
        }
        expect(end).toBeLessThanOrEqual(any.length);
      }),
      { numRuns: 400 },
    );
  });
});
