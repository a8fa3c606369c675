import { describe, expect, test } from "vitest";
import type { Archive } from "../archive.ts";
import type { Stage } from "./contract.ts";
import { ASSURANCE, AT, add, all, captureOf, DENIAL, ENGINE, type Page, quote, readAgain, readingOf } from "./fixtures.ts";

const NEWER = { ...ENGINE, version: "2.0.0" };

/** What a newer engine reads: nothing of the denial. */
const SILENT: Page = { ...DENIAL, statements: [], parties: [] };

/** What is read anew beside the record, and takes its place at once. */
export function renewingContract(stage: Stage): void {
  const prepare = async (archive: Archive, page: Page, as: Page = page) => {
    const { text, article, findings } = readingOf(as);
    await archive.prepare(captureOf(page).captured.sha256, NEWER, { text, article }, findings, page.given ?? {});
  };
  const written = async (archive: Archive) => (await all(archive.export({ all: true }))).map((entry) => JSON.stringify(entry));

  describe("is read anew beside the record", () => {
    test("which stays as it is until all of it is switched, with what people decided; and is then what reading anew gives", async () => {
      const { archive } = stage;
      const [hash, other] = [await add(archive, ASSURANCE), await add(archive, DENIAL)];
      const [statement] = (await archive.article(hash))!.statements;
      await archive.decide({
        by: "Ada",
        at: AT,
        kind: "amend",
        statement: statement!.id,
        change: { content: [quote(ASSURANCE, "not meddle")] },
      });
      const before = await written(archive);
      expect(await all(archive.unprepared(NEWER))).toEqual([hash, other]);
      await prepare(archive, ASSURANCE);
      await prepare(archive, DENIAL);
      await prepare(archive, DENIAL, SILENT);
      expect(await all(archive.unprepared(NEWER))).toEqual([]);
      expect((await archive.prepared(other, NEWER))?.findings.statements).toEqual([]);
      expect(await archive.prepared(other, ENGINE)).toBeNull();
      expect(await written(archive)).toEqual(before);

      expect(await archive.renew(NEWER)).toBe(2);
      expect(await all(archive.unread(NEWER))).toEqual([]);
      expect(await all(archive.damage())).toEqual([]);
      const wanted = await stage.another();
      for (const page of [ASSURANCE, DENIAL]) await add(wanted, page);
      await wanted.decide({
        by: "Ada",
        at: AT,
        kind: "amend",
        statement: statement!.id,
        change: { content: [quote(ASSURANCE, "not meddle")] },
      });
      await readAgain(wanted, ASSURANCE, NEWER);
      await readAgain(wanted, DENIAL, NEWER, SILENT);
      expect(await written(archive)).toEqual(await written(wanted));
      expect(await archive.renew(NEWER)).toBe(0);
    });

    test("but for what was given otherwise or removed meanwhile, or read by yet another engine", async () => {
      const { archive } = stage;
      const [hash, other] = [await add(archive, ASSURANCE), await add(archive, DENIAL)];
      await prepare(archive, ASSURANCE);
      await prepare(archive, DENIAL);
      const { captured, sighting } = captureOf({ ...ASSURANCE, given: { published: "2031-05" } });
      await archive.keep(captured, sighting);
      await archive.remove({ capture: other, by: "Ada", at: AT, reason: "as asked" });
      expect(await archive.prepared(other, NEWER)).toBeNull();
      expect(await all(archive.unprepared(NEWER))).toEqual([hash]);
      expect(await archive.renew({ ...NEWER, version: "3.0.0" })).toBe(0);
      await prepare(archive, ASSURANCE);
      expect(await archive.renew(NEWER)).toBe(0);
      await expect(prepare(archive, { text: "Nobody kept this." })).rejects.toMatchObject({ code: "not-found" });
    });
  });
}
