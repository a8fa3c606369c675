import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Attribution } from "./attribution.ts";
import { genreOf, gumDocuments } from "./gum.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-gum-"));
  mkdirSync(join(folder, "dep"));
  mkdirSync(join(folder, "rst"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** An invented text: "Roe said the grid was safe and the port was open because nobody came." */
const WORDS = "Roe said the grid was safe and the port was open because nobody came .".split(" ");

function put(units: readonly string[]): void {
  const rows = WORDS.map((word, at) =>
    [at + 1, word, word, "X", "X", "_", 0, "dep", "_", word === "came" ? "SpaceAfter=No" : "_"].join("\t"),
  );
  writeFileSync(join(folder, "dep", "GUM_news_grid.conllu"), `# newdoc id = GUM_news_grid\n# sent_id = 1\n${rows.join("\n")}\n\n`);
  writeFileSync(join(folder, "rst", "GUM_news_grid.rsd"), `${units.join("\n")}\n`);
  writeFileSync(join(folder, "splits.md"), "## dev\n\n  * GUM_news_grid\n\n## train\n\n  * GUM_news_port\n");
}

const row = (id: number, text: string, order: number, parent: number, relation: string, signals: string, head: number) =>
  [id, text, order, "_", "_", `head_tok=x|head_id=${head}|para=para`, parent, relation, "_", signals].join("\t");

describe("GUM's attributions", () => {
  it("content is what was joined to the unit before the attribution was", () => {
    put([
      row(1, "Roe said", 1, 2, "attribution-positive_r", "semantic-attribution_source-1-_;lexical-indicative_word-2-_", 2),
      row(2, "the grid was safe", 0, 0, "ROOT", "_", 6),
      row(3, "and the port was open", 0, 2, "joint-list_m", "_", 11),
      row(4, "because nobody came .", 2, 2, "causal-cause_r", "_", 14),
    ]);
    const [document] = [...gumDocuments(folder, "dev")];
    const words = (spans: readonly (readonly [number, number])[]) => spans.map(([start, end]) => document!.text.slice(start, end));
    expect(document!.attributions).toHaveLength(1);
    const [{ source, cue, content }] = document!.attributions as [Attribution];
    expect([words(source), words(cue), words(content)]).toEqual([["Roe"], ["said"], ["the grid was safe and the port was open"]]);
    expect(genreOf(document!.name)).toBe("news");
    expect([...gumDocuments(folder, "train")]).toEqual([]);
  });

  it("says what it expects where the folder is another", () => {
    expect(() => [...gumDocuments(join(folder, "rst"), "dev")]).toThrow(/Expected dep/);
  });
});
