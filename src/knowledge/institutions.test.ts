import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { INSTITUTION_KINDS, institutions, institutionsNamed, organizationNamed, stateNamed } from "./index.ts";
import { STATES_DATA } from "./states.data.ts";

const CODES = new Set([...STATES_DATA.split("\n").map((row) => row.slice(0, 3))]);

describe("the table of institutions", () => {
  it("has a known kind, a state's code, an address and a date in every row", () => {
    expect(institutions().length).toBeGreaterThan(900);
    for (const { name, kind, country, source, date } of institutions()) {
      expect(INSTITUTION_KINDS, name).toContain(kind);
      if (country !== null) expect(CODES, name).toContain(country);
      expect(() => new URL(source), name).not.toThrow();
      expect(date, name).toMatch(/^\d{4}-\d\d/);
    }
  });

  it("has no row twice", () => {
    const rows = institutions().map(({ name, kind, country }) => `${name}|${kind}|${country}`);
    expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
  });

  it("is what the readable tables say", () => {
    const folder = new URL("../../scripts/knowledge/tables/", import.meta.url);
    const lines = readdirSync(folder)
      .sort()
      .flatMap((file) => readFileSync(new URL(file, folder), "utf8").split("\n").slice(1, -1));
    expect(lines.map((line) => line.split("\t").slice(0, 4))).toEqual(
      institutions().map(({ name, aliases, kind, country }) => [name, aliases.join(";"), kind, country ?? ""]),
    );
  });
});

describe("the rows of a name", () => {
  it("are one where the name is one institution's", () => {
    expect(institutionsNamed("CISA")).toMatchObject([{ kind: "cyber-agency", country: "USA" }]);
    expect(institutionsNamed("Verkhovna Rada")).toMatchObject([{ kind: "legislature", country: "UKR", seat: null }]);
    expect(institutionsNamed("Xinhua")).toMatchObject([{ kind: "news-agency", country: "CHN", stateOwned: true }]);
    expect(institutionsNamed("Foggy Bottom")).toMatchObject([
      { kind: "ministry", seat: { standsFor: "foreign ministry", also: "district" } },
    ]);
  });

  it("are several where several states have one of that name", () => {
    expect(institutionsNamed("NCSC").length).toBeGreaterThan(3);
    expect(institutionsNamed("Electoral Commission").map(({ country }) => country)).toContain("GBR");
  });

  it("are none for what is not there", () => {
    for (const name of ["Meridian Post", "", "toString", "cisa"]) expect(institutionsNamed(name)).toEqual([]);
  });
});

describe("organizations by coarse kind", () => {
  it.each([
    ["CERT-UA", "agency"],
    ["Recorded Future", "security-company"],
    ["Shanghai Cooperation Organisation", "international"],
    ["Ukrinform", "news"],
    ["Rashtrapati Bhavan", "government"],
  ])("%s is %s", (name, kind) => expect(organizationNamed(name)).toBe(kind));

  it("does not take a street, a district or a city for an organization", () => {
    for (const name of ["Putrajaya", "Bercy", "Brussels"]) expect(organizationNamed(name)).toBeNull();
    expect(stateNamed("Brussels")?.code).toBe("BEL");
  });
});
