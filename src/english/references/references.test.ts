import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../index.ts";

/** Every reference as `words: name`, with `?` after what is not sure. */
function told(text: string): string[] {
  const { references, entities } = parse(text);
  return references.map(({ span, entity, sure }) => {
    const name = entity === null ? "open" : entities[entity]!.name;
    return `${text.slice(...span)}: ${name}${entity === null || sure ? "" : "?"}`;
  });
}

const whom = (text: string): string[] => told(text).map((one) => one.replace(/\?$/, ""));

describe("pronouns", () => {
  it("mean the person spoken of", () => {
    expect(whom("Ms. Roe arrived in Stovren on Monday. She said her plan was ready.")).toEqual(["She: Roe", "her: Roe"]);
  });

  it("mean nobody whom the text calls a man or a woman otherwise", () => {
    expect(whom("Mr. Tal met Ms. Roe on Monday. He was pleased. She was not.")).toEqual(["He: Tal", "She: Roe"]);
  });

  it("stay open where nobody was named", () => {
    expect(told("She left early.")).toEqual(["She: open"]);
    expect(told("It is raining.")).toEqual(["It: open"]);
  });

  it("of those who speak are left to whoever knows who speaks", () => {
    expect(told("“I told you that we were ready,” Ann Roe said.")).toEqual([]);
  });
});

describe("who", () => {
  it("is the person straight before it", () => {
    expect(told("Ann Roe, who heads the bank, met Iven Oru.")[0]).toBe("who: Ann Roe");
    expect(told("The officials who left were tired.")).toEqual(["who: open"]);
  });
});

describe("definite nouns", () => {
  it("are the one party that is called so", () => {
    expect(told("The Ministry of Digital Affairs denied it. On Friday the ministry declined to comment.").at(-1)).toBe(
      "the ministry: Ministry of Digital Affairs",
    );
    expect(told("Foreign Minister Ann Roe met Iven Oru. The minister was pleased.")).toEqual(["The minister: Ann Roe"]);
  });

  it("stay open where two are called so", () => {
    const [reference] = parse("Foreign Minister Ann Roe met Interior Minister Iven Oru. The minister was pleased.").references;
    expect(reference?.sure).toBe(false);
  });

  it("with a word of their own say themselves whom they mean", () => {
    expect(told("Ann Roe of the Halden Institute met the minister of trade and the minister Iven Oru.")).toEqual([]);
  });
});

describe("references", () => {
  it("say why, and are resolved where they are sure", () => {
    const { references } = parse("The Ministry of Trade met on Monday. The ministry was full.");
    expect(references[0]).toMatchObject({
      form: "nominal",
      basis: "resolved",
      sure: true,
      why: '"The ministry" is Ministry of Trade, the only one near that is called so',
    });
  });

  it("are the same whatever the persons are called", () => {
    const text = "Quillan Brovik met Iven Oru in Stovren. Brovik said he was tired. The plan was his.";
    const other = text.replaceAll("Quillan", "Wendric").replaceAll("Brovik", "Tavish");
    const of = (one: string) => parse(one).references.map(({ entity, sure }) => [entity, sure]);
    expect(of(other)).toEqual(of(text));
  });

  it("do not depend on trees being there", () => {
    const weights = readFileSync(join(import.meta.dirname, "weights.data.ts"), "utf8");
    expect(weights).toContain("REFERENCE_MARGINS");
    expect(parse("Ms. Roe left. She was glad.").tokens[0]?.head).toBeNull();
    expect(whom("Ms. Roe left. She was glad.")).toEqual(["She: Roe"]);
  });

  it("stand inside the text, in order, and name entities of it, in any text", () => {
    const words = fc.constantFrom(
      "Ann",
      "Roe",
      "she",
      "He",
      "the",
      "ministry",
      "Ministry",
      "who",
      ",",
      ".",
      "“",
      "”",
      "\n",
      "it",
      "their",
      "of",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(words, { maxLength: 80 }).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(text, (any) => {
        const { references, entities } = parse(any);
        let start = 0;
        for (const { span, entity } of references) {
          expect(span[0]).toBeGreaterThanOrEqual(start);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(any.length);
          if (entity !== null) expect(entities[entity]).toBeDefined();
          start = span[0];
        }
      }),
      { numRuns: 300 },
    );
  });

  it("take time in proportion to the text", () => {
    const text = "Ann Roe met Iven Oru. She told him that the ministry had their letter. ".repeat(3000);
    const start = performance.now();
    parse(text);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
