import { describe, expect, test } from "vitest";
import type { Archive } from "../archive.ts";
import type { Stage } from "./contract.ts";
import { ASSURANCE, add, all, captureOf, DENIAL, type Page, readAgain } from "./fixtures.ts";

const COPY: Page = { ...ASSURANCE, text: `${ASSURANCE.text}\nCopied.`, publisher: "Topbrief", published: "2031-04-12" };

/** Where the words of a quotation stand. */
export function wordingContract(stage: Stage): void {
  const hash = (page: Page) => captureOf(page).captured.sha256;
  const stands = async (archive: Archive, quotation: string) =>
    (await archive.wording(quotation)).places.map(({ capture, found, statements }) => ({
      capture,
      exact: found.exact,
      by: statements.flatMap(({ by }) => by.map(({ name }) => name)),
    }));

  describe("finds where words stand", () => {
    test("in every article that has them, earliest first, with who says them", async () => {
      const { archive } = stage;
      for (const page of [COPY, DENIAL, ASSURANCE]) await add(archive, page);
      expect(await stands(archive, "We will not meddle in Caldora's vote")).toEqual([
        { capture: hash(ASSURANCE), exact: true, by: ["Ann Roe"] },
        { capture: hash(COPY), exact: true, by: ["Ann Roe"] },
      ]);
      expect(await archive.wording("we will NOT meddle")).toMatchObject({
        articles: 2,
        origins: 1,
        onUnnamedOnly: 0,
        unknown: 0,
        more: false,
      });
    });

    test("also where nobody is recorded as saying them", async () => {
      await add(stage.archive, ASSURANCE);
      expect(await stands(stage.archive, "Varenia will stay out of the vote")).toEqual([{ capture: hash(ASSURANCE), exact: true, by: [] }]);
    });

    test("nearly, where they stand nowhere as they are", async () => {
      for (const page of [DENIAL, ASSURANCE]) await add(stage.archive, page);
      const [place] = (await stage.archive.wording("We will not meddle in Varenia’s vote")).places;
      expect(place).toMatchObject({
        capture: hash(ASSURANCE),
        found: { exact: false, changes: [{ quoted: "Varenia’s", recorded: "Caldora’s" }] },
      });
      expect(place!.passage.text).toContain("Foreign Minister Ann Roe said on Monday.");
    });

    test.each(["", "…", "nothing of this was ever said", "no", '" OR "'])("%j nowhere", async (quotation) => {
      await add(stage.archive, ASSURANCE);
      expect(await stage.archive.wording(quotation)).toMatchObject({ articles: 0, origins: 0, more: false, places: [] });
    });

    test("in what was read last, and in no article that was read otherwise since", async () => {
      const { archive } = stage;
      await add(archive, ASSURANCE);
      await readAgain(archive, ASSURANCE, undefined, { text: "Nothing but the weather was told." });
      expect(await stands(archive, "We will not meddle")).toEqual([]);
      expect(await stands(archive, "nothing but the weather")).toHaveLength(1);
      expect(await all(archive.damage())).toEqual([]);
    });
  });
}
