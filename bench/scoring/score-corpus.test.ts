import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { goldDocuments } from "./gold.ts";
import { report } from "./report.ts";
import { scoreCorpus } from "./score-corpus.ts";

const TEXT = "The talks are over.\n\n“Nobody came to the table,” Ann Roe said.\n";
const QUOTED = "“Nobody came to the table,”";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-gold-"));
  mkdirSync(join(folder, "text"));
  mkdirSync(join(folder, "attributions"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, text: string, annotator: string): void {
  const at = [...text.slice(0, text.indexOf(QUOTED))].length;
  const after = at + [...QUOTED].length;
  const ann = [
    `T1\tContent ${at} ${after}\t${QUOTED}`,
    `T2\tSource ${after + 1} ${after + 8}\tAnn Roe`,
    `T3\tCue ${after + 9} ${after + 13}\tsaid`,
    "E1\tAttribution:T3 Source:T2 Cue:T3 Content:T1",
  ];
  writeFileSync(join(folder, "text", `${name}.txt`), text);
  writeFileSync(join(folder, "attributions", `${name}_${annotator}.ann`), `${ann.join("\n")}\n`);
}

describe("scoreCorpus", () => {
  it("scores what the program finds, whatever stands before it", () => {
    put("ledger_2031", TEXT, "a1");
    put("post_2031", `🙂 Varenia, 🙂🙂 today.\n\n${TEXT}`, "a1");
    const score = scoreCorpus(goldDocuments(folder));
    const { figures, seconds } = score;
    expect(figures.documents).toBe(2);
    expect(figures.strict).toMatchObject({ gold: 2, predicted: 2, f1: 1 });
    expect(figures.kinds.direct.strict.recall).toBe(1);
    expect(seconds).toBeGreaterThan(0);
    expect(report("post/dev", "onrecord 9", score)).toMatch(
      /^post\/dev: 2 documents, [\d,]+ tokens; onrecord 9\n[\s\S]*strict +100\.0 +100\.0/,
    );
  });

  it("takes one annotator of several, always the same", () => {
    put("ledger_2031", TEXT, "a1");
    writeFileSync(join(folder, "attributions", "ledger_2031_b2.ann"), "");
    const found = [1, 2].map(() => scoreCorpus(goldDocuments(folder)).figures.strict.gold);
    expect(found[0]).toBe(found[1]);
    expect(scoreCorpus(goldDocuments(folder)).figures.documents).toBe(1);
  });

  it("says what it expects of a folder", () => {
    rmSync(join(folder, "attributions"), { recursive: true });
    expect(() => scoreCorpus(goldDocuments(folder))).toThrow(/Expected attributions/);
  });

  it("refuses a text that the program reads as markup, since its offsets would mean something else", () => {
    put("page_2031", `<!doctype html><html><body><p>${TEXT}</p></body></html>`, "a1");
    expect(() => scoreCorpus(goldDocuments(folder))).toThrow(/Expected plain text/);
  });
});
