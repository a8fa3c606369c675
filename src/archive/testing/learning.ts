import { describe, expect, test } from "vitest";
import type { KnowledgeRow } from "../../record/knowledge.ts";
import type { Stage } from "./contract.ts";

const ROW: KnowledgeRow = {
  name: "Halden Agency",
  aliases: ["HLA"],
  kind: "intelligence",
  country: null,
  source: "https://halden.example",
  date: "2031",
};
const OTHER: KnowledgeRow = { name: "Amber Wren\u0000\ud800", aliases: [], kind: "group", country: "FRA", source: "", date: null };

/** The names that a person gave. */
export function learningContract(stage: Stage): void {
  describe("keeps what a person knows", () => {
    test("an archive begins without any", async () => {
      expect(await stage.archive.knowledge()).toEqual({ version: 0, rows: [] });
    });

    test("rows come back as they were, sorted, whatever the order in which they came", async () => {
      await stage.archive.learn({ add: [ROW] });
      expect(await stage.archive.learn({ add: [OTHER] })).toEqual({ version: 2, rows: [OTHER, ROW] });
      expect(await stage.archive.knowledge()).toEqual({ version: 2, rows: [OTHER, ROW] });
      const another = await stage.another();
      expect((await another.learn({ add: [ROW, OTHER] })).rows).toEqual([OTHER, ROW]);
    });

    test("a row takes the place of the one of its name and kind, and goes by any of its names", async () => {
      await stage.archive.learn({ add: [ROW, OTHER] });
      expect((await stage.archive.learn({ add: [{ ...ROW, country: "NOR" }] })).rows).toEqual([OTHER, { ...ROW, country: "NOR" }]);
      expect((await stage.archive.learn({ remove: ["HLA"] })).rows).toEqual([OTHER]);
    });

    test("what changes nothing makes no version", async () => {
      await stage.archive.learn({ add: [ROW] });
      expect(await stage.archive.learn({ add: [ROW] })).toEqual({ version: 1, rows: [ROW] });
      expect(await stage.archive.learn({ remove: ["nobody"] })).toEqual({ version: 1, rows: [ROW] });
    });
  });
}
