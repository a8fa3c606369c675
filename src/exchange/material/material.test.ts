import { describe, expect, it } from "vitest";
import { ASSURANCE, add, all, captureOf, spanOf } from "../../archive/testing/fixtures.ts";
import { canonical } from "../../record/canonical.ts";
import { select } from "../../record/selector.ts";
import { COPY, emptyArchive, INCIDENT, smallRecord } from "../testing/stage.ts";
import { choose, chosenRecord, hashesOf } from "./index.ts";

const NOTHING = { ids: [], filters: {}, all: false };

describe("what is chosen of a record", () => {
  it.each([true, false])("every article chosen one by one is the whole record, entry for entry (all: %s)", async (unsure) => {
    const archive = await smallRecord(INCIDENT, COPY);
    const choice = new Map((await hashesOf(archive)).map((capture) => [capture, "all" as const]));
    const lines = async (entries: AsyncIterable<unknown>) => (await all(entries)).map((entry) => canonical(entry));
    expect((await lines(chosenRecord(archive, unsure, choice).entries())).sort()).toEqual(
      (await lines(archive.export({ all: unsure }))).sort(),
    );
  });

  it("gives the chapters of the very statements that the entries have", async () => {
    const archive = await smallRecord();
    const { material } = await choose(archive, { ...NOTHING, all: true });
    const chapters = await all(material.articles());
    const entries = await all(material.entries());
    expect(chapters.flatMap(({ statements }) => statements.map(({ id }) => id)).sort()).toEqual(
      entries.filter(({ type }) => type === "statement").map(({ id }) => id),
    );
    expect(chapters.flatMap(({ within }) => within("relation"))).toEqual(entries.filter(({ type }) => type === "relation"));
  });

  it("obeys filters and ids: only what matches, what it stands on, and decisions on it", async () => {
    const archive = await smallRecord();
    const denials = await all(
      (await choose(archive, { ...NOTHING, filters: { acts: ["denial"], since: "2032-01", until: "2032-01" } })).material.entries(),
    );
    const statements = denials.filter(({ type }) => type === "statement");
    expect(statements).toMatchObject([{ words: { content: "Caldora never asked for anything" } }]);
    expect(denials.filter(({ type }) => type === "article").map(({ id }) => id)).toEqual([statements[0]!.capture]);
    expect(denials.some(({ type }) => type === "decision")).toBe(false);
    const one = await all((await choose(archive, { ...NOTHING, ids: [captureOf(ASSURANCE).captured.sha256] })).material.entries());
    expect(one.filter(({ type }) => type === "statement")).toHaveLength(3);
    expect(one.filter(({ type }) => type === "decision")).toMatchObject([{ kind: "accept" }]);
  });

  it("takes one statement by its id, and refuses ids that lead nowhere", async () => {
    const archive = await smallRecord();
    const { entries } = await archive.search({});
    const chosen = await all((await choose(archive, { ...NOTHING, ids: [entries[0]!.id] })).material.entries());
    expect(chosen.filter(({ type }) => type === "statement").map(({ id }) => id)).toEqual([entries[0]!.id]);
    for (const id of ["s00000000000000000000", "p00000000000000000000", "o00000000000000000000", "x", "0".repeat(64)])
      await expect(choose(archive, { ...NOTHING, ids: [id] })).rejects.toMatchObject({ code: "not-found" });
  });

  it("takes an incident that no chosen statement tells, as its article has it", async () => {
    const archive = await emptyArchive();
    const [incident] = INCIDENT.findings!.incidents!;
    const ownVoice = <T extends object>(values: readonly T[]) => values.map((value) => ({ ...value, by: "article", statement: null }));
    const { actors, victims, effects } = incident!;
    const unsaid = {
      ...incident!,
      statements: [],
      sectors: [],
      actors: ownVoice(actors),
      victims: ownVoice(victims),
      effects: ownVoice(effects),
    };
    await add(archive, { ...INCIDENT, statements: [], findings: { incidents: [unsaid] } });
    const [told] = (await archive.incidents({ standing: "any" })).entries;
    const { material } = await choose(archive, { ...NOTHING, ids: [told!.id] });
    const types = (await all(material.entries())).map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(["article", "capture", "incident", "incident-telling"]));
    expect(types).not.toContain("statement");
  });

  it("takes with an incident what was coded by hand in its articles: statements that were marked, grades, and what it is one with", async () => {
    const archive = await emptyArchive();
    const capture = await add(archive, INCIDENT);
    await add(archive, {
      ...INCIDENT,
      text: `${INCIDENT.text} Again.`,
      place: "https://halden.example/again",
      published: "2034-06",
      given: {},
    });
    const [other, incident] = (await archive.incidents({ standing: "any" })).entries;
    const by = { by: "Ada", at: "2031-07-01T10:00:00Z" };
    const { text } = (await archive.article(capture))!;
    const content = [select(capture, text, spanOf(text, "the envoys in Norrow"))];
    const marked = await archive.decide({ ...by, kind: "add", capture, change: { content, act: "disclosure", speakers: ["Bo Tal"] } });
    const promise = (await archive.search({ acts: ["assurance"], capture, standing: "any" })).entries[0]!;
    await archive.decide({ ...by, kind: "grade", statement: promise.id, grade: { reliability: "B", credibility: "2" } });
    await archive.decide({ ...by, kind: "merge", ids: [incident!.id, other!.id] });
    const { material } = await choose(archive, { ...NOTHING, ids: [incident!.id], all: true });
    const entries = await all(material.entries());
    const statements = entries.filter(({ type }) => type === "statement").map(({ id }) => id);
    expect(statements).toEqual(expect.arrayContaining([(marked as { statement: string }).statement, promise.id]));
    const kinds = entries.filter(({ type }) => type === "decision").map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(["add", "grade", "merge"]);
  });

  it("counts what a person rejected, of all and of what is asked for by ids", async () => {
    const archive = await smallRecord();
    const [reject] = (await archive.decisions()).filter(({ decision }) => decision.kind === "reject");
    const { statement } = reject!.decision as { statement: string };
    const other = (await archive.search({})).entries.find(({ id }) => id !== statement)!;
    const rejected = async (ids: string[]) => (await choose(archive, { ...NOTHING, ids })).rejected;
    expect([await rejected([]), await rejected([statement]), await rejected([other.id])]).toEqual([1, 1, 0]);
  });

  it("counts what matches but waits for a person", async () => {
    const archive = await emptyArchive();
    const capture = await add(archive, ASSURANCE);
    const { entries } = await archive.search({ standing: "any" });
    const waiting = async (asked: object) => (await choose(archive, { ...NOTHING, ...asked })).waiting;
    const [unsure, sure] = [entries.find((entry) => !entry.sure)!, entries.find((entry) => entry.sure)!];
    expect([await waiting({}), await waiting({ all: true }), await waiting({ ids: [capture] })]).toEqual([1, 0, 1]);
    expect([await waiting({ ids: [unsure.id] }), await waiting({ ids: [sure.id] })]).toEqual([1, 0]);
    expect(await waiting({ filters: { acts: ["denial"] } })).toBe(0);
  });
});
