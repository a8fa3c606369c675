import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conlluFault, fromConllu, parse, toConllu } from "./index.ts";

const rows = (conllu: string) =>
  conllu
    .split("\n")
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split("\t"));

describe("printing", () => {
  it("gives ten columns, places, spaces and names", () => {
    const printed = toConllu(parse("Ann Roe left Paris."));
    expect(printed).toBe(
      [
        "# sent_id = 1",
        "# text = Ann Roe left Paris.",
        "1\tAnn\t_\t_\t_\t_\t_\t_\t_\tNER=B-PER|TokenRange=0:3",
        "2\tRoe\t_\t_\t_\t_\t_\t_\t_\tNER=I-PER|TokenRange=4:7",
        "3\tleft\t_\t_\t_\t_\t_\t_\t_\tTokenRange=8:12",
        "4\tParis\t_\t_\t_\t_\t_\t_\t_\tNER=B-LOC|SpaceAfter=No|TokenRange=13:18",
        "5\t.\t_\t_\t_\t_\t_\t_\t_\tTokenRange=18:19",
        "",
        "",
      ].join("\n"),
    );
  });

  it("prints columns that are known, heads counted from one inside the sentence", () => {
    const doc = parse("Roe left. Tal stayed.");
    const tokens = doc.tokens.map((token, index) => ({ ...token, upos: "X", head: index === 4 ? -1 : 4, relation: "dep" }));
    expect(
      rows(toConllu({ ...doc, tokens }))
        .slice(3)
        .map((row) => [row[3], row[6], row[7]]),
    ).toEqual([
      ["X", "2", "dep"],
      ["X", "0", "dep"],
      ["X", "2", "dep"],
    ]);
  });

  it("gives nothing for nothing", () => expect(toConllu(parse(" \n "))).toBe(""));
});

describe("reading", () => {
  const input = [
    "# newdoc id = one",
    "# newpar id = one",
    "1\tMs.\tx\tY",
    "2-3\tcannot\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No",
    "2\tcan\t_\t_\t_\t_\t_\t_\t_\t_",
    "3\tnot\t_\t_\t_\t_\t_\t_\t_\t_",
    "4\t.\t_\t_\t_\t_\t_\t_\t_\t_",
    "",
    "1\tSo",
    "1.1\tgap\t_",
    "",
    "# newpar",
    "1\t“\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No",
    "2\tgo\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No",
    "3\t”\t_\t_\t_\t_\t_\t_\t_\t_",
    "",
  ].join("\n");

  it("takes sentences and forms as they are, and puts the text together", () => {
    const doc = fromConllu(input);
    expect(doc.text).toBe("Ms. cannot. So\n\n“go”");
    expect(doc.sentences.map(({ span }) => doc.text.slice(...span))).toEqual(["Ms. cannot.", "So", "“go”"]);
    expect(doc.tokens.map(({ start, end }) => doc.text.slice(start, end))).toEqual(["Ms.", "can", "not", ".", "So", "“", "go", "”"]);
    expect(doc.tokens.every(({ upos, lemma, head }) => upos === null && lemma === null && head === null)).toBe(true);
    expect(doc.quotations).toHaveLength(1);
  });

  it("takes whatever is no CoNLL-U for nothing", () => {
    for (const junk of ["", "no columns", "\u0000\n\n", "1", "x\ty"]) expect(fromConllu(junk).tokens).toEqual([]);
  });

  it("reads back what was printed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("Roe", "said", "“", "”", ".", "\n", " ", "don't", "U.S.", "(", "a\u00a0b"), { maxLength: 30 }),
        (parts) => {
          const doc = parse(parts.join(" "));
          const again = fromConllu(toConllu(doc));
          const forms = (one: typeof doc) => one.tokens.map(({ start, end }) => one.text.slice(start, end));
          expect(forms(again)).toEqual(forms(doc));
          expect(again.sentences.map(({ first, last }) => [first, last])).toEqual(doc.sentences.map(({ first, last }) => [first, last]));
        },
      ),
    );
  });
});

describe("lines that are no rows", () => {
  it.each([
    ["", null],
    ["# newdoc\n1\tRoe\t_\n1-2\tcan't\n2.1\tx\n\n", null],
    ["1\tRoe\nAnn Roe left Paris.", { line: 2, text: "Ann Roe left Paris." }],
    ["1 Roe", { line: 1, text: "1 Roe" }],
  ])("%j", (input, fault) => {
    expect(conlluFault(input)).toEqual(fault);
  });
});
