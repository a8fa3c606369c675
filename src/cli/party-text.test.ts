import { expect, test } from "vitest";
import { suggestedText } from "./party-text.ts";

test("two that may be one are told with how a person says whether they are", () => {
  const one = { id: "p1", name: "Ann Roe", articles: 3, met: null };
  const other = { id: "p2", name: "Roe", articles: 1, met: "9f86d081884c7d65" };
  expect(suggestedText({ of: "party", one, other, why: "both are called “roe” as minister", known: null })).toBe(
    [
      "Ann Roe (3 articles) may be one with Roe (1 article, no page: see article 9f86d081884c): both are called “roe” as minister",
      "  onrecord merge p1 p2",
      "  onrecord split p1 p2",
      "",
    ].join("\n"),
  );
});
