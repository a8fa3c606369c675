import { describe, expect, test } from "vitest";
import type { Archive, StatementEntry } from "../archive.ts";
import { attributionsOnUnnamed, statementsOnUnnamed } from "../unnamed.ts";
import type { Stage } from "./contract.ts";
import { act, add, type Page } from "./fixtures.ts";
import { INCIDENT_PAGES } from "./incidents.ts";

const state = (id: string, name: string) => ({ id, name, kind: "state" as const, state: { name, span: null, basis: "explicit" as const } });
const PARTIES = [state("p1", "Varenia"), state("p2", "Caldora"), { id: "p3", name: "Two officials", kind: "group", named: false }] as const;

/** A page with one statement: who says what of a deed by Varenia. */
function page(
  source: string,
  cue: string,
  content: string,
  main: Parameters<typeof act>[0],
  published: string,
  publisher = "Meridian Post",
): Page {
  const by = PARTIES.find(({ name }) => name === source)!.id;
  const own = by === "p1";
  return {
    ...{ text: `On ${published} ${source} ${cue} ${content}, the ${publisher} wrote.`, published, publisher, parties: PARTIES },
    statements: [{ source, cue, content, speakers: [by], act: act(main), deed: { by: ["p1"], near: [], to: own ? [] : ["p2"] } }],
  };
}

const GRIDS = page("Caldora", "said", "hackers of Varenia broke into power grids", "attribution", "2031-03-02");
const MAIL = page("Caldora", "said", "hackers of Varenia read the mail of a ministry", "attribution", "2031-04-02");
const NO_MAIL = page("Varenia", "said", "Varenia has never read the mail of any ministry", "denial", "2031-04-03");
const SILENT = page("Varenia", "did not answer questions on", "hackers in power grids", "no-comment", "2031-03-03");
const LEAK = page("Two officials", "said", "agents of Varenia meddled in the vote", "attribution", "2031-05-02");
/** An article that lays a deed to Varenia and tells that its embassy was silent, not on what. */
const EMBASSY: Page = {
  text: "Caldora said hackers of Varenia broke into a shipyard. The embassy of Varenia did not respond.",
  ...{ published: "2031-06-02", publisher: "Lorvane Ledger" },
  parties: [...PARTIES, { ...state("p4", "Varenia"), name: "The embassy of Varenia", kind: "organization" as const }],
  statements: [
    {
      ...{ source: "Caldora", cue: "said", content: "hackers of Varenia broke into a shipyard", speakers: ["p2"], act: act("attribution") },
      deed: { by: ["p1"], near: [], to: ["p2"] },
    },
    { source: "The embassy of Varenia", cue: "did not respond", speakers: ["p4"], act: act("no-comment") },
  ],
};
const ALL = [GRIDS, MAIL, NO_MAIL, SILENT, LEAK];

/** What has not been answered, and what rests on unnamed sources only. */
export function unansweredContract(stage: Stage): void {
  const filled = async (archive: Archive, pages: readonly Page[]) => {
    for (const one of pages) await add(archive, one);
    return archive;
  };

  describe("tells what has not been answered", () => {
    test("what was laid to somebody who said neither yes nor no, with where it is told that he was silent", async () => {
      const archive = await filled(stage.archive, ALL);
      const { entries, next } = await archive.unanswered({});
      expect(next).toBeNull();
      expect(entries.map(({ kind, statement, silent, silences }) => [kind, statement.words.content, silent, silences.length])).toEqual([
        ["laid", "agents of Varenia meddled in the vote", ["Varenia"], 0],
        ["asked", "hackers in power grids", ["Varenia"], 0],
        ["laid", "hackers of Varenia broke into power grids", ["Varenia"], 1],
      ]);
      expect((await archive.unanswered({ state: "Caldora" })).entries).toEqual([]);
      expect((await archive.unanswered({ state: "Varenia", limit: 1 })).entries.length).toBeGreaterThan(0);
    });

    test("what is answered later is no more", async () => {
      const archive = await filled(stage.archive, ALL);
      await add(archive, page("Varenia", "said", "Varenia never broke into any power grid", "denial", "2031-03-20"));
      const { entries } = await archive.unanswered({});
      expect(entries.map(({ statement }) => statement.words.content)).toEqual(["agents of Varenia meddled in the vote"]);
    });
  });

  describe("tells of a silence that does not say on what it is", () => {
    test("that whoever speaks for the state since answers it, and by what", async () => {
      const archive = await filled(stage.archive, [EMBASSY]);
      const kinds = async () => (await archive.unanswered({})).entries.map(({ kind }) => kind).sort();
      expect(await kinds()).toEqual(["asked", "laid"]);
      await add(archive, page("Varenia", "said", "Varenia has never hacked any company", "denial", "2031-06-09"));
      expect(await kinds()).toEqual([]);
      const rows = (await archive.side("Varenia"))!.rows;
      const denial = rows.find(({ role }) => role === "denied")!;
      expect(rows.flatMap(({ role, answers }) => answers.map(({ statement }) => [role, statement]))).toEqual([
        ["unanswered", denial.statement.id],
      ]);
    });
  });

  describe("tells what rests on unnamed sources only", () => {
    test("statements behind which nobody named stands in any article, each once", async () => {
      const archive = await filled(stage.archive, ALL);
      const { entries, next } = await statementsOnUnnamed(archive, {});
      expect(next).toBeNull();
      expect(entries.map(({ words, told }) => [words.content, told!.articles, told!.origins])).toEqual([
        ["agents of Varenia meddled in the vote", 1, 1],
      ]);
      await add(archive, page("Caldora", "said", "agents of Varenia meddled in the vote", "attribution", "2031-05-03"));
      expect((await statementsOnUnnamed(archive, { acts: ["denial"] })).entries).toEqual([]);
      const own = await archive.search({ onUnnamed: true, standing: "any" });
      const every = await archive.search({ standing: "any" });
      const onUnnamed = ({ by, sourcing }: StatementEntry) =>
        !by.some(({ named }) => named) || sourcing.some(({ named, kind }) => !named && kind !== "document");
      expect(own.entries.map(({ id }) => id)).toEqual(every.entries.filter(onUnnamed).map(({ id }) => id));
      expect(own.total).toBe(own.entries.length);
    });

    test("incidents that somebody is named for by nobody who is named", async () => {
      const [first, ...rest] = INCIDENT_PAGES as [Page, ...Page[]];
      const unnamed = first.parties!.map((party) => (party.name === "Halden Security" ? { ...party, named: false } : party));
      const archive = await filled(stage.archive, [{ ...first, parties: unnamed }, ...rest]);
      const { entries } = await attributionsOnUnnamed(archive, { standing: "any" });
      expect(entries.map(({ incident, rungs, all }) => [incident.victims, rungs.map(({ attributor }) => attributor.name), all])).toEqual([
        [["Norrow Ports"], ["Halden Security"], false],
      ]);
    });
  });
}
