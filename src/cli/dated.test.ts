import { expect, it } from "vitest";
import { dated } from "./dated.ts";

it.each([
  ["2031-05-02", "2031-05-02"],
  ["XXXX-05-02", "XXXX-05-02"],
  ["2031-XX", "2031-XX"],
  ["XXXX-XX-XX", "date unknown"],
  ["XXXX-XX", "date unknown"],
  ["XXXX", "date unknown"],
  [null, "date unknown"],
])("%s is printed as %s", (date, printed) => {
  expect(dated(date)).toBe(printed);
});
