import { describe, expect, test } from "vitest";
import { checkProof } from "../proof/index.ts";
import type { Stage } from "./contract.ts";
import { ASSURANCE, AT, add, all, captureOf, DENIAL, ENGINE, quote } from "./fixtures.ts";

const [{ captured, sighting }, other] = [captureOf(ASSURANCE), captureOf(DENIAL)];
const ORDER = { capture: captured.sha256, by: "Ada", at: AT, reason: "the outlet took it back" };

/** What stays of a capture that is taken out, and what of the rest does not change. */
export function removingContract(stage: Stage): void {
  describe("removes captures", () => {
    test("with all that was read in them: the record is as if they had never been there, but for the tombstone", async () => {
      const { archive } = stage;
      const without = await stage.another();
      await add(archive, DENIAL);
      await add(without, DENIAL);
      const hash = await add(archive, ASSURANCE);
      expect(await archive.remove(ORDER)).toMatchObject({ removal: { ...ORDER, size: captured.size, decisions: {} } });

      expect(await archive.capture(hash)).toBeNull();
      expect(await archive.article(hash)).toBeNull();
      expect(await archive.removal(hash)).toMatchObject(ORDER);
      expect(await archive.removal(other.captured.sha256)).toBeNull();
      expect(await all(archive.captures())).toEqual([other.captured.sha256]);
      expect(await all(archive.unread(ENGINE))).toEqual([]);
      expect((await archive.status()).counts).toMatchObject({ captures: 1, removed: 1, sightings: 1, articles: 1 });
      const record = await all(archive.export({ all: true }));
      const { at: _, capture: id, ...tombstone } = ORDER;
      expect(record.filter(({ type }) => type === "removal")).toMatchObject([{ id, ...tombstone }]);
      expect(record.filter(({ type }) => type !== "removal")).toEqual(await all(without.export({ all: true })));
      const roots = await Promise.all([archive, without].map((one) => one.seal({ engine: ENGINE, at: AT })));
      expect(roots[0]!.seal.recordRoot).toBe(roots[1]!.seal.recordRoot);
      expect(await all(archive.damage())).toEqual([]);
    });

    test("and their words in decisions; what decisions say of other captures stays", async () => {
      const { archive } = stage;
      const [hash, later] = [await add(archive, ASSURANCE), await add(archive, DENIAL)];
      const [first, second] = (await archive.article(hash))!.statements;
      const [third] = (await archive.article(later))!.statements;
      await archive.decide({ by: "Ada", at: AT, kind: "accept", statement: first!.id, note: "meddle, again" });
      const content = [quote(ASSURANCE, "We will not meddle")];
      await archive.decide({ by: "Ada", at: AT, kind: "amend", statement: second!.id, change: { content, speakers: ["Ann Roe"] } });
      await archive.decide({ by: "Ada", at: AT, kind: "add", capture: hash, change: { content, speakers: ["Ann Roe"] } });
      await archive.decide({ by: "Ada", at: AT, kind: "merge", ids: [first!.id, third!.id] });
      await archive.decide({ by: "Ada", at: AT, kind: "undo", undoes: "d1" });
      await archive.seal({ engine: ENGINE, at: AT });
      const { removal } = await archive.remove(ORDER);
      expect(Object.keys(removal.decisions)).toEqual(["d1", "d2", "d3", "d4", "d5"]);
      const decisions = await archive.decisions();
      expect(decisions.map(({ decision: { id, kind, by } }) => [id, kind, by])).toEqual(
        ["accept", "amend", "add", "merge", "undo"].map((kind, index) => [`d${index + 1}`, kind, "Ada"]),
      );
      expect(JSON.stringify(decisions)).not.toMatch(/meddle|Ann Roe|officials/);
      expect(JSON.stringify(decisions[3])).toContain("Caldora never asked for anything");
      expect(decisions.map(({ standing }) => standing)).toEqual(["undone", "lost", "lost", "lost", "stands"]);
      expect(await all(archive.damage())).toEqual([]);
    });

    test("without harm to what is proved of the rest", async () => {
      const { archive } = stage;
      await add(archive, DENIAL);
      await add(archive, ASSURANCE);
      await archive.seal({ engine: ENGINE, at: AT });
      const before = await archive.prove(other.captured.sha256);
      await archive.remove(ORDER);
      await expect(archive.prove(captured.sha256)).rejects.toMatchObject({ code: "not-found" });
      const sealed = (await archive.seal({ engine: ENGINE, at: AT }))!;
      expect(sealed.seal).toMatchObject({ size: 3, previous: before.head });
      const after = await archive.prove(other.captured.sha256);
      for (const proof of [before, after]) expect(checkProof(JSON.parse(JSON.stringify(proof))).reasons).toEqual([]);
      expect(after.log.entry).toEqual(before.log.entry);
    });

    test("once; the same bytes come back only where that is wanted", async () => {
      const { archive } = stage;
      await expect(archive.remove(ORDER)).rejects.toMatchObject({ code: "not-found" });
      await add(archive, ASSURANCE);
      await archive.remove(ORDER);
      await expect(archive.remove(ORDER)).rejects.toMatchObject({ code: "bad-removal" });
      await expect(archive.keep(captured, sighting)).rejects.toMatchObject({
        code: "capture-removed",
        message: expect.stringContaining("Ada removed these very bytes on 2031-05-01: the outlet took it back"),
      });
      expect(await archive.capture(captured.sha256)).toBeNull();
      expect(await archive.keep(captured, sighting, { again: true })).toEqual({ capture: "new", sighting: "new" });
      expect(await archive.removal(captured.sha256)).toBeNull();
      expect(await all(archive.unread(ENGINE))).toEqual([captured.sha256]);
      await add(archive, ASSURANCE);
      expect(await all(archive.damage())).toEqual([]);
      await archive.remove({ ...ORDER, reason: "again" });
      expect(await archive.removal(captured.sha256)).toMatchObject({ reason: "again" });
      expect(await all(archive.damage())).toEqual([]);
    });

    test("that were not read yet", async () => {
      await stage.archive.keep(captured, sighting);
      await stage.archive.remove(ORDER);
      expect(await all(stage.archive.export({ all: true }))).toMatchObject([{ type: "removal" }]);
      expect(await all(stage.archive.damage())).toEqual([]);
    });
  });
}
