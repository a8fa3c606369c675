import { describe, expect, test } from "vitest";
import type { Findings } from "../../record/contract.ts";
import type { Archive } from "../archive.ts";
import type { Stage } from "./contract.ts";
import { act, add, all, captureOf, dateOf, type Page, spanOf } from "./fixtures.ts";

type Incident = Findings["incidents"][number];
type Event = Findings["events"][number];

const EMPTY = { names: [], actors: [], victims: [], sectors: [], methods: [], dates: [], effects: [], responses: [], statements: [] };

/** A value of an incident as words of a text. */
function said(text: string, words: string, by: string | null, statement: string | null) {
  return { span: spanOf(text, words), text: words, by, statement };
}

const PORTS = { id: "p1", name: "Norrow Ports", kind: "organization" } as const;
const state = { name: "Varenia", span: null, basis: "explicit" } as const;

/** The first telling: Halden Security lays it to a group; when it began. */
const FIRST: Page = page(
  "Hackers broke into Norrow Ports in March 2031, Halden Security said. It was Amber Heron. Roe met Tal in Lorvane on 4 May 2031; no agreement came of it.",
  "2031-04-02",
  "Meridian Post",
  (text) => ({
    victims: [{ ...said(text, "Norrow Ports", "p2", "s1"), party: "p1", count: null }],
    actors: [{ ...said(text, "Amber Heron", "p2", "s1"), party: "p3" }],
    dates: [{ ...said(text, "March 2031", "p2", "s1"), of: "start", date: dateOf("2031-03")! }],
    statements: ["s1"],
    sure: true,
  }),
  [
    {
      source: "Halden Security",
      cue: "said",
      content: "Hackers broke into Norrow Ports in March 2031",
      speakers: ["p2"],
      act: act("attribution"),
      incident: "i1",
    },
  ],
);

/** The second: two states lay it together to a third, which denies it. */
const SECOND: Page = page(
  "Caldora and Ruvania said Varenia had hacked Norrow Ports in March 2031, the third attack. Varenia said it had nothing to do with it. Roe met Tal in Lorvane on 4 May 2031.",
  "2031-04-09",
  "Lorvane Ledger",
  (text) => ({
    victims: [{ ...said(text, "Norrow Ports", "p5", "s1"), party: "p1", count: null }],
    actors: [{ ...said(text, "Varenia", "p5", "s1"), party: "p4" }],
    dates: [
      { ...said(text, "March 2031", "p5", "s1"), of: "start", date: dateOf("2031-03")! },
      { ...said(text, "the third", null, null), of: "discovery", date: dateOf("2031-04")! },
    ],
    statements: ["s1", "s2"],
    sure: true,
  }),
  [
    {
      source: "Caldora and Ruvania",
      cue: "said",
      content: "Varenia had hacked Norrow Ports in March 2031",
      speakers: ["p5", "p8"],
      act: act("attribution"),
      incident: "i1",
    },
    { source: "Varenia", cue: "said", content: "it had nothing to do with it", speakers: ["p4"], act: act("denial"), incident: "i1" },
  ],
);

/** Another break-in at the same ports, half a year later. */
const LATER: Page = page(
  "Norrow Ports was hacked again in September 2031, it said.",
  "2031-09-20",
  "Meridian Post",
  (text) => ({
    victims: [{ ...said(text, "Norrow Ports", "article", null), party: "p1", count: null }],
    dates: [{ ...said(text, "September 2031", "article", null), of: "start", date: dateOf("2031-09")! }],
    sure: false,
  }),
  [],
);

export const INCIDENT_PAGES: readonly Page[] = [FIRST, SECOND, LATER];

function page(
  text: string,
  published: string,
  publisher: string,
  incident: (text: string) => Partial<Incident>,
  statements: NonNullable<Page["statements"]>,
): Page {
  const meeting = text.includes("met")
    ? [
        {
          span: spanOf(text, "met"),
          participants: ["p6", "p7"],
          place: { span: spanOf(text, "Lorvane") },
          date: dateOf("2031-05-04"),
          outcomes: text.includes("no agreement") ? [spanOf(text, "no agreement came of it")] : [],
        },
      ]
    : [];
  const events: Event[] = meeting.map((one) => ({ id: "e1", kind: "meeting", ...one, standing: "held" }));
  const parties = [
    PORTS,
    { id: "p2", name: "Halden Security", kind: "organization" },
    { id: "p3", name: "Amber Heron", kind: "threat-group" },
    { id: "p4", name: "Varenia", kind: "state", state },
    { id: "p5", name: "Caldora", kind: "state", state: { ...state, name: "Caldora" } },
    { id: "p8", name: "Ruvania", kind: "state", state: { ...state, name: "Ruvania" } },
    { id: "p6", name: "Ann Roe", role: "met" },
    { id: "p7", name: "Bo Tal", role: "met" },
  ] as const;
  const named = parties.filter(({ name }) => text.includes(name) || text.includes(name.split(" ").at(-1)!));
  return {
    text,
    published,
    publisher,
    statements,
    parties: named.map((party) => ("role" in party && !text.includes("met") ? { ...party, role: "" } : party)),
    findings: { events, incidents: [{ id: "i1", ...EMPTY, sure: true, ...incident(text) }] },
  };
}

/** Incidents and events over articles. */
export function incidentsContract(stage: Stage): void {
  const filled = async (archive: Archive, pages: readonly Page[]) => {
    for (const one of pages) await add(archive, one);
    return archive;
  };

  describe("gathers incidents", () => {
    test("counts them and their articles by month, and lists those of some days", async () => {
      const archive = await filled(stage.archive, INCIDENT_PAGES);
      const { articles, incidents, parties } = await archive.counts();
      expect(articles.map(({ period, count }) => [period, count])).toEqual([
        ["2031-04", 2],
        ["2031-09", 1],
      ]);
      expect(incidents).toEqual([
        { period: "2031-04", count: 1, sure: 1 },
        { period: "2031-09", count: 1, sure: 0 },
      ]);
      expect(parties.reduce((sum, { count }) => sum + count, 0)).toBe((await archive.parties({})).total);
      expect((await archive.articles({ since: "2031-05", until: "2031" })).total).toBe(1);
      const listed = await archive.incidents({ standing: "any", until: "2031-08" });
      const [told] = await archive.incidentsTold(listed.entries.map(({ id }) => id));
      const { id, articles: all, told: rests, ladder, positions } = (await archive.incident(listed.entries[0]!.id))!;
      expect([listed.total, told]).toEqual([1, { id, articles: all, told: rests, ladder, positions }]);
    });

    test("of one victim at one time; another time is another, and what is not sure waits", async () => {
      const archive = await filled(stage.archive, INCIDENT_PAGES);
      const sure = await archive.incidents({});
      expect(sure).toMatchObject({
        total: 1,
        next: null,
        entries: [{ victims: ["Norrow Ports"], actors: ["Amber Heron"], articles: 2, sure: true }],
      });
      const unsure = await archive.incidents({ standing: "unsure" });
      expect(unsure.entries).toMatchObject([{ victims: ["Norrow Ports"], articles: 1, sure: false }]);
      const pages = [await archive.incidents({ standing: "any", limit: 1 })];
      pages.push(await archive.incidents({ standing: "any", limit: 1, after: pages[0]!.next! }));
      expect(pages.flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual([sure.entries[0]!.id, unsure.entries[0]!.id]);
    });

    test("with a row for each who lays it to somebody, what stands against it, and where each party stands", async () => {
      const archive = await filled(stage.archive, INCIDENT_PAGES);
      const { id } = (await archive.incidents({})).entries[0]!;
      const incident = (await archive.incident(id))!;
      expect(incident.ladder).toMatchObject([
        {
          attributor: { name: "Halden Security" },
          actor: { name: "Amber Heron" },
          basis: "IT-security community attributes attacker",
          first: "2031-04-02",
          denials: [],
        },
        {
          attributor: { name: "Caldora", side: "state caldora" },
          actor: { side: "state varenia" },
          basis: null,
          type: "Political statement/report",
          denials: [{ name: "Varenia" }],
        },
        { attributor: { name: "Ruvania", side: "state ruvania" }, actor: { side: "state varenia" }, denials: [{ name: "Varenia" }] },
      ]);
      expect(new Map(incident.positions.map(({ name, stands }) => [name, stands.map(({ stance }) => stance)]))).toEqual(
        new Map([
          ["Halden Security", ["attributes"]],
          ["Caldora", ["attributes"]],
          ["Ruvania", ["attributes"]],
          ["Varenia", ["denies"]],
        ]),
      );
      expect(incident.values.dates).toMatchObject([
        { of: "start", date: "2031-03", says: [{ by: "Halden Security" }, { by: "Caldora" }] },
        { of: "discovery" },
      ]);
      expect(incident.values.victims).toMatchObject([{ text: "Norrow Ports", says: [{ capture: captureOf(FIRST).captured.sha256 }, {}] }]);
      expect(incident.dwell).toEqual({ min: 1, max: 60 });
      expect(incident.told).toMatchObject({ articles: 2, origins: 2 });
      for (const member of incident.members) expect((await archive.incident(member.id))!.id).toBe(id);
      expect(await archive.incident("i00000000000000000000")).toBeNull();
    });

    test("the same whatever the order in which the pages came", async () => {
      const lines = async (archive: Archive) =>
        (await all(archive.export({ all: true })))
          .map((entry) => JSON.stringify(entry))
          .filter((line) => /"(?:incident|event)-telling"/.test(line));
      const one = await lines(await filled(stage.archive, INCIDENT_PAGES));
      expect(one.length).toBeGreaterThan(2);
      expect(await lines(await filled(await stage.another(), INCIDENT_PAGES.toReversed()))).toEqual(one);
      expect(await all(stage.archive.damage())).toEqual([]);
    });
  });

  test("gathers events, with what each article says came of them", async () => {
    const archive = await filled(stage.archive, INCIDENT_PAGES);
    const { entries, total } = await archive.events({});
    expect(total).toBe(1);
    expect(entries).toMatchObject([
      {
        kind: "meeting",
        articles: 2,
        participants: [{ name: "Ann Roe" }, { name: "Bo Tal" }],
        tellings: [{ date: "2031-05-04", place: "Lorvane", outcomes: [{ text: "no agreement came of it" }] }, { outcomes: [] }],
      },
    ]);
  });
}
