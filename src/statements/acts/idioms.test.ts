import { describe, expect, it } from "vitest";
import { formsOfVerb } from "../lexicon/forms.ts";
import { IDIOMS, idiomsOf } from "../lexicon/idioms/index.ts";
import { found } from "../testing/found.ts";
import { judged } from "../testing/judged.ts";
import { idiomsAmong } from "./idioms.ts";

const act = (marked: string) => judged(marked).findings.statements[0]?.act.main;

describe("acts that words do only together", () => {
  it.each([
    ["[The bank] {came clean} about <the outage>.", "admission"],
    ["[The ministry] {poured cold water on} <talk of a swap>.", "denial"],
    ["[Roe] {gave short shrift to} <the proposal>.", "rejection"],
    ["[The envoy] {took} <the promise with a pinch of salt>.", "skepticism"],
    ["[The alliance] {threw its weight behind} <the ban>.", "support"],
    ["[Lawmakers] {tore into} <the plan>.", "condemnation"],
    ["[The paper] {pointed the finger at} <the harbour office>.", "accusation"],
    ["[Varenia] {laid the blame for} <the theft on Caldora>.", "attribution"],
    ["[The director] {could not put a date on} <the return to normal>.", "non-denial"],
    ["[The mayor] {would not be drawn} on <who paid>.", "no-comment"],
    ["[The agency] {said} <it had drawn a blank>.", "negative-finding"],
    ["“<You have our word>,” [Roe] {said}.", "assurance"],
    ["“<The buck stops with me>,” [Roe] {said}.", "admission"],
    ["“<They will rue the day>,” [Tal] {said}.", "threat"],
    ["“<That rings hollow>,” [Tal] {said}.", "skepticism"],
    ["[The lab] {said} <the break-in bore the fingerprints of a known gang>.", "attribution"],
  ] as const)("%s: %s", (marked, expected) => expect(act(marked)).toBe(expected));

  it.each([
    ["[The bank] {did not come clean} about <the outage>.", "admission"],
    ["[Roe] {has made no such promise}.", "assurance"],
    ["[The agencies] {do not at this time attribute} <the activity to any state>.", "attribution"],
    ["“<If they try it, they may rue the day>,” [Tal] {said}.", "threat"],
  ] as const)("%s: not %s", (marked, other) => expect(act(marked)).not.toBe(other));

  it("are found where no word alone tells, and are never sure", () => {
    const { statements } = found("The bank's chairwoman, Ann Roe, came clean about the outage. Otto Tal clammed up.");
    expect(statements.map(({ act, content, speakers }) => [act, content, speakers])).toEqual([
      ["admission", "the outage", ["Ann Roe"]],
      ["no-comment", "", ["Otto Tal"]],
    ]);
  });

  it("are found but for a few of very many in one sentence", () => {
    const { statements } = found(`${"Roe came clean about it and took the blame and ".repeat(60)}left.`);
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.length).toBeLessThan(60);
  });

  it("match in bounded time, whatever the words", () => {
    const words = new Array<string>(20_000).fill("take").map((word, at) => (at % 3 === 0 ? "lay" : word));
    expect(idiomsAmong(words, idiomsOf("cue", "told", "own", "other", "said"))).toEqual([]);
  });

  it("each have words that they begin with", () => {
    for (const { slots } of IDIOMS) {
      expect(slots[0]?.words?.size).toBeGreaterThan(0);
      expect(slots.length).toBeLessThan(10);
    }
  });
});

describe("forms of verbs", () => {
  it.each([
    ["take", ["take", "takes", "taking", "took", "taken"]],
    ["deny", ["deny", "denies", "denying", "denied"]],
    ["admit", ["admit", "admits", "admitting", "admitted"]],
    ["lie", ["lie", "lies", "lying", "lied"]],
    ["agree", ["agree", "agrees", "agreeing", "agreed"]],
    ["go", ["go", "goes", "going", "went", "gone"]],
    ["offer", ["offer", "offers", "offering", "offered"]],
  ] as const)("%s", (lemma, forms) => expect(formsOfVerb(lemma)).toEqual(forms));
});
