import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { agreement, alpha, given, kappa } from "./agreement.ts";
import { coderOf } from "./labels.ts";
import { placeOf, scorePassages } from "./passages.ts";
import { labelsReport } from "./report.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-acting-"));
afterAll(() => rmSync(folder, { recursive: true }));

const lines = (name: string, values: readonly unknown[]) => {
  const path = join(folder, name);
  writeFileSync(path, values.map((value) => JSON.stringify(value)).join("\n"));
  return path;
};

const PASSAGES = [
  {
    text: "“We have seen no new campaign,” Ann Roe said.",
    cue: "said",
    content: ["We have seen no new campaign"],
    act: "negative-finding",
    speaker: "Ann Roe",
  },
  { text: "The bank confirmed the breach.", cue: "confirmed", content: ["the breach"], act: "confirmation", speaker: "The bank" },
  { text: "Dana Tal denied the report.", cue: "denied", content: ["the report"], act: "denial", speaker: "Dana Tal" },
  { text: "The ministry declined to comment.", cue: "declined to comment", content: [], act: "no-comment", speaker: "The ministry" },
  {
    text: "Dana Tal said that Ann Roe said that it rained.",
    cue: "said",
    content: ["Ann Roe said that it rained"],
    act: "claim",
    speaker: "Dana Tal",
  },
].map((passage, index) => ({ id: `t${index + 1}`, genre: "wire", text: passage.text, statements: [passage] }));

describe("agreement", () => {
  const pairs = [
    ["a", "a"],
    ["a", "b"],
    ["b", "b"],
    ["b", "b"],
  ] as const;

  it("is the share of the same labels; kappa and alpha take off what chance would give", () => {
    expect(agreement(pairs)).toBe(0.75);
    // Chance: a is given 2 and 1 times of 4, b 2 and 3: 2/4 * 1/4 + 2/4 * 3/4 = 0.5.
    expect(kappa(pairs)).toBe(0.5);
    expect(alpha(pairs)).toBeCloseTo(1 - (7 * 2) / 30, 6);
    expect(given(pairs, "b")).toEqual({ first: 2, second: 3, both: 2 });
  });

  it("is null for nothing, 1 for one label throughout", () => {
    expect([agreement([]), kappa([]), alpha([])]).toEqual([null, null, null]);
    expect(kappa([["a", "a"]])).toBe(1);
  });
});

describe("labels", () => {
  it("are read a line each; fields that may be words or nothing count as there or not", () => {
    const coder = coderOf(
      lines("a.jsonl", [{ id: "x", act: "denial", hedge: "likely", addressee: null, occasion: [], others: ["claim"] }]),
    );
    expect(coder.get("x")).toMatchObject({ act: "denial", hedge: "some", addressee: "none", occasion: "none", groundRule: "not-stated" });
    expect(
      labelsReport(
        new Map([
          ["a", coder],
          ["b", coder],
        ]),
      ),
    ).toContain("100.0");
  });

  it("that are no labels are refused with the line", () => {
    expect(() => coderOf(lines("b.jsonl", [{ id: "x" }]))).toThrow(/b\.jsonl:1/);
  });
});

describe("passages", () => {
  it("are found by their cues and compared field by field", () => {
    const score = scorePassages(lines("passages.jsonl", PASSAGES));
    expect(score).toMatchObject({ passages: 5, meant: 5 });
    expect(score.found).toBeGreaterThan(0);
    for (const { of, right } of score.fields.values()) expect(right).toBeLessThanOrEqual(of);
  });

  it("name their words by place", () => {
    expect(placeOf("no and no", "no#2")).toEqual([7, 9]);
    expect(() => placeOf("yes", "no")).toThrow();
  });
});
