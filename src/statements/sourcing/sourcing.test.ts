import { describe, expect, it } from "vitest";
import { judged } from "../testing/judged.ts";

/** The hops of the last statement in words. */
function chain(marked: string) {
  const { findings, words } = judged(marked);
  const name = (id: string | null) => findings.parties.find((party) => party.id === id)?.name ?? null;
  return findings.statements.at(-1)!.sourcing.map(({ party, justification, anonymity, ...hop }) => ({
    ...hop,
    party: name(party),
    justification: words(justification),
    anonymity: words(anonymity),
  }));
}

const speaker = (marked: string) => chain(marked).at(-1)!;

describe("the chain of sourcing", () => {
  it("runs from the outlet to the speaker", () => {
    expect(chain("[Two officials briefed on the call] {said} <the minister had kept his word>.").map(({ party }) => party)).toEqual([
      "The Meridian Post",
      "Two officials briefed on the call",
    ]);
  });

  it("an unnamed source is counted, with the words that say why it knows", () => {
    expect(speaker("[Two officials briefed on the call] {said} <the minister had kept his word>.")).toMatchObject({
      named: false,
      kind: "group",
      count: { min: 2, max: 2 },
      groundRule: "not-stated",
      justification: "briefed on the call",
    });
  });

  it.each([
    ["[One official], who asked not to be named, {said} <the talks had failed>.", "asked not to be named"],
    ["[Three people familiar with the talks] {said} on condition of anonymity that <they had failed>.", "on condition of anonymity"],
    [
      "[A diplomat] {said}, speaking on condition of anonymity because he was not authorised to discuss the talks, that <they had failed>.",
      "because he was not authorised to discuss the talks",
    ],
  ])("%s is on background", (marked, anonymity) => {
    expect(speaker(marked)).toMatchObject({ groundRule: "background", anonymity });
  });

  it("a condition told later holds for what the source said before and after", () => {
    const { findings, words } = judged(
      "[Two officials] {said} <the talks had failed>.\nThe officials spoke on condition of anonymity, citing the sensitivity of the talks.\n[The officials] {added} that <nobody was to blame>.",
    );
    for (const { sourcing } of findings.statements) {
      expect(sourcing.at(-1)).toMatchObject({ groundRule: "background" });
      expect(words(sourcing.at(-1)!.anonymity)).toBe("citing the sensitivity of the talks");
    }
  });

  it.each([
    ["“<We saw nothing>,” [Ann Roe] {said} in a statement.", "statement"],
    ["In an interview with the Ledger, [Ann Roe] {said} <the talks had failed>.", "interview"],
    ["[Ann Roe] {told} reporters at a briefing that <the talks had failed>.", "briefing"],
    ["[Ann Roe] {wrote} on Telegram that <the talks had failed>.", "social-post"],
    ["[Ann Roe] {said} by email that <the talks had failed>.", "email"],
    ["[Ann Roe] {testified} that <the talks had failed>.", "hearing"],
    ["[The report] {said} <the talks had failed>.", "report"],
    ["[Ann Roe] {said} <the talks had failed>.", null],
  ])("%s: %s", (marked, channel) => {
    expect(speaker(marked).channel).toBe(channel);
  });

  it("an outlet that cites others has them after it", () => {
    expect(
      chain("[The Harbour Wire] {reported}, citing two officials, that <the talks had failed>.").map(({ party, named }) => [party, named]),
    ).toEqual([
      ["The Meridian Post", true],
      ["Harbour Wire", true],
      ["two officials", false],
    ]);
  });

  it.each([
    ["[The ministry] {said} <the talks had failed>.", true],
    ["[A spokeswoman for the ministry] {said} <the talks had failed>.", false],
    ["[A security firm] {said} <the talks had failed>.", false],
    ["[Officials of the bureau] {said} <the talks had failed>.", false],
    ["[Ann Roe] {said} <the talks had failed>.", true],
  ])("%s is named: %s", (marked, named) => {
    expect(speaker(marked).named).toBe(named);
  });

  it("an outlet that words are taken from takes the place of the one that tells them again", () => {
    const parties = (marked: string) => chain(marked).map(({ party }) => party);
    expect(parties("Per the Harbour Wire, [Ann Roe] {said} <the talks had failed>.")).toEqual(["Harbour Wire", "Ann Roe"]);
    expect(parties("The Harbour Wire had the letter first.\n“<It failed>,” [Ann Roe] was {quoted as saying} by the paper.")).toEqual([
      "Harbour Wire",
      "Ann Roe",
    ]);
    expect(parties("Per the treaty, [Ann Roe] {said} <the talks had failed>.")).toEqual(["The Meridian Post", "Ann Roe"]);
  });

  it.each([
    [
      "[Two diplomats], who asked not to be named, {said} <the talks had failed>.\n[One of them] {said} <nobody was to blame>.",
      "background",
    ],
    [
      "[Two diplomats], who asked not to be named, {said} <the talks had failed>.\n[The second diplomat] {said} <nobody was to blame>.",
      "background",
    ],
    [
      "[Two diplomats], who asked not to be named, {said} <the talks had failed>.\n[The second banker] {said} <nobody was to blame>.",
      "not-stated",
    ],
    ["[A clerk], on condition that his name not be used because he feared for his post, {said} <the talks had failed>.", "background"],
    ["[Ann Roe] has {told} friends that <the talks had failed>.", "not-stated"],
    ["[Ann Roe] has {told} reporters that <the talks had failed>.", "on-record"],
  ])("%s: %s", (marked, groundRule) => {
    expect(speaker(marked).groundRule).toBe(groundRule);
  });
});
