import { describe, expect, test } from "vitest";
import { found } from "../testing/found.ts";

/** What makes the states of these passages known as such. */
const STATES = "Varenian officials and Caldoran officials spoke of Varenia's ports and Caldora's roads.\n";

/** The events of a text, each in words. */
function eventsIn(text: string) {
  const { events, parties } = found(STATES + text).findings;
  const words = ([start, end]: readonly [number, number]) => (STATES + text).slice(start, end);
  return events.map(({ kind, standing, participants, place, date, outcomes }) => ({
    ...{ kind, standing, place: place && words(place.span), date: date?.edtf ?? null, outcomes: outcomes.map(words) },
    who: participants.map((id) => parties.find((party) => party.id === id)!.name),
  }));
}

describe("events of one article", () => {
  test("a meeting of “the two”, the summit of a pair and a conversation between them are one", () => {
    const text = `When the two men met in November 2030, Varenian leader Tal Oru assured Caldoran President Ann Roe that his country would not meddle.
The November Roe-Oru summit in Lorvane, Caldora, resulted in the resumption of naval talks.`;
    expect(eventsIn(text)).toMatchObject([
      {
        ...{ kind: "summit", standing: "held", place: "Lorvane, Caldora", date: "2030-11", who: ["Tal Oru", "Ann Roe"] },
        outcomes: ["his country would not meddle", "the resumption of naval talks"],
      },
    ]);
  });

  test("what several sign together is an event, and so is a summons", () => {
    expect(eventsIn("The presidents of Varenia and Caldora signed an agreement in Lorvane on 4 May 2031.")).toMatchObject([
      { kind: "other", place: "Lorvane", date: "2031-05-04", who: ["Varenia", "Caldora"] },
    ]);
    expect(eventsIn("The Foreign Ministry of Varenia summoned the ambassador of Caldora, Bruno Tal, on 4 May 2031.")).toMatchObject([
      { kind: "meeting", date: "2031-05-04", who: ["Foreign Ministry of Varenia", "Bruno Tal"] },
    ]);
    expect(eventsIn("Ann Roe and Sun Tal signed no agreement on 4 May 2031. Dan Harl signed a book.")).toEqual([]);
  });

  test("whoever does something during a meeting with somebody takes part in it", () => {
    const text =
      "On 4 May 2031, security adviser Dan Harl raised the subject during a meeting with Varenian Foreign Minister Sun Tal in Lorvane.";
    expect(eventsIn(text)).toMatchObject([{ kind: "meeting", who: ["Dan Harl", "Sun Tal"], place: "Lorvane", date: "2031-05-04" }]);
  });

  test("several who visited, counted with “including”, and that nothing came of it", () => {
    const text = `Several Caldoran officials have visited Varenia, including Mr. Dan Harl, climate envoy Jon Kest, and Treasury Secretary Ada Yorn. None of those visits resulted in any agreement.`;
    expect(eventsIn(text)).toMatchObject([
      {
        ...{ kind: "visit", place: "Varenia", outcomes: ["None of those visits resulted in any agreement"] },
        who: ["Several Caldoran officials", "Dan Harl", "Jon Kest", "Ada Yorn"],
      },
    ]);
  });

  test.each([
    ["A visit by Dan Harl to Caldora was called off in April 2031.", { kind: "visit", standing: "called-off", place: "Caldora" }],
    ["The visit of Foreign Minister Ann Roe to Varenia was postponed in March 2031.", { standing: "postponed", date: null }],
    ["President Ann Roe had been due to meet Tal Oru in Lorvane.", { kind: "meeting", standing: "planned", place: "Lorvane" }],
    ["In a phone call on 9 April 2031, President Ann Roe told Premier Tal Oru to stop.", { kind: "call", date: "2031-04-09" }],
    ["The minister, Dan Harl, told a parliamentary hearing on 3 May 2031 that no data was lost.", { kind: "hearing", who: ["Dan Harl"] }],
    [
      "Officials from Varenia and Caldora met in Geneva but failed to reach an agreement.",
      { who: ["Varenia", "Caldora"], outcomes: ["failed to reach an agreement"] },
    ],
    [
      "The envoy held a video call with Prime Minister Ann Roe. It led to the release of two sailors.",
      { kind: "call", outcomes: ["the release of two sailors"] },
    ],
    [
      "PORT TAL, April 9, 2031 (Northern Wire) - Senior envoys from Varenia and Caldora met in Lorvane on 7 April 2031.",
      { who: ["Varenia", "Caldora"], place: "Lorvane", date: "2031-04-07" },
    ],
    ["Varenian and Caldoran negotiators held three rounds of talks in Lorvane.", { who: ["Varenia", "Caldora"], place: "Lorvane" }],
    [
      "The envoys of Varenia and Caldora wrapped up two days of talks in Lorvane without a deal.",
      { who: ["Varenia", "Caldora"], outcomes: ["without a deal"] },
    ],
    [
      "The ministers of Varenia and Caldora met in Lorvane and parted after four hours without agreeing on anything.",
      { who: ["Varenia", "Caldora"], outcomes: ["without agreeing on anything"] },
    ],
    [
      "Delegations from Varenia and Caldora spoke for six hours but could not agree on a text.",
      { who: ["Varenia", "Caldora"], outcomes: ["could not agree on a text"] },
    ],
    [
      "The two leaders, Ann Roe of Varenia and Tal Oru of Caldora, spoke by telephone on 8 April 2031.",
      { kind: "call", who: ["Ann Roe", "Tal Oru"] },
    ],
    ["The Varenian premier, Ann Roe, received Tal Oru in Lorvane on 8 April 2031.", { who: ["Ann Roe", "Tal Oru"], place: "Lorvane" }],
    [
      "The two countries held talks in Lorvane. The talks between Varenia and Caldora produced no agreement.",
      { outcomes: ["no agreement"] },
    ],
  ])("%s", (text, event) => {
    expect(eventsIn(text)).toMatchObject([event]);
  });

  test.each([
    "Officials called for a meeting of the council. Ann Roe wants to meet Tal Oru. Ann Roe did not meet Tal Oru.",
    "Mr. Dan Harl's call for more engagement with Varenia was heard. No meeting was planned.",
    "The company met the demands. Reporters met officials. The session of parliament was long.",
    "Ann Roe received the letter in Lorvane on 8 April 2031. Ann Roe and Tal Oru spoke at the opening. Ann Roe hosted the show in May 2031.",
  ])("what is wished for, asked for or did not take place is none: %s", (text) => {
    expect(eventsIn(text)).toEqual([]);
  });

  test("two months are two meetings", () => {
    const text = "Ann Roe met Tal Oru in May 2031. Ann Roe met Tal Oru again in September 2031.";
    expect(eventsIn(text).map(({ date }) => date)).toEqual(["2031-05", "2031-09"]);
  });

  test("a page that tells of meetings without end is read in time that grows with it", () => {
    const text = "Ann Roe met Tal Oru in Lorvane. The talks led to a deal. ".repeat(300);
    const start = performance.now();
    eventsIn(text);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
