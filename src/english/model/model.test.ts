import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type Doc, fromConllu, loadModel, parse, toConllu } from "../index.ts";

const folder = join(import.meta.dirname, "..", "..", "..", "models", "english");
const bytes = readFileSync(join(folder, "weights.bin"));
const model = loadModel(bytes);

/** Every token as `form UPOS lemma relation head's form`. */
function told(text: string): string[] {
  const { tokens } = parse(text, { model });
  const form = (at: number) => text.slice(tokens[at]!.start, tokens[at]!.end);
  return tokens.map(({ upos, lemma, relation, head }, at) => `${form(at)} ${upos} ${lemma} ${relation} ${head === -1 ? "-" : form(head!)}`);
}

function expectTrees({ tokens, sentences }: Doc): void {
  for (const { first, last } of sentences) {
    const roots = tokens.slice(first, last).filter(({ head }) => head === -1);
    expect(roots.map(({ relation }) => relation)).toEqual(["root"]);
    for (let at = first; at < last; at++) {
      let steps = 0;
      for (let above = at; above !== -1 && steps <= last - first; above = tokens[above]!.head!) {
        if (above < first || above >= last) steps = Infinity;
        steps++;
      }
      if (steps > last - first) expect.fail(`Expected a way from token ${at} to the root.`);
    }
    for (const { upos, xpos, lemma } of tokens.slice(first, last)) expect([upos, xpos, lemma]).not.toContain(null);
  }
}

describe("the weights", () => {
  it("are those that the card tells of", () => {
    const digest = createHash("sha256").update(bytes).digest("hex");
    expect(readFileSync(join(folder, "CARD.md"), "utf8")).toContain(digest);
  });

  it("are small and quick to load", () => {
    expect(bytes.length).toBeLessThan(7_000_000);
    const start = performance.now();
    loadModel(bytes);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it("are told from other bytes", () => {
    for (const other of [new Uint8Array(0), new Uint8Array(100), bytes.subarray(0, 1000), bytes.subarray(0, bytes.length - 1)])
      expect(() => loadModel(other)).toThrow(RangeError);
  });
});

describe("what they give", () => {
  it("reported speech", () => {
    expect(told("Ann Roe said the grid was safe.")).toEqual([
      "Ann PROPN Ann nsubj said",
      "Roe PROPN Roe flat Ann",
      "said VERB say root -",
      "the DET the det grid",
      "grid NOUN grid nsubj safe",
      "was AUX be cop safe",
      "safe ADJ safe ccomp said",
      ". PUNCT . punct said",
    ]);
  });

  it("the passive and its agent", () => {
    const tokens = told("The networks were attacked by two groups.");
    expect(tokens[1]).toBe("networks NOUN network nsubj:pass attacked");
    expect(tokens[2]).toBe("were AUX be aux:pass attacked");
    expect(tokens[6]).toMatch(/^groups NOUN group obl/);
  });

  it("headlines and capitals", () => {
    const says = (form: string) => expect.arrayContaining([`${form} VERB say root -`]);
    expect(told("President Oru Says Talks Will Go On")).toEqual(says("Says"));
    expect(told("PRESIDENT ORU SAYS TALKS WILL GO ON")).toEqual(says("SAYS"));
  });

  it("leaves tokens, sentences, quotations and names as they are without weights", () => {
    const text = "“We saw nothing,” Foreign Minister Ann Roe said. She left Paris.\nNo. 5 (U.S.)";
    const strip = ({ references: _references, ...doc }: Doc) => ({ ...doc, tokens: doc.tokens.map(({ start, end }) => [start, end]) });
    expect(strip(parse(text, { model }))).toEqual(strip(parse(text)));
    expect(parse(text).tokens.every(({ upos, head }) => upos === null && head === null)).toBe(true);
  });

  it("takes given tokens", () => {
    const doc = fromConllu("1\tRoe\n2\tdid\n3\tn't\n4\tleave\n\n", { model });
    expect(doc.tokens.map(({ lemma, head }) => [lemma, head])).toEqual([
      ["Roe", 3],
      ["do", 3],
      ["not", 3],
      ["leave", -1],
    ]);
    expect(toConllu(doc)).toContain("4\tleave\tleave\tVERB\tVB\t_\t0\troot\t_\t");
  });
});

describe("any text", () => {
  it("gives each sentence one tree with one root", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (text) => expectTrees(parse(text, { model }))),
      { numRuns: 200 },
    );
  });

  it("gives trees over any words", () => {
    const word = fc.constantFrom(
      "Roe",
      "said",
      "that",
      "the",
      "of",
      ",",
      ".",
      "and",
      "was",
      "“",
      "to",
      "who",
      "(",
      "7",
      "Grid",
      "attacked",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        expectTrees(fromConllu(`${words.map((form, at) => `${at + 1}\t${form}`).join("\n")}\n\n`, { model }));
      }),
      { numRuns: 200 },
    );
  });

  it("reads a sentence past all bounds in pieces, in time", () => {
    const start = performance.now();
    const doc = fromConllu(`${Array.from({ length: 20_000 }, (_, at) => `${at + 1}\t${at % 7 === 6 ? "," : "word"}`).join("\n")}\n\n`, {
      model,
    });
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(doc.sentences).toHaveLength(1);
    expectTrees(doc);
  });

  it("reads marks without end as marks, in time", () => {
    const start = performance.now();
    const doc = parse(`Roe said so. ${"“".repeat(50_000)} ${'"( '.repeat(5000)}`, { model });
    expect(performance.now() - start).toBeLessThan(10_000);
    expectTrees(doc);
    expect(doc.tokens.slice(100).every(({ upos }) => upos === "PUNCT")).toBe(true);
  });

  it("gives the same where there is no WebAssembly", () => {
    const text = "Tal denied it. The networks of two ministries were attacked in May, Roe said, but “nothing was lost”.";
    vi.stubGlobal("WebAssembly", undefined);
    const plain = loadModel(bytes);
    vi.unstubAllGlobals();
    expect(parse(text, { model: plain })).toEqual(parse(text, { model }));
  });

  it("gives the same whatever stands beside it", () => {
    const alone = ["Tal denied it.", "Roe did not.", "The ministry said so."];
    const heads = (text: string) => {
      const { tokens, sentences } = parse(text, { model });
      return sentences.flatMap(({ first, last }) =>
        tokens.slice(first, last).map(({ head, relation, upos }) => [head === -1 ? -1 : head! - first, relation, upos]),
      );
    };
    expect(heads(alone.join("\n"))).toEqual(alone.flatMap(heads));
  });

  it("gives the same whatever was read before", () => {
    const text = "Tal denied it. Roe did not.";
    const once = parse(text, { model });
    parse("Roe DID NOT deny it!", { model });
    expect(parse(text, { model })).toEqual(once);
  });
});
