import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../../english/index.ts";
import { type DateValue, daysOf } from "../../record/date.ts";
import { dayNumber, dayOfIso, isoDay, weekdayOf } from "./civil.ts";
import { datesOf } from "./in-order.ts";

const day = (edtf: string | null): DateValue | null => {
  const days = edtf === null ? null : daysOf(edtf);
  return edtf === null
    ? null
    : { span: null, edtf, earliest: days?.earliest ?? null, latest: days?.latest ?? null, basis: "given", why: "given" };
};

const dates = (text: string, published: string | null) => [...datesOf(parse(text), day(published)).values()];
const edtfs = (text: string, published: string | null) => dates(text, published).map(({ edtf }) => edtf);

/** EDTF (ISO 8601-2) as far as dates here write it: digits that may be unknown, approximate ends, intervals with open or unknown ends, one of a set. */
const DATE = String.raw`[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?~?`;
const EDTF = new RegExp(`^(?:${DATE}|(?:${DATE}|\\.\\.)?/(?:${DATE}|\\.\\.)?|\\[${DATE},${DATE}\\])$`);

describe("the calendar", () => {
  it("numbers days one after the other, as the Gregorian calendar has them", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const iso = isoDay(number);
        expect(dayOfIso(iso)).toBe(number);
        expect(iso).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
        expect(weekdayOf(number) % 7).toBe(new Date(number * 86_400_000).getUTCDay());
      }),
    );
    expect(isoDay(dayNumber(2032, 2, 29) + 1)).toBe("2032-03-01");
  });
});

describe("a time told from publication", () => {
  it.each([
    ["Roe denied it on Tuesday.", "2031-12-03", ["2031-12-02"]],
    ["Roe denied it on Wednesday.", "2031-12-03", ["2031-12-03"]],
    ["Roe will speak on Tuesday.", "2031-12-03", ["2031-12-09"]],
    ["Roe said on Monday that the vote will be held on Friday.", "2031-12-03", ["2031-12-01", "2031-12-05"]],
    ["The forum opens in March and the report came in May.", "2031-12-03", ["2032-03", "2031-05"]],
    ["Roe spoke on Christmas Eve, on Good Friday and on Election Day.", "2031-12-03", ["2030-12-24", "2031-04-11", "XXXX-XX-XX"]],
    ["The bank was hit on Friday, July 18.", "2031-12-03", ["2031-07-18"]],
    ["The bank was hit on Friday, July 21.", "2031-12-03", ["2028-07-21"]],
    ["It began in the last days of 2029 or the early '20s.", "2031-12-03", ["2029-09~/2029-12", "2020/2023~"]],
    ["More than a month ago it fell; nearly three years ago it rose.", "2031-12-03", ["/2031-11", "2028~"]],
    ["It was seen half a year ago and two or three days ago.", "2031-12-03", ["2031-06~", "2031-XX-XX"]],
    ["Roe met Tal every Monday for three weeks, twice a year.", "2031-12-03", []],
    [
      "Over the past decade nobody spoke; last month Roe did, and this past weekend Tal.",
      "2031-12-03",
      ["2021-12-03/2031-12-03", "2031-11", "2031-11-29/2031-11-30"],
    ],
    [
      "The files leaked over the weekend; earlier in the week Roe denied it.",
      "2031-12-03",
      ["2031-11-29/2031-11-30", "2031-12-01/2031-12-03"],
    ],
    [
      "Two Tuesdays ago Roe left, a week ago Monday Tal did, and the Friday before last Oru.",
      "2031-12-03",
      ["2031-11-25", "2031-11-24", "2031-11-21"],
    ],
    ["The first Tuesday in November 2032 is the day of the vote.", "2031-12-03", ["2032-11"]],
    ["It has gone on since at least March 2030.", "2031-12-03", ["2030-03/2031-12-03"]],
    ["It ran from late 2028 until the spring of 2030.", "2031-12-03", ["2028-09~/2030-21"]],
    ["It began late in 2029, or in the latter half of 2030.", "2031-12-03", ["2029-09~/2029-12", "2030-07/2030-12"]],
    ["It ended halfway through 2030, a year and a half ago.", "2031-12-03", ["2030-05~/2030-08~", "2030-06~"]],
    ["The results come in three days.", "2031-12-03", ["2031-12-06"]],
    ["It was hit in the last week of October.", "2031-12-03", ["2031-10-21~/2031-10-31"]],
    ["It was hit the week of October 15.", "2031-12-03", ["2031-10-13/2031-10-19"]],
    ["Nine were counted in the second half of last year.", "2031-12-03", ["2030-07/2030-12"]],
    ["It ran from late 2029 to early 2030, and through the winter of 2027-28.", "2031-12-03", ["2029-09~/2030-04~", "2027-24"]],
    ["The ban will end in three months; the vote is expected to be the closest in ten years.", "2031-12-03", ["2032-03~"]],
    ["It will be gone by year's end.", "2031-12-03", ["2031-09~/2031-12"]],
    ["Roe resigned in late last summer.", "2031-12-03", ["2031-08~"]],
  ])("%s", (text, published, expected) => {
    expect(edtfs(text, published)).toEqual(expected);
  });

  it("says on what it rests, and why", () => {
    const [explicit, resolved, inferred] = dates("On 3 May 2029 Roe left. He spoke yesterday, and recently wrote.", "2031-12-03");
    expect([explicit!.basis, resolved!.basis, inferred!.basis]).toEqual(["explicit", "resolved", "inferred"]);
    expect(resolved!.why).toMatch(/^counted from the day of publication: /);
  });

  it("is what the days of a month or year of publication have in common", () => {
    expect(edtfs("Roe left last month, and Tal last year.", "2031-04")).toEqual(["2031-03", "2030"]);
    expect(dates("Roe left yesterday.", "2031-04")).toMatchObject([{ edtf: "2031-XX-XX", earliest: "2031-03-31", latest: "2031-04-29" }]);
  });

  it("keeps what is known of it where publication is not", () => {
    expect(edtfs("On Monday and on 3 May, in the spring and last year.", null)).toEqual(["XXXX-XX-XX", "XXXX-05-03", "XXXX-21", "XXXX"]);
    expect(dates("On 3 May.", null)).toMatchObject([{ earliest: null, latest: null, basis: "inferred" }]);
  });
});

describe("a time told from another", () => {
  it.each([
    ["The mail was read on Nov. 10. Two days later Roe denied it.", ["2031-11-10", "2031-11-12"]],
    ["The mail was read in 2024. A year later it was back.", ["2024", "2025"]],
    ["Mail was read in 2024, Roe said Tuesday. A year later it was back.", ["2024", "2031-12-02", "2025"]],
    ["Two days after the November 4 vote it fell.", ["2031-11-06", "2031-11-04"]],
    ["Two days after the vote it fell.", ["XXXX-XX-XX"]],
    ["The next day nobody knew.", ["XXXX-XX-XX"]],
    ["Letters were stolen in 2028. A panel concluded the next year that it was so.", ["2028", "2029"]],
    ["It has gone on since 2028, when letters were read. A panel concluded the next year that it was so.", ["2028/2031-12-03", "2029"]],
    ["In May 2030 the bank was hit, and over the next three months two more were.", ["2030-05", "2030-05-01/2030-08-31"]],
    ["A panel concluded the next year that it was so.", ["XXXX"]],
    ["Mail was read in 2024. Days before a vote it was out. It fell the next year.", ["2024", "XXXX-XX-XX", "XXXX"]],
    ["Mail was read in 2024. Roe said the next year will be hard.", ["2024", "2032"]],
    ["Votes are counted over the next two days.", ["2031-12-03/2031-12-05"]],
    ["Roe was here in 2024 and will come back next year.", ["2024", "2032"]],
  ])("%s", (text, expected) => {
    expect(edtfs(text, "2031-12-03")).toEqual(expected);
  });
});

const WORDS =
  "on in since until from to between and the last next this past of before after ago later earlier early mid late about more than for over every week weekend month year years decade century day days quarter fall winter summer Monday Friday May June 3 12 29 31 2016 2031 '22 1990s noon tonight yesterday recently two three several half fiscal Q3 04/05/2031 Christmas Easter , . will was vote said 999999999 9 hundred thousand";

describe("any expression and any day", () => {
  const text = fc.array(fc.constantFrom(...WORDS.split(" ")), { maxLength: 24 }).map((words) => words.join(" "));
  const published = fc.oneof(
    fc.constant(null),
    fc.integer({ min: 1000, max: 9998 }).map(String),
    fc.integer({ min: -300_000, max: 80_000 }).map(isoDay),
  );

  it("gives EDTF whose first day is not after its last", () => {
    fc.assert(
      fc.property(text, published, (words, when) => {
        for (const { edtf, earliest, latest } of dates(words, when)) {
          expect(edtf).toMatch(EDTF);
          if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
          for (const each of [earliest, latest]) if (each !== null) expect(daysOf(each)?.earliest).toBe(each);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("moves by 400 years with its publication: the calendar is the same again", () => {
    const relative = fc.array(
      fc.constantFrom(...WORDS.split(" ").filter((word) => !/\d{4}|\d0s|'22|999|hundred|thousand|century|decade|Easter/.test(word))),
      { maxLength: 16 },
    );
    fc.assert(
      fc.property(relative, fc.integer({ min: 0, max: 30_000 }), (words, number) => {
        const spans = (add: number) =>
          dates(words.join(" "), isoDay(number + add)).map(({ earliest, latest }) =>
            [earliest, latest].map((each) => (each === null ? null : dayOfIso(each) - add)),
          );
        expect(spans(146_097)).toEqual(spans(0));
      }),
      { numRuns: 500 },
    );
  });

  it("takes linear time", () => {
    const long = "On Monday, two days after the vote in May, Roe left. The next day, since June, he will speak last week. ".repeat(4_000);
    const doc = parse(long);
    const start = performance.now();
    expect(datesOf(doc, day("2031-12-03")).size).toBeGreaterThan(10_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
