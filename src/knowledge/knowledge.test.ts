import { statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countryOf, isGivenName, isPlace, organizationNamed, stateNamed, threatGroupsNamed } from "./index.ts";

describe("states", () => {
  it.each([
    ["France", "FRA", "name"],
    ["U.S.", "USA", "name"],
    ["UK", "GBR", "name"],
    ["American", "USA", "demonym"],
    ["Israelis", "ISR", "demonym"],
    ["Kyiv", "UKR", "capital"],
    ["Singapore", "SGP", "name"],
  ])("knows %s", (name, code, form) => {
    expect(stateNamed(name)).toEqual({ code, form });
    expect(countryOf(name)).toBe(code);
  });

  it("does not know what is none", () => {
    for (const name of ["Varenia", "IN", "", "toString", "__proto__"]) expect(stateNamed(name)).toBeNull();
  });
});

describe("threat groups", () => {
  it("knows names in any case, with who gives them where the source says", () => {
    const rows = threatGroupsNamed("fancy bear");
    expect(rows.some(({ group }) => group === "APT28")).toBe(true);
    expect(threatGroupsNamed("Forest Blizzard").some(({ by }) => by === "Microsoft")).toBe(true);
  });

  it("keeps names as assertions, with who makes them, in which list, and which were given up: nothing is merged", () => {
    const rows = threatGroupsNamed("Storm-0558");
    expect(rows).toMatchObject([
      { group: "Antique Typhoon", by: "Microsoft", former: true },
      { group: "Storm-0558", by: "Microsoft", former: false, reported: "2023-07" },
    ]);
    expect(rows[0]?.sources).toContain("Microsoft, MicrosoftMapping.json");
    expect(threatGroupsNamed("Antique Typhoon").every(({ group, former }) => group === "Antique Typhoon" && !former)).toBe(true);
  });

  it("does not take an ordinary word for a telling name", () => {
    expect(threatGroupsNamed("Silence").every(({ telling }) => !telling)).toBe(true);
    expect(threatGroupsNamed("Sandworm").every(({ telling }) => telling)).toBe(true);
    expect(threatGroupsNamed("Fancy Bear").every(({ telling }) => telling)).toBe(true);
    expect(threatGroupsNamed("Amber Heron")).toEqual([]);
  });
});

it("knows given names, places and organizations", () => {
  expect(isGivenName("Ann")).toBe(true);
  expect(isGivenName("Varenia")).toBe(false);
  expect(isPlace("California")).toBe(true);
  expect(organizationNamed("NATO")).toBe("international");
  expect(organizationNamed("Meridian Post")).toBeNull();
});

it("stays small", () => {
  const files = ["institutions.data.ts", "states.data.ts", "threat-groups.data.ts", "given-names.ts", "organizations.ts", "places.ts"];
  const bytes = files.reduce((sum, file) => sum + statSync(new URL(file, import.meta.url)).size, 0);
  expect(bytes).toBeLessThan(700_000);
});
