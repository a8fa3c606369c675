import { describe, expect, it } from "vitest";
import { judged } from "./testing/judged.ts";

/** The findings of a marked passage, and the names of its parties. */
function read(marked: string) {
  const { findings, words } = judged(marked);
  const name = (id: string | null) => findings.parties.find((party) => party.id === id)?.name ?? null;
  return { ...findings, words, name };
}

describe("the worked examples of the contract", () => {
  it("1: a reported assurance on the word of two officials", () => {
    const { statements, commitments, words, name } = read(
      "<1:[2:The minister] {2:assured} President Oru that <2:Varenia would stay out of the vote>>, [1:two officials briefed on the call] {1:told} the Meridian Post.",
    );
    const [outer, inner] = statements;
    expect(outer!.act.main).toBe("disclosure");
    expect(inner!.act.main).toBe("assurance");
    expect(inner!.within).toBe(outer!.id);
    expect(words(inner!.addressees.map(({ span }) => span))).toBe("President Oru");
    expect(inner!.sourcing.map(({ party, named, kind, count }) => [name(party), named, kind, count?.min ?? null])).toEqual([
      ["Meridian Post", true, "institution", null],
      ["two officials briefed on the call", false, "group", 2],
      ["The minister", false, "individual", 1],
    ]);
    expect(words(inner!.sourcing[0]!.words)).toBe("the Meridian Post");
    expect(words(inner!.sourcing[1]!.justification)).toBe("briefed on the call");
    expect(commitments).toMatchObject([{ id: "c1", given: "reported", polarity: "refrain", domain: "election-interference" }]);
    expect(commitments[0]!.by.map(name)).toEqual(["Varenia"]);
    expect(commitments[0]!.to.map(name)).toEqual(["Oru"]);
    expect(inner!.commitment).toBe("c1");
  });

  it("2: two acts of one speaker", () => {
    const { statements, name } = read(
      "[1:[2:Ms. Tal]] {1:confirmed} on Monday that <1:one network was entered> but {2:declined to say} <2:which>.",
    );
    expect(statements.map(({ act }) => act.main)).toEqual(["confirmation", "no-comment"]);
    expect(statements.map(({ speakers }) => speakers.map(name))).toEqual([["Tal"], ["Tal"]]);
  });

  it("3: each victim on the word of who told of it", () => {
    const { incidents, statements, name, words } = read(
      "Among those read were the ambassador's letters and, [the Ledger] {reported}, <those of two envoys>.",
    );
    expect(incidents).toHaveLength(1);
    expect(
      incidents[0]!.victims.map(({ span, by, statement, count }) => [words(span), by === "article" ? by : name(by), statement, count]),
    ).toEqual([
      ["the ambassador", "article", null, null],
      ["two envoys", "Ledger", statements[0]!.id, { min: 2, max: 2, approximate: false }],
    ]);
  });

  it("4: a caricature is nobody's statement", () => {
    const { statements, quotations, name } = read("“<He can’t just say, ‘We are the victims here,’>” {said} [Roe].");
    expect(statements.map(({ speakers }) => speakers.map(name))).toEqual([["Roe"]]);
    expect(quotations.map(({ role, statement }) => [role, statement])).toEqual([
      ["speech", "s1"],
      ["caricature", null],
    ]);
  });

  it("5: a pact in the article's own voice", () => {
    const { statements, commitments, words, name } = read(
      "The two sides are drafting a pact under which neither would strike first at power grids; it would not cover spying.",
    );
    expect(statements).toEqual([]);
    expect(commitments).toHaveLength(1);
    const [pact] = commitments;
    expect(pact).toMatchObject({
      polarity: "refrain",
      domain: "critical-infrastructure",
      given: "reported",
      history: [{ kind: "negotiating", statement: null, date: null }],
    });
    expect(pact!.by.map(name)).toEqual(["The two sides"]);
    expect(words(pact!.action)).toBe("neither would strike first at power grids");
    expect(words(pact!.exclusions)).toBe("spying");
  });
});
