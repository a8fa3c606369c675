import { expect, test } from "vitest";
import { type Attributor, attributionBasis, attributionType, type Hit } from "./attributor.ts";

const VARENIA = { side: "state varenia" };
const HIT: Hit = { sides: new Set(["state caldora"]), names: new Set(), untold: false };
const who = (some: Partial<Attributor>): Attributor => ({
  ...{ side: null, named: true, institution: null, name: "Halden", words: "Halden", outlet: false, ...some },
});

test.each([
  ["the state that was hit", { side: "state caldora" }, HIT, "Attribution by receiver government/state entity"],
  ["another state", { side: "state ruvania" }, HIT, "Attribution by third-party"],
  ["a state, where it is not told of which state all are who were hit", { side: "state ruvania" }, { ...HIT, untold: true }, null],
  ["a ministry of no state that is told", { side: "organization interior ministry | ?", institution: "ministry" }, HIT, null],
  ["a firm that the article calls so", { words: "The cybersecurity firm Halden" }, HIT, "IT-security community attributes attacker"],
  ["a firm of tables", { institution: "security-company" }, HIT, "IT-security community attributes attacker"],
  ["somebody of whom nothing is told", { side: "organization halden" }, HIT, null],
  ["the one who did it", { side: "state varenia" }, HIT, "Attacker confirms"],
] as const)("an attribution by %s", (_, some, hit, basis) => {
  expect(attributionBasis(who(some), VARENIA, hit)).toBe(basis);
});

test("a body of a state speaks politically, whichever state it is of", () => {
  expect(attributionType(who({ institution: "ministry" }), null, "attribution", null)).toBe("Political statement/report");
});
