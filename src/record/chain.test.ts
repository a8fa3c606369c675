import { expect, test } from "vitest";
import { linksOf } from "./chain.ts";
import type { Hop } from "./statement.ts";

const hop = (party: string | null) => ({ party }) as Hop;
const parties = (sourcing: readonly Hop[], speakers: readonly string[]) =>
  linksOf(sourcing, speakers).map((link) => link.map(({ party }) => party));

test("who speaks together is one link of a chain, and who tells on is another", () => {
  expect(parties([hop("post"), hop("roe"), hop("tal")], ["roe", "tal"])).toEqual([["post"], ["roe", "tal"]]);
  expect(parties([hop("post"), hop("roe"), hop("tal")], ["tal"])).toEqual([["post"], ["roe"], ["tal"]]);
  expect(parties([hop(null), hop(null)], [])).toEqual([[null], [null]]);
});
