import { expect, it } from "vitest";
import { isPrivateRole } from "./private-roles.ts";

it.each([
  "chairman of the local rowing club and cousin of the skipper",
  "captain of the village cricket team",
  "head of the tenants' association",
  "president of the neighbourhood watch",
  "leader of the parents’ committee",
  "conductor of the harbour choir",
  "neighbour",
  "the elder brother of the driver",
])("“%s” makes nobody a public person", (role) => {
  expect(isPrivateRole(role)).toBe(true);
});

it.each([
  "transport minister",
  "mayor of Norrow",
  "head of the computer emergency response team",
  "chief of the negotiating team of Varenia",
  "leader of the teachers' union",
  "chair of the harbour council",
  "brotherhood spokesman",
  "chief executive",
  "",
])("“%s” may be a public role", (role) => {
  expect(isPrivateRole(role)).toBe(false);
});
