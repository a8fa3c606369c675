import { describe, expect, it } from "vitest";
import { states } from "../knowledge/index.ts";
import { fold } from "./parties/names.ts";
import { type Sided, sideName, sideOf, sidesOf, stateSide } from "./sides.ts";

const VARENIA = { name: "Varenia", span: null, basis: "explicit" } as const;

function party(some: Partial<Sided> & Pick<Sided, "kind" | "name">): Sided {
  return { named: true, ...some };
}

describe("sides", () => {
  it("a state, its bodies, its people and its unnamed officials are one side", () => {
    for (const one of [
      party({ kind: "state", name: "Varenia", state: VARENIA }),
      party({ kind: "state", name: "Republic of Varenia", state: { ...VARENIA, name: "Republic of Varenia" } }),
      party({ kind: "organization", name: "the foreign ministry", state: VARENIA }),
      party({ kind: "person", name: "Ilan Oru", state: VARENIA }),
      party({ kind: "group", name: "two Varenian officials", named: false, state: VARENIA }),
    ])
      expect(sideOf(one)).toBe("state varenia");
  });

  it("every state keeps its name to the last letter, and a people that no table has is its state", () => {
    const lost = states().flatMap(({ names: [name = ""] }) => (stateSide(name) === `state ${fold(name)}` ? [] : [name]));
    expect(lost).toEqual([]);
    expect([stateSide("Varenian"), stateSide("Norrestan")]).toEqual(["state varenia", "state norrestan"]);
  });

  it("a body that names its state itself is of that state; of which no state is told stays a side of its own", () => {
    expect(sideOf(party({ kind: "organization", name: "Ministry of Foreign Affairs of Varenia" }))).toBe("state varenia");
    expect(sideOf(party({ kind: "organization", name: "The Varenian Embassy" }))).toBe("state varenia");
    expect(sideOf(party({ kind: "organization", name: "The Varenian Society" }))).not.toBe("state varenia");
    const ministry = sideOf(party({ kind: "organization", name: "Interior Ministry" }))!;
    expect([ministry, sideName(ministry)]).toEqual(["organization interior ministry | ?", "Interior Ministry"]);
    expect(sideName("organization interior ministry | caldora")).toBe("Interior Ministry (Caldora)");
  });

  it("a company or an outlet of a land does not speak for it", () => {
    const institution = { name: "Meridian Post", kind: "news", country: null };
    expect(sideOf(party({ kind: "organization", name: "the Meridian Post", state: VARENIA, institution }))).toBe(
      "organization meridian post",
    );
  });

  it("a threat group is its own side, whoever is said to stand behind it", () => {
    expect(sideOf(party({ kind: "threat-group", name: "Amber Heron", state: VARENIA }))).toBe("threat-group amber heron");
  });

  it("what is not told stays unknown", () => {
    expect(sideOf(party({ kind: "person", name: "Ann Roe" }))).toBeNull();
    expect(sideOf(party({ kind: "group", name: "officials", named: false }))).toBeNull();
    expect(sideOf(party({ kind: "document", name: "the report" }))).toBeNull();
  });

  it("lists each side once, in one order", () => {
    const parties = new Map([
      ["p1", party({ kind: "state", name: "Varenia", state: VARENIA })],
      ["p2", party({ kind: "person", name: "Ilan Oru", state: VARENIA })],
      ["p3", party({ kind: "organization", name: "Halden Security" })],
    ]);
    expect(sidesOf(parties, ["p3", "p2", null, "p1", "p9"])).toEqual(["organization halden security", "state varenia"]);
  });
});
