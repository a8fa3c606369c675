import { describe, expect, it } from "vitest";
import { found } from "../testing/found.ts";

/** The commitments of a passage, in words. */
function made(text: string) {
  const { findings } = found(text);
  const name = (id: string) => findings.parties.find((party) => party.id === id)?.name;
  const words = (spans: readonly (readonly [number, number])[]) => spans.map(([start, end]) => text.slice(start, end));
  return findings.commitments.map(({ by, action, polarity, given, exclusions, history }) => ({
    by: by.map(name),
    action: words(action),
    polarity,
    given,
    exclusions: words(exclusions),
    history: history.map(({ kind }) => kind),
  }));
}

describe("commitments of one article", () => {
  it("what presidents sign binds their states", () => {
    const text =
      "The presidents of Varenia and Caldora yesterday signed an agreement under which each undertakes not to be the first to use computer means against the other's hospitals in time of peace.";
    expect(made(text)).toMatchObject([{ by: ["Varenia", "Caldora"], polarity: "refrain", history: ["agreed"] }]);
  });

  it("a promise that another renewed, on the word of those who know of both talks", () => {
    const text =
      "The Varenian leader, Ilan Oru, assured President Ann Roe that his country would not meddle in the vote. This promise was reaffirmed on Monday by the Varenian envoy to her adviser, according to two people with knowledge of the talks.";
    expect(made(text)).toEqual([
      {
        by: ["Ilan Oru"],
        action: ["his country would not meddle in the vote"],
        polarity: "refrain",
        given: "reported",
        exclusions: [],
        history: ["assured", "reaffirmed"],
      },
    ]);
    const [first] = found(text).statements;
    expect(first!.statement.sourcing.map(({ named }) => named)).toContain(false);
  });

  it("what the next sentence says that a pact would bind to, and leave out", () => {
    expect(
      made(
        "Talks between Varenia and Caldora went on in May. On Monday, officials said that Varenia and Caldora are working on an agreement on rules for networks. The agreement would not address spying, but would promise that neither state strikes first at power grids.",
      ),
    ).toMatchObject([
      {
        by: ["Varenia", "Caldora"],
        action: ["neither state strikes first at power grids"],
        polarity: "refrain",
        exclusions: ["spying"],
        history: ["negotiating"],
      },
    ]);
  });

  it("an agreement for two to do something", () => {
    expect(made("The summit resulted in an agreement for the two states to continue talks.")).toMatchObject([
      { action: ["continue talks"], polarity: "do", history: ["agreed"] },
    ]);
  });

  it("the two nations are those that were named together before", () => {
    const [pact] = made(
      "The summit led to calls between Varenia and Caldora. It also resulted in an agreement for the two nations to continue talks.",
    );
    expect(pact).toMatchObject({ by: ["Varenia", "Caldora"], action: ["continue talks"] });
  });

  it("said not to have been given is neither given nor told to be", () => {
    for (const text of [
      "The Varenian embassy denied that Varenia had given any assurance that it would stay out of the vote.",
      "“We never promised to stay out of the vote,” the Varenian foreign minister, Ann Roe, said on Monday.",
    ])
      expect(made(text)).toMatchObject([{ given: "denied", polarity: "refrain" }]);
  });

  it("repeated and withdrawn are steps of its history", () => {
    const given = "The Varenian leader assured President Roe that his country would not meddle in the vote.";
    expect(made(`${given} The assurance was repeated by the foreign minister, Ilan Tal, in May, two officials said.`)).toMatchObject([
      { history: ["assured", "reaffirmed"] },
    ]);
    expect(made(`${given} In June Mr. Tal, the foreign minister, withdrew the pledge, saying it had been misread.`)).toMatchObject([
      { history: ["assured", "withdrawn"] },
    ]);
  });

  it("given once, however often that is told; reaffirmed on the day of the saying, not so long after the first", () => {
    const given = "The Varenian leader, Ilan Oru, assured President Roe that his country would not meddle in the vote.";
    expect(made(`${given} Mr. Oru gave the undertaking at the close of the summit in Port Tal.`)).toMatchObject([{ history: ["assured"] }]);
    const text =
      "Varenia's foreign minister, Ilan Tal, on 18 September 2031 reaffirmed his country's promise not to hack hospitals, six months after President Ann Oru first gave it.";
    expect(made(text)).toMatchObject([{ history: ["reaffirmed"] }]);
    expect(found(text).findings.commitments[0]!.history[0]!.date?.edtf).toBe("2031-09-18");
  });

  it("taken back, with what was promised: neither assured nor reaffirmed by that", () => {
    for (const text of [
      "Varenia said on Tuesday that it was withdrawing its promise not to hack hospitals.",
      "Varenia has withdrawn its pledge not to hack hospitals, its foreign ministry said on Tuesday.",
      "Varenia is no longer bound by its promise not to hack hospitals, the minister said.",
    ])
      expect(made(text)).toMatchObject([
        { action: ["not to hack hospitals"], by: ["Varenia"], polarity: "refrain", history: ["withdrawn"] },
      ]);
  });

  it("recalled by the one who gave it is reaffirmed by that", () => {
    expect(
      made(
        "“We have promised to leave this election alone and we are leaving it alone,” said Benno Strell, a spokesman for the Varenian ministry.",
      ),
    ).toMatchObject([{ action: ["to leave this election alone"], polarity: "refrain", history: ["reaffirmed"] }]);
  });

  it("a manner of speaking and readiness bind nobody", () => {
    expect(made("“I would not build a policy on it,” Ann Roe said.")).toEqual([]);
    expect(made("Ann Roe, the minister, assured reporters that her government was ready to sign in April.")).toEqual([]);
  });

  it("a promise in a noun, with whose it is", () => {
    expect(made("Critics doubt the Varenian leader's vow to leave hospitals alone.")).toMatchObject([
      { action: ["to leave hospitals alone"], polarity: "refrain" },
    ]);
  });

  it("how somebody will be is no commitment", () => {
    expect(made("“I can assure you that the president will be as direct as I am,” Ann Roe said.")).toEqual([]);
  });
});
