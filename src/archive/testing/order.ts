import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Archive } from "../archive.ts";
import type { Stage } from "./contract.ts";
import { AT, add, all, captureOf, ENGINE, type Page, readAgain } from "./fixtures.ts";
import { naming } from "./parties.ts";

const roe = (name: string, role: string | undefined, country: string | null, text: string) =>
  naming(text, { name, ...(role && { role }), ...(country && { country }) }, `2031-04-${10 + (text.length % 20)}`);
const body = (name: string, text: string, country: string | null = null) =>
  naming(text, { name, kind: "organization", ...(country && { country }) });
const told = (name: string, letters: string, text: string) => {
  const span = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  const mentions = [name, letters].map((words) => ({ span: span(words), type: "name" as const }));
  return naming(text, { name, kind: "organization", mentions });
};

/** Full names, short ones, letters, homonyms, copies of articles: what several articles may make of one another. */
const PAGES: readonly Page[] = [
  roe("Ann Roe", "Foreign Minister", "VAR", "Foreign Minister Ann Roe was there."),
  roe("Roe", "Foreign Minister", "VAR", "The Varenian Foreign Minister Roe was there."),
  roe("Roe", "Minister of Foreign Affairs", "VAR", "Minister of Foreign Affairs Roe was there."),
  roe("Bo Roe", "foreign minister", "VAR", "Bo Roe, foreign minister, came."),
  roe("Ann Roe", "judge", "CAL", "Ann Roe, a judge, was there."),
  roe("Ann B. Roe", "Foreign Minister", null, "Foreign Minister Ann B. Roe was there."),
  roe("Ann B. Roe", "judge", null, "A judge, Ann B. Roe, was there."),
  roe("Bo Tal", undefined, null, "Bo Tal was there."),
  roe("Bo Tal", "mayor", null, "The mayor, Bo Tal, was there."),
  body("CA", "The CA was there."),
  body("CA", "The CA came again."),
  told("Cyber Agency", "CA", "The Cyber Agency (CA) was there."),
  told("Council of Ayle", "CA", "The Council of Ayle (CA) was there."),
  body("Foreign Ministry", "The Foreign Ministry was there.", "VAR"),
  body("Ministry of Foreign Affairs", "The Ministry of Foreign Affairs was there.", "VAR"),
  body("Foreign Ministry", "The Foreign Ministry was silent."),
  {
    ...roe("Ann Roe", "Foreign Minister", "VAR", "Foreign Minister Ann Roe was there."),
    text: "Foreign Minister Ann Roe was there.\nRoe said so.\nA copy.",
  },
];

type Choice = { readonly kind: "merge" | "split" | "tell" | "part" | "out" | "undo"; readonly one: number; readonly other: number };

const Choices = fc.array(
  fc.record({
    kind: fc.constantFrom("merge", "split", "tell", "part", "out", "undo"),
    one: fc.nat({ max: PAGES.length - 1 }),
    other: fc.nat({ max: PAGES.length - 1 }),
  }) as fc.Arbitrary<Choice>,
  { maxLength: 8 },
);

/** The id of the page of who is met in an article; one that leads nowhere where the article is not there yet, or there is none. */
async function partyOn(archive: Archive, page: number): Promise<string> {
  const stored = await archive.article(captureOf(PAGES[page]!).captured.sha256);
  return stored?.parties[0]?.party ?? "p";
}

/** The id of the statement in an article; one that leads nowhere where the article is not there yet. */
async function statementOn(archive: Archive, page: number): Promise<string> {
  const stored = await archive.article(captureOf(PAGES[page]!).captured.sha256);
  return stored?.statements[0]?.id ?? "s";
}

/** Takes decisions as people would: what cannot be decided is refused, and then nothing is appended. */
async function decideAll(archive: Archive, choices: readonly Choice[]): Promise<void> {
  for (const { kind, one, other } of choices) {
    const who = { by: "Ada", at: AT };
    const ids = [await partyOn(archive, one), await partyOn(archive, other)] as const;
    const statements = [await statementOn(archive, one), await statementOn(archive, other)] as const;
    const orders: Record<Choice["kind"], () => Promise<unknown>> = {
      merge: () => archive.decide({ ...who, kind: "merge", ids }),
      split: () => archive.decide({ ...who, kind: "split", ids }),
      tell: () => archive.decide({ ...who, kind: "merge", ids: statements }),
      part: () => archive.decide({ ...who, kind: "split", ids: statements }),
      out: () => archive.decide({ ...who, kind: "split", party: ids[0], captures: [captureOf(PAGES[one]!).captured.sha256] }),
      undo: () => archive.decide({ ...who, kind: "undo", undoes: `d${1 + (one % 3)}` }),
    };
    await orders[kind]().catch((error: { code?: string }) => expect(["not-found", "bad-decision"]).toContain(error.code));
  }
}

/** The same captures and the same decisions give the same record, whatever came first and whatever was read anew meanwhile. */
export function orderContract(stage: Stage): void {
  const exported = async (archive: Archive) => (await all(archive.export({ all: true }))).map((entry) => JSON.stringify(entry)).join("\n");
  const dossiers = async (archive: Archive) => {
    const { entries } = await archive.parties({ limit: 1000 });
    return Promise.all(entries.map(async ({ id }) => [id, await archive.dossier(id)]));
  };

  /** Read anew by an engine that finds nothing there. */
  const emptied = (archive: Archive, page: Page) => readAgain(archive, page, undefined, { ...page, parties: [], statements: [] });

  describe("does not depend on the order", () => {
    test("in which articles came and were read, with what people decided of them", async () => {
      await fc.assert(
        fc.asyncProperty(
          Choices,
          fc.nat({ max: PAGES.length }),
          fc.shuffledSubarray([...PAGES], { minLength: PAGES.length }),
          fc.shuffledSubarray([...PAGES]),
          fc.shuffledSubarray([...PAGES]),
          async (choices, days, shuffled, gone, again) => {
            const [first, later] = [PAGES.slice(0, days), PAGES.slice(days)];
            const one = await stage.another();
            for (const page of first) await add(one, page);
            await decideAll(one, choices);
            for (const page of later) await add(one, page);

            const other = await stage.another();
            for (const page of shuffled) if (first.includes(page)) await add(other, page);
            for (const page of gone) if (first.includes(page)) await emptied(other, page);
            for (const page of gone.toReversed()) if (first.includes(page)) await readAgain(other, page);
            await decideAll(other, choices);
            for (const page of again) if (first.includes(page)) await emptied(other, page);
            for (const page of shuffled) if (later.includes(page)) await add(other, page);
            for (const page of again) await readAgain(other, page);

            expect(await exported(other)).toBe(await exported(one));
            expect(await dossiers(other)).toEqual(await dossiers(one));
            const seals = [await one.seal({ engine: ENGINE, at: AT }), await other.seal({ engine: ENGINE, at: AT })];
            expect(seals[1]?.seal.recordRoot).toBe(seals[0]?.seal.recordRoot);
            expect(await all(other.damage())).toEqual([]);
          },
        ),
        { numRuns: stage.runs(6) },
      );
    }, 300_000);
  });
}
