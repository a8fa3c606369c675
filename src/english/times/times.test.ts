import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../parse.ts";
import { tokenize } from "../tokens/tokens.ts";
import type { Amount, Calendar, TimeExpression, TimeRange } from "./time.ts";
import { findTimes } from "./times.ts";

/** Says an expression in one line: its words, type and all that is not empty. */
function said(text: string, time: TimeExpression): string {
  const { calendar, modifier, anchor, offset, amount, side, vague, rate, range, readings } = time;
  const to = "span" in anchor ? `event=${text.slice(...anchor.span)}` : anchor.to;
  const parts = [
    `${text.slice(...time.span)} | ${time.type}`,
    dated(calendar),
    modifier,
    offset && `${"-=+"[offset.direction + 1]}${many(offset)}`,
    amount && many(amount),
    side,
    vague,
    rate && `${rate.times ?? "?"} in ${many(rate.per)}`,
    range && spanned(range),
    readings.length > 0 && `either ${readings.map(dated).join(" or ")}`,
    to === "nothing" ? null : `@${to}`,
  ];
  return parts.filter(Boolean).join(" ");
}

const many = ({ min, max, unit }: { min: number | null; max: number | null; unit: Amount["unit"] | "occurrence" }) =>
  `${min === max ? (min ?? "?") : `${min}..${max}`} ${unit}`;
const dated = (calendar: Calendar) =>
  Object.entries(calendar)
    .map(([key, value]) => `${key}:${value}`)
    .sort()
    .join(",");
const spanned = ({ from, to }: TimeRange) => `[${from ? dated(from) : ""}..${to ? dated(to) : ""}]`;
const timesIn = (text: string) => parse(text).times.map((time) => said(text, time));

describe("dates", () => {
  it.each([
    ["The vote was on May 3.", "May 3 | date day:3,month:5 @publication"],
    ["The vote was on Sept. 22, 2015.", "Sept. 22, 2015 | date day:22,month:9,year:2015"],
    ["It began on September 22nd, 2015 in Halden.", "September 22nd, 2015 | date day:22,month:9,year:2015"],
    ["The talks of 11 May 2031 failed.", "11 May 2031 | date day:11,month:5,year:2031"],
    ["It was the 11th of May.", "11th of May | date day:11,month:5 @publication"],
    ["It was the third of May, 2031.", "third of May, 2031 | date day:3,month:5,year:2031"],
    ["They met on Dec. 27th of 2019.", "Dec. 27th of 2019 | date day:27,month:12,year:2019"],
    ["In June 2018 the grid failed.", "June 2018 | date month:6,year:2018"],
    ["In June of 2018 the grid failed.", "June of 2018 | date month:6,year:2018"],
    ["It failed in October.", "October | date month:10 @publication"],
    ["By January it was over.", "January | date month:1 @publication"],
    ["It happened in May.", "May | date month:5 @publication"],
    ["Since March it is quiet.", "March | date month:3 [month:3..] @publication"],
    ["On Monday, May 3, they met.", "Monday, May 3 | date day:3,month:5,weekday:1 @publication"],
    ["On Monday the minister spoke.", "Monday | date weekday:1 @publication"],
    ["Roe said Tuesday that it was over.", "Tuesday | date weekday:2 @publication"],
    ["On Monday President Oru spoke.", "Monday | date weekday:1 @publication"],
    ["Date: Fri, 5 Jun 2031", "Fri, 5 Jun 2031 | date day:5,month:6,weekday:5,year:2031"],
    ["The file is of 2024-01-30.", "2024-01-30 | date day:30,month:1,year:2024"],
    ["The file is of 2024/1/30.", "2024/1/30 | date day:30,month:1,year:2024"],
    ["It is dated 21/07/2023.", "21/07/2023 | date day:21,month:7,year:2023"],
    ["It is dated 07/21/2023.", "07/21/2023 | date day:21,month:7,year:2023"],
    ["It is dated 04/05/2023.", "04/05/2023 | date year:2023 either day:4,month:5,year:2023 or day:5,month:4,year:2023"],
    ["It is dated 05/05/2023.", "05/05/2023 | date day:5,month:5,year:2023"],
    ["It is dated 30.01.2024.", "30.01.2024 | date day:30,month:1,year:2024"],
    ["It is dated 8/18/21.", "8/18/21 | date day:18,month:8,year:21"],
    ["It is dated 08-Oct-2018.", "08-Oct-2018 | date day:8,month:10,year:2018"],
    ["The figures for 2021-04 are out.", "2021-04 | date month:4,year:2021"],
    ["It was built in 2016.", "2016 | date year:2016"],
    ["The 2016 election was close.", "2016 | date year:2016"],
    ["The dynasty fell in 1368.", "1368 | date year:1368"],
    ["It has run since at least 2019.", "2019 | date year:2019 [year:2019..]"],
    ["The class of '22 is here.", "'22 | date year:22"],
    ["It grew in the 1990s.", "1990s | date decade:1990"],
    ["It grew in the '90s.", "'90s | date decade:90"],
    ["It grew in the nineties.", "nineties | date decade:90"],
    ["In the 20th century it grew.", "20th century | date century:20"],
    ["It fell in the fourteenth century.", "fourteenth century | date century:14"],
    ["In the summer of 2016 they met.", "summer of 2016 | date season:summer,year:2016"],
    ["Fall 2020 was quiet.", "Fall 2020 | date season:autumn,year:2020"],
    ["It slowed in the winter.", "winter | date season:winter @publication"],
    ["Losses grew in Q3 2022.", "Q3 2022 | date quarter:3,year:2022"],
    ["Losses grew in 3Q22.", "3Q22 | date quarter:3,year:22"],
    ["Losses grew in the third quarter of 2022.", "third quarter of 2022 | date quarter:3,year:2022"],
    ["Losses grew in the first half of 2022.", "first half of 2022 | date half:1,year:2022"],
    ["The plan for fiscal 2023 is out.", "fiscal 2023 | date fiscal:true,year:2023"],
    ["The plan for fiscal year 2023 is out.", "fiscal year 2023 | date fiscal:true,year:2023"],
    ["The plan for FY2023 is out.", "FY2023 | date fiscal:true,year:2023"],
    ["They watched it on Election Day.", "Election Day | date holiday:Election Day @publication"],
    ["They rested on New Year's Eve.", "New Year's Eve | date holiday:New Year's Eve @publication"],
    ["It happened in nineteen eighty-four.", "nineteen eighty-four | date year:1984"],
  ])("%s", (text, wanted) => expect(timesIn(text)).toEqual([wanted]));
});

describe("what bends a date", () => {
  it.each([
    ["It failed in early June.", "early June | date month:6 early @publication"],
    ["It failed in mid-June.", "mid-June | date month:6 mid @publication"],
    ["It failed in mid-July 2031.", "mid-July 2031 | date month:7,year:2031 mid"],
    ["It failed in late 2022.", "late 2022 | date year:2022 late"],
    ["It failed in mid-2022.", "mid-2022 | date year:2022 mid"],
    ["It grew in the mid-1990s.", "mid-1990s | date decade:1990 mid"],
    ["It grew in the early 1990s.", "early 1990s | date decade:1990 early"],
    ["At the end of 2031 it closed.", "the end of 2031 | date year:2031 late"],
    ["At the beginning of May it opened.", "the beginning of May | date month:5 early @publication"],
    ["It began around 2014.", "around 2014 | date year:2014 about"],
    ["Earlier this year it closed.", "Earlier this year | date earlier =0 year @publication"],
    ["They meet later this month.", "later this month | date later =0 month @publication"],
    ["It was sold late last year.", "late last year | date late -1 year @publication"],
    ["By the end of the year it closed.", "the end of the year | date late =0 year @text"],
    ["For the rest of this week it is shut.", "the rest of this week | date later =0 week @publication"],
    ["They met early Monday.", "early Monday | date weekday:1 early @publication"],
  ])("%s", (text, wanted) => expect(timesIn(text)).toEqual([wanted]));
});

describe("times told from the publication, the text or an event", () => {
  it.each([
    ["They met last week.", "last week | date -1 week @publication"],
    ["They meet next month.", "next month | date +1 month @publication"],
    ["They meet this week.", "this week | date =0 week @publication"],
    ["They met this past weekend.", "this past weekend | date weekend:true -1 occurrence @publication"],
    ["They met last fall.", "last fall | date season:autumn -1 occurrence @publication"],
    ["They met last Monday.", "last Monday | date weekday:1 -1 occurrence @publication"],
    ["They meet next May.", "next May | date month:5 +1 occurrence @publication"],
    ["They met in June last year.", "June last year | date month:6 -1 year @publication"],
    ["They met on Monday of last week.", "Monday of last week | date weekday:1 -1 week @publication"],
    ["They met yesterday.", "yesterday | date -1 day @publication"],
    ["They meet tomorrow.", "tomorrow | date +1 day @publication"],
    ["They meet today.", "today | date =0 day @publication"],
    ["They met the day before yesterday.", "the day before yesterday | date -2 day @publication"],
    ["They met the week before last.", "the week before last | date -2 week @publication"],
    ["They meet the week after next.", "the week after next | date +2 week @publication"],
    ["They met as recently as last week.", "last week | date -1 week @publication"],
    ["They met three weeks ago.", "three weeks ago | date -3 week @publication"],
    ["They met a year ago.", "a year ago | date -1 year @publication"],
    ["They met twenty-one days ago.", "twenty-one days ago | date -21 day @publication"],
    ["They met two or three weeks ago.", "two or three weeks ago | date -2..3 week @publication"],
    ["They met several months ago.", "several months ago | date -? month @publication"],
    ["They met more than a year ago.", "more than a year ago | date more -1 year @publication"],
    ["They met years ago.", "years ago | date -? year @publication"],
    ["They meet two weeks from now.", "two weeks from now | date +2 week @publication"],
    ["They had met the day before.", "the day before | date -1 day @text"],
    ["They met the next day.", "next day | date +1 day @text"],
    ["They met the following Monday.", "following Monday | date weekday:1 +1 occurrence @text"],
    ["They had met the previous month.", "previous month | date -1 month @text"],
    ["They met that day.", "that day | date =0 day @text"],
    ["They met two days later.", "two days later | date +2 day @text"],
    ["They had met a week earlier.", "a week earlier | date -1 week @text"],
    ["They met two days after the vote.", "two days after | date +2 day @event=the vote"],
    ["They met the day after the election, he said.", "the day after | date +1 day @event=the election"],
    ["They met six months before the raid on Halden.", "six months before | date -6 month @event=the raid on Halden"],
    ["They recently met.", "recently | date past @publication"],
    ["These days they meet.", "These days | date present @publication"],
  ])("%s", (text, wanted) => expect(timesIn(text)).toEqual([wanted]));
});

describe("clocks and parts of the day", () => {
  it.each([
    ["They met at 12:30 p.m. EST.", "12:30 p.m. EST | time hour:12,minute:30,zone:EST @publication"],
    ["They met at 5pm.", "5pm | time hour:17 @publication"],
    ["They met at 12 a.m. in Halden.", "12 a.m. | time hour:0 @publication"],
    ["They met at 17:00.", "17:00 | time hour:17,minute:0 @publication"],
    ["They met at 1700 GMT.", "1700 GMT | time hour:17,minute:0,zone:GMT @publication"],
    ["They met at 17:00 local time.", "17:00 local time | time hour:17,minute:0,zone:local time @publication"],
    ["They met at 3 o'clock.", "3 o'clock | time halfDayOpen:true,hour:3 @publication"],
    ["They met around noon.", "around noon | time hour:12,minute:0 about @publication"],
    ["They met at midnight.", "midnight | time hour:0,minute:0 @publication"],
    ["They met from 8-9 a.m.", "8-9 a.m. | time [hour:8..hour:9] @publication"],
    ["They met on Wednesday evening.", "Wednesday evening | time part:evening,weekday:3 @publication"],
    ["They met yesterday afternoon.", "yesterday afternoon | time part:afternoon -1 day @publication"],
    ["They met this morning.", "this morning | time part:morning =0 day @publication"],
    ["They met last night.", "last night | time part:night -1 day @publication"],
    ["The site fell overnight.", "overnight | time part:night =0 day @publication"],
    ["They met in the morning.", "morning | time part:morning @text"],
    ["They met on Monday at 5 p.m.", "Monday at 5 p.m. | time hour:17,weekday:1 @publication"],
    ["They met at 5 p.m. on Monday.", "5 p.m. on Monday | time hour:17,weekday:1 @publication"],
    ["They met on May 3, 2031, at 17:00 UTC.", "May 3, 2031, at 17:00 UTC | time day:3,hour:17,minute:0,month:5,year:2031,zone:UTC"],
    ["Sent 2024-01-30T12:30:05Z to all.", "2024-01-30T12:30:05Z | time day:30,hour:12,minute:30,month:1,second:5,year:2024,zone:Z"],
    ["They fled on the night of Dec. 3.", "night of Dec. 3 | time day:3,month:12,part:night @publication"],
    ["They met two hours later.", "two hours later | time +2 hour @text"],
  ])("%s", (text, wanted) => expect(timesIn(text)).toEqual([wanted]));
});

describe("how long and how often", () => {
  it.each([
    ["It lasted three weeks.", "three weeks | duration 3 week"],
    ["It took more than a decade.", "more than a decade | duration more 1 decade"],
    ["It ran for about 24 hours.", "about 24 hours | duration about 24 hour"],
    ["It ran for a couple of days.", "a couple of days | duration 2 day"],
    ["They fought for years.", "years | duration ? year"],
    ["After months of talks it ended.", "months | duration ? month"],
    ["A three-week outage followed.", "three-week | duration 3 week"],
    ["A two-day summit ended.", "two-day | duration 2 day"],
    ["A weeklong outage followed.", "weeklong | duration 1 week"],
    ["It ran for half an hour.", "half an hour | duration 0.5 hour"],
    ["It ran for one and a half years.", "one and a half years | duration 1.5 year"],
    ["It takes 24 to 48 hours.", "24 to 48 hours | duration 24..48 hour"],
    ["It grew in recent months.", "recent months | duration ? month before @publication"],
    ["It grew over the past three weeks.", "past three weeks | duration 3 week before @publication"],
    ["It grew in the last few years.", "last few years | duration ? year before @publication"],
    ["It ends in the coming days.", "coming days | duration ? day after @publication"],
    ["It ends within the next two years.", "next two years | duration 2 year after @publication"],
    ["They meet every Monday.", "every Monday | set weekday:1 1 in 1 week"],
    ["They meet on Mondays.", "Mondays | set weekday:1 ? in 1 week"],
    ["They meet every two weeks.", "every two weeks | set 1 in 2 week"],
    ["They meet every other day.", "every other day | set 1 in 2 day"],
    ["They meet weekly.", "weekly | set 1 in 1 week"],
    ["They meet annually.", "annually | set 1 in 1 year"],
    ["They meet twice a week.", "twice a week | set 2 in 1 week"],
    ["They met three times a year.", "three times a year | set 3 in 1 year"],
    ["They meet each summer.", "each summer | set season:summer 1 in 1 year"],
    ["It sends ten letters per day.", "per day | set ? in 1 day"],
  ])("%s", (text, wanted) => expect(timesIn(text)).toEqual([wanted]));
});

describe("ranges and lists", () => {
  it.each<[string, readonly string[]]>([
    ["They met July 21-23.", ["July 21-23 | date month:7 [day:21,month:7..day:23,month:7] @publication"]],
    ["They met on 2-5 June 2031.", ["2-5 June 2031 | date month:6,year:2031 [day:2,month:6,year:2031..day:5,month:6,year:2031]"]],
    ["It ran from 2014 to 2016.", ["2014 to 2016 | date [year:2014..year:2016]"]],
    ["It ran 2014-2016.", ["2014-2016 | date [year:2014..year:2016]"]],
    ["It ran 2014–16.", ["2014–16 | date [year:2014..year:2016]"]],
    ["It ran between May and July.", ["May and July | date [month:5..month:7] @publication"]],
    ["It ran from June to September 2016.", ["June to September 2016 | date [month:6,year:2016..month:9,year:2016]"]],
    ["It ran Monday through Friday.", ["Monday through Friday | date [weekday:1..weekday:5] @publication"]],
    ["It ran from May 3 to June 5, 2031.", ["May 3 to June 5, 2031 | date [day:3,month:5,year:2031..day:5,month:6,year:2031]"]],
    ["It has run since 2014.", ["2014 | date year:2014 [year:2014..]"]],
    ["It grew between 2014 and now.", ["2014 and now | date year:2014 [year:2014..]"]],
    [
      "It is open from 9 a.m. to 5 p.m. EST on Friday.",
      ["9 a.m. to 5 p.m. EST on Friday | time [hour:9,weekday:5,zone:EST..hour:17,weekday:5,zone:EST] @publication"],
    ],
    ["It runs until May 3.", ["May 3 | date day:3,month:5 [..day:3,month:5] @publication"]],
    ["It fell in June and September 2016.", ["June | date month:6,year:2016", "September 2016 | date month:9,year:2016"]],
    ["A pre-2016 law holds.", ["pre-2016 | date year:2016 [..year:2016]"]],
  ])("%s", (text, wanted) => expect(timesIn(text)).toEqual(wanted));
});

describe("what is no time", () => {
  it.each([
    "The minister may deny it.",
    "Ms. May denied it, and Mr. March agreed.",
    "They will march on the capital.",
    "March on, said the general.",
    "The Sunday Post first told of it.",
    "Black Friday sales rose.",
    "The Daily Post told of it.",
    "He was the second to speak.",
    "Wait a second, she said.",
    "The 2020 Group denied it.",
    "The 2032 Games are far off.",
    "Vision 2030 is a plan.",
    "Windows 2019 was patched.",
    "CVE-2021-1234 was patched.",
    "Some 2000 people came.",
    "It cost $2016 in all.",
    "She is 10 years old.",
    "A 10-year-old spoke.",
    "The fall of the city was quick.",
    "They may fall from the wall.",
    "Version 10.0.2019 is out.",
    "See https://example.com/2019/05/03/story for more.",
    "The address is 192.168.10.12.",
    "Unit 1984 was sent.",
    "The score was 3-2.",
    "It was the third hack in as many weeks.",
    "A survey of 1709 pupils began.",
    "Winds of 190 kilometers per hour blew.",
    "April Roe spoke to June Tal.",
    "USA Today told of it.",
  ])("%s", (text) => expect(timesIn(text)).toEqual([]));
});

describe("any text", () => {
  const holds = (text: string) => {
    const { times, tokens } = parse(text);
    const [starts, ends] = [new Set(tokens.map(({ start }) => start)), new Set(tokens.map(({ end }) => end))];
    let before = 0;
    for (const { span } of times) {
      expect(span[0]).toBeGreaterThanOrEqual(before);
      expect(span[1]).toBeGreaterThan(span[0]);
      expect(span[1]).toBeLessThanOrEqual(text.length);
      expect(starts.has(span[0]) && ends.has(span[1])).toBe(true);
      before = span[1];
    }
  };

  it("gives spans inside it, in order, without overlap, that cut no token", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 80 }), holds), { numRuns: 300 });
    const words = fc.constantFrom(
      ..."May 3 , 2031 - last next two weeks ago after the vote every Monday at 5 p.m. EST of and from to between 1990s mid-June Q3 fiscal ( ) . /".split(
        " ",
      ),
    );
    const text = fc.array(fc.tuple(words, fc.constantFrom(" ", "", "\n")), { maxLength: 24 });
    fc.assert(
      fc.property(text, (parts) => holds(parts.flat().join(""))),
      { numRuns: 2000 },
    );
  });

  it("takes time in proportion to its length", () => {
    const time = (text: string) => {
      const tokens = [...tokenize(text, [0, text.length])];
      const sentences = [{ first: 0, last: tokens.length, span: [0, text.length] as const }];
      const from = performance.now();
      findTimes({ text, tokens, sentences });
      return performance.now() - from;
    };
    for (const piece of ["12", "1 ", "May 3 to ", "two or ", "2031-", "the day after the ", "last "]) {
      time(piece.repeat(10_000));
      const small = time(piece.repeat(Math.ceil(100_000 / piece.length)));
      expect(time(piece.repeat(Math.ceil(1_000_000 / piece.length))), piece).toBeLessThan(30 * small + 500);
    }
  });
});
