import { expect, test } from "vitest";
import type { CommitmentSummary } from "../archive/index.ts";
import { commitmentLines } from "./commitment-text.ts";

const COMMITMENT = {
  ...{ id: "c1", words: "we will not open your letters", to: [], first: "2031-03", articles: 1, sure: true },
  ...{ given: { said: 1, reported: 0, denied: 0 }, since: { within: 0, arguably: 0, outside: 0, unsure: 0 } },
} as unknown as CommitmentSummary;
const by = (state: string | null) => [{ name: "Ann Roe", party: null, state }];

test("where it is not told of which state who is bound is, nothing is counted", () => {
  expect(commitmentLines({ ...COMMITMENT, by: by(null) }).at(-1)).toContain("since: not known");
  expect(commitmentLines({ ...COMMITMENT, by: by("Varenia") }).at(-1)).toContain("since: 0 within");
  const said = { ...COMMITMENT.since, outside: 1 };
  expect(commitmentLines({ ...COMMITMENT, by: by(null), since: said }).at(-1)).toContain("1 outside");
});
