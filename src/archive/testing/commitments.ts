import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Act } from "../../record/acts.ts";
import type { Commitment } from "../../record/commitment.ts";
import type { Archive } from "../archive.ts";
import type { Stage } from "./contract.ts";
import { AT, act, add, all, dateOf, ENGINE, type Page, readAgain, spanOf } from "./fixtures.ts";

const state = (id: string, name: string) => ({ id, name, kind: "state" as const, state: { name, span: null, basis: "explicit" as const } });
const VARENIA = state("p1", "Varenia");
const CALDORA = state("p2", "Caldora");
const OFFICIALS = { id: "p3", name: "Two officials", kind: "group" as const, named: false };

/** A page that tells of a promise by Varenia to Caldora. */
function promise(
  content: string,
  published: string,
  given: Commitment["given"],
  kind: Commitment["history"][number]["kind"] = "assured",
  said = published,
): Page {
  const text = `Varenia assured Caldora that ${content}, two officials said on ${published}.`;
  const action = spanOf(text, content);
  const history = [{ kind, statement: "s1", date: dateOf(said) }];
  const commitment: Commitment = {
    ...{ id: "c1", by: ["p1"], to: ["p2"], action: [action], polarity: "refrain", domain: "election-interference" },
    ...{ period: null, exclusions: [], given, history, sure: true },
  };
  return {
    ...{ text, published, publisher: "Meridian Post", parties: [VARENIA, CALDORA, OFFICIALS], findings: { commitments: [commitment] } },
    statements: [
      { source: "Varenia", cue: "assured", content, speakers: ["p1"], act: act("assurance"), commitment: "c1", ...(said && { said }) },
    ],
  };
}

/** A page on which somebody says something of a deed by Varenia. */
function said(main: Act, content: string, published: string, by: "p1" | "p2" = "p2", to: readonly string[] = ["p2"]): Page {
  const source = by === "p1" ? "Varenia" : "Caldora";
  return {
    ...{ text: `On ${published} ${source} said: ${content}.`, published, publisher: "Lorvane Ledger", parties: [VARENIA, CALDORA] },
    statements: [{ source, cue: "said", content, speakers: [by], act: act(main), deed: { by: ["p1"], near: [], to: [...to] } }],
  };
}

const GIVEN = promise("it would not meddle in the 2031 vote", "2030-11-15", "reported");
const AGAIN = promise("it would not interfere in the 2031 election", "2031-01-27", "said", "reaffirmed");
const OTHER = promise("it would not meddle in the 2035 vote", "2031-02-01", "reported");
const DENIED = promise("it would stay out of the 2031 election without interfering", "2031-03-01", "denied");
const MEDDLED = said("attribution", "agents of Varenia meddled in the vote", "2031-10-02");
const BEFORE = said("attribution", "agents of Varenia had meddled in the vote of 2027", "2031-10-03");
const REFUSED = said("denial", "Varenia does not interfere in elections", "2031-10-04", "p1", []);
const STOLEN = said("attribution", "hackers of Varenia stole trade secrets", "2031-10-05");
const SILENT = { ...said("no-comment", "the meddling in the vote", "2031-10-06", "p1", []) };
/** Pages that tell of promises, and of what was said since. */
export const COMMITMENT_PAGES: readonly Page[] = [GIVEN, AGAIN, OTHER, DENIED, MEDDLED, BEFORE, REFUSED, STOLEN, SILENT];

/** Commitments over articles. */
export function commitmentsContract(stage: Stage): void {
  const listed = async (archive: Archive) => (await archive.commitments({})).entries;
  const lines = async (archive: Archive) => (await all(archive.export({ all: true }))).map((entry) => JSON.stringify(entry));

  describe("gathers commitments", () => {
    test("by who is bound to what, of which year; those given last first", async () => {
      const { archive } = stage;
      for (const page of COMMITMENT_PAGES.toReversed()) await add(archive, page);
      const page = await archive.commitments({ limit: 1 });
      expect(page.total).toBe(3);
      const rest = await archive.commitments({ limit: 5, after: page.next! });
      expect([...page.entries, ...rest.entries].map(({ words, given, articles, first }) => [words, given, articles, first])).toEqual([
        ["it would stay out of the 2031 election without interfering", { said: 0, reported: 0, denied: 1 }, 1, "2031-03-01"],
        ["it would not meddle in the 2035 vote", { said: 0, reported: 1, denied: 0 }, 1, "2031-02-01"],
        ["it would not meddle in the 2031 vote", { said: 1, reported: 1, denied: 0 }, 2, "2030-11-15"],
      ]);
      const every = await archive.commitments({ all: true });
      expect((await archive.commitments({})).entries).toEqual(every.entries.filter(({ sure }) => sure));
      expect(every.total).toBe(every.entries.length);
      const [first] = rest.entries.slice(-1);
      expect(first).toMatchObject({
        by: [{ name: "Varenia", state: "Varenia" }],
        to: [{ name: "Caldora" }],
        since: { within: 2, arguably: 0, outside: 2, unsure: 0 },
      });
    });

    test("with their history, what was said since in their scope, and who did not answer", async () => {
      const { archive } = stage;
      for (const page of COMMITMENT_PAGES) await add(archive, page);
      const { id } = (await listed(archive)).at(-1)!;
      const found = (await archive.commitment(id))!;
      expect(found.history.map(({ kind, date, given }) => [kind, date, given])).toEqual([
        ["assured", "2030-11-15", "reported"],
        ["reaffirmed", "2031-01-27", "said"],
      ]);
      expect(found.claims.map(({ statement, scope }) => [statement.words.content, scope])).toEqual([
        ["agents of Varenia meddled in the vote", "within"],
        ["agents of Varenia had meddled in the vote of 2027", "outside"],
        ["Varenia does not interfere in elections", "within"],
        ["hackers of Varenia stole trade secrets", "outside"],
      ]);
      expect(found.claims[3]!.deciding).toContainEqual({ words: "trade secrets", of: "claim", says: "about commercial secrets, not vote" });
      expect(found.unanswered.map(({ statement }) => statement.words.content)).toEqual(["the meddling in the vote"]);
      expect(found.maybe.map(({ how }) => how)).toEqual(["denied"]);
      expect(JSON.stringify(found)).not.toContain("broken");
      for (const telling of found.tellings) expect((await archive.commitment(telling.id))!.id).toBe(id);
      expect(await archive.commitment("c0")).toBeNull();
    });

    test("what a side assured, denied, left open, and what was laid to it, with the denials that meet it", async () => {
      const { archive } = stage;
      for (const page of COMMITMENT_PAGES) await add(archive, page);
      expect(await archive.sides()).toEqual(["Varenia"]);
      const side = (await archive.side("Varenia"))!;
      expect(side.rows.map(({ role, statement: { date } }) => [role, date])).toEqual([
        ...["2030-11-15", "2031-01-27", "2031-02-01", "2031-03-01"].map((date) => ["bound", date]),
        ...[
          ["laid", "2031-10-02"],
          ["laid", "2031-10-03"],
          ["denied", "2031-10-04"],
          ["laid", "2031-10-05"],
          ["unanswered", "2031-10-06"],
        ],
      ]);
      const [meddled, , denied, stolen] = side.rows.slice(4) as (typeof side.rows)[number][];
      expect(meddled!.denials).toMatchObject([{ statement: denied!.statement.id, sure: true }]);
      expect(stolen!.denials).toEqual([]);
      expect((await archive.related(meddled!.statement.id)).map(({ kind, does, statement }) => [kind, does, statement.id])).toContainEqual([
        ...["denies", false, denied!.statement.id],
      ]);
      expect(await archive.side("Nowhere")).toBeNull();
    });

    test("as people decide on what was said: given to a statement, moved to another speaker, or taken from it", async () => {
      const { archive } = stage;
      const claimed = said("claim", "Varenia would leave the 2031 vote alone", "2031-02-01", "p1", []);
      await add(archive, claimed);
      expect(await listed(archive)).toEqual([]);
      const { id } = (await archive.search({})).entries[0]!;
      const by = { by: "Ada", at: AT };
      const given = await archive.decide({ ...by, kind: "amend", statement: id, change: { act: "assurance" } });
      const [made] = await listed(archive);
      expect(made).toMatchObject({
        ...{ words: "Varenia would leave the 2031 vote alone", polarity: "refrain", sure: true },
        by: [{ name: "Varenia" }],
      });
      expect((await archive.commitment(made!.id))!.history).toMatchObject([{ kind: "assured", statement: { id } }]);

      await archive.decide({ ...by, kind: "amend", statement: id, change: { speakers: ["Caldora"] } });
      expect((await listed(archive)).map((one) => one.by.map(({ name }) => name))).toEqual([["Caldora"]]);
      await archive.decide({ ...by, kind: "undo", undoes: given.id });
      expect(await listed(archive)).toEqual([]);

      await add(archive, GIVEN);
      const [told] = (await archive.search({ acts: ["assurance"] })).entries;
      await archive.decide({ ...by, kind: "amend", statement: told!.id, change: { act: "claim" } });
      expect(await listed(archive)).toEqual([]);
    });

    test("what is taken back in another article is a step of the history", async () => {
      const { archive } = stage;
      await add(archive, GIVEN);
      await add(archive, said("announcement", "Varenia is no longer bound by what it said of the vote", "2031-12-01", "p1", []));
      const { id } = (await listed(archive))[0]!;
      const { history, claims } = (await archive.commitment(id))!;
      expect(history.map(({ kind, date }) => [kind, date])).toEqual([
        ["assured", "2030-11-15"],
        ["withdrawn", "2031-12-01"],
      ]);
      expect(claims).toEqual([]);
    });

    test("leaves out what people reject", async () => {
      const { archive } = stage;
      const hash = await add(archive, GIVEN);
      await add(archive, MEDDLED);
      const { id } = (await archive.article(hash))!.statements[0]!;
      await archive.decide({ by: "Ada", at: AT, kind: "reject", statement: id });
      expect(await listed(archive)).toEqual([]);
      await archive.decide({ by: "Ada", at: AT, kind: "undo", undoes: "d1" });
      expect(await listed(archive)).toHaveLength(1);
    });

    test("the same, in whatever order pages come and are read anew; the file is sound", async () => {
      for (const page of COMMITMENT_PAGES) await add(stage.archive, page);
      const expected = await lines(stage.archive);
      expect(expected.filter((line) => line.startsWith('{"type":"commitment-telling"'))).toHaveLength(3);
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray([...COMMITMENT_PAGES], { minLength: COMMITMENT_PAGES.length }),
          fc.shuffledSubarray([...COMMITMENT_PAGES]),
          async (order, again) => {
            const archive = await stage.another();
            for (const page of order) await add(archive, page);
            for (const page of again) await readAgain(archive, page, ENGINE, { ...page, findings: {}, statements: [] });
            for (const page of again) await readAgain(archive, page);
            expect(await lines(archive)).toEqual(expected);
            expect(await all(archive.damage())).toEqual([]);
          },
        ),
        { numRuns: stage.runs(6) },
      );
    });

    test("swapping the states swaps them in the record and nothing else", async () => {
      const swap = (text: string) => text.replaceAll(/Varenia|Caldora/g, (name) => (name === "Varenia" ? "Caldora" : "Varenia"));
      const swapped = await stage.another();
      for (const page of COMMITMENT_PAGES) {
        await add(stage.archive, page);
        await add(swapped, JSON.parse(swap(JSON.stringify(page))) as Page);
      }
      const seen = async (archive: Archive) => {
        const entries = await Promise.all((await listed(archive)).map(({ id }) => archive.commitment(id)));
        return JSON.stringify(
          entries.map((entry) => [
            entry!.words,
            entry!.by.map(({ name }) => name),
            entry!.since,
            entry!.claims.map(({ scope, why }) => [scope, why]),
          ]),
        );
      };
      expect((await seen(swapped)).replaceAll(/varenia|caldora/gi, "·")).toBe(
        (await seen(stage.archive)).replaceAll(/varenia|caldora/gi, "·"),
      );
    });
  });
}
