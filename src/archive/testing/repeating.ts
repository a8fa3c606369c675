import { describe, expect, test } from "vitest";
import { canonical } from "../../record/canonical.ts";
import type { Decision } from "../../record/decision.ts";
import type { Archive } from "../archive.ts";
import type { Stage } from "./contract.ts";
import { ASSURANCE, AT, add, all, captureOf, DENIAL, ENGINE, quote, readAgain } from "./fixtures.ts";

const BY = { by: "Ada", at: AT };

/** Decisions that were made on another archive. */
export function repeatingContract(stage: Stage): void {
  const lines = async (archive: Archive) => (await all(archive.export({ all: true }))).map(canonical);

  describe("repeats decisions of another archive", () => {
    test("of every kind: the record is the same", async () => {
      const { archive } = stage;
      const capture = await add(archive, ASSURANCE);
      await add(archive, DENIAL);
      const [one, two, three] = (await archive.article(capture))!.statements;
      const denials = (await archive.article(captureOf(DENIAL).captured.sha256))!.statements;
      const parties = (await archive.parties({})).entries.map(({ id }) => id);
      await archive.decide({ ...BY, kind: "accept", statement: two!.id });
      await archive.decide({ ...BY, kind: "reject", statement: three!.id, note: "no" });
      await archive.decide({ ...BY, kind: "amend", statement: one!.id, change: { act: "agreement" } });
      await archive.decide({
        ...BY,
        kind: "add",
        capture,
        change: { content: [quote(ASSURANCE, "asked twice")], speakers: ["Two officials"] },
      });
      await archive.decide({ ...BY, kind: "merge", ids: [one!.id, denials[1]!.id] });
      await archive.decide({ ...BY, kind: "split", ids: [parties[0]!, parties[1]!] });
      await archive.decide({ ...BY, kind: "undo", undoes: "d2" });
      const made = await archive.decisions();
      const before = await lines(archive);

      const other = await stage.another();
      for (const page of [DENIAL, ASSURANCE]) await add(other, page);
      for (const { decision } of made) expect(await other.repeat(decision)).toEqual(decision);
      expect(await lines(other)).toEqual(before);
      expect(await other.decisions()).toEqual(made);
    });

    test("under the next number, kept as lost where its words are gone, refused where its capture never came", async () => {
      const { archive } = stage;
      const capture = await add(archive, ASSURANCE);
      const [one] = (await archive.article(capture))!.statements;
      const decision: Decision = await archive.decide({ ...BY, kind: "accept", statement: one!.id });
      expect((await archive.repeat({ ...decision, by: "Ben" })).id).toBe("d2");
      await readAgain(archive, ASSURANCE, ENGINE, { ...ASSURANCE, text: "Nothing of it", statements: [], relations: [], parties: [] });
      expect((await archive.repeat({ ...decision, by: "Cy" })).id).toBe("d3");
      expect((await archive.decisions()).map(({ standing }) => standing)).toEqual(["lost", "lost", "lost"]);
      const elsewhere = {
        ...decision,
        anchor: { ...("anchor" in decision ? decision.anchor : null)!, capture: "0".repeat(64) },
      } as Decision;
      await expect(archive.repeat(elsewhere)).rejects.toMatchObject({ code: "not-found" });
      await expect(archive.repeat({ ...BY, id: "d1", note: null, kind: "undo", undoes: "d9" })).rejects.toMatchObject({
        code: "not-found",
      });
      expect(await archive.decisions()).toHaveLength(3);
    });
  });
}
