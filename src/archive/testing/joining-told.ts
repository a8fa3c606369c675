import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Archive, DecisionOrder } from "../archive.ts";
import { COMMITMENT_PAGES } from "./commitments.ts";
import type { Stage } from "./contract.ts";
import { AT, add, all, ENGINE, type Page, readAgain } from "./fixtures.ts";
import { INCIDENT_PAGES } from "./incidents.ts";

const BY = { by: "Ada", at: AT } as const;
const NEWER = { ...ENGINE, version: "2.0.0" };

/** Decisions on what is one commitment or one incident, and what is not. */
export function joiningToldContract(stage: Stage): void {
  const lines = async (archive: Archive) => (await all(archive.export({ all: true }))).map((entry) => JSON.stringify(entry));
  const commitments = async (archive: Archive) => (await archive.commitments({})).entries.map(({ id, articles }) => [id, articles]);
  const incidents = async (archive: Archive) =>
    (await archive.incidents({ standing: "any" })).entries.map(({ id, articles }) => [id, articles]);
  const filled = async (archive: Archive, pages: readonly Page[]) => {
    for (const page of pages) await add(archive, page);
    return archive;
  };

  describe("takes decisions on what is told in several articles", () => {
    test("incidents are one, or not, as decided; undoing parts them again; the decision finds its words in another reading", async () => {
      const archive = await filled(stage.archive, INCIDENT_PAGES);
      const before = await lines(archive);
      const [[first], [later]] = (await incidents(archive)) as [[string, number], [string, number]];
      expect((await archive.incident(first))!.members).toHaveLength(2);
      await archive.decide({ ...BY, kind: "merge", ids: [first, later] });
      expect(await incidents(archive)).toEqual([[first, 3]]);
      expect((await archive.incidents({ standing: "any" })).total).toBe(1);
      expect((await archive.incident(later))!.id).toBe(first);
      const refused = (order: DecisionOrder) => expect(archive.decide(order)).rejects.toMatchObject({ code: "bad-decision" });
      await refused({ ...BY, kind: "merge", ids: [later, first] });
      const [, , last] = INCIDENT_PAGES as [Page, Page, Page];
      await readAgain(archive, last, NEWER, { ...last, findings: {}, statements: [] });
      expect((await archive.decisions()).map(({ standing, leads }) => [standing, leads])).toEqual([["lost", [first, null]]]);
      await readAgain(archive, last, NEWER);
      expect(await incidents(archive)).toEqual([[first, 3]]);
      expect(
        (await archive.decisions()).map(({ decision, standing, leads }) => ["of" in decision && decision.of, standing, leads]),
      ).toEqual([["incident", "stands", [first, later]]]);
      await archive.decide({ ...BY, kind: "undo", undoes: "d1" });
      await readAgain(archive, last, ENGINE);
      expect((await lines(archive)).filter((line) => !line.startsWith('{"type":"decision"'))).toEqual(before);
      expect(await all(archive.damage())).toEqual([]);
    });

    test("tellings of one commitment are two as decided, and the newest decision stands", async () => {
      const archive = await filled(stage.archive, COMMITMENT_PAGES);
      const [id] = (await commitments(archive)).at(-1) as [string, number];
      const [, telling] = (await archive.commitment(id))!.tellings;
      const ids = [id, telling!.id] as const;
      await archive.decide({ ...BY, kind: "split", ids });
      expect((await archive.commitment(id))!.tellings.map((one) => one.id)).toEqual([id]);
      expect((await archive.commitment(telling!.id))!.id).toBe(telling!.id);
      expect((await archive.commitment(id))!.maybe.map((other) => other.id)).not.toContain(telling!.id);
      await archive.decide({ ...BY, kind: "merge", ids });
      expect((await archive.commitment(telling!.id))!.id).toBe(id);
      expect((await archive.decisions()).map(({ overruledBy }) => overruledBy)).toEqual(["d2", null]);
      expect(await all(archive.damage())).toEqual([]);
      for (const pair of [
        ["c0", id],
        [id, "c0"],
      ] as const)
        await expect(archive.decide({ ...BY, kind: "merge", ids: pair })).rejects.toMatchObject({ code: "not-found" });
    });

    test("the same in whatever order pages came, and repeated on another archive", async () => {
      const pages = [...COMMITMENT_PAGES, ...INCIDENT_PAGES];
      const archive = await filled(stage.archive, pages);
      const [one, other] = (await commitments(archive)).map(([id]) => id as string) as [string, string];
      const [first, later] = (await incidents(archive)).map(([id]) => id as string) as [string, string];
      await archive.decide({ ...BY, kind: "merge", ids: [one, other] });
      await archive.decide({ ...BY, kind: "merge", ids: [first, later] });
      const expected = await lines(archive);
      const decisions = (await archive.decisions()).map(({ decision }) => decision);
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray(pages, { minLength: pages.length }), async (order) => {
          const another = await filled(await stage.another(), order);
          for (const decision of decisions) await another.repeat(decision);
          expect(await lines(another)).toEqual(expected);
        }),
        { numRuns: 2 },
      );
    });
  });
}
