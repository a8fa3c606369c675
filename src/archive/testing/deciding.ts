import { describe, expect, test } from "vitest";
import type { Hop } from "../../record/statement.ts";
import type { StatementEntry } from "../archive.ts";
import type { Stage } from "./contract.ts";
import { ASSURANCE, AT, add, all, captureOf, DENIAL, ENGINE, type Page, quote, readAgain } from "./fixtures.ts";

const BY = { by: "Ada", at: AT };
const NEWER = { version: "2.0.0", models: {} };
const HASH = captureOf(ASSURANCE).captured.sha256;

/** People's decisions: appended, applied, kept when the article is read anew. */
export function decidingContract(stage: Stage): void {
  const statements = async (): Promise<readonly StatementEntry[]> => (await stage.archive.article(HASH))!.statements;
  const standings = async () => (await stage.archive.decisions()).map(({ decision, standing }) => [decision.id, standing]);
  const reading = (change: Partial<Page>) => readAgain(stage.archive, ASSURANCE, NEWER, { ...ASSURANCE, relations: [], ...change });

  describe("takes decisions", () => {
    test("one verdict after another: the last one wins, and those before say which overrules them", async () => {
      const { archive } = stage;
      await add(archive, ASSURANCE);
      const { id } = (await archive.search({ standing: "any" })).entries[0]!;
      for (const [by, kind] of [
        ["Ada", "accept"],
        ["Ada", "reject"],
        ["Bo", "reject"],
      ] as const)
        await archive.decide({ kind, statement: id, by, at: AT });
      const overruled = async () => (await archive.decisions({ statement: id })).map(({ overruledBy }) => overruledBy);
      expect(await overruled()).toEqual(["d3", null, null]);
      expect((await archive.decisions({ kinds: ["accept"] }))[0]!.overruledBy).toBe("d3");
      await archive.decide({ kind: "undo", undoes: "d3", by: "Bo", at: AT });
      expect(await overruled()).toEqual(["d2", null, null, null]);
    });

    test("accepting makes sure, rejecting hides from search alone", async () => {
      const { archive } = stage;
      await add(archive, ASSURANCE);
      const [assurance, officials] = await statements();
      const accepted = await archive.decide({ ...BY, kind: "accept", statement: officials!.id, note: "heard it" });
      expect(accepted).toMatchObject({
        id: "d1",
        kind: "accept",
        statement: officials!.id,
        by: "Ada",
        at: AT,
        note: "heard it",
        anchor: { capture: HASH },
      });
      expect((await archive.search({})).total).toBe(3);
      expect(await archive.statement(officials!.id)).toMatchObject({
        sure: true,
        decided: { kind: "accepted", decision: "d1", by: "Ada", at: AT },
      });

      await archive.decide({ ...BY, kind: "reject", statement: assurance!.id });
      expect((await archive.search({ standing: "any" })).entries.map(({ id }) => id)).not.toContain(assurance!.id);
      expect((await archive.statement(assurance!.id))!.decided).toMatchObject({ kind: "rejected", decision: "d2" });
      expect((await statements())[0]!.decided!.kind).toBe("rejected");
      expect((await archive.party((await statements())[0]!.by[0]!.party!))!.statements).toBe(0);
      expect(await standings()).toEqual([
        ["d1", "stands"],
        ["d2", "stands"],
      ]);
    });

    test("the latest decision on a statement holds", async () => {
      await add(stage.archive, ASSURANCE);
      const { id } = (await statements())[1]!;
      for (const kind of ["reject", "accept", "reject", "accept"] as const) await stage.archive.decide({ ...BY, kind, statement: id });
      expect((await stage.archive.statement(id))!.decided).toMatchObject({ kind: "accepted", decision: "d4" });
    });

    test("amended speakers end the chain of sources in place of those before them", async () => {
      const { archive } = stage;
      const hop = (party: string, named: boolean): Hop => ({
        ...{ party, words: [], named, kind: named ? "institution" : "group", count: null, groundRule: "on-record" },
        ...{ channel: null, justification: null, anonymity: null, basis: "explicit" },
      });
      const [first, second] = ASSURANCE.statements!;
      await add(archive, { ...ASSURANCE, statements: [first!, { ...second!, sourcing: [hop("p3", true), hop("p2", false)] }] });
      const { id } = (await statements())[1]!;
      await archive.decide({ ...BY, kind: "amend", statement: id, change: { speakers: ["Ann Roe"] } });
      const { sourcing, speakers } = (await archive.statement(id))!;
      expect(sourcing.map(({ party, basis }) => [party, basis])).toEqual([
        ["p3", "explicit"],
        ["p1", "given"],
      ]);
      expect(speakers).toEqual(["p1"]);
    });

    test("amending replaces words, speakers and act, under the same id", async () => {
      const { archive } = stage;
      await add(archive, ASSURANCE);
      const { id } = (await statements())[1]!;
      const change = { content: [quote(ASSURANCE, "asked twice")], speakers: ["Ann Roe", "Bo Tal"], act: "confirmation" as const };
      await archive.decide({ ...BY, kind: "amend", statement: id, change });
      expect(await archive.statement(id)).toMatchObject({
        ...{
          id,
          words: { source: "Two officials", cue: "said that", content: "asked twice" },
          act: { main: "confirmation", why: "given by Ada" },
        },
        ...{ basis: "given", sure: true, form: "indirect", why: "made up; amended by Ada", decided: { kind: "amended" } },
        by: [
          { name: "Ann Roe", party: expect.stringMatching(/^p/) },
          { name: "Bo Tal", kind: "person", named: true, party: null, side: null },
        ],
      });
      expect((await archive.search({ speaker: "tal" })).entries.map((entry) => entry.id)).toEqual([id]);
      expect((await archive.article(HASH))!.findings.statements[1]!.act.main).toBe("claim");
    });

    test("adding makes a statement of quoted words, and the same words again change it", async () => {
      const { archive } = stage;
      await add(archive, DENIAL);
      const change = { source: [quote(DENIAL, "Bo Tal")], content: [quote(DENIAL, "nonsense")], speakers: ["Tal"] };
      const capture = captureOf(DENIAL).captured.sha256;
      const added = await archive.decide({ ...BY, kind: "add", capture, change });
      const id = (added as { statement: string }).statement;
      expect(await archive.statement(id)).toMatchObject({
        ...{
          id,
          capture,
          words: { source: "Bo Tal", cue: "", content: "nonsense" },
          form: "direct",
          basis: "given",
          sure: true,
          why: "added by Ada",
        },
        ...{ decided: { kind: "added", decision: "d1" }, act: { main: "claim" }, by: [{ name: "Tal", party: null }] },
      });
      await archive.decide({ ...BY, kind: "add", capture, change: { ...change, speakers: ["Bo Tal"], act: "opinion" } });
      expect(await archive.statement(id)).toMatchObject({ act: { main: "opinion" }, by: [{ name: "Bo Tal" }], speakers: ["p2"] });
      expect((await archive.article(capture))!.statements).toHaveLength(4);
    });

    test("undoing takes back, and undoing the undo does again", async () => {
      const { archive } = stage;
      await add(archive, ASSURANCE);
      const before = await statements();
      const { id } = before[0]!;
      await archive.decide({ ...BY, kind: "reject", statement: id });
      await archive.decide({ ...BY, kind: "undo", undoes: "d1" });
      expect(await statements()).toEqual(before);
      expect(await standings()).toEqual([
        ["d1", "undone"],
        ["d2", "stands"],
      ]);
      await archive.decide({ ...BY, kind: "undo", undoes: "d2" });
      expect((await archive.statement(id))!.decided).toMatchObject({ kind: "rejected", decision: "d1" });
      expect(await standings()).toEqual([
        ["d1", "stands"],
        ["d2", "undone"],
        ["d3", "stands"],
      ]);
      expect((await archive.decisions({ statement: id })).map(({ decision }) => decision.id)).toEqual(["d1", "d2", "d3"]);
      expect(await archive.decisions({ statement: before[1]!.id })).toEqual([]);
      expect(await archive.decisions({ capture: HASH })).toHaveLength(3);
      expect(await archive.decisions({ capture: "0".repeat(64) })).toEqual([]);
    });
  });

  describe("keeps decisions when an article is read anew", () => {
    test("on statements that are found again by their id", async () => {
      await add(stage.archive, ASSURANCE);
      const { id } = (await statements())[1]!;
      await stage.archive.decide({ ...BY, kind: "accept", statement: id });
      await reading({});
      expect(await stage.archive.statement(id)).toMatchObject({ engine: "2.0.0", sure: true, decided: { kind: "accepted" } });
    });

    test("on statements that are found again by their words, which keep the id they were decided under", async () => {
      const { archive } = stage;
      await add(archive, ASSURANCE);
      const [assurance, , ministry] = await statements();
      await archive.decide({ ...BY, kind: "reject", statement: assurance!.id });
      await archive.decide({ ...BY, kind: "amend", statement: ministry!.id, change: { act: "non-denial" } });
      await reading({
        statements: [
          { id: "s7", cue: "said", content: "We will not meddle in", speakers: ["p1"] },
          { id: "s8", source: "Ministry of Ports", cue: "declined to comment", speakers: ["p3"], refersTo: ["s7"] },
        ],
      });
      expect(await archive.statement(assurance!.id)).toMatchObject({
        id: assurance!.id,
        words: { content: "We will not meddle in" },
        decided: { kind: "rejected" },
      });
      expect(await archive.statement(ministry!.id)).toMatchObject({
        id: ministry!.id,
        act: { main: "non-denial" },
        refersTo: [assurance!.id],
        words: { source: "Ministry of Ports" },
      });
      expect(await standings()).toEqual([
        ["d1", "stands"],
        ["d2", "stands"],
      ]);
      await archive.decide({ ...BY, kind: "accept", statement: assurance!.id });
      expect((await archive.statement(assurance!.id))!.decided).toMatchObject({ kind: "accepted", decision: "d3" });
    });

    test("where text moved, and the words of an amendment with it", async () => {
      const { archive } = stage;
      await add(archive, ASSURANCE);
      const { id } = (await statements())[1]!;
      await archive.decide({ ...BY, kind: "amend", statement: id, change: { content: [quote(ASSURANCE, "asked twice")] } });
      await reading({ text: `Advertisement\n${ASSURANCE.text}` });
      expect(await archive.statement(id)).toMatchObject({ words: { content: "asked twice" }, decided: { kind: "amended" } });
    });

    test("as lost where the words are gone, and found when they come back", async () => {
      const { archive } = stage;
      await add(archive, ASSURANCE);
      const { id } = (await statements())[1]!;
      await archive.decide({ ...BY, kind: "accept", statement: id });
      await reading({ statements: [{ cue: "said", content: "minister had", speakers: ["p1"] }] });
      expect(await standings()).toEqual([["d1", "lost"]]);
      expect((await archive.decisions({ statement: id })).map(({ decision }) => decision.id)).toEqual(["d1"]);
      expect((await statements()).map(({ decided }) => decided)).toEqual([null]);
      await readAgain(archive, ASSURANCE, ENGINE);
      expect(await standings()).toEqual([["d1", "stands"]]);
    });

    test("the same as if they had been taken on the newer reading", async () => {
      const [one, other] = [stage.archive, await stage.another()];
      await add(one, ASSURANCE);
      const { id } = (await statements())[1]!;
      const order = { ...BY, kind: "accept", statement: id } as const;
      await one.decide(order);
      await readAgain(one, ASSURANCE, NEWER);
      await add(other, ASSURANCE, NEWER);
      await other.decide(order);
      expect(await all(one.export({ all: true }))).toEqual(await all(other.export({ all: true })));
    });
  });

  describe("refuses decisions", () => {
    test("on what is not there", async () => {
      await add(stage.archive, ASSURANCE);
      const [change, none] = [{ content: [quote(ASSURANCE, "the vote")] }, "0".repeat(64)];
      const orders = [
        { kind: "accept", statement: "s0" },
        { kind: "undo", undoes: "d1" },
        { kind: "add", capture: none, change },
      ] as const;
      for (const order of orders) await expect(stage.archive.decide({ ...BY, ...order })).rejects.toMatchObject({ code: "not-found" });
    });

    test("with words that are not in the article, without words, without a name or a time; and appends none of them", async () => {
      const { archive } = stage;
      await add(archive, ASSURANCE);
      const { id } = (await statements())[0]!;
      const gone = { ...quote(ASSURANCE, "the vote"), exact: "the votes" };
      const orders = [
        { kind: "amend", statement: id, change: { content: [gone] } },
        { kind: "amend", statement: id, change: { content: [quote(DENIAL, "nonsense")] } },
        { kind: "amend", statement: id, change: {} },
        { kind: "amend", statement: id, change: { speakers: [""] } },
        { kind: "amend", statement: id, change: { act: "gossip" as never } },
        { kind: "add", capture: HASH, change: { content: [gone] } },
        { kind: "add", capture: HASH, change: { source: [quote(ASSURANCE, "Ann Roe")] } },
      ] as const;
      const before = await statements();
      for (const order of orders)
        await expect(archive.decide({ ...BY, ...order } as never)).rejects.toMatchObject({ code: "bad-decision" });
      await expect(archive.decide({ by: "", at: AT, kind: "accept", statement: id })).rejects.toMatchObject({ code: "bad-decision" });
      await expect(archive.decide({ by: "Ada", at: "today", kind: "accept", statement: id })).rejects.toMatchObject({
        code: "bad-decision",
      });
      expect(await archive.decisions()).toEqual([]);
      expect(await statements()).toEqual(before);
    });
  });
}
