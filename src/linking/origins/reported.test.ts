import { expect, it } from "vitest";
import type { Party } from "../../record/party.ts";
import { reportersIn } from "./reported.ts";

const reporters = (text: string) => {
  const start = text.indexOf("Northline");
  const party: Party = {
    ...{ id: "p1", name: "Northline", kind: "organization", named: true, count: null, country: null, roles: [], possiblySame: [] },
    mentions: [{ span: [start, start + 9], type: "name" }],
  };
  return reportersIn(text, { statements: [], parties: [party] });
};

it.each([
  "According to a report by Northline, the ships had left.",
  "The talks, first reported by the news agency Northline, went on.",
  "“We wait,” the minister told Northline.",
  "The minister said so in an interview with Northline.",
])("an outlet is credited: %s", (text) => {
  expect(reporters(text)).toEqual(["Northline"]);
});

it.each(["A report on Northline was read.", "Northline was told to wait.", "The police reported Northline to the court."])(
  "a body that is only named is not: %s",
  (text) => {
    expect(reporters(text)).toEqual([]);
  },
);
