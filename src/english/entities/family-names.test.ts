import { describe, expect, it } from "vitest";
import { bareFamilyName, familyName } from "./family-names.ts";
import { groupPeople } from "./people.ts";

describe("a family name", () => {
  it.each([
    ["Omar al-Haddad", "al-Haddad", "Haddad"],
    ["Al-Haddad", "al-Haddad", "Haddad"],
    ["Pieter van der Meer", "van der Meer", "Meer"],
    ["Van der Meer", "van der Meer", "Meer"],
    ["Jean-Luc d’Orsay", "d'Orsay", "Orsay"],
    ["D'Orsay", "d'Orsay", "Orsay"],
    ["Sean O’Rourke Jr.", "O'Rourke", "O'Rourke"],
    ["Al Tal", "Tal", "Tal"],
    ["Anne Alland", "Alland", "Alland"],
  ])("of %s is %s, %s alone", (name, family, bare) => {
    expect([familyName(name), bareFamilyName(name)]).toEqual([family, bare]);
  });
});

/** Who is who among names in the order of a text; `?` where it is not sure. */
const people = (...names: string[]) =>
  groupPeople(names.map((words, index) => ({ index, words, title: "", role: "", class: "person" }))).map(
    ({ mentions, sure }) => mentions.map(({ words }) => words).join(" = ") + (sure ? "" : "?"),
  );

describe("people with small words in their names", () => {
  it("are one under them all", () => {
    expect(people("Omar al-Haddad", "Al-Haddad", "Haddad")).toEqual(["Omar al-Haddad = Al-Haddad = Haddad"]);
    expect(people("Van der Meer", "Pieter van der Meer", "Meer")).toEqual(["Van der Meer = Pieter van der Meer = Meer"]);
  });

  it("are not those whose names have none", () => {
    expect(people("Omar Haddad", "al-Haddad")).toEqual(["Omar Haddad", "al-Haddad"]);
    expect(people("Omar bin Oru", "Petra Oru", "bin Oru", "Oru").at(-1)).toBe("Oru?");
  });

  it("are the same under what several are called", () => {
    expect(people("Otto Roe", "Senators Roe", "Roe")).toEqual(["Otto Roe = Senators Roe = Roe"]);
  });

  it("stay as they are where the text has no longer name", () => {
    expect(people("Van der Meer", "De Roe")).toEqual(["Van der Meer", "De Roe"]);
  });
});
