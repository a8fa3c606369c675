import { describe, expect, it } from "vitest";
import { judged } from "./testing/judged.ts";

describe("how a statement was made", () => {
  it.each([
    ["[The ministry] {declined to say} <who was hit>.", "speech"],
    ["[The minister] {dismissed} <the charge>.", "speech"],
    ["[The gang] {vowed} <to return>.", "speech"],
    ["[The judge] {found} <that the letters had been read>.", "speech"],
    ["[Officials] {feared} <a second break-in>.", "thought"],
    ["[Roe] {hopes} <to return>.", "thought"],
    ["[The report] {says} <that mail was read>.", "writing"],
    ["[The report] {shows} <that mail was read>.", "showing"],
    ["[The newspaper] {says} <that mail was read>.", "writing"],
    ["[Roe] {said} in a letter <that mail was read>.", "writing"],
    ["[Roe] {said} <that mail was read>.", "speech"],
  ])("%s: %s", (marked, kind) => {
    expect(judged(marked).findings.statements[0]?.kind).toBe(kind);
  });
});
