import { expect, test } from "vitest";
import { listed } from "./listed.ts";

test("a list of whole numbers is read as it stands", () => {
  for (const numbers of [[], [0], [7], [1_000_280, 3, 2 ** 31 - 1], [0, 0, 10]])
    expect([...listed(numbers.length === 0 ? null : numbers.join(","))]).toEqual(numbers);
});
