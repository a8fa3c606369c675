import { describe, expect, it } from "vitest";
import type { Claim } from "./claim.ts";
import { claimKeys, spokenKeys } from "./claim-keys.ts";
import { laidTo } from "./claim-matter.ts";

const BLAMED: Claim = {
  ...{ act: "accusation", speakers: ["state caldora"], actors: ["state varenia"], behind: ["state ruvania"], targets: [] },
  ...{ words: "Varenia of having wheedled it out of the delegates", day: "2031-06-02" },
};

describe("what a statement is found by", () => {
  it("who is blamed, though no table has the deed; not who is only tied to it", () => {
    const keys = claimKeys(BLAMED);
    expect(keys).toContain("state varenia");
    expect(keys).not.toContain("state ruvania");
  });

  it("who is said to stand behind a group that did it: what is laid to a state's service is laid to the state", () => {
    const group = { ...BLAMED, act: "attribution", actors: [], words: "the group acts on the instructions of the service" } as const;
    expect(claimKeys(group)).toContain("state ruvania");
    expect(claimKeys({ ...group, actors: ["threat-group amber heron"] })).toContain("state ruvania");
    expect(claimKeys({ ...group, act: "claim" })).not.toContain("state ruvania");
    expect(laidTo({ ...group, speakers: ["state ruvania"] })).toEqual([]);
  });

  it("an admission by whose own deed it is; nobody owns up to what was done to him, or by others", () => {
    const owned = { act: "admission", speakers: ["state varenia"] } as const;
    expect(spokenKeys({ ...owned, actors: ["state varenia"] })).toEqual(["by state varenia"]);
    expect(spokenKeys({ ...owned, actors: [] })).toEqual([]);
    expect(spokenKeys({ ...owned, actors: ["state ruvania"] })).toEqual([]);
  });

  it("not a doer of whom something is only told in words of no known deed", () => {
    expect(claimKeys({ ...BLAMED, act: "claim" })).not.toContain("state varenia");
  });
});
