import { describe, expect, it } from "vitest";
import { judged } from "./testing/judged.ts";

const told = (marked: string, published: string | null = null) => {
  const { findings, words } = judged(marked, published);
  return { statement: findings.statements[0]!, findings, words };
};

describe("what goes with a statement", () => {
  it.each([
    ["[Roe] {said} <the group was almost certainly Amber Heron>.", "almost certainly", "almost-certain"],
    ["[Roe] {said} <it was highly likely that mail was read>.", "highly likely", "very-likely"],
    ["[Roe] {said} <it was unlikely that mail was read>.", "unlikely", "unlikely"],
    ["[Roe] {said} <mail may have been read>.", "may", null],
    ["[Roe] {believes} <mail was read>.", "believes", null],
    ["[Roe] {said} <the talks begin in May 2031>.", null, null],
    ["[Roe] {said} <mail was read>.", null, null],
  ])("hedge: %s", (marked, hedge, band) => {
    const { statement, words } = told(marked);
    expect(words(statement.hedge?.span ?? null)).toBe(hedge);
    expect(statement.hedge?.band ?? null).toBe(band);
  });

  it.each([
    ["[Roe] {said} on Monday that <mail was read>.", "2031-12-03", "2031-12-01", "resolved"],
    ["[Roe] {said} yesterday that <mail was read>.", "2031-12-03", "2031-12-02", "resolved"],
    ["[Roe] {said} on 12 May 2031 that <mail was read>.", "2031-12-03", "2031-05-12", "explicit"],
    ["[Roe] {said} on 30 November that <mail was read>.", "2031-12-03", "2031-11-30", "resolved"],
    ["[Roe] {said} last month that <mail was read>.", "2031-12-03", "2031-11", "resolved"],
    ["[Roe] {said} last week that <mail was read>.", "2031-12-03", "2031-11-24/2031-11-30", "resolved"],
    ["[Roe] {said} on 12 May that <mail was read>.", null, "XXXX-05-12", "inferred"],
  ])("said: %s", (marked, published, edtf, basis) => {
    expect(told(marked, published).statement.said).toMatchObject({ edtf, basis });
  });

  it.each([
    ["[Roe] {laid} <the theft> to Amber Heron, a group that she has followed since 2026.", undefined],
    ["[Roe] {has denied} since 2026 that <mail was read>.", "2026/2031-12-03"],
  ])("how long something else went on is not when it was said: %s", (marked, edtf) => {
    expect(told(marked, "2031-12-03").statement.said?.edtf).toBe(edtf);
  });

  it.each([
    ["<“Such things pass,”> {said} [Ann Roe], recalling the ferry strike of 1994.", undefined],
    ["<“The doors are shut,”> {said} [the lab], which Alan Tal founded in 2012.", undefined],
    ["[General Alan Tal] {told} the members that <it would rain>, pointing to a 2019 report on the roof.", undefined],
    ["Pavel Oru blamed a clerk for the theft of ballots in 2027, and {said} that <he had the list in a drawer>.", undefined],
    [
      "[The press service] {told} the agency in connection with the measures announced by Caldora on June 2 that <it would answer>.",
      undefined,
    ],
    ["After the theft in 2029, [Roe] {denied} <any part in it>.", undefined],
    ["[Varenia's foreign ministry] first {denied} <the theft> in 2027, in a footnote.", "2027"],
    ["In a report published on Tuesday, [the lab] {said} that <the phones had been read>.", "2031-12-02"],
    ["[Tal], speaking on Monday, {said} that <the mail was safe>.", "2031-12-01"],
    ["The story came up at a dinner in May, when [Ann Roe] {called} <the plan a joke>.", "2031-05"],
    ["Ann Roe gave an interview on Monday in which [she] {said} that <nothing was taken>.", "2031-12-01"],
    ["[Roe] {told} the Meridian Post of Lind last month that <nobody knew>.", "2031-11"],
    ["In 2028 three clerks were fined for selling the list; [Varenia] {denied} <that> too.", "2028/2031-12-03"],
  ])("a time is the day of saying only where it is told of the telling: %s", (marked, edtf) => {
    expect(told(marked, "2031-12-03").statement.said?.edtf).toBe(edtf);
  });

  it("occasion and matter stand beside the cue", () => {
    const { statement, words } = told("Asked about the leak, [Ann Roe] {said} at a news conference that <nobody was to blame>.");
    expect(words(statement.occasion?.span ?? null)).toBe("a news conference");
    expect(words(statement.about)).toBe("the leak");
  });

  it.each([
    ["[Roe] {said} <Varenia would stay out of the vote>.", ["election-interference"]],
    ["[Roe] {said} <the pact would end attacks on power grids>.", ["critical-infrastructure", "diplomacy"]],
    ["[Roe] {said} <dinner was late>.", ["other"]],
  ])("topics: %s", (marked, topics) => {
    expect(told(marked).statement.topics).toEqual(topics);
  });
});

describe("figures", () => {
  it.each([
    ["[Halden] {said} <31 organizations were hit>.", "31 organizations", 31, 31, false, "organizations"],
    ["[Halden] {said} <at least 19 accounts were read>.", "at least 19 accounts", 19, 19, true, "accounts"],
    ["[Halden] {said} <20 to 30 small companies were hit>.", "20 to 30 small companies", 20, 30, false, "companies"],
    ["[Halden] {said} <it cost about $2.5 million>.", "about $2.5 million", 2_500_000, 2_500_000, true, "dollars"],
    ["[Halden] {said} <64 percent agreed>.", "64 percent", 64, 64, false, "percent"],
  ])("%s", (marked, span, min, max, approximate, unit) => {
    const { findings, words } = told(marked);
    expect(findings.figures.map(({ bound: _, ...figure }) => ({ ...figure, span: words(figure.span) }))).toEqual([
      { span, min, max, approximate, unit, by: findings.statements[0]!.speakers[0], statement: "s1" },
    ]);
  });

  it("dates, names with numbers and counted sources are none", () => {
    expect(told("[Two officials] {said} <Unit 74455 began on 12 May 2031>.").findings.figures).toEqual([]);
  });

  it("what nobody is quoted for is the article's", () => {
    expect(told("[Roe] {said} <so>. It was 31 organizations.").findings.figures).toMatchObject([{ by: "article", statement: null }]);
  });
});

describe("what statements do to each other", () => {
  const passage = "[Halden Security] {tied} <the theft of mail to Varenia>.\n[The embassy] {denied} <the accusation>.";

  it("a noun takes up what was said before", () => {
    const { findings } = judged(passage);
    expect(findings.statements.map(({ refersTo }) => refersTo)).toEqual([[], ["s1"]]);
    expect(findings.relations).toMatchObject([{ from: "s2", to: "s1", kind: "denies", sure: true }]);
  });

  it("a promise that is reaffirmed is one commitment with a history", () => {
    const { findings, words } = judged(
      "“<We will stay out of the vote>,” [Joren Haskil] {said}.\n[Joren Haskil] {reaffirmed} <the pledge>.",
    );
    expect(findings.commitments).toHaveLength(1);
    expect(findings.commitments[0]).toMatchObject({ polarity: "refrain", domain: "election-interference", given: "said" });
    expect(words(findings.commitments[0]!.action)).toBe("We will stay out of the vote");
    expect(findings.commitments[0]!.history.map(({ kind }) => kind)).toEqual(["assured", "reaffirmed"]);
    expect(findings.statements.map(({ commitment }) => commitment)).toEqual(["c1", "c1"]);
  });

  it("nothing refers where nothing fits", () => {
    expect(judged("[Roe] {said} <exports rose>.\n[Tal] {denied} <the accusation>.").findings.relations).toMatchObject([]);
  });
});

describe("quotations that nobody said", () => {
  it.each([
    ["“<He can't just say, ‘We are the victims here,’>” {said} [Roe].", ["speech", "caricature"]],
    ["[Roe] {dismissed} <the “evidence”>.", ["scare"]],
    ["[Roe] {said} <the book “A Long Winter Night” was good>.", ["title"]],
    ["“<He told me, ‘We are ready to sign,’>” {said} [Tal].", ["speech", "nested"]],
  ])("%s", (marked, roles) => {
    expect(judged(marked).findings.quotations.map(({ role }) => role)).toEqual(roles);
  });
});

describe("events", () => {
  it("a meeting has those who take part, its place and its day", () => {
    const { findings, words } = judged("Chancellor Joren Haskil met President Maren Oru in Tarsk on 8 November 2031.\n[Roe] {said} <so>.");
    const [event] = findings.events;
    expect(event).toMatchObject({ kind: "meeting", date: { edtf: "2031-11-08" } });
    expect(event!.participants.map((id) => findings.parties.find((party) => party.id === id)!.name)).toEqual(["Joren Haskil", "Maren Oru"]);
    expect(words(event!.place?.span ?? null)).toBe("Tarsk");
  });
});
