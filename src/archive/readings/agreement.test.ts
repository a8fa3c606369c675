import { expect, test } from "vitest";
import type { Decision } from "../../record/decision.ts";
import type { DecisionEntry } from "../archive.ts";
import { agreementIn } from "./agreement.ts";

type Short = { readonly by: string; readonly on?: string } & Partial<Record<"read" | "kind" | "undoes", string>> & {
    readonly act?: string;
    readonly settles?: readonly string[];
  };

/** Decisions in a few words; what is taken back stands as undone. */
function entries(...all: readonly Short[]): DecisionEntry[] {
  const undone = new Set(all.map(({ undoes }) => undoes));
  return all.map(({ by, on = "s1", read, kind, undoes, act, settles }, at) => {
    const decided = { id: `d${at + 1}`, by, at: `2031-05-0${at + 1}T10:00:00Z`, note: null, statement: on };
    const decision = undoes
      ? { ...decided, kind: "undo", undoes }
      : read
        ? { ...decided, kind: "reading", verdict: read, act: act ?? null, round: "r1", of: 2 }
        : { ...decided, kind, ...(act && { change: { act } }), ...(settles && { settles }) };
    return {
      ...{ decision: decision as unknown as Decision, standing: undone.has(decided.id) ? "undone" : "stands" },
      ...{ overruledBy: null, anchor: null, leads: [] },
    };
  });
}

test("agreement is over what all have read, by verdict, by act and by pair", () => {
  const { states, verdict, act, acts, pairs } = agreementIn(
    entries(
      { by: "Ada", read: "accept", act: "denial" },
      { by: "Bo", read: "amend", act: "opinion" },
      { by: "Bo", on: "s2", read: "reject" },
      { by: "Ada", on: "s2", read: "reject" },
      { by: "Ada", on: "s3", read: "accept", act: "denial" },
      { by: "Bo", on: "s3", read: "accept", act: "denial" },
      { by: "Ada", on: "s4", read: "accept", act: "denial" },
    ),
  );
  expect(states).toEqual({ open: 1, agreed: 2, differ: 1, settled: 0 });
  expect(verdict).toMatchObject({ units: 3, alpha: 1, observed: 1 });
  expect(act).toMatchObject({ units: 2, observed: 0.5 });
  expect(acts.map((one) => [one.act, one.observed])).toEqual([
    ["denial", 0.5],
    ["opinion", 0.5],
  ]);
  expect(pairs).toMatchObject([{ readers: ["Ada", "Bo"], units: 3 }]);
});

test("a reviewer is measured by what somebody else decided later; agreeing readings judge nobody", () => {
  const { reviewers } = agreementIn(
    entries(
      { by: "Ada", read: "accept", act: "denial" },
      { by: "Bo", read: "reject" },
      { by: "Cy", kind: "amend", act: "opinion", settles: ["d1", "d2"] },
      { by: "Ada", on: "s2", read: "reject" },
      { by: "Bo", on: "s2", read: "reject" },
      { by: "Ada and Bo", on: "s2", kind: "reject", settles: ["d4", "d5"] },
      { by: "Bo", on: "s3", kind: "accept" },
    ),
  );
  const figures = reviewers.map(({ name, decided, judged, held, actsKnown, actsHeld }) => [
    name,
    decided,
    judged,
    held,
    actsKnown,
    actsHeld,
  ]);
  expect(figures).toEqual([
    ["Ada", 2, 1, 1, 1, 0],
    ["Bo", 3, 1, 0, 0, 0],
    ["Cy", 1, 0, 0, 0, 0],
  ]);
  expect(reviewers[1]).toMatchObject({ rejected: 2, accepted: 1, first: "2031-05-02T10:00:00Z", last: "2031-05-07T10:00:00Z" });
});

test("what is taken back counts for nothing, but after all were in it is told how often", () => {
  const { states, takenBack, reviewers } = agreementIn(
    entries({ by: "Ada", read: "accept" }, { by: "Bo", read: "reject" }, { by: "Bo", undoes: "d2" }, { by: "Bo", read: "accept" }),
  );
  expect([states.agreed, takenBack]).toEqual([1, 1]);
  expect(reviewers.map(({ name, rejected }) => [name, rejected])).toEqual([
    ["Ada", 0],
    ["Bo", 0],
  ]);
});
