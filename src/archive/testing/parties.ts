import { describe, expect, test } from "vitest";
import type { Archive } from "../archive.ts";
import type { Stage } from "./contract.ts";
import { AT, add, all, ENGINE, type Page, readAgain } from "./fixtures.ts";

type Given = NonNullable<Page["parties"]>[number];

/** A page on which one party is met, and says something. */
export function naming(text: string, party: Omit<Given, "id">, published?: string): Page {
  const words = party.name.split(" ").at(-1)!;
  return {
    text: `${text}\n${words} said so.`,
    ...(published && { published }),
    parties: [{ id: "p1", ...party }],
    statements: [{ source: words, cue: "said", content: "so", speakers: ["p1"] }],
  };
}

const ROE = naming("Foreign Minister Ann Roe arrived.", { name: "Ann Roe", role: "Foreign Minister", country: "VAR" }, "2031-04-09");
const SHORT = naming("Varenian Foreign Minister Roe spoke.", { name: "Roe", role: "Foreign Minister", country: "VAR" }, "2031-05-01");
const OTHER_ROE = naming(
  "Foreign Minister Bo Roe took office.",
  { name: "Bo Roe", role: "Foreign Minister", country: "VAR" },
  "2032-01-01",
);

const AGENCY = naming("The Cyber Agency (CA) was called.", {
  ...{ name: "Cyber Agency", kind: "organization" },
  mentions: [
    { span: [4, 16], type: "name" },
    { span: [18, 20], type: "name" },
  ],
});
const LETTERS = naming("It was the CA.", { name: "CA", kind: "organization" });

/** How the parties of several articles come together, by what the articles say. */
export function partiesContract(stage: Stage): void {
  const speakers = async (archive: Archive) => (await archive.search({})).entries.map(({ by }) => by[0]!.party);

  describe("puts parties together", () => {
    test("a surname with an office of a state is the one who is known by it, while there is one only", async () => {
      const { archive } = stage;
      await add(archive, SHORT);
      expect((await archive.parties({})).total).toBe(0);
      await add(archive, ROE);
      const [page] = (await archive.parties({})).entries;
      expect(page).toMatchObject({ name: "Ann Roe", articles: 2, statements: 2 });
      expect(page!.links).toMatchObject([
        { id: page!.id, basis: "explicit", articles: 1 },
        { basis: "resolved", articles: 1, why: "no other in this archive is known by the surname “roe” and as foreign minister of VAR" },
      ]);
      expect((await archive.search({ party: page!.id })).total).toBe(2);
      expect((await archive.search({})).facets.speaker).toEqual([{ value: "Ann Roe", party: page!.id, count: 2 }]);
      expect((await archive.party(page!.links[1]!.id))!.id).toBe(page!.id);

      await add(archive, OTHER_ROE);
      expect(await archive.party(page!.id)).toMatchObject({ articles: 1, statements: 1, links: [] });
      expect((await speakers(archive)).filter((party) => party === null)).toHaveLength(1);
      const { suggestions } = (await archive.dossier(page!.id))!;
      expect(suggestions.map(({ why }) => why)).toEqual([
        "both are called “roe” as foreign minister; which one is meant the articles do not tell",
      ]);

      await readAgain(archive, OTHER_ROE, ENGINE, { ...OTHER_ROE, parties: [], statements: [] });
      expect(await archive.party(page!.id)).toMatchObject({ articles: 2, statements: 2 });
      expect(await all(archive.damage())).toEqual([]);
    });

    test("a surname alone, or with an office of no state that the article tells, is never anybody", async () => {
      const { archive } = stage;
      await add(archive, ROE);
      await add(archive, naming("Roe was there.", { name: "Roe", country: "VAR" }));
      await add(archive, naming("Foreign Minister Roe was there.", { name: "Roe", role: "Foreign Minister" }));
      await add(archive, naming("The Caldoran Foreign Minister Roe was there.", { name: "Roe", role: "Foreign Minister", country: "CAL" }));
      const { entries } = await archive.parties({});
      expect(entries).toMatchObject([{ name: "Ann Roe", articles: 1, links: [] }]);
      expect((await archive.dossier(entries[0]!.id))!.suggestions).toMatchObject([{ kind: "merge", name: "Roe", paged: false }]);
    });

    test("letters are the one name that an article says they stand for, while there is one only", async () => {
      const { archive } = stage;
      await add(archive, LETTERS);
      const alone = (await archive.parties({})).entries[0]!;
      await add(archive, AGENCY);
      const page = (await archive.party(alone.id))!;
      expect(page).toMatchObject({ name: "CA", articles: 2, statements: 2 });
      expect((await archive.dossier(page.id))!.called).toContainEqual({ value: "Cyber Agency", count: 1 });
      expect((await archive.parties({ words: "cyber" })).entries.map(({ id }) => id)).toEqual([page.id]);

      const other = naming("The Court of Appeal (CA) sat.", {
        ...{ name: "Court of Appeal", kind: "organization" },
        mentions: [
          { span: [4, 19], type: "name" },
          { span: [21, 23], type: "name" },
        ],
      });
      await add(archive, other);
      expect((await archive.parties({})).entries.map(({ name, articles }) => [name, articles]).sort()).toEqual([
        ["CA", 1],
        ["Court of Appeal", 1],
        ["Cyber Agency", 1],
      ]);
      const { suggestions } = (await archive.dossier(alone.id))!;
      expect(suggestions.map((one) => one.kind === "merge" && one.name).sort()).toEqual(["Court of Appeal", "Cyber Agency"]);
    });

    test("bodies that every state has are one party with their state only", async () => {
      const { archive } = stage;
      const ministry = { name: "Foreign Ministry", kind: "organization" as const };
      await add(archive, naming("Varenia's Foreign Ministry was asked.", { ...ministry, country: "VAR" }));
      await add(
        archive,
        naming("The Ministry of Foreign Affairs of Varenia was asked.", {
          ...ministry,
          name: "Ministry of Foreign Affairs",
          country: "VAR",
        }),
      );
      await add(archive, naming("Caldora's Foreign Ministry was asked.", { ...ministry, country: "CAL" }));
      await add(archive, naming("The Foreign Ministry was asked.", ministry));
      expect((await archive.parties({})).entries.map(({ country, articles, why }) => [country, articles, why])).toEqual([
        ["VAR", 2, "every mention is a name of the foreign affairs ministry of VAR"],
        [null, 1, "every mention is a name of the foreign affairs ministry of a state that its article does not tell"],
        ["CAL", 1, "every mention is a name of the foreign affairs ministry of CAL"],
      ]);
      const unknown = (await archive.parties({})).entries[1]!;
      expect((await archive.dossier(unknown.id))!.suggestions.map(({ kind }) => kind)).toEqual(["split", "merge", "merge"]);
    });

    test("roles with the days of the articles that say them, names with how many do", async () => {
      const { archive } = stage;
      await add(archive, ROE);
      await add(archive, naming("President Ann Roe took office.", { name: "Ann Roe", role: "President", country: "VAR" }, "2033-01-20"));
      await add(archive, naming("President Ann Roe was there.", { name: "Ann Roe", role: "President", country: "VAR" }, "2033-02-01"));
      const { id } = (await archive.parties({})).entries[0]!;
      const dossier = (await archive.dossier(id))!;
      expect(dossier.roles).toEqual([
        { value: "President", count: 2, first: "2033-01-20", last: "2033-02-01" },
        { value: "Foreign Minister", count: 1, first: "2031-04-09", last: "2031-04-09" },
      ]);
      expect(dossier).toMatchObject({ called: [{ value: "Ann Roe", count: 3 }], countries: [{ value: "VAR", count: 3 }], suggestions: [] });
      expect(dossier.articles.map(({ published }) => published)).toEqual(["2033-02-01", "2033-01-20", "2031-04-09"]);
    });

    test("two of one full name in two states are two, with the suggestion; who has no state is the only one there is", async () => {
      const { archive } = stage;
      await add(archive, ROE);
      await add(archive, naming("Mayor Ann Roe came back.", { name: "Ann Roe", role: "Mayor" }));
      const [page] = (await archive.parties({})).entries;
      expect(page).toMatchObject({ articles: 2, links: [{ basis: "explicit" }, { basis: "resolved" }] });
      expect(page!.links[1]!.why).toContain("no other with the full name “ann roe” can be meant");

      await add(archive, naming("Ann Roe, a Caldoran judge, came.", { name: "Ann Roe", role: "a Caldoran judge", country: "CAL" }));
      const { entries } = await archive.parties({});
      expect(entries.map(({ country, articles }) => [country, articles]).sort()).toEqual([
        [null, 1],
        ["CAL", 1],
        ["VAR", 1],
      ]);
      const { suggestions } = (await archive.dossier(page!.id))!;
      expect(suggestions.map(({ why }) => why).sort()).toEqual([
        "the same full name, “ann roe”, but one is of CAL and one of VAR",
        "the same full name, “ann roe”; whether they are one the articles do not tell",
      ]);
      const other = entries.find(({ country }) => country === "CAL")!;
      await archive.decide({ by: "Ada", at: AT, kind: "merge", ids: [page!.id, other.id] });
      expect((await archive.party(page!.id))!.articles).toBe(2);
      expect((await archive.party(other.id))!.id).toBe((await archive.party(page!.id))!.id);
      expect(await all(archive.damage())).toEqual([]);
    });

    test("of two of one full name who has no state is the one who holds the same office, while one alone does", async () => {
      const { archive } = stage;
      await add(archive, naming("Judge Ann Roe came, of Caldora.", { name: "Ann Roe", role: "Judge", country: "CAL" }));
      await add(archive, naming("Foreign Minister Ann Roe spoke.", { name: "Ann Roe", role: "Foreign Minister" }));
      await add(archive, ROE);
      const articles = async () => (await archive.parties({})).entries.map(({ country, articles: in_ }) => [country, in_]).sort();
      expect(await articles()).toEqual([
        ["CAL", 1],
        ["VAR", 2],
      ]);
      const later = naming("Foreign Minister Ann Roe was sworn in, in Caldora.", {
        name: "Ann Roe",
        role: "Foreign Minister",
        country: "CAL",
      });
      await add(archive, later);
      expect(await articles()).toEqual([
        [null, 1],
        ["CAL", 2],
        ["VAR", 1],
      ]);
      await readAgain(archive, later, ENGINE, { ...later, parties: [], statements: [] });
      expect(await articles()).toEqual([
        ["CAL", 1],
        ["VAR", 2],
      ]);
      expect(await all(archive.damage())).toEqual([]);
    });

    test("a person without a public role is nowhere: no page, no facet, no export, no suggestion", async () => {
      const { archive } = stage;
      await add(archive, naming("Ann Roe, a baker, was there.", { name: "Ann Roe" }));
      await add(archive, naming("Minister Ann B. Roe was there.", { name: "Ann B. Roe", role: "Minister" }));
      const { entries } = await archive.parties({});
      expect(entries.map(({ name }) => name)).toEqual(["Ann B. Roe"]);
      expect((await archive.dossier(entries[0]!.id))!.suggestions).toEqual([]);
      expect((await archive.search({})).facets.speaker.map(({ value }) => value)).toEqual(["Ann B. Roe"]);
      const exported = (await all(archive.export({ all: true }))).filter(({ type }) => type === "party");
      expect(exported.map(({ name }) => name)).toEqual(["Ann B. Roe"]);
      const private_ = (await all(archive.export({ all: true }))).find(
        ({ type, parties }) => type === "article" && JSON.stringify(parties).includes('"Ann Roe"'),
      )!;
      expect(private_.parties).toMatchObject([{ name: "Ann Roe", party: null }]);
    });
  });
}
