import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Archive } from "../../archive.ts";
import { restoreArchive } from "../../copying/backup.ts";
import { copyArchive } from "../../copying/index.ts";
import { openSqlite } from "../../sql/open.ts";
import { ASSURANCE, AT, add, all, captureOf, DENIAL, ENGINE, type Page, quote, readAgain, readingOf } from "../../testing/fixtures.ts";
import { naming } from "../../testing/parties.ts";
import { openPostgres } from "../open.ts";
import type { Server } from "./server.ts";

/** Words that a store could take otherwise: marks, cases, scripts without spaces, a word longer than an index keeps, one that only differs behind that. */
const LONG = "a".repeat(3000);
const WORDS = [
  "port",
  "ports",
  "Ports’",
  "vote",
  "Café",
  "СЛОВО",
  "ς",
  "東京",
  "state-run",
  "'s",
  "7",
  "İ",
  "…",
  LONG,
  `${LONG}b`,
  "\0",
  "\ud800",
];

const Words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
const Question = fc.tuple(fc.boolean(), Words).map(([together, words]) => (together ? `"${words}"` : words));

const written = async (archive: Archive) => (await all(archive.export({ all: true }))).map((entry) => JSON.stringify(entry)).join("\n");

/** What two stores that hold the same are held to: that nobody can tell which one is asked. */
export function besideSqlite(server: () => Server): void {
  describe("beside an archive in SQLite", () => {
    let folder: string;
    let [one, other]: Archive[] = [];
    let [file, address] = ["", ""];
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "onrecord-"));
      file = join(folder, "a.db");
      address = await server().database();
      [one, other] = [await openSqlite(file, { create: true }), await openPostgres(address)];
    });
    afterAll(async () => {
      await one!.close();
      await other!.close();
      await rm(folder, { recursive: true });
    });

    test("the same words find the same, in the same order", async () => {
      const said = (text: string, index: number): Page =>
        naming(
          `${text}\nForeign Minister Ann Roe, number ${index}, spoke of ${text}.`,
          { name: "Ann Roe", role: "Foreign Minister" },
          `2031-04-0${1 + (index % 9)}`,
        );
      await fc.assert(
        fc.asyncProperty(
          fc.array(Words, { minLength: 1, maxLength: 4 }),
          fc.array(Question, { minLength: 3, maxLength: 6 }),
          async (texts, asked) => {
            for (const [index, text] of texts.entries()) for (const archive of [one!, other!]) await add(archive, said(text, index));
            // From now on it is written down where words stand as they come; in the other tests they are found by their texts.
            await server().run(address, "select onrecord.post_until(4096)");
            for (const words of asked) {
              const [wanted, found] = await Promise.all(
                [one!, other!].map((archive) => archive.search({ words }).catch((error) => error.code)),
              );
              expect(found).toEqual(wanted);
              const texts = await Promise.all([one!, other!].map((archive) => archive.unreadTexts({ words }).catch((error) => error.code)));
              expect(texts[1]).toEqual(texts[0]);
              const quoted = await Promise.all([one!, other!].map((archive) => archive.wording(words)));
              expect(quoted[1]).toEqual(quoted[0]);
            }
          },
        ),
        { numRuns: 12 },
      );
      expect(await written(other!)).toBe(await written(one!));
    });

    test("a copy is the same: log, seals, record, what was decided, removed, named otherwise before; also a copy of the copy", async () => {
      const hash = await add(one!, ASSURANCE);
      await add(one!, DENIAL);
      const [statement] = (await one!.article(hash))!.statements;
      await one!.seal({ engine: ENGINE, at: AT });
      await one!.decide({
        by: "Ada",
        at: AT,
        kind: "amend",
        statement: statement!.id,
        change: { content: [quote(ASSURANCE, "not meddle")] },
      });
      await readAgain(one!, DENIAL, undefined, { ...DENIAL, parties: [], statements: [] });
      await one!.saveSearch({ name: "Ports", query: { words: "ports" }, by: "Ada", made: AT });
      const gone = await add(one!, { text: "A page that goes.\nNobody said so." });
      await one!.remove({ capture: gone, by: "Ada", at: AT, reason: "as asked" });
      await one!.seal({ engine: ENGINE, at: AT });
      await add(one!, { text: "Since the seal.\nNobody said so." });

      const to = await server().database({ archive: false });
      await expect(copyArchive(file, to, { onCopied: stopAt(0.4) })).rejects.toThrow("stopped");
      await expect(openPostgres(to)).rejects.toMatchObject({ code: "archive-unfinished" });
      await expect(copyArchive(file, to, { onCopied: stopAt(0.9) })).rejects.toThrow("stopped");
      const sum = await copyArchive(file, to);
      const back = join(folder, "back.db");
      expect(await copyArchive(to, back)).toEqual(sum);
      for (const place of [to, back]) {
        const copy = place === to ? await openPostgres(to) : await openSqlite(back);
        expect(await written(copy)).toBe(await written(one!));
        expect(await all(copy.seals())).toEqual(await all(one!.seals()));
        expect(await all(copy.damage())).toEqual([]);
        expect(await copy.savedSearches()).toEqual(await one!.savedSearches());
        expect(await copy.prove(captureOf(ASSURANCE).captured.sha256)).toEqual(await one!.prove(captureOf(ASSURANCE).captured.sha256));
        expect((await copy.search({ words: "meddle" })).total).toBe((await one!.search({ words: "meddle" })).total);
        expect((await copy.saveSearch({ name: "Vote", query: {}, by: "Ada", made: AT })).id).toBe("q2");
        await add(copy, { text: "After the copy.\nNobody said so." });
        expect(await all(copy.damage())).toEqual([]);
        await copy.close();
      }
      await expect(copyArchive(file, to)).rejects.toMatchObject({ code: "archive-exists" });
    });

    test("a backup while others write is a file with one state of the archive, which is restored to a file or a database", async () => {
      const address = await server().database();
      const archive = await openPostgres(address);
      const hash = await add(archive, ASSURANCE);
      await archive.seal({ engine: ENGINE, at: AT });
      const { captured, sighting } = captureOf(DENIAL);
      await archive.keep(captured, sighting);
      const before = await written(archive);
      const { text, article, findings } = readingOf(DENIAL);
      const writing = archive.derive(captured.sha256, ENGINE, { text, article }, findings);
      const backup = join(folder, "monday.db");
      await archive.backup(backup);
      await writing;
      const states = [before, await written(archive)];
      await expect(archive.backup(backup)).rejects.toMatchObject({ code: "archive-exists" });
      await archive.close();

      const to = await server().database({ archive: false });
      await restoreArchive(backup, to);
      await restoreArchive(backup, join(folder, "restored.db"));
      await expect(restoreArchive(backup, address)).rejects.toMatchObject({ code: "archive-exists" });
      await expect(restoreArchive(join(folder, "nowhere.db"), to)).rejects.toMatchObject({ code: "archive-missing" });
      for (const restored of [await openPostgres(to), await openSqlite(join(folder, "restored.db"))]) {
        expect(states).toContain(await written(restored));
        expect(await all(restored.damage())).toEqual([]);
        expect((await restored.article(hash))!.statements).not.toEqual([]);
        await restored.close();
      }
    });
  });
}

/** Ends a copy when so much is done, as a cable that is pulled would. */
function stopAt(share: number): (done: number) => void {
  return (done) => {
    if (done >= share) throw new Error("stopped");
  };
}
