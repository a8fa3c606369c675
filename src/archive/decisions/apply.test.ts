import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Amendment, Decision, StatementDecision } from "../../record/decision.ts";
import { captureOf, type Page, quote, readingOf, spanOf } from "../testing/fixtures.ts";
import { applyDecisions, type Reading } from "./apply.ts";
import { findStatement } from "./find.ts";
import { formOf } from "./form.ts";
import { additionTo, decisionOn, undoing } from "./order.ts";
import { resolveSpeakers } from "./speakers.ts";

const TEXT = "Ann Roe said that the port was closed. Bo Tal denied that the port was open. Roe declined to comment. The envoy said so too.";
const PAGE: Page = {
  text: TEXT,
  parties: [
    { id: "p1", name: "Ann Roe", mentions: [{ span: spanOf(TEXT, "Roe", TEXT.length), type: "name" }] },
    { id: "p2", name: "Bo Tal" },
    { id: "p3", name: "The envoy", named: false },
  ],
  statements: [
    { source: "Ann Roe", cue: "said that", content: "the port was closed", speakers: ["p1"] },
    { source: "Bo Tal", cue: "denied that", content: "the port was open", speakers: ["p2"] },
    { source: "Roe", cue: "declined to comment", speakers: ["p1"] },
  ],
};
const CAPTURE = captureOf(PAGE).captured.sha256;
const ORDER = { by: "Ada", at: "2031-05-01T10:00:00Z" };

function reading(page: Page = PAGE): Reading {
  const { text, findings } = readingOf(page);
  return { capture: CAPTURE, text, ...findings };
}

/** Orders given one after another, each on the statements as the ones before left them. */
type Step =
  | { kind: "accept" | "reject"; on: number }
  | { kind: "amend"; on: number; change: Amendment }
  | { kind: "add"; change: Amendment }
  | { kind: "undo"; on: number };

function decided(steps: readonly Step[]): Decision[] {
  const decisions: Decision[] = [];
  for (const step of steps) {
    const { statements } = applyDecisions(reading(), decisions);
    const id = `d${decisions.length + 1}`;
    if (step.kind === "undo") {
      if (decisions.length > 0) decisions.push(undoing(id, { ...ORDER, kind: "undo", undoes: decisions[step.on % decisions.length]!.id }));
    } else if (step.kind === "add")
      decisions.push(additionTo(id, { ...ORDER, kind: "add", capture: CAPTURE, change: step.change }, { text: PAGE.text }));
    else {
      const { id: addressed, statement } = statements[step.on % statements.length]!;
      decisions.push(
        decisionOn(
          id,
          { ...ORDER, ...step, statement: addressed },
          { capture: CAPTURE, text: PAGE.text, statement: { ...statement, id: addressed } },
        ),
      );
    }
  }
  return decisions;
}

const words = fc
  .constantFrom("the port was closed", "the port", "Bo Tal", "comment", "said so too", "Roe")
  .map((exact) => [quote(PAGE, exact)]);
const change = fc.record(
  {
    content: words,
    cue: words,
    speakers: fc.subarray(["Ann Roe", "Roe", "Oru Tal", "the envoy"]),
    act: fc.constantFrom("denial" as const, "claim" as const),
  },
  { requiredKeys: ["content"] },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom("accept" as const, "reject" as const), on: fc.nat(9) }),
  fc.record({ kind: fc.constant("amend" as const), on: fc.nat(9), change }),
  fc.record({ kind: fc.constant("add" as const), change }),
  fc.record({ kind: fc.constant("undo" as const), on: fc.nat(9) }),
);

describe("decisions on one article", () => {
  test("give the same each time, every id once, and what stands is found under the id it was taken on", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const decisions = decided(steps);
        const outcome = applyDecisions(reading(), decisions);
        expect(applyDecisions(reading(), decisions)).toEqual(outcome);
        const ids = outcome.statements.flatMap(({ id, formerly }) => [id, ...formerly]);
        expect(new Set(ids).size).toBe(ids.length);
        expect(outcome.standings.size).toBe(decisions.length);
        for (const decision of decisions)
          if (outcome.standings.get(decision.id) === "stands" && "statement" in decision) expect(ids).toContain(decision.statement);
      }),
    );
  });

  test("all taken back give what was read", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        const decisions = decided(steps.filter(({ kind }) => kind !== "undo"));
        const undos = decisions.map(({ id }, index) => undoing(`u${index}`, { ...ORDER, kind: "undo", undoes: id }));
        expect(applyDecisions(reading(), [...decisions, ...undos]).statements).toEqual(applyDecisions(reading(), []).statements);
      }),
    );
  });

  test("on a statement that two ids lead to keep both", () => {
    const [accept, reject] = decided([
      { kind: "accept", on: 0 },
      { kind: "reject", on: 0 },
    ]) as [StatementDecision, StatementDecision];
    const shorter = reading({ ...PAGE, statements: [{ cue: "said that", content: "port was closed", speakers: ["p1"] }] });
    const { statements } = applyDecisions(shorter, [accept, { ...reject, statement: "s-other" }]);
    expect(statements[0]).toMatchObject({ id: accept.statement, decided: { kind: "rejected" } });
    expect(statements[0]!.formerly).toHaveLength(2);
    expect(statements[0]!.formerly).toContain("s-other");
  });
});

describe("a statement is found by its words", () => {
  const anchorOf = (content: string[], cue: string[] = []) => ({
    capture: CAPTURE,
    source: [],
    cue: cue.map((exact) => quote(PAGE, exact)),
    content: content.map((exact) => quote(PAGE, exact)),
  });
  const { statements } = reading();

  test.each([
    ["all of its content", anchorOf(["the port was open"]), 1],
    ["half of it and more", anchorOf(["port was open"]), 1],
    ["less than half of it", anchorOf(["open"]), null],
    ["a part of what was meant", anchorOf(["Ann Roe said that the port was closed. Bo Tal denied"]), null],
    ["its cue alone", anchorOf([], ["declined to comment"]), 2],
    ["the cue of one that has content", anchorOf([], ["denied that"]), null],
    ["no words at all", anchorOf([]), null],
  ])("%s", (_, anchor, index) => {
    expect(findStatement(PAGE.text, anchor, statements)).toBe(index);
  });

  test("not where its words are gone", () => {
    expect(findStatement("quite another text", anchorOf(["the port was open"]), statements)).toBeNull();
  });
});

describe("speakers by name", () => {
  const { parties } = reading();
  const ids = (...names: string[]) => resolveSpeakers(names, parties, PAGE.text).speakers;

  test("are the article's parties, by name or by an unequivocal mention", () => {
    expect(ids("ann roe", "Ms. Ann Roe", "Roe", "the Envoy")).toEqual(["p1", "p3"]);
  });

  test("else new ones, each once", () => {
    const { parties: all, speakers } = resolveSpeakers(["Oru Tal", "Oru Tal", "Vi Oru"], parties, PAGE.text);
    expect(speakers).toEqual(["given1", "given2"]);
    expect(all.slice(parties.length)).toMatchObject([{ name: "Oru Tal", kind: "person", named: true, roles: [] }, { name: "Vi Oru" }]);
  });
});

test.each([
  ["“the port”", [["the port"]], "direct"],
  ["they said “the port” was", [["“the port” was"]], "mixed"],
  ["they said the port", [["the port"]], "indirect"],
  ["“the” he said “port”", [["the"], ["port"]], "direct"],
])("the form of content marked in %j", (text, content, form) => {
  const quotations = [...text.matchAll(/“[^”]*”/g)].map(({ index, 0: quoted }) => ({
    span: [index, index + quoted.length] as [number, number],
    role: "speech" as const,
    statement: null,
  }));
  expect(
    formOf(
      text,
      content.map(([piece]) => spanOf(text, piece!)),
      quotations,
    ),
  ).toBe(form);
});
