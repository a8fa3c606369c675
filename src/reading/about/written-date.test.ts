import { describe, expect, it } from "vitest";
import { isDateLine, machineDay, writtenDay } from "./written-date.ts";

describe("a written day", () => {
  it.each([
    ["9 April 2031", "2031-04-09"],
    ["Wednesday, 9 April 2031", "2031-04-09"],
    ["April 9, 2031", "2031-04-09"],
    ["Apr. 9, 2031, 6:00 a.m.", "2031-04-09"],
    ["Sept 30th, 2031 at 14:05 GMT", "2031-09-30"],
    ["09.04.2031 07:30", "2031-04-09"],
    ["2031-04-09", "2031-04-09"],
    ["2031/04/09 06:00", "2031-04-09"],
    ["31 April 2031", null],
    ["04/09/2031", null],
    ["April 2031", null],
    ["On 9 April 2031 the embassy closed", null],
    ["9 April 2031.", null],
    ["May", null],
  ])("%s", (text, day) => {
    expect(writtenDay(text)).toBe(day);
  });

  it("is a line of its own even where its day is not plain", () => {
    expect(["04/09/2031", "April 2031", "4 hours ago", "9 April"].every(isDateLine)).toBe(true);
    expect(["May", "2031", "The 9 April 2031 talks", "7 days"].some(isDateLine)).toBe(false);
  });

  it("is read from machines as they wrote it, whatever their time zone", () => {
    expect(machineDay("2031-04-09T23:59:59-08:00")).toBe("2031-04-09");
    expect(machineDay("20310409")).toBe("2031-04-09");
    expect(machineDay("2031-02-30T00:00:00Z")).toBeNull();
    expect(machineDay("soon")).toBeNull();
  });
});
