import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Archive } from "../archive.ts";
import type { Stage } from "./contract.ts";
import { ASSURANCE, AT, add, all, captureOf, DENIAL, dateOf, type Page, quote, readAgain, spanOf } from "./fixtures.ts";

const INCIDENT: Page = {
  text: "Amber Heron took files of 25 ports, Halden Security said.\nThe minister met the envoys in Norrow.",
  place: "https://halden.example/report",
  given: { published: "2031-06" },
  parties: [
    { id: "p1", name: "Halden Security", kind: "organization" },
    { id: "p2", name: "Amber Heron", kind: "threat-group" },
  ],
  statements: [{ source: "Halden Security", cue: "said", content: "Amber Heron took files of 25 ports", speakers: ["p1"] }],
  findings: incident(),
};

function incident(): NonNullable<Page["findings"]> {
  const text = "Amber Heron took files of 25 ports, Halden Security said.";
  const said = (words: string) => ({ span: spanOf(text, words), text: words, by: "p1", statement: "s1" });
  const lists = { names: [], sectors: [said("ports")], methods: [], effects: [said("took files")], responses: [], dates: [] };
  const victims = [{ ...said("25 ports"), party: null, count: { min: 25, max: 25, approximate: false } }];
  return {
    incidents: [{ id: "i1", ...lists, actors: [{ ...said("Amber Heron"), party: "p2" }], victims, statements: ["s1"], sure: true }],
    figures: [{ span: spanOf(text, "25"), min: 25, max: 25, approximate: false, unit: "ports", by: "p1", statement: "s1" }],
    events: [{ id: "e1", kind: "meeting", span: [58, 70], participants: [], place: null, date: null, outcomes: [] }],
    commitments: [
      {
        id: "c1",
        by: ["p1"],
        to: [],
        action: [],
        polarity: "do",
        domain: "other",
        period: dateOf("2031"),
        exclusions: [],
        given: "said",
        history: [{ kind: "assured", statement: "s1", date: null }],
        sure: false,
      },
    ],
  };
}

/** The record as it leaves the archive, and what the archive says of itself. */
export function exportingContract(stage: Stage): void {
  const lines = async (archive: Archive, whole = true) => (await all(archive.export({ all: whole }))).map((entry) => JSON.stringify(entry));

  describe("exports the record", () => {
    test("sorted by type and id, every statement called by its id over the archive", async () => {
      const { archive } = stage;
      for (const page of [INCIDENT, ASSURANCE]) await add(archive, page);
      const entries = await all(archive.export({ all: true }));
      const keys = entries.map(({ type, id }) => `${type} ${id}`);
      expect(keys).toEqual([...keys].sort());
      expect(new Set(keys).size).toBe(keys.length);
      expect(new Set(entries.map(({ type }) => type))).toEqual(
        new Set([
          "article",
          "capture",
          "commitment",
          "commitment-telling",
          "event",
          "event-telling",
          "figure",
          "incident",
          "incident-telling",
          "origin",
          "party",
          "quotation",
          "relation",
          "statement",
        ]),
      );
      const one = (type: string) => entries.find((entry) => entry.type === type)!;
      const capture = captureOf(INCIDENT).captured.sha256;
      const { id } = (await archive.article(capture))!.statements[0]!;
      expect(one("incident")).toMatchObject({
        id: `${capture}/i1`,
        statements: [id],
        actors: [{ text: "Amber Heron", party: "p2", statement: id }],
      });
      expect(one("figure")).toMatchObject({ id: `${capture}/f1`, statement: id });
      expect(one("commitment")).toMatchObject({ history: [{ statement: id }] });
      expect(one("relation").from).toMatch(/^s[0-9a-f]{20}$/);
      expect(entries.filter(({ type }) => type === "capture")).toContainEqual({
        type: "capture",
        id: capture,
        mediaType: "text/plain",
        size: expect.any(Number),
        addresses: ["https://halden.example/report"],
        given: [{ published: "2031-06" }],
      });
    });

    test("what is sure or decided; all of it where asked; never what was rejected, nor clocks or paths", async () => {
      const { archive } = stage;
      const hash = await add(archive, ASSURANCE);
      await add(archive, INCIDENT);
      const ids = async (whole: boolean) =>
        (await all(archive.export({ all: whole }))).filter(({ type }) => type === "statement").map(({ id }) => id);
      const [assurance, officials, ministry] = (await archive.article(hash))!.statements;
      expect(await ids(false)).not.toContain(officials!.id);
      expect(await ids(true)).toContain(officials!.id);
      expect((await lines(archive, false)).some((line) => line.includes('"commitment"') && line.startsWith('{"type":"commitment"'))).toBe(
        false,
      );

      await archive.decide({ by: "Ada", at: AT, kind: "accept", statement: officials!.id });
      await archive.decide({ by: "Ada", at: AT, kind: "reject", statement: assurance!.id });
      for (const whole of [true, false])
        expect((await ids(whole)).toSorted()).toEqual(expect.arrayContaining([officials!.id, ministry!.id].toSorted()));
      for (const whole of [true, false]) expect(await ids(whole)).not.toContain(assurance!.id);
      const text = (await lines(archive)).join("\n");
      expect(text).toContain('"type":"decision","id":"d2"');
      expect(text).not.toContain('"type":"relation"');
      expect(text).not.toContain(AT);
      expect(text).not.toContain("pages/");
    });

    test("the same bytes, in whatever order the same captures came and were read", async () => {
      const pages: Page[] = [
        ASSURANCE,
        DENIAL,
        INCIDENT,
        { text: "Bo Tal, mayor, was there", parties: [{ id: "p1", name: "Bo Tal", role: "mayor" }] },
        { text: "THE MINISTRY OF PORTS", parties: [{ id: "p1", name: "MINISTRY OF PORTS", kind: "organization", country: "CAL" }] },
      ];
      for (const page of pages) await add(stage.archive, page);
      const expected = await lines(stage.archive);
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray(pages, { minLength: pages.length }), fc.shuffledSubarray(pages), async (order, again) => {
          const archive = await stage.another();
          for (const page of order) await add(archive, page);
          for (const page of again) await readAgain(archive, page);
          expect(await lines(archive)).toEqual(expected);
        }),
        { numRuns: stage.runs(15) },
      );
    });

    test("one state, whatever is written while it is read", async () => {
      const { archive } = stage;
      await add(archive, ASSURANCE);
      const expected = await lines(archive);
      const seen: string[] = [];
      for await (const entry of archive.export({ all: true })) {
        if (seen.length === 0) await add(archive, DENIAL);
        seen.push(JSON.stringify(entry));
      }
      expect(seen).toEqual(expected);
      expect((await lines(archive)).length).toBeGreaterThan(expected.length);
    });
  });

  describe("says of itself", () => {
    test("what is in it", async () => {
      const { archive } = stage;
      for (const page of [ASSURANCE, DENIAL]) await add(archive, page);
      const { bytes, ...status } = await archive.status();
      expect(status).toMatchObject({
        place: archive.place,
        world: "own",
        counts: { captures: 2, sightings: 2, articles: 2, statements: 6, tellings: 6, parties: 2, decisions: 0 },
        unread: 0,
      });
      expect(bytes).toBeGreaterThan(0);
    });

    test("that nothing is damaged, after all that may be done to it", async () => {
      const { archive } = stage;
      const hash = await add(archive, ASSURANCE);
      const { id } = (await archive.article(hash))!.statements[0]!;
      await archive.decide({
        by: "Ada",
        at: AT,
        kind: "amend",
        statement: id,
        change: { content: [quote(ASSURANCE, "not meddle")], speakers: ["Bo Tal"] },
      });
      for (const page of [DENIAL, INCIDENT]) await add(archive, page);
      await readAgain(archive, ASSURANCE, undefined, { ...ASSURANCE, parties: [], statements: [], relations: [] });
      expect(await all(archive.damage())).toEqual([]);
    });

    test("nothing, when it is empty", async () => {
      expect(await all(stage.archive.export({ all: true }))).toEqual([]);
      expect(await all(stage.archive.damage())).toEqual([]);
      expect(await stage.archive.search({ facets: false })).toMatchObject({ entries: [], next: null, total: 0 });
    });
  });
}
