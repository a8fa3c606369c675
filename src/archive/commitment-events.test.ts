import { describe, expect, it } from "vitest";
import type { Event } from "../record/event.ts";
import { eventOf } from "./commitment-events.ts";

const SUMMIT: Event = { id: "e1", kind: "summit", span: [0, 6], participants: ["p1", "p2"], place: null, date: null, outcomes: [[40, 80]] };
const TALKS: Event = { ...SUMMIT, id: "e2", participants: ["p3", "p4"], outcomes: [] };
const said = (speaker: string, addressee: string) => ({
  ...{ speakers: [speaker], addressees: [{ party: addressee, span: [0, 1] as [number, number] }], content: [] },
});

describe("the event of a step", () => {
  it("is what it came out of, else where both sides of it were", () => {
    expect(eventOf([TALKS, SUMMIT], [[50, 90]], null)).toBe(SUMMIT);
    expect(eventOf([SUMMIT, TALKS], [[100, 120]], said("p3", "p4"))).toBe(TALKS);
  });

  it("is told by nothing else", () => {
    expect(eventOf([SUMMIT, TALKS], [[100, 120]], said("p1", "p4"))).toBeNull();
    expect(eventOf([TALKS, { ...TALKS, id: "e3" }], [[100, 120]], said("p3", "p4"))).toBeNull();
    expect(eventOf([{ ...SUMMIT, standing: "called-off" }], [[50, 90]], null)).toBeNull();
  });
});
