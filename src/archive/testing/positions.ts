import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Archive, PositionTable } from "../archive.ts";
import { COMMITMENT_PAGES } from "./commitments.ts";
import type { Stage } from "./contract.ts";
import { act, add, type Page } from "./fixtures.ts";
import { INCIDENT_PAGES } from "./incidents.ts";

/** Varenia denies the same again, by its ministry, two years later. */
const AGAIN: Page = {
  text: "The Varenian foreign ministry said: Varenia does not interfere in elections. Caldora did not reply.",
  published: "2033-02-01",
  publisher: "Meridian Post",
  parties: [
    {
      ...{ id: "p1", name: "The Varenian foreign ministry", kind: "organization" },
      state: { name: "Varenia", span: null, basis: "explicit" },
    },
    { id: "p2", name: "Caldora", kind: "state", state: { name: "Caldora", span: null, basis: "explicit" } },
  ],
  statements: [
    {
      ...{ source: "The Varenian foreign ministry", cue: "said", content: "Varenia does not interfere in elections", speakers: ["p1"] },
      ...{ act: act("denial"), topics: ["election-interference"], deed: { by: ["p1"], near: [], to: [] } },
    },
    { source: "Caldora", cue: "did not reply", speakers: ["p2"], act: act("no-comment"), topics: ["election-interference"] },
  ],
};

const PAGES = [...COMMITMENT_PAGES, ...INCIDENT_PAGES, AGAIN];

/** Positions to a question. */
export function positionsContract(stage: Stage): void {
  const filled = async (archive: Archive, pages: readonly Page[]) => {
    for (const page of pages) await add(archive, page);
    return archive;
  };
  const shown = ({ columns, rows }: PositionTable) => ({
    columns: columns.map(({ kind, name }) => [kind, name]),
    rows: rows.map(({ name, cells }) => [name, ...cells.map((stands) => stands.map(({ stance }) => stance).join(", "))]),
  });

  describe("tells where parties stand", () => {
    test("to each incident and topic, a row for each party or for each side", async () => {
      const archive = await filled(stage.archive, PAGES);
      const byParty = await archive.positions({ since: "2031-02" });
      expect(shown(byParty)).toEqual({
        columns: [
          ["incident", "Norrow Ports"],
          ["topic", "election-interference"],
          ["other", ""],
        ],
        rows: [
          ["Varenia", "denies", "", "assures, denies, declines to comment"],
          ["Caldora", "attributes", "did not answer", "attributes"],
          ["Halden Security", "attributes", "", ""],
          ["Ruvania", "attributes", "", ""],
          ["The Varenian foreign ministry", "", "denies", ""],
        ],
      });
      expect(byParty.more).toBe(false);
      const bySide = await archive.positions({ by: "side", since: "2031-02" });
      expect(shown(bySide).rows[0]).toEqual(["Varenia", "denies", "denies", "assures, denies, declines to comment"]);
      expect(bySide.rows.map(({ name }) => name)).toEqual(["Varenia", "Caldora", "Halden Security", "Ruvania"]);
    });

    test("who denies a deed of a state speaks for it, where of which side he is is not told, as on the state's own page", async () => {
      const envoy: Page = {
        text: "Varenia does not interfere in elections, said Bo Tal.",
        ...{ published: "2034-02-01", publisher: "Meridian Post" },
        parties: [{ id: "p1", name: "Bo Tal" }, AGAIN.parties![0]!].map((one, at) => ({ ...one, id: `p${at + 1}` })),
        statements: [
          {
            ...{ source: "Bo Tal", cue: "said", content: "Varenia does not interfere in elections", speakers: ["p1"] },
            ...{ act: act("denial"), deed: { by: ["p2"], near: [], to: [] } },
          },
        ],
      };
      const archive = await filled(stage.archive, [envoy]);
      expect((await archive.side("Varenia"))!.rows.map(({ role }) => role)).toEqual(["denied"]);
      expect((await archive.positions({ by: "side" })).rows.map(({ name }) => name)).toEqual(["Varenia"]);
      expect((await archive.positions({ by: "party" })).rows.map(({ name }) => name)).toEqual(["Bo Tal"]);
    });

    test("who lays an incident to a name of which the article does not tell what it is attributes it, as on the incident's page", async () => {
      const [first, ...others] = INCIDENT_PAGES;
      const unknown = first!.parties!.map((party) => (party.name === "Amber Heron" ? { ...party, kind: "person" as const } : party));
      const archive = await filled(stage.archive, [{ ...first!, parties: unknown }, ...others]);
      const [row] = (await archive.positions({ words: "Halden" })).rows;
      expect(row!.stands.map(({ stance, to }) => [stance, to])).toEqual([["attributes", ["Amber Heron"]]]);
      const { entries } = await archive.incidents({});
      const { positions } = (await archive.incident(entries[0]!.id))!;
      expect(positions.find(({ name }) => name === row!.name)!.stands).toEqual(row!.stands);
    });

    test("what one denies in several years stands side by side, and changes are marked", async () => {
      const archive = await filled(stage.archive, PAGES);
      const { rows } = await archive.positions({ by: "side", since: "2031-02" });
      expect(rows[0]!.repeated.map(({ year, statements }) => [year, statements.map(({ date }) => date)])).toEqual([
        ["2031", ["2031-04-09", "2031-10-04"]],
        ["2033", ["2033-02-01"]],
      ]);
      expect(rows[1]!.repeated).toEqual([]);
      expect(rows[0]!.stands.map(({ stance, changed }) => [stance, changed])).toContainEqual(["declines to comment", true]);
    });

    test("by words, or in the scope of a commitment", async () => {
      const archive = await filled(stage.archive, PAGES);
      expect(shown(await archive.positions({ words: "Norrow" })).columns).toEqual([["incident", "Norrow Ports"]]);
      const { id } = (await archive.commitments({})).entries.at(-1)!;
      const table = await archive.positions({ commitment: id, by: "side" });
      expect(table.rows.map(({ name, stands }) => [name, stands.map(({ stance }) => stance)])).toEqual([
        ["Varenia", ["assures", "denies", "declines to comment", "denies"]],
        ["Caldora", ["attributes"]],
      ]);
      await expect(archive.positions({ commitment: "c0" })).rejects.toMatchObject({ code: "not-found" });
      await expect(archive.positions({ words: "?!" })).rejects.toMatchObject({ code: "bad-query" });
    });

    test("the same whatever the order in which the pages came", async () => {
      const expected = await (await filled(stage.archive, PAGES)).positions({});
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray([...PAGES], { minLength: PAGES.length }), async (order) => {
          expect(await (await filled(await stage.another(), order)).positions({})).toEqual(expected);
        }),
        { numRuns: 3 },
      );
    });
  });
}
