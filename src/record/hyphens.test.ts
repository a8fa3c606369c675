import { expect, it } from "vitest";
import { breaksIn, withWholeWords } from "./hyphens.ts";

it.each([
  ["have never or-\ndered it", "have never ordered it"],
  ["an attack on a hos- \r\n pital, and", "an attack on a hospital, and"],
  ["the min-\nis-\ntry", "the ministry"],
  ["the mini\u00ad\nstry", "the ministry"],
  ["a well-\nknown group", "a well-\nknown group"],
  ["a state-\nbacked group", "a state-\nbacked group"],
  ["a dis-\nowned group", "a disowned group"],
  ["the water-\nworks, and water-works again", "the water-\nworks, and water-works again"],
  ["the water-\nworks, waterworks or water-works", "the waterworks, waterworks or water-works"],
  ["Anglo-\nVarenian talks", "Anglo-\nVarenian talks"],
  ["9-\n11", "9-\n11"],
  ["a list -\nof it", "a list -\nof it"],
  ["", ""],
])("words broken at line ends are made whole: %j", (text, whole) => {
  expect(withWholeWords(text)).toBe(whole);
});

it("in linear time", () => {
  const started = performance.now();
  expect(breaksIn("or-\ndered ".repeat(100_000))).toHaveLength(100_000);
  breaksIn("-\n".repeat(500_000));
  expect(performance.now() - started).toBeLessThan(3_000);
});
