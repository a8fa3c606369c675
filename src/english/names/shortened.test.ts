import { expect, it } from "vitest";
import type { NameClass } from "../doc.ts";
import type { ClassedName } from "./names.ts";
import { shortenedOrganizations } from "./shortened.ts";

const named = (words: string, of: NameClass, titled = false) =>
  ({
    words,
    verdict: { class: of, why: "learnt" },
    candidate: { first: 0, last: 1, title: titled ? { first: 0, last: 1 } : null },
  }) as ClassedName;

const lone = named("Halden", "person");
const firm = named("Halden Security", "organization");

it.each<[string, ClassedName[], NameClass]>([
  ["an organization's first word is that organization", [firm], "organization"],
  ["whatever its article", [named("The Halden Security Group", "organization"), firm], "person"],
  ["a person of the name is a person", [firm, named("Ann Halden", "person")], "person"],
  ["so is one with a title", [firm, named("Halden", "person", true)], "person"],
  ["two organizations that begin so say nothing", [firm, named("Halden Institute", "organization")], "person"],
  ["nor does what is no organization's last word", [named("Halden Rising Star", "organization")], "person"],
  ["a first word that many share is nobody's", [named("National Security", "organization")], "person"],
])("%s", (_, others, expected) => {
  expect(shortenedOrganizations([...others, lone]).at(-1)!.verdict.class).toBe(expected);
});

it("leaves all other names as they are", () => {
  const names = [firm, named("Halden", "place"), named("Tal", "person")];
  expect(shortenedOrganizations(names)).toEqual(names);
});
