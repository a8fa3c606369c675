import { describe, expect, it } from "vitest";
import { packTable, readTable } from "../../names/learned/name-table.ts";
import { random } from "../random.ts";
import { readGum } from "./gum.ts";
import { inventedText } from "./invented-text.ts";
import { learnNames } from "./learn-names.ts";
import { lessonOf } from "./lesson.ts";
import type { Label, Marked } from "./marked.ts";

/** A text with its names in brackets: `[PER Ann Roe] left.` */
function marked(brackets: string): Marked {
  let text = "";
  let from = 0;
  const marks = [...brackets.matchAll(/\[(\w+) ([^\]]+)\]/g)].map((match) => {
    text += brackets.slice(from, match.index) + match[2]!;
    from = match.index + match[0].length;
    return { start: text.length - match[2]!.length, end: text.length, label: match[1] as Label, party: null };
  });
  return { id: "invented", text: text + brackets.slice(from), marks, labels: ["PER", "ORG", "LOC"] };
}

const words = ({ text, marks }: Marked): string[] => marks.map(({ start, end, label }) => `${label} ${text.slice(start, end)}`);

const SAMPLE = marked("[PER Ann Roe] of [ORG Halden Security] flew to [LOC Stovren]. [PER Roe] met [PER Iven Oru] there.");

describe("learning names", () => {
  it("gives the same weights for the same texts and seed, others for another seed", () => {
    const table = readTable(packTable(new Map()));
    const plan = { seed: 1, runs: 2, rounds: 4, bits: 14, hidden: 0.3, least: 0 };
    const lessons = [SAMPLE, marked("They asked [PER Dr. Tal] and the [ORG Meridian Post].")].map((text) => lessonOf(text, table));
    expect(learnNames(lessons, plan)).toEqual(learnNames(lessons, plan));
    expect(learnNames(lessons, plan)).not.toEqual(learnNames(lessons, { ...plan, seed: 2 }));
  });

  it("invents other names, the same for the same word, and leaves the rest of the text", () => {
    const other = inventedText(SAMPLE, random(1));
    const [ann, , , roe] = words(other) as [string, string, string, string];
    expect(ann).not.toContain("Ann");
    expect(ann.endsWith(roe.slice("PER".length))).toBe(true);
    expect(other.text).toContain(" flew to ");
    expect(other.marks).toHaveLength(SAMPLE.marks.length);
  });
});

describe("names out of noun phrases", () => {
  const row = (id: number, form: string, upos: string, head: number, relation: string, entity: string) =>
    [id, form, "_", upos, upos === "PROPN" ? "NNP" : "_", "_", head, relation, "_", entity ? `Entity=${entity}` : "_"].join("\t");

  it("are the proper nouns around the head, without article and title", () => {
    const conllu = [
      "# newdoc id = GUM_news_invented",
      "# sent_id = 1",
      row(1, "President", "PROPN", 3, "nmod:desc", "(1-person-new-cf1-1-3-coref"),
      row(2, "Ann", "PROPN", 3, "compound", ""),
      row(3, "Roe", "PROPN", 4, "nsubj", "1)"),
      row(4, "left", "VERB", 0, "root", ""),
      row(5, "the", "DET", 6, "det", "(2-organization-new-cf2-1-2-coref"),
      row(6, "Bank", "PROPN", 4, "obj", ""),
      row(7, "of", "ADP", 8, "case", ""),
      row(8, "Varenia", "PROPN", 6, "nmod", "(3-place-new-cf3-1-1-coref)2)"),
      row(9, "officials", "NOUN", 4, "obl", "(4-person-new-cf4-1-1-coref)"),
      "",
    ].join("\n");
    const [document] = readGum(conllu);
    expect(words(document!)).toEqual(["PER Ann Roe", "ORG Bank of Varenia"]);
  });
});
