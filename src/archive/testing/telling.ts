import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Archive } from "../archive.ts";
import type { Stage } from "./contract.ts";
import { AT, add, all, captureOf, type Page, readAgain } from "./fixtures.ts";

const ROE = { id: "p1", name: "Ann Roe", role: "minister" };
const SAID = "We have found no sign that the network of the port was entered from abroad";

/** A page on which a minister says something; `by` is who else says it, or nobody who is named. */
function telling(content: string, publisher: string, published: string, by: "Roe" | "Tal" | "officials" = "Roe", more = ""): Page {
  const speaker =
    by === "Roe"
      ? ROE
      : by === "Tal"
        ? { id: "p1", name: "Bo Tal", role: "minister" }
        : { id: "p1", name: "Two officials", kind: "group" as const, named: false };
  return {
    text: `“${content},” said ${speaker.name}, the minister. ${publisher} ${more}`,
    ...{ publisher, published, parties: [speaker] },
    statements: [{ source: speaker.name, cue: "said", content, speakers: ["p1"], form: "direct" }],
  };
}

const FIRST = telling(SAID, "Meridian Post", "2031-04-09");
const AGAIN = telling(SAID, "Meridian Post", "2031-04-10", "Roe", "Again.");
const PART = telling(SAID.slice(8, -12), "Lorvane Ledger", "2031-04-10");
const WORD = telling(SAID.replace("abroad", "outside"), "Norrow Courier", "2031-04-12");
const UNNAMED = telling(SAID, "Ostrel Gazette", "2031-04-11", "officials");
const TAL = telling(SAID, "Tarsk Lantern", "2031-04-11", "Tal");
const OTHER = telling(SAID.replace("no sign", "a sign"), "Tarsk Lantern", "2031-04-11", "Roe", "Not so.");
const PAGES = [FIRST, AGAIN, PART, WORD, UNNAMED, TAL, OTHER];

/** One statement in several articles. */
export function tellingContract(stage: Stage): void {
  const idIn = async (archive: Archive, page: Page) => (await archive.article(captureOf(page).captured.sha256))!.statements[0]!.id;
  const lines = async (archive: Archive) => (await all(archive.export({ all: true }))).map((entry) => JSON.stringify(entry));

  describe("gathers what is told in several articles", () => {
    test("and counts articles and independent origins", async () => {
      const { archive } = stage;
      for (const page of PAGES.toReversed()) await add(archive, page);
      const first = await idIn(archive, FIRST);
      const told = { id: first, articles: 5, origins: 4, onUnnamedOnly: 1, unnamedOnly: false, unknown: 0 };
      for (const page of [FIRST, AGAIN, PART, WORD, UNNAMED])
        expect((await archive.statement(await idIn(archive, page)))!.told).toEqual(told);
      const other = await idIn(archive, OTHER);
      expect((await archive.statement(other))!.told).toMatchObject({ id: other, articles: 1, origins: 1 });
      expect((await archive.search({ words: "network" })).entries.map((entry) => entry.told!.articles).sort()).toEqual([
        1, 1, 5, 5, 5, 5, 5,
      ]);
    });

    test("and lists where, how each is like the first, what differs, and the same words in another mouth", async () => {
      const { archive } = stage;
      for (const page of PAGES) await add(archive, page);
      const found = (await archive.telling(await idIn(archive, PART)))!;
      expect(found.told.id).toBe(await idIn(archive, FIRST));
      expect(found.appearances.map(({ likeness }) => likeness?.how ?? null)).toEqual([
        null,
        "same words",
        "part",
        "same words",
        "altered words",
      ]);
      expect(found.appearances.at(-1)!.wording).toContainEqual({ text: "outside", how: "differs" });
      expect(found.byAnother).toMatchObject([{ statement: { by: [{ name: "Bo Tal" }] } }]);
      expect(found).toMatchObject({ size: 5, review: false, maybe: [] });
    });

    test("and counts once for a party what several articles tell", async () => {
      const { archive } = stage;
      const ann = async () => (await archive.parties({ words: "Roe" })).entries[0]!;
      for (const page of [PART, WORD, OTHER]) await add(archive, page);
      expect(await ann()).toMatchObject({ statements: 3, tellings: 2 });
      // What is told first draws the others to it.
      for (const page of [AGAIN, FIRST]) await add(archive, page);
      expect(await ann()).toMatchObject({ statements: 5, tellings: 2 });
      const ids = [await idIn(archive, FIRST), await idIn(archive, WORD)] as const;
      await archive.decide({ by: "Ada", at: AT, kind: "split", ids });
      expect(await ann()).toMatchObject({ statements: 5, tellings: 3 });
      await archive.decide({ by: "Ada", at: AT, kind: "reject", statement: await idIn(archive, WORD) });
      expect(await ann()).toMatchObject({ statements: 4, tellings: 2 });
      await readAgain(archive, FIRST, undefined, { ...FIRST, parties: [], statements: [] });
      expect(await ann()).toMatchObject({ statements: 3, tellings: 2 });
      expect(await all(archive.damage())).toEqual([]);
    });

    test("of no statement that is rejected, unknown or without words", async () => {
      const { archive } = stage;
      for (const page of [FIRST, AGAIN]) await add(archive, page);
      const [first, again] = [await idIn(archive, FIRST), await idIn(archive, AGAIN)];
      await archive.decide({ by: "Ada", at: AT, kind: "reject", statement: first });
      expect(await archive.telling(first)).toBeNull();
      expect(await archive.mayBe(first)).toEqual([]);
      expect((await archive.statement(again))!.told).toMatchObject({ id: again, articles: 1 });
      await archive.decide({ by: "Ada", at: AT, kind: "undo", undoes: "d1" });
      expect((await archive.statement(again))!.told).toMatchObject({ id: first, articles: 2, origins: 1 });
      expect(await archive.telling("s00000000000000000000")).toBeNull();
      expect(await archive.mayBe("s00000000000000000000")).toEqual([]);
    });

    test("and exports it, whatever the order in which the articles came and were read", async () => {
      for (const page of PAGES) await add(stage.archive, page);
      const expected = await lines(stage.archive);
      const tellings = expected.filter((line) => line.startsWith('{"type":"telling"')).map((line) => JSON.parse(line));
      expect(tellings).toMatchObject([{ id: await idIn(stage.archive, FIRST), size: 5, articles: 5, origins: 4, onUnnamedOnly: 1 }]);
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray(PAGES, { minLength: PAGES.length }), fc.shuffledSubarray(PAGES), async (order, again) => {
          const archive = await stage.another();
          for (const page of order) await add(archive, page);
          for (const page of again) await readAgain(archive, page);
          expect(await lines(archive)).toEqual(expected);
          expect(await all(archive.damage())).toEqual([]);
        }),
        { numRuns: stage.runs(8) },
      );
    });
  });
}
