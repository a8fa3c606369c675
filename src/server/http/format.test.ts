import { expect, it } from "vitest";
import { formatFor } from "./format.ts";

it("writes dates and numbers as the reader does, and English for who names nothing known", () => {
  const german = formatFor("de-DE,de;q=0.9,en;q=0.8");
  expect([german.date("2031-04-09"), german.date("2031-04"), german.number(1234567)]).toEqual(["9. Apr. 2031", "April 2031", "1.234.567"]);
  for (const header of [undefined, "", "*", "xx-not a tag", ",".repeat(500)])
    expect(formatFor(header).date("2031-04-09")).toBe("Apr 9, 2031");
  expect(formatFor("fr").date("XXXX-04")).toBe("XXXX-04");
  expect(["2031-21", "2031-24"].map(formatFor("en").date)).toEqual(["spring 2031", "winter 2031"]);
});

it("keeps the formats of a locale, and goes on whatever locales are named", () => {
  expect(formatFor("en-GB")).toBe(formatFor("en-GB;q=1"));
  for (let nth = 0; nth < 250; nth++) expect(formatFor(`en-x-n${nth}`).number(1000)).toBe("1,000");
  expect(formatFor("en-GB").date("2031-04-09")).toBe("9 Apr 2031");
});
