import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { originId } from "../../linking/index.ts";
import type { Archive } from "../archive.ts";
import type { Stage } from "./contract.ts";
import { all, captureOf, ENGINE, type Page, readingOf } from "./fixtures.ts";

const STORY = [
  "The harbour board repaired the old server hall before the first count and told nobody of it.",
  "A committee of the senate wants to replace the ballot printers, although the finance ministry put the budget off twice.",
  "“We found three cables under the bay that nobody had ever listed,” Admiral Bo Tarrin said on Monday.",
  "Local fishermen closed the toll bridge after a storm, and the mayor of Tarsk paid for a warehouse near the canal.",
  "“The keys of the vault were never in the hands of the clerks,” Senator Hale Brandt told reporters.",
  "The power station at Ostrel switched off the new signals at the end of a long hearing.",
];

/** A page with a story under a headline. */
const page = (
  publisher: string | undefined,
  published: string,
  story: readonly string[],
  headline = "Cables found under the bay",
): Page => ({
  text: [headline, ...story].join("\n"),
  ...{ published, ...(publisher && { publisher }) },
});

const ROOT = page("Meridian Post", "2031-04-09", STORY);
const COPY = page("TopBrief Now", "2031-04-10", STORY, "You will not believe what was under this bay");
const CUT = page("Norrow Tribune", "2031-04-11", STORY.slice(0, 4));
const CREDIT: Page = {
  ...page("Lorvane Ledger", "2031-04-12", [
    "Cables that no register has were met under the bay, the Meridian Post reported.",
    STORY[2]!.replace("Admiral Bo Tarrin said on Monday", "said an admiral"),
    "Others in the capital were slow to answer what was asked of them all day.",
  ]),
};
const OTHER = page("Ostrel Gazette", "2031-04-09", [
  "The weather mast fell in the night, and the island had no forecast for the length of a week.",
]);
const UNKNOWN = page(undefined, "2031-04-08", [
  "A shipment of radios was lost on the northern shore and found again by volunteers with lamps.",
]);
const PAGES = [ROOT, COPY, CUT, CREDIT, OTHER, UNKNOWN];

/** Keeps a page and reads it: its first line is the headline, and `CREDIT` credits the outlet that it names. */
async function put(archive: Archive, one: Page): Promise<void> {
  const { captured, sighting } = captureOf(one);
  await archive.keep(captured, sighting);
  const { text, article, findings } = readingOf(one);
  const blocks = article.blocks.map((block, index) => (index === 0 ? { ...block, kind: "subhead" as const } : block));
  const origins = one === CREDIT ? [{ name: "Meridian Post", role: "origin" as const, span: null, basis: "explicit" as const }] : [];
  await archive.derive(captured.sha256, ENGINE, { text, article: { ...article, blocks, origins } }, findings);
}

/** How many copies of one text are some more than are believed without a person. */
const COPIES = 510;

/** Articles and the reporting that they lead back to. */
export function originsContract(stage: Stage): void {
  const hash = (one: Page) => captureOf(one).captured.sha256;

  describe("leads articles back to their origins", () => {
    test("by how many articles each has, page after page", async () => {
      const { archive } = stage;
      for (const one of PAGES.toReversed()) await put(archive, one);
      const first = await archive.origins({ limit: 1 });
      expect(first.total).toBe(3);
      expect(first.entries).toEqual([
        {
          ...{ id: originId(hash(ROOT)), name: "Meridian Post", root: hash(ROOT), title: "Cables found under the bay" },
          ...{ published: "2031-04-09", articles: 4, review: false },
        },
      ]);
      const rest = await archive.origins({ limit: 2, after: first.next! });
      expect(rest.entries.map(({ name, articles }) => [name, articles])).toEqual([
        [null, 1],
        ["Ostrel Gazette", 1],
      ]);
      expect(rest.next).toBeNull();
    });

    test("with how each leads there and what it changed, in the order of time", async () => {
      const { archive } = stage;
      for (const one of PAGES) await put(archive, one);
      const origin = (await archive.origin(originId(hash(ROOT))))!;
      expect(origin.members.entries.map(({ capture, lineage }) => [capture, lineage])).toEqual([
        [hash(ROOT), "root"],
        [hash(COPY), "copy"],
        [hash(CUT), "near-copy"],
        [hash(CREDIT), "credit"],
      ]);
      const [root, copy, cut] = origin.members.entries;
      expect(root).toMatchObject({ publisher: "Meridian Post", changed: null, why: "1 of the 4 articles credits Meridian Post" });
      expect(copy!.why).toMatch(/^the same story word for word, \d+ words$/);
      expect(cut!.changed).toMatchObject({ added: 0, altered: 0, leftOut: 2 });
      expect(cut!.changed!.shown[1]).toEqual({ kind: "left out", runs: [{ text: STORY[5], how: "missing" }] });
      const second = await archive.origin(hash(CUT), { limit: 2 });
      expect(second!.members).toMatchObject({ total: 4, entries: [{ capture: hash(ROOT) }, { capture: hash(COPY) }] });
      const last = await archive.origin(originId(hash(COPY)), { limit: 2, after: second!.members.next! });
      expect(last!.members).toMatchObject({ next: null, entries: [{ capture: hash(CUT) }, { capture: hash(CREDIT) }] });
    });

    test("and each article says so of itself; an unknown lineage is a kind of its own", async () => {
      for (const one of PAGES) await put(stage.archive, one);
      expect(await stage.archive.lineage(hash(CUT))).toMatchObject({
        lineage: "near-copy",
        origin: { name: "Meridian Post", articles: 4 },
      });
      expect(await stage.archive.lineage(hash(UNKNOWN))).toMatchObject({ lineage: "unknown", origin: { name: null, articles: 1 } });
      expect(await stage.archive.lineage("0".repeat(64))).toBeNull();
      for (const id of ["o00000000000000000000", "o", "", "x", hash(ROOT).slice(0, 20)]) expect(await stage.archive.origin(id)).toBeNull();
    });

    test("to the article of the outlet that is credited, though that one is gathered round another", async () => {
      const { archive } = stage;
      const before = page("Tarsk Lantern", "2031-04-08", [...STORY, ...STORY.map((line) => line.replace(" the ", " that "))], "Cables");
      for (const one of [before, ROOT, CREDIT]) await put(archive, one);
      expect(await archive.lineage(hash(ROOT))).toMatchObject({ origin: { id: originId(hash(before)), articles: 2 } });
      const lineage = (await archive.lineage(hash(CREDIT)))!;
      expect(lineage).toMatchObject({ lineage: "credit", origin: { articles: 1, name: "Meridian Post", root: hash(ROOT) } });
      expect(lineage.why).toContain("1 of 1 quotations of 8 words or more are the same");
    });

    test("and exports them, whatever the order in which articles came and were read", async () => {
      const origins = async (archive: Archive) => (await all(archive.export({ all: true }))).filter(({ type }) => type === "origin");
      for (const one of PAGES) await put(stage.archive, one);
      const expected = await origins(stage.archive);
      expect(expected).toHaveLength(3);
      expect(expected.find(({ id }) => id === originId(hash(ROOT)))).toMatchObject({ name: "Meridian Post", root: hash(ROOT), size: 4 });
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray(PAGES, { minLength: PAGES.length }), fc.shuffledSubarray(PAGES), async (order, again) => {
          const archive = await stage.another();
          for (const one of order) await put(archive, one);
          for (const one of again) await put(archive, one);
          expect(await origins(archive)).toEqual(expected);
          expect(await all(archive.damage())).toEqual([]);
        }),
        { numRuns: stage.runs(5) },
      );
    });

    test("hundreds of copies of one text are one origin, marked for a look, at the cost of one", async () => {
      const { archive } = stage;
      for (let number = 0; number < COPIES; number++)
        await put(archive, page(`Outlet ${number}`, "2031-04-09", STORY, `Headline ${number}`));
      const [first] = (await archive.origins({})).entries;
      expect(first).toMatchObject({ articles: COPIES, review: true });
      expect((await archive.origin(first!.id, { limit: 1000 }))!.members.entries).toHaveLength(COPIES);
    });
  });
}
