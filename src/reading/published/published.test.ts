import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { captureBytes } from "../../capture/capture-bytes.ts";
import { read } from "../read.ts";
import { addressDay } from "./address-day.ts";
import { dayAfter, weekdayOf } from "./next-day.ts";

const published = (page: string) => read(captureBytes(new TextEncoder().encode(page)), {}).article.published;

const STORY = [
  "The ministry said that none of its servers had been entered, and that nobody would be sent away for it.",
  "Ann Roe, who speaks for the ministry, said that the report was wrong in every part that mattered.",
  "The envoy of Caldora said that he had not seen the report and would not answer for it now.",
];
const plain = (...lines: readonly string[]) => `${lines.join("\n\n")}\n`;
const html = (head: string, before = "", after = "") =>
  `<html><head><title>Ministry denies it all</title>${head}</head><body><article><h1>Ministry denies it all</h1>${before}${STORY.map((text) => `<p>${text}</p>`).join("")}</article>${after}</body></html>`;
const linked = (date: string) =>
  `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ministry denies it all", "datePublished": "${date}"}</script>`;

describe("a date on top of a text without a headline", () => {
  it("is when it was published", () => {
    expect(published(plain("7 May 2031", ...STORY))).toMatchObject({ edtf: "2031-05-07", why: "date line above the story", span: [0, 10] });
  });

  it.each([
    ["has a menu behind it, as the day of a visit has", ["7 May 2031", "Home", "World", ...STORY]],
    ["has a menu before it", ["Home", "7 May 2031", ...STORY]],
    ["has no year", ["7 May", ...STORY]],
    ["says when the page was changed", ["Updated 7 May 2031", ...STORY]],
  ])("is not, where it %s", (_, lines) => {
    expect(published(plain(...lines))).toBeNull();
  });
});

describe("when a page was published, by its head", () => {
  it.each([
    ["a related story's", '<section><h3>Related</h3><p><time datetime="2029-01-02">2 January 2029</time> Ports shut</p></section>'],
    ["one among more stories", '<div><h3>More stories</h3><p><time datetime="2029-01-02">2 January</time> Ports shut</p></div>'],
    ["the day of a visit", '<header><time datetime="2032-06-03">Today</time></header>'],
  ])("no lone time that is %s", (_, after) => {
    expect(published(html("", "", after))).toBeNull();
  });

  it("names those who say another day", () => {
    const found = published(html(`${linked("2031-05-03T10:00:00Z")}<meta property="article:published_time" content="2031-05-07">`));
    expect(found).toMatchObject({
      edtf: "2031-05-03",
      basis: "explicit",
      why: "JSON-LD datePublished; meta article:published_time says 2031-05-07",
    });
  });

  it("is the day that the page shows people twice, where its head has a later one: the page was taken over", () => {
    const [line, dateline] = [
      "<p>Published: April 9, 2031</p>",
      "<p>TARSK, April 9, 2031 — The ministry in Tarsk denied it all again.</p>",
    ];
    const later = linked("2032-01-05T10:00:00Z");
    expect(published(html(later, line + dateline))).toMatchObject({
      edtf: "2031-04-09",
      basis: "explicit",
      why: "date line under the headline and the story's dateline, which say the same day; JSON-LD datePublished says 2032-01-05",
    });
    expect(published(html(`${later}<meta name="date" content="2031-04-09">`, line))?.edtf).toBe("2031-04-09");
    expect(published(html(later, line))).toMatchObject({ edtf: "2032-01-05", why: expect.stringContaining("says 2031-04-09") });
    expect(published(html(linked("2031-04-08"), line + dateline))?.edtf).toBe("2031-04-08");
  });

  it("is the day of the place where a universal clock is a day off", () => {
    const address = (day: string) => `<link rel="canonical" href="https://post.example/2031/05/${day}/ministry">`;
    expect(published(html(linked("2031-05-03T02:10:00Z") + address("02")))).toMatchObject({
      edtf: "2031-05-02",
      why: expect.stringContaining("JSON-LD datePublished says 2031-05-03"),
    });
    expect(published(html(linked("2031-05-03T16:10:00Z") + address("04")))?.edtf).toBe("2031-05-04");
    expect(published(html(linked("2031-05-03T16:10:00Z") + address("02")))?.edtf).toBe("2031-05-03");
    expect(published(html(linked("2031-05-03T02:10:00-08:00") + address("02")))?.edtf).toBe("2031-05-03");
  });

  it("is the day that the page shows people, whatever zone its head claims", () => {
    const line = "<p>May 2, 2031 / 10:31 pm</p>";
    expect(published(html(linked("2031-05-03T04:31:13-06:00"), line))?.edtf).toBe("2031-05-02");
    expect(published(html(linked("2031-05-03T14:31:13-06:00"), line))?.edtf).toBe("2031-05-03");
  });

  it.each(["0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "soon", ""])("passes over %j, which is none", (date) => {
    expect(published(html(linked(date)))).toBeNull();
    expect(published(html(linked(date), '<div class="publish-date">Published 11:11 PM EST May 3, 2031</div>'))?.edtf).toBe("2031-05-03");
  });

  it("takes the day on which a page that goes on began, not that of a post of it", () => {
    const live = `<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "Meridian Post"}, {"@type": "LiveBlogPosting", "headline": "Ministry denies it all", "datePublished": "2031-05-03", "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "It does not", "datePublished": "2031-05-04"}]}]}</script>`;
    expect(published(html(live))?.edtf).toBe("2031-05-03");
  });

  it("reads linked data with line ends in its strings", () => {
    expect(published(html(linked("2031-05-03").replace("denies it", "denies\nit")))?.edtf).toBe("2031-05-03");
  });

  it("does not take dates of other stories", () => {
    const others =
      '<ul><li><span class="post-date">May 1, 2031</span> <a href="/a">Other story</a></li></ul><aside><span class="pub-date">May 2, 2031</span></aside>';
    expect(published(html("", "", others))).toBeNull();
    expect(published(html("", "", '<p class="post-date">May 1, 2031</p><p class="post-date">May 2, 2031</p>'))).toBeNull();
  });
});

describe("when a page was published, by its text", () => {
  it.each([
    [
      "a dateline",
      plain("Ministry denies it all", `TARSK, Varenia, April 9, 2031 (Meridian) — ${STORY[0]}`, ...STORY.slice(1)),
      "2031-04-09",
      "explicit",
    ],
    [
      "a dateline without its year",
      plain("Ministry denies it all", `TARSK, April 9 (Meridian) — ${STORY[0]}`, ...STORY.slice(1)),
      "XXXX-04-09",
      "explicit",
    ],
    ["a day behind an author", plain("Ministry denies it all", "By Ann Roe Wed 5 Apr 2034", ...STORY), "2034-04-05", "explicit"],
    ["when a letter was sent", plain("Sent: Tuesday, April 4, 2034 5:35 PM", "Ministry denies it all", ...STORY), "2034-04-04", "explicit"],
    ["a line without its year", plain("Ministry denies it all", "Friday, May 2", ...STORY), "XXXX-05-02", "explicit"],
    [
      "the line that says so, at the end",
      plain("Ministry denies it all", ...STORY, "First published on 3 May 2031"),
      "2031-05-03",
      "explicit",
    ],
    [
      "a weekday with its date, and a year named",
      plain("Ministry denies it all", "Ann Roe said on Friday, July 18, that the ministry had known of it since 2029.", ...STORY),
      "[2031-07-18..2031-07-25]",
      "inferred",
    ],
    [
      "a weekday with its date alone",
      plain("Ministry denies it all", "Ann Roe said on Friday, July 18, that the ministry had known of it.", ...STORY),
      "XXXX-07-18~",
      "inferred",
    ],
  ])("%s", (_, page, edtf, basis) => {
    expect(published(page)).toMatchObject({ edtf, basis });
  });

  it("is the words of the date alone", () => {
    const page = plain("Ministry denies it all", `TARSK, Varenia, April 9, 2031 (Meridian) — ${STORY[0]}`, ...STORY.slice(1));
    expect(page.slice(...published(page)!.span!)).toBe("April 9, 2031");
  });

  it("is not known where only a weekday, a visit, a copyright or another story says one", () => {
    const told = "Ann Roe said on Tuesday that the ministry had known of it since 2029.";
    const page = plain(
      "Friday, May 2, 2031",
      "The Meridian Post",
      "Ministry denies it all",
      told,
      ...STORY,
      "Related: Grid is safe, May 1, 2031",
      "© 2032 The Meridian Post. All rights reserved.",
    );
    expect(published(page)).toBeNull();
  });

  it("may be fixed by a day that is named with its weekday elsewhere, before the day of a visit", () => {
    const told = ["Ann Roe said at a forum in Tarsk on July 18 that the ministry had known of it.", ...STORY];
    const page = (visit: string, weekday: string) =>
      published(plain(visit, "Ministry denies it all", ...told, `Tal said on ${weekday} that he would go.`));
    expect(page("Monday, September 1, 2031", "Friday")).toMatchObject({ edtf: "[2031-07-18..2031-07-25]", basis: "inferred" });
    expect(page("Sunday, July 20, 2031", "Friday")).toMatchObject({ edtf: "[2031-07-18..2031-07-20]", basis: "inferred" });
    expect(page("Friday, July 4, 2031", "Thursday")).toMatchObject({ earliest: "2030-07-18" });
    expect(page("Monday, September 1, 2031", "Tuesday")).toBeNull();
    expect(page("The Meridian Post", "Friday")).toBeNull();
  });

  it("takes no year that lies ahead for the last that the story speaks of", () => {
    const told = (more: string) =>
      plain("Ministry denies it all", `Ann Roe said on Friday, July 18, that it had known since 2029.${more}`, ...STORY);
    expect(published(told(" The 2033 election is safe, and all will be done by 2035."))?.edtf).toBe("[2031-07-18..2031-07-25]");
    expect(published(told(" In 2032 it had not."))?.edtf).toBe("[2036-07-18..2036-07-25]");
  });

  it("is one of several where weekday and date meet in more than one year before a visit", () => {
    const told = "Ann Roe said on Friday, July 18, that the ministry had known of it.";
    expect(published(plain("Monday, September 1, 2031", "Ministry denies it all", told, ...STORY))).toMatchObject({
      edtf: "[2025-07-18,2031-07-18]",
      earliest: "2025-07-18",
      latest: "2031-07-18",
      basis: "inferred",
    });
  });

  it("takes the year of a dateline from the visit, where the beginning names the day's weekday", () => {
    const told = (weekday: string) =>
      published(
        plain(
          "Friday, June 12, 2037",
          "Ministry denies it all",
          `TARSK, May 4 (Meridian) - Roe said on ${weekday} that it was none.`,
          ...STORY,
        ),
      );
    expect(told("Monday")).toMatchObject({ edtf: "2037-05-04", basis: "inferred" });
    expect(told("Tuesday")).toMatchObject({ edtf: "XXXX-05-04", basis: "explicit" });
  });

  it("may be fixed by the story's one weekday and the last year that it names", () => {
    const told = (weekday: string) =>
      published(
        plain(
          "Ministry denies it all",
          "Ann Roe said at a forum on July 18 that it was so since 2030.",
          ...STORY,
          `Tal said on ${weekday} that he would go.`,
        ),
      );
    expect(told("Friday")?.edtf).toBe("[2031-07-18..2031-07-25]");
    expect(told("Thursday")?.edtf).toBe("[2030-07-18..2030-07-25]");
    expect(told("Monday")).toBeNull();
  });

  it("is not a day to come", () => {
    expect(
      published(plain("Ministry denies it all", "The two sides will meet on Friday, July 18, 2031, in Tarsk, as in 2029.", ...STORY)),
    ).toBeNull();
  });
});

describe("the day in an address", () => {
  it.each([
    ["https://post.example/2031/04/09/ministry", "2031-04-09"],
    ["https://post.example/news/2031/apr/9/ministry", "2031-04-09"],
    ["https://post.example/news-2031-04-09-ministry", "2031-04-09"],
    ["https://post.example/2031/04/ministry", null],
    ["https://post.example/2031/13/09/ministry", null],
    ["https://post.example/ministry?day=2031/04/09", null],
    ["https://post.example/12031/04/09", null],
  ])("%s", (address, day) => {
    expect(addressDay(address)?.edtf ?? null).toBe(day);
  });
});

it("knows the calendar", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1700-01-01"), max: new Date("2200-01-01"), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(dayAfter(day)).toBe(new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10));
      expect(weekdayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) % 7).toBe(date.getUTCDay());
    }),
  );
});
