import { describe, expect, test } from "vitest";
import type { Act } from "../../record/acts.ts";
import type { Stage } from "./contract.ts";
import { ASSURANCE, AT, add, ENGINE, readAgain } from "./fixtures.ts";

const DENIALS = {
  name: "Denials of Varenia",
  query: { acts: ["denial"], state: "Varenia", standing: "any" },
  by: "Ada",
  made: AT,
} as const;
const PORTS = { name: "Ports\u0000\ud800", query: { words: '"ministry of ports"', named: true }, by: "Ben", made: AT } as const;

/** Searches that people keep. */
export function savingContract(stage: Stage): void {
  describe("keeps searches", () => {
    test("as they were, in the order they were kept, under ids", async () => {
      const { archive } = stage;
      expect(await archive.savedSearches()).toEqual([]);
      expect(await archive.saveSearch(DENIALS)).toEqual({ id: "q1", ...DENIALS });
      expect(await archive.saveSearch(PORTS)).toEqual({ id: "q2", ...PORTS });
      expect(await archive.savedSearches()).toEqual([
        { id: "q1", ...DENIALS },
        { id: "q2", ...PORTS },
      ]);
      expect(await archive.savedSearch("q2")).toEqual({ id: "q2", ...PORTS });
      for (const none of ["q3", "q0", "q01", "q", "1", "", `q${"9".repeat(400)}`]) expect(await archive.savedSearch(none)).toBeNull();
    });

    test("that can be asked, and whatever is read anew meanwhile", async () => {
      const { archive } = stage;
      await add(archive, ASSURANCE);
      const { query } = await archive.saveSearch({ ...DENIALS, query: { acts: ["assurance"] } });
      expect((await archive.search({ ...query, limit: 1 })).total).toBe(1);
      await readAgain(archive, ASSURANCE, { ...ENGINE, version: "2.0.0" });
      expect((await archive.savedSearches()).map(({ id }) => id)).toEqual(["q1"]);
    });

    test("without the part of the list that was looked at", async () => {
      const query = { words: "vote", limit: 3, after: "x" };
      expect((await stage.archive.saveSearch({ ...PORTS, query })).query).toEqual({ words: "vote" });
    });

    test("refuses what no search is, and names that are empty, long or another's", async () => {
      const { archive } = stage;
      await archive.saveSearch(DENIALS);
      const refused = (code: string, change: object) => expect(archive.saveSearch({ ...PORTS, ...change })).rejects.toMatchObject({ code });
      await refused("bad-query", { query: { words: "?!" } });
      await refused("bad-query", { query: { acts: ["shouting" as Act] } });
      await refused("bad-search", { name: " \n" });
      await refused("bad-search", { name: "x".repeat(121) });
      await refused("bad-search", { name: ` ${DENIALS.name} ` });
      expect(await archive.savedSearches()).toHaveLength(1);
    });

    test("gives one another name, but not another's", async () => {
      const { archive } = stage;
      await archive.saveSearch(DENIALS);
      await archive.saveSearch(PORTS);
      expect(await archive.renameSearch("q2", " Ports ")).toEqual({ id: "q2", ...PORTS, name: "Ports" });
      expect(await archive.renameSearch("q2", "Ports")).toMatchObject({ name: "Ports" });
      await expect(archive.renameSearch("q2", DENIALS.name)).rejects.toMatchObject({ code: "bad-search" });
      await expect(archive.renameSearch("q9", "Ports of old")).rejects.toMatchObject({ code: "not-found" });
      expect(await archive.savedSearch("q2")).toMatchObject({ name: "Ports" });
    });

    test("removes one, whose id no other gets", async () => {
      const { archive } = stage;
      await archive.saveSearch(DENIALS);
      await archive.removeSearch("q1");
      expect(await archive.savedSearch("q1")).toBeNull();
      await expect(archive.removeSearch("q1")).rejects.toMatchObject({ code: "not-found" });
      expect(await archive.saveSearch(DENIALS)).toMatchObject({ id: "q2" });
    });
  });
}
