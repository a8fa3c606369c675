import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasPage, linkParty, nameKey, whyLinked } from "./index.ts";

const person = (name: string) => linkParty({ kind: "person", name, named: true });

describe("parties of several articles", () => {
  test.each([
    ["person", "Ann Roe", "ann  ROE"],
    ["person", "Mr. Alan Roe", "Alan Roe"],
    ["person", "Prof. Dr. Ann Roe", "Ann Roe"],
    ["person", "Alan Roe, Jr.", "Alan Roe Jr"],
    ["person", "Fiona O'Rourke", "Fiona O’Rourke"],
    ["person", "Otto d´Orsay", "Otto d‘Orsay"],
    ["person", "Samira al-Haddad", "Samira al\u2011Haddad"],
    ["organization", "Anglo-Caldoran Institute", "Anglo–Caldoran Institute"],
    ["organization", "The Meridian Post", "Meridian Post"],
    ["organization", "Ｍｅｒｉｄｉａｎ Post", "Meridian\u00a0Post"],
    ["organization", "Groß Foundation", "GROSS Foundation"],
    ["state", "Varenia", "VARENIA\u200f"],
    ["state", "Varenian", "Varenia"],
    ["threat-group", "Amber Heron", "amber heron"],
  ] as const)("%s: %j and %j are one", (kind, one, other) => {
    const link = linkParty({ kind, name: one, named: true });
    expect(link).not.toBeNull();
    expect(linkParty({ kind, name: other, named: true })).toEqual(link);
  });

  test.each([
    ["Ann Roe", "Alan Roe"],
    ["Ann Roe", "Ann Tal"],
    ["Ann Roe", "Ann Roe Jr."],
  ])("%j and %j are two", (one, other) => {
    expect(person(one)!.id).not.toBe(person(other)!.id);
  });

  test("the same name of another kind is another party", () => {
    expect(linkParty({ kind: "state", name: "Caldora", named: true })!.id).not.toBe(
      linkParty({ kind: "organization", name: "Caldora", named: true })!.id,
    );
  });

  test.each(["Roe", "Mr. Roe", "Roe Jr.", "A. Roe", "The Roe", "", " \u0000 ", "\ud800"])(
    "a person called %j stays inside its article",
    (name) => {
      expect(person(name)).toBeNull();
    },
  );

  test("one word is enough for a state or an organisation, and short names of people are names", () => {
    expect(linkParty({ kind: "state", name: "Varenia", named: true })).not.toBeNull();
    expect(person("Li Oru")).not.toBeNull();
  });

  test("the unnamed and documents are never linked", () => {
    expect(linkParty({ kind: "group", name: "two officials", named: false })).toBeNull();
    expect(linkParty({ kind: "document", name: "The Annual Report", named: true })).toBeNull();
  });

  test("a courtesy title of a person is part of an organisation's name", () => {
    expect(nameKey("organization", "Lord Holdings")).toBe("lord holdings");
    expect(nameKey("person", "The Hon. Ann Roe")).toBe("ann roe");
  });

  test("a key is its own key, and ids hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const key = nameKey("organization", name);
        expect(nameKey("organization", key)).toBe(key);
      }),
      { numRuns: 2000 },
    );
    expect(person("Ann Roe")!.id).toMatch(/^p[0-9a-f]{20}$/);
  });
});

describe("pages", () => {
  test("people have one only where a mention carries a public role", () => {
    expect(hasPage("person", false)).toBe(false);
    expect(hasPage("person", true)).toBe(true);
    expect(hasPage("state", false)).toBe(true);
  });

  test("the reason is said in words", () => {
    expect(whyLinked("threat-group", "amber heron")).toBe(
      "every mention is a named threat group with the full name “amber heron”, case, titles and a leading “the” aside",
    );
  });
});
