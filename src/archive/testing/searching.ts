import { describe, expect, test } from "vitest";
import type { Archive, SearchQuery } from "../archive.ts";
import type { Stage } from "./contract.ts";
import { ASSURANCE, act, add, DENIAL } from "./fixtures.ts";

/** Full text, facets, order and pages. */
export function searchingContract(stage: Stage): void {
  const found = async (query: SearchQuery, archive: Archive = stage.archive) =>
    (await archive.search(query)).entries.map(({ words }) => words.content || words.cue);

  describe("finds statements", () => {
    test("by words that all stand in the statement or its paragraph, whatever their case and marks", async () => {
      await add(stage.archive, ASSURANCE);
      const assurance = ["We will not meddle in Caldora’s vote"];
      for (const words of ["MEDDLE", "meddle monday", "foreign “will not meddle”", "cáldora vote", '"caldora vote"', "minister-Ann"])
        expect(await found({ words })).toEqual(assurance);
      for (const words of ["meddle officials", '"meddle not"', "medd", "medd*", "oru"]) expect(await found({ words })).toEqual([]);
    });

    test("no word of the query is anything but a word", async () => {
      await add(stage.archive, { text: "or and not near words said x", statements: [{ cue: "said", content: "or and not near words" }] });
      for (const words of ["or", "AND", "NOT", "near", "words:said", "said : x", '"and not', "(or)", "^or", "or - and", "{words}"])
        expect(await found({ words })).toHaveLength(1);
      for (const words of ["or OR gone", "gone NOT near", "x' or '1", "speakers:x"]) expect(await found({ words })).toEqual([]);
    });

    test("no phrase is found across a gap between pieces", async () => {
      const text = `stay out. ${"far ".repeat(500)}of it, Roe said`;
      await add(stage.archive, { text, statements: [{ cue: "said", content: ["stay out", "of it"] }] });
      expect(await found({ words: '"stay out" "of it"' })).toEqual(["stay out … of it"]);
      expect(await found({ words: '"out of"' })).toEqual([]);
    });

    test("by words of one speaker's name", async () => {
      await add(stage.archive, {
        text: "Ann Roe and Bo Tal said no",
        parties: [
          { id: "p1", name: "Ann Roe" },
          { id: "p2", name: "Bo Tal" },
        ],
        statements: [{ cue: "said", content: "no", speakers: ["p1", "p2"] }],
      });
      for (const speaker of ["roe", "Ann ROE", "tal"]) expect(await found({ speaker })).toHaveLength(1);
      for (const speaker of ["Ann Tal", "said", "oru"]) expect(await found({ speaker })).toHaveLength(0);
    });

    test("by act, form, capture, named speaker and date", async () => {
      const { archive } = stage;
      await add(archive, ASSURANCE);
      const denial = await add(archive, DENIAL);
      expect(await found({ acts: ["assurance", "denial"] })).toEqual([
        "Caldora never asked for anything",
        "We will not meddle in Caldora’s vote",
      ]);
      expect(await found({ form: "direct" })).toEqual(["It is nonsense", "We will not meddle in Caldora’s vote"]);
      expect(await found({ capture: denial, form: "direct" })).toEqual(["It is nonsense"]);
      expect(await found({ named: false, standing: "any" })).toEqual(["the minister had been asked twice"]);
      expect(await found({ until: "2031" })).toHaveLength(2);
      expect(await found({ since: "2032-01-02" })).toHaveLength(2);
      expect(await found({ since: "2032-01", until: "2032-01-19" })).toEqual(["did not reply"]);
    });

    test("sure ones, what waits in review, or both", async () => {
      await add(stage.archive, ASSURANCE);
      expect(await found({})).toHaveLength(2);
      expect(await found({ standing: "unsure" })).toEqual(["the minister had been asked twice"]);
      expect(await found({ standing: "any" })).toHaveLength(3);
    });
  });

  describe("orders and pages", () => {
    test("newest first by when it was said, else published; unknown last; every entry once", async () => {
      const { archive } = stage;
      const days = ["2031-01-05", undefined, "2030-12-31", "2031-01-05", "2031-02-01", undefined];
      for (const [index, published] of days.entries())
        await add(archive, {
          text: `Roe said ${index} things`,
          ...(published && { published }),
          statements: [{ cue: "said", content: `${index} things`, ...(index === 2 && { said: "2031-03" }) }],
        });
      const whole = await archive.search({ limit: 1000 });
      expect(whole.entries.map(({ date }) => date)).toEqual(["2031-03", "2031-02-01", "2031-01-05", "2031-01-05", null, null]);
      expect(whole.next).toBeNull();
      for (const limit of [1, 2, 4, 5, 6]) {
        const ids: string[] = [];
        for (let after: string | undefined; ; ) {
          const page = await archive.search({ limit, ...(after && { after }) });
          expect(page.total).toBe(6);
          ids.push(...page.entries.map(({ id }) => id));
          if (page.next === null) break;
          after = page.next;
        }
        expect(ids).toEqual(whole.entries.map(({ id }) => id));
      }
    });

    test("facets count as if they alone were not chosen", async () => {
      const { archive } = stage;
      await add(archive, ASSURANCE);
      await add(archive, DENIAL);
      const { total, facets } = await archive.search({ acts: ["denial"], since: "2032" });
      expect(total).toBe(1);
      expect(facets.act).toEqual([
        { value: "denial", count: 1 },
        { value: "no-comment", count: 1 },
        { value: "opinion", count: 1 },
      ]);
      expect(facets.year).toEqual([{ value: "2032", count: 1 }]);
      expect(facets.form).toEqual([{ value: "indirect", count: 1 }]);
      const chosen = await archive.search({ party: facets.speaker[0]!.party, form: "indirect" });
      expect(chosen.total).toBe(2);
      expect(chosen.facets.speaker.map(({ value, count }) => [value, count])).toEqual([["Ministry of Ports", 2]]);
      expect(chosen.facets.form).toEqual([{ value: "indirect", count: 2 }]);
      expect((await archive.search({})).facets.year).toEqual([
        { value: "2032", count: 3 },
        { value: "2031", count: 2 },
      ]);
    });

    test("by the state that a speaker speaks for and by topic, which count as facets; by any writing of the state's name", async () => {
      const { archive } = stage;
      const of = (name: string) => ({ name, span: null, basis: "explicit" as const });
      await add(archive, {
        text: "Both said no, and Tal said perhaps",
        parties: [
          { id: "p1", name: "Ann Roe", state: of("Varenia") },
          { id: "p2", name: "Bo Tal", state: of("Caldora") },
        ],
        statements: [
          { cue: "said", content: "no", speakers: ["p1", "p2"], topics: ["sanctions", "trade"] },
          { cue: "said", content: "perhaps", speakers: ["p2"], topics: ["trade"] },
        ],
      });
      await add(archive, DENIAL);
      const { facets } = await archive.search({});
      expect(facets.state.slice(0, 2)).toEqual([
        { value: "Caldora", count: 2 },
        { value: "Varenia", count: 1 },
      ]);
      expect(facets.topic.slice(0, 2)).toEqual([
        { value: "trade", count: 2 },
        { value: "sanctions", count: 1 },
      ]);
      for (const state of ["Varenia", "VARENIA", "varenia"]) expect(await found({ state })).toEqual(["no"]);
      expect(await found({ state: "Caldora", topic: "sanctions" })).toEqual(["no"]);
      expect(await found({ state: "Oru" })).toEqual([]);
      const chosen = await archive.search({ topic: "sanctions" });
      expect([chosen.total, chosen.facets.topic.length, chosen.facets.state.length]).toEqual([1, 2, 2]);
    });

    test("a statement of two speakers is one match, and counts for both", async () => {
      const names = ["Port of Norrow", "Port Council"];
      const parties = names.map((name, index) => ({ id: `p${index}`, name, kind: "organization" as const }));
      await add(stage.archive, {
        text: "Both said no",
        parties,
        statements: [{ cue: "said", content: "no", speakers: ["p0", "p1"], act: act("denial") }],
      });
      const { total, facets } = await stage.archive.search({});
      expect([total, facets.speaker.map(({ value, count }) => [value, count])]).toEqual([
        1,
        expect.arrayContaining(names.map((name) => [name, 1])),
      ]);
    });
  });

  test.each<SearchQuery>([
    { words: "" },
    { words: " … " },
    { speaker: "-" },
    { since: "yesterday" },
    { until: "2031-02-30" },
    { limit: 0 },
    { limit: 1001 },
    { after: "no cursor" },
    { acts: ["gossip" as never] },
    { form: "sung" as never },
    { standing: "rejected" as never },
  ])("refuses %j", async (query) => {
    await expect(stage.archive.search(query)).rejects.toMatchObject({ code: "bad-query" });
  });
}
