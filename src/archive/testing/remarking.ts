import { describe, expect, test } from "vitest";
import type { StatementEntry } from "../archive.ts";
import type { Stage } from "./contract.ts";
import { ASSURANCE, AT, add, all, captureOf, ENGINE, quote, readAgain } from "./fixtures.ts";

const BY = { by: "Ada", at: AT };
const HASH = captureOf(ASSURANCE).captured.sha256;

/** What people say of statements without changing them, what they amend beside words, and what they decide together. */
export function remarkingContract(stage: Stage): void {
  const statements = async (): Promise<readonly StatementEntry[]> => (await stage.archive.article(HASH))!.statements;

  describe("takes remarks", () => {
    test("a flag changes nothing, is found again when the article is read anew, and is cleared by taking it back", async () => {
      const { archive } = stage;
      await add(archive, ASSURANCE);
      const before = (await statements())[1]!;
      await archive.decide({ ...BY, kind: "flag", statement: before.id, note: "which officials?" });
      const flag = { decision: "d1", by: "Ada", at: AT, note: "which officials?" };
      expect(await archive.statement(before.id)).toEqual({ ...before, flags: [flag] });
      expect((await archive.search({ standing: "unsure" })).total).toBe(1);
      await readAgain(archive, ASSURANCE, { ...ENGINE, version: "2.0.0" });
      expect((await archive.statement(before.id))!.flags).toEqual([flag]);
      await archive.decide({ ...BY, by: "Bo", kind: "accept", statement: before.id });
      expect(await archive.statement(before.id)).toMatchObject({ flags: [flag], decided: { kind: "accepted", by: "Bo" } });
      await archive.decide({ ...BY, kind: "undo", undoes: "d1", note: "asked them" });
      expect((await archive.statement(before.id))!.flags).toBeUndefined();
      expect((await archive.decisions({ kinds: ["flag"] })).map(({ standing }) => standing)).toEqual(["undone"]);
    });

    test("of each reviewer's grades the latest stands, beside those of others", async () => {
      const { archive } = stage;
      await add(archive, ASSURANCE);
      const { id } = (await statements())[0]!;
      const passage = quote(ASSURANCE, "asked twice");
      const grades = [
        { by: "Ada", grade: { reliability: "B", credibility: "2" } },
        { by: "Bo", grade: { reliability: "C", credibility: null, sheet: [{ item: "corroborated", holds: true, passage }] } },
        { by: "Ada", grade: { reliability: "A", credibility: "1" } },
      ] as const;
      for (const { by, grade } of grades)
        await archive.decide({ ...BY, by, kind: "grade", statement: id, grade: structuredClone(grade) as never });
      const graded = (await archive.statement(id))!.grades!;
      expect(graded.map(({ by, reliability, credibility }) => [by, reliability, credibility])).toEqual([
        ["Bo", "C", null],
        ["Ada", "A", "1"],
      ]);
      await archive.decide({ ...BY, kind: "undo", undoes: "d3" });
      expect((await archive.statement(id))!.grades!.map(({ by, reliability }) => [by, reliability])).toEqual([
        ["Ada", "B"],
        ["Bo", "C"],
      ]);
      const exported = (await all(archive.export({ all: true }))).find((entry) => entry.id === id)!;
      expect(exported.grades).toEqual([expect.not.objectContaining({ at: AT }), expect.objectContaining({ by: "Bo" })]);
      await expect(
        archive.decide({ ...BY, kind: "grade", statement: id, grade: { reliability: "G" as never, credibility: null } }),
      ).rejects.toMatchObject({ code: "bad-decision" });
      await expect(
        archive.decide({ ...BY, by: "Bo", kind: "grade", statement: id, grade: { reliability: null, credibility: null } }),
      ).rejects.toMatchObject({ code: "bad-decision" });
      expect((await archive.statement(id))!.grades!.find(({ by }) => by === "Bo")!.reliability).toBe("C");
    });
  });

  describe("amends", () => {
    test("the hedge, by words of the article, and that there is none", async () => {
      const { archive } = stage;
      await add(archive, ASSURANCE);
      const { id } = (await statements())[1]!;
      const words = quote(ASSURANCE, "had been asked");
      await archive.decide({ ...BY, kind: "amend", statement: id, change: { hedge: { words, band: "likely" } } });
      expect((await archive.statement(id))!.hedge).toEqual({ span: words.position, band: "likely" });
      await archive.decide({ ...BY, kind: "amend", statement: id, change: { hedge: null } });
      expect((await archive.statement(id))!.hedge).toBeNull();
      const gone = { words: { ...words, exact: "had never" }, band: null };
      await expect(archive.decide({ ...BY, kind: "amend", statement: id, change: { hedge: gone } })).rejects.toMatchObject({
        code: "bad-decision",
      });
    });

    test("who passed it on: those whom the chain had keep what is known of them, and the speakers stay its end", async () => {
      const { archive } = stage;
      await add(archive, ASSURANCE);
      const { id } = (await statements())[0]!;
      await archive.decide({
        ...BY,
        kind: "amend",
        statement: id,
        change: { speakers: ["Ann Roe"], chain: ["Lorvane Ledger", "Two officials"] },
      });
      const chained = (await archive.statement(id))!;
      expect(chained.sourcing.map(({ named, basis }) => [named, basis])).toEqual([
        [true, "given"],
        [false, "given"],
        [true, "given"],
      ]);
      expect(chained.sourcing.at(-1)!.party).toBe(chained.speakers[0]);
      await archive.decide({ ...BY, kind: "amend", statement: id, change: { chain: [] } });
      expect((await archive.statement(id))!.sourcing.map(({ party }) => party)).toEqual(chained.speakers);
    });
  });

  test("what people said of a statement loses its words with the page, and the archive stays sound", async () => {
    const { archive } = stage;
    await add(archive, ASSURANCE);
    const { id } = (await statements())[1]!;
    const words = quote(ASSURANCE, "asked twice");
    await archive.share({ name: "First", statements: [id], readers: ["Ada", "Bo"], each: 2, by: "Cy", at: AT });
    await archive.decide({
      ...BY,
      kind: "amend",
      statement: id,
      change: { content: [words], hedge: { words, band: null }, chain: ["asked twice"] },
    });
    await archive.decide({ ...BY, kind: "flag", statement: id, note: "asked twice" });
    const sheet = [{ item: "corroborated" as const, holds: true, passage: words }];
    await archive.decide({
      ...BY,
      kind: "grade",
      statement: id,
      grade: { reliability: "A", credibility: null, sheet },
      note: "asked twice",
    });
    expect((await archive.decisions()).map(({ decision }) => decision.kind)).toEqual(["reading", "flag", "grade"]);
    expect(await all(archive.damage())).toEqual([]);
    await archive.remove({ capture: HASH, by: "Ada", at: AT, reason: "asked to" });
    expect(JSON.stringify(await archive.decisions())).not.toContain("asked twice");
    expect((await archive.assigned("r1", "Bo")).total).toBe(0);
    expect(await all(archive.damage())).toEqual([]);
  });

  test("decisions that were made together are listed together", async () => {
    const { archive } = stage;
    await add(archive, ASSURANCE);
    const [first, second, third] = await statements();
    for (const { id } of [first!, second!]) await archive.decide({ ...BY, kind: "accept", statement: id, batch: "b1" });
    await archive.decide({ ...BY, kind: "reject", statement: third!.id });
    const together = await archive.decisions({ batch: "b1" });
    expect(together.map(({ decision }) => decision.id)).toEqual(["d1", "d2"]);
    expect(await archive.decisions({ batch: "b2" })).toEqual([]);
  });
}
