import { describe, expect, test } from "vitest";
import type { Stage } from "./contract.ts";
import { ASSURANCE, add, captureOf, DENIAL, ENGINE, readAgain, readingOf, spanOf } from "./fixtures.ts";

/** More than SQLite takes values in one query (32,766). */
const MANY = 33_000;

/** Articles, statements and parties as they are read back. */
export function readingContract(stage: Stage): void {
  describe("gives articles back", () => {
    test("as they were read, with statements in the order of the text", async () => {
      const hash = await add(stage.archive, ASSURANCE);
      const { text, article, findings } = readingOf(ASSURANCE);
      const stored = (await stage.archive.article(hash))!;
      expect(stored).toMatchObject({ capture: hash, mediaType: "text/plain", engine: ENGINE, text, article, findings });
      expect(stored.statements.map(({ words }) => words)).toEqual([
        { source: "Foreign Minister Ann Roe", cue: "said", content: "We will not meddle in Caldora’s vote" },
        { source: "Two officials", cue: "said that", content: "the minister had been asked twice" },
        { source: "The Ministry of Ports", cue: "declined to comment", content: "" },
      ]);
      expect(await stage.archive.article("0".repeat(64))).toBeNull();
    });

    test("with all versions of their address, in the order in which they were met", async () => {
      const { archive } = stage;
      const at = (text: string, place: string, address?: string) => add(archive, { text, place, ...(address && { given: { address } }) });
      const one = await at("page one", "a", "https://post.example/a");
      const other = await at("page one, changed", "b", "https://post.example/a");
      const alone = await at("page two", "c");
      const found = await archive.versions(other);
      expect(found.map(({ capture }) => capture).sort()).toEqual([one, other].sort());
      expect(await archive.versions(one)).toEqual(found);
      expect((await archive.versions(alone)).map(({ capture }) => capture)).toEqual([alone]);
      expect(await archive.versions("0".repeat(64))).toEqual([]);
    });

    test("newest first, those without a date last, page after page", async () => {
      const { archive } = stage;
      const pages = [
        ...[0, 1, 2, 3].map((day) => ({ text: `page ${day}`, published: `2031-04-0${day + 1}` })),
        { text: "no date" },
        { text: "same day", published: "2031-04-02" },
      ];
      for (const page of pages) await add(archive, page);
      const seen: (string | null)[] = [];
      for (let after: string | undefined; ; ) {
        const page = await archive.articles({ limit: 2, ...(after && { after }) });
        expect(page.total).toBe(6);
        seen.push(...page.entries.map(({ published }) => published));
        if (page.next === null) break;
        after = page.next;
      }
      expect(seen).toEqual(["2031-04-04", "2031-04-03", "2031-04-02", "2031-04-02", "2031-04-01", null]);
      const { entries } = await archive.articles({ limit: 1 });
      expect(entries[0]).toEqual({
        capture: captureOf(pages[3]!).captured.sha256,
        title: "page 3",
        publisher: null,
        published: "2031-04-04",
        statements: 0,
        waiting: 0,
        place: captureOf(pages[3]!).sighting.place,
      });
    });

    test("with text that is no text: NUL, lone surrogates, marks of direction", async () => {
      const odd = "a\u0000b\ud800c\u200f";
      const page = {
        text: `“${odd}” said ${odd} Roe`,
        publisher: odd,
        place: odd,
        parties: [{ id: "p1", name: `${odd} Roe`, role: odd }],
        statements: [{ source: `${odd} Roe`, cue: "said", content: odd, speakers: ["p1"] }],
      };
      const hash = await add(stage.archive, page);
      const stored = (await stage.archive.article(hash))!;
      expect(stored.text).toBe(page.text);
      expect(stored.article.publisher!.name).toBe(odd);
      expect(stored.statements[0]!.words.content).toBe(odd);
      expect(stored.statements[0]!.by[0]!.name).toBe(`${odd} Roe`);
      expect((await stage.archive.articles({})).entries[0]!.place).toBe(odd);
      expect((await stage.archive.party(stored.parties[0]!.party!))!.roles).toEqual([odd]);
    });

    test("anew when they are read anew: nothing of the reading before stays", async () => {
      const { archive } = stage;
      const hash = await add(archive, ASSURANCE);
      const before = (await archive.article(hash))!;
      await readAgain(archive, ASSURANCE, ENGINE, { ...ASSURANCE, parties: [], statements: [], relations: [] });
      expect((await archive.article(hash))!.statements).toEqual([]);
      expect((await archive.parties({})).total).toBe(0);
      expect((await archive.search({ words: "meddle", standing: "any" })).total).toBe(0);
      expect(await archive.statement(before.statements[0]!.id)).toBeNull();
      await readAgain(archive, ASSURANCE);
      expect(await archive.article(hash)).toEqual(before);
    });
  });

  describe("gives statements back", () => {
    test("under ids of their words, with references translated and their passage", async () => {
      const hash = await add(stage.archive, ASSURANCE);
      const [assurance, officials, ministry] = (await stage.archive.article(hash))!.statements;
      expect(officials!.refersTo).toEqual([assurance!.id]);
      expect(await stage.archive.statement(assurance!.id)).toEqual(assurance);
      expect(assurance).toMatchObject({
        ...{ capture: hash, engine: "1.0.0", date: "2031-04-09", decided: null, speakers: ["p1"], sure: true },
        ...{ article: { title: "Varenia will stay out of the vote, minister says", publisher: "Meridian Post", published: "2031-04-09" } },
      });
      const line = ASSURANCE.text.split("\n")[1]!;
      expect(assurance!.passage).toEqual({ span: spanOf(ASSURANCE.text, line), text: line });
      expect(ministry!.id).toMatch(/^s[0-9a-f]{20}$/);
      expect(await stage.archive.statement("s1")).toBeNull();
    });

    test("the same words twice are two statements", async () => {
      const page = {
        text: "Roe said no.\nRoe said no.",
        statements: [
          { cue: "said", content: "no" },
          { cue: "said", content: "no" },
        ],
      };
      const { statements } = (await stage.archive.article(await add(stage.archive, page)))!;
      expect(new Set(statements.map(({ id }) => id)).size).toBe(2);
    });

    test("of a hostile page that makes more statements than a query takes values", async () => {
      const { archive } = stage;
      const count = stage.runs(MANY);
      const text = "Roe said no.\n".repeat(count);
      const [statement] = readingOf({ text, statements: [{ source: "Roe", cue: "said", content: "no", speakers: ["p1"] }] }).findings
        .statements;
      const statements = Array.from({ length: count }, (_, index) => ({ ...statement!, id: `s${index + 1}` }));
      const stored = await archive.article(await add(archive, { text, findings: { statements }, parties: [{ id: "p1", name: "Roe" }] }));
      expect(stored!.statements.map(({ by }) => by[0]?.name)).toEqual(statements.map(() => "Roe"));
    }, 60_000);
  });

  describe("gives parties over articles", () => {
    test("one where kind and full name are one, counted over what is sure", async () => {
      const { archive } = stage;
      const hash = await add(archive, ASSURANCE);
      const other = await add(archive, DENIAL);
      const ports = (await archive.article(hash))!.parties[2]!.party!;
      expect((await archive.article(other))!.parties[0]!.party).toBe(ports);
      expect(await archive.party(ports)).toMatchObject({
        ...{ kind: "organization", articles: 2, statements: 2, roles: [], country: null },
        ...{ names: ["Ministry of Ports", "The Ministry of Ports"], why: expect.stringContaining("ministry of ports") },
      });
      expect((await archive.parties({})).entries.map(({ name }) => name)).toEqual(["Ministry of Ports", "Ann Roe"]);
      expect((await archive.search({ party: ports })).total).toBe(2);
    });

    test("never for private people and the unnamed: no page, no search by party, no facet", async () => {
      const { archive } = stage;
      const hash = await add(archive, DENIAL);
      const { statements, parties } = (await archive.article(hash))!;
      expect(parties.map(({ name, party }) => [name, party !== null])).toEqual([
        ["Ministry of Ports", true],
        ["Bo Tal", false],
        ["Roe", false],
      ]);
      expect(statements[1]!.by).toEqual([{ name: "Bo Tal", kind: "person", named: true, party: null, side: null }]);
      expect((await archive.parties({ words: "tal" })).total).toBe(0);
      expect((await archive.search({})).facets.speaker.map(({ value }) => value)).toEqual(["Ministry of Ports"]);
      expect((await archive.search({ speaker: "Bo Tal" })).total).toBe(1);
      expect((await archive.status()).counts.parties).toBe(1);
    });

    test("a person's page comes and goes with the public role", async () => {
      const { archive } = stage;
      const private_ = await add(archive, DENIAL);
      const official = { text: "Ports minister Bo Tal spoke.", parties: [{ id: "p1", name: "Bo Tal", role: "Ports minister" }] };
      await add(archive, official);
      const page = (await archive.article(private_))!.statements[1]!.by[0]!.party!;
      expect(await archive.party(page)).toMatchObject({ name: "Bo Tal", roles: ["Ports minister"], articles: 2, statements: 1 });
      expect((await archive.search({ party: page })).total).toBe(1);

      await readAgain(archive, official, ENGINE, { ...official, parties: [{ id: "p1", name: "Bo Tal" }] });
      expect(await archive.party(page)).toBeNull();
      expect((await archive.search({ party: page })).total).toBe(0);
      expect((await archive.article(private_))!.statements[1]!.by[0]!.party).toBeNull();
    });

    test("page after page, by words of the name", async () => {
      const { archive } = stage;
      const names = ["Port of Norrow", "Port Council", "Varenia", "Ports Union", "Élan Port"];
      await add(archive, {
        text: names.join(". "),
        parties: names.map((name, index) => ({ id: `p${index}`, name, kind: "organization" })),
      });
      const first = await archive.parties({ limit: 2, words: "port" });
      expect([first.total, first.entries.map(({ name }) => name)]).toEqual([3, ["Port Council", "Port of Norrow"]]);
      const second = await archive.parties({ limit: 2, words: "port", after: first.next! });
      expect([second.next, second.entries.map(({ name }) => name)]).toEqual([null, ["Élan Port"]]);
      expect((await archive.parties({ words: '"port of"' })).total).toBe(1);
    });

    test("country by what most articles say", async () => {
      const { archive } = stage;
      for (const [index, country] of ["VAR", "CAL", "VAR"].entries())
        await add(archive, { text: `Halden ${index}`, parties: [{ id: "p1", name: "Halden", kind: "organization", country }] });
      expect((await archive.parties({})).entries[0]).toMatchObject({ country: "VAR", articles: 3 });
    });
  });
}
