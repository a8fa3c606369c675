import { describe, expect, test } from "vitest";
import { besideOf, type Registered, type Told } from "./beside.ts";

const TOLD: Told = {
  ...{ names: [], victims: ["Norrow Ports", "the Caldoran Foreign Ministry"], actors: ["Amber Heron"], sides: ["state varenia"] },
  ...{ earliest: "2031-03-01", latest: "2031-03-31" },
};
const ENTRY: Registered = {
  name: "Break-in at ports",
  start: "2031-03-03",
  end: null,
  victims: ["Norrow Ports"],
  actors: [],
  actorStates: [],
};
const beside = (told: Partial<Told>, entry: Partial<Registered>) => besideOf({ ...TOLD, ...told }, { ...ENTRY, ...entry });

describe("an entry of a register beside an incident", () => {
  test("by a victim in common at one time, with the doer that both name", () => {
    expect(beside({}, {})).toBe("both of Norrow Ports; the same time");
    expect(beside({}, { actors: ["AMBER HERON"] })).toBe("both of Norrow Ports, laid to Amber Heron; the same time");
    expect(beside({}, { start: "2031", actorStates: ["Varenia"] })).toBe("both of Norrow Ports, laid to Varenia; the same time");
  });

  test("by a name of its own, whatever else", () => {
    expect(beside({ names: ["Paper Tide"] }, { name: "Operation Paper Tide", victims: [], start: null })).toBe(
      "both are called “Paper Tide”; its dates are not known",
    );
  });

  test.each<[string, Partial<Registered>]>([
    ["another year", { start: "2029-08", end: "2029-09" }],
    ["another victim", { victims: ["Bank of Lorvane"], actors: ["Amber Heron"] }],
    ["a common word alone", { victims: ["Ministry"] }],
    ["no date", { start: null }],
  ])("not by %s", (_, entry) => {
    expect(beside({}, entry)).toBeNull();
  });
});
