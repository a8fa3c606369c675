import { describe, expect, test } from "vitest";
import { linkParty } from "../../linking/index.ts";
import type { Archive } from "../archive.ts";
import type { Stage } from "./contract.ts";
import { AT, add, all, captureOf, ENGINE, readAgain } from "./fixtures.ts";
import { naming } from "./parties.ts";

const BY = { by: "Ada", at: AT };
const NEWER = { version: "2.0.0", models: {} };
const ONE = naming("Minister Ann Roe was there.", { name: "Ann Roe", role: "Minister" }, "2031-01-01");
const AGAIN = naming("Minister Ann Roe came again.", { name: "Ann Roe", role: "Minister" }, "2031-01-02");
const OTHER = naming("Minister Anna Roe was there.", { name: "Anna Roe", role: "Minister" }, "2031-01-03");
const PRIVATE = naming("Bo Tal was there.", { name: "Bo Tal" });

const hash = (page: typeof ONE) => captureOf(page).captured.sha256;

/** What people decide of parties and statements: what is one, and what is not. */
export function joiningContract(stage: Stage): void {
  const names = async (archive: Archive) =>
    (await archive.parties({})).entries.map(({ name, articles, statements }) => `${name} ${articles} ${statements}`).sort();
  const id = async (archive: Archive, name: string) => (await archive.parties({})).entries.find((party) => party.name === name)!.id;
  const lines = async (archive: Archive) => (await all(archive.export({ all: true }))).map((entry) => JSON.stringify(entry));

  describe("takes decisions on what is one", () => {
    test("merging joins two parties; both ids lead to one; undoing parts them again", async () => {
      const { archive } = stage;
      for (const page of [ONE, AGAIN, OTHER]) await add(archive, page);
      const before = (await lines(archive)).filter((line) => !line.startsWith('{"type":"decision"'));
      const ids = [await id(archive, "Ann Roe"), await id(archive, "Anna Roe")] as const;
      expect(await archive.decide({ ...BY, kind: "merge", ids })).toMatchObject({
        ...{ id: "d1", kind: "merge", of: "party", by: "Ada" },
        mentions: [{ exact: "Ann Roe" }, { exact: "Anna Roe" }],
      });
      expect(await names(archive)).toEqual(["Ann Roe 3 3"]);
      for (const each of ids) expect((await archive.party(each))!.id).toBe([...ids].sort()[0]);
      expect((await archive.party(ids[0]))!.links.map(({ basis }) => basis)).toEqual(["explicit", "given"]);
      expect((await archive.search({ party: ids[1] })).total).toBe(3);
      expect((await archive.search({})).facets.speaker).toMatchObject([{ count: 3 }]);
      expect(await archive.decisions()).toMatchObject([
        { standing: "stands", anchor: null, leads: [[...ids].sort()[0], [...ids].sort()[0]] },
      ]);
      expect(await all(archive.damage())).toEqual([]);
      await add(archive, naming("Minister Anna Roe, once more.", { name: "Anna Roe", role: "Minister" }));
      expect(await names(archive)).toEqual(["Ann Roe 4 4"]);
      await readAgain(archive, naming("Minister Anna Roe, once more.", { name: "Anna Roe" }), ENGINE, { text: "Nobody." });

      await archive.decide({ ...BY, kind: "undo", undoes: "d1" });
      expect(await names(archive)).toEqual(["Ann Roe 2 2", "Anna Roe 1 1"]);
      expect((await lines(archive)).filter((line) => before.includes(line))).toHaveLength(before.length);
      await archive.decide({ ...BY, kind: "undo", undoes: "d2" });
      expect(await names(archive)).toEqual(["Ann Roe 3 3"]);
      expect((await archive.decisions()).map(({ standing }) => standing)).toEqual(["stands", "undone", "stands"]);
    });

    test("splitting takes the mentions of some articles out, under an id of their own that leads back when it is undone", async () => {
      const { archive } = stage;
      for (const page of [ONE, AGAIN]) await add(archive, page);
      const whole = await id(archive, "Ann Roe");
      await archive.decide({ ...BY, kind: "split", party: whole, captures: [hash(AGAIN)] });
      expect(await names(archive)).toEqual(["Ann Roe 1 1", "Ann Roe 1 1"]);
      const out = (await archive.article(hash(AGAIN)))!.parties[0]!.party!;
      expect(out).not.toBe(whole);
      expect(await archive.party(out)).toMatchObject({ why: "a person decided that “ann roe” is another here" });
      expect((await archive.article(hash(ONE)))!.parties[0]!.party).toBe(whole);
      expect(await all(archive.damage())).toEqual([]);

      await readAgain(archive, AGAIN, NEWER, { ...AGAIN, text: `Advertisement\n${AGAIN.text}` });
      expect((await archive.article(hash(AGAIN)))!.parties[0]!.party).toBe(out);
      await archive.decide({ ...BY, kind: "merge", ids: [whole, out] });
      expect(await names(archive)).toEqual(["Ann Roe 2 2"]);
      await archive.decide({ ...BY, kind: "undo", undoes: "d2" });
      await archive.decide({ ...BY, kind: "undo", undoes: "d1" });
      expect(await names(archive)).toEqual(["Ann Roe 2 2"]);
      expect((await archive.party(out))!.id).toBe(whole);
    });

    test("an id that a newer reading gives to nobody leads on to whom its words name now", async () => {
      const { archive } = stage;
      await add(archive, ONE);
      const before = await id(archive, "Ann Roe");
      await readAgain(archive, ONE, NEWER, { ...ONE, parties: ONE.parties!.map((party) => ({ ...party, country: "VAR" })) });
      const now = await id(archive, "Ann Roe");
      expect(now).not.toBe(before);
      expect((await archive.party(before))!.id).toBe(now);
      expect((await archive.search({ party: before })).total).toBe(1);
      await add(archive, OTHER);
      expect(await archive.decide({ ...BY, kind: "merge", ids: [before, await id(archive, "Anna Roe")] })).toMatchObject({ id: "d1" });
      await readAgain(archive, ONE, ENGINE, { ...ONE, parties: ONE.parties!.map((party) => ({ ...party, country: "CAL" })) });
      for (const each of [before, now]) expect(await archive.party(each)).toMatchObject({ name: "Ann Roe", articles: 2, country: "CAL" });
    });

    test("keeping two apart undoes a merge of them, and takes the suggestion away", async () => {
      const { archive } = stage;
      const short = naming("Varenian Minister Roe was there.", { name: "Roe", role: "Minister", country: "VAR" });
      await add(archive, short);
      await add(archive, naming("Varenian Minister Ann Roe was there.", { name: "Ann Roe", role: "Minister", country: "VAR" }));
      const { id: party, links } = (await archive.parties({})).entries[0]!;
      expect(links).toHaveLength(2);
      await archive.decide({ ...BY, kind: "split", ids: [party, links[1]!.id] });
      expect((await archive.dossier(party))!).toMatchObject({ party: { articles: 1, links: [] }, suggestions: [] });
      await archive.decide({ ...BY, kind: "merge", ids: [links[1]!.id, party] });
      expect(await archive.party(party)).toMatchObject({ articles: 2 });
      await archive.decide({ ...BY, kind: "split", ids: [party, links[1]!.id] });
      expect(await archive.party(party)).toMatchObject({ articles: 1 });
    });

    test("a short name put to one of two who held its office makes no suggestion that these two are one", async () => {
      const { archive } = stage;
      const minister = (name: string, day: string) =>
        naming(`Varenian Minister ${name} was there.`, { name, role: "Minister", country: "VAR" }, day);
      for (const page of [minister("Ann Roe", "2031-01-01"), minister("Bo Roe", "2031-03-01"), minister("Roe", "2031-04-01")])
        await add(archive, page);
      const [ann, bo] = [await id(archive, "Ann Roe"), await id(archive, "Bo Roe")];
      const suggested = async (party: string) =>
        (await archive.dossier(party))!.suggestions.flatMap((each) => ("name" in each ? each.name : []));
      expect([await suggested(ann), await suggested(bo)]).toEqual([["Roe"], ["Roe"]]);
      const first = await archive.suggestions({ limit: 1 });
      const second = await archive.suggestions({ limit: 1, after: first.next! });
      const asked = [...first.entries, ...second.entries].map(({ one, other }) => [one.id, other.name]);
      expect(asked.sort()).toEqual([ann, bo].sort().map((party) => [party, "Roe"]));
      const [short] = (await archive.dossier(bo))!.suggestions.flatMap((each) => ("id" in each ? each.id : []));
      await archive.decide({ ...BY, kind: "merge", ids: [bo, short!] });
      expect([await suggested(ann), await suggested(bo)]).toEqual([[], []]);
      expect(await archive.suggestions({})).toEqual({ entries: [], next: null });
    });

    test("what cannot be found any more is lost and stays on the list, until it is there again", async () => {
      const { archive } = stage;
      for (const page of [ONE, OTHER]) await add(archive, page);
      await archive.decide({ ...BY, kind: "merge", ids: [await id(archive, "Ann Roe"), await id(archive, "Anna Roe")] });
      await readAgain(archive, OTHER, NEWER, { ...OTHER, parties: [], statements: [] });
      expect((await archive.decisions()).map(({ standing, leads }) => [standing, leads[1]])).toEqual([["lost", null]]);
      expect(await names(archive)).toEqual(["Ann Roe 1 1"]);
      await readAgain(archive, OTHER, NEWER);
      expect((await archive.decisions()).map(({ standing }) => standing)).toEqual(["stands"]);
      expect(await names(archive)).toEqual(["Ann Roe 2 2"]);
      expect((await archive.decisions({ capture: hash(OTHER) })).length + (await archive.decisions({ capture: hash(ONE) })).length).toBe(2);
    });

    test("statements are named by their words, told together or apart as decided, and listed under each of them", async () => {
      const { archive } = stage;
      for (const page of [ONE, OTHER]) await add(archive, page);
      const ids = (await archive.search({})).entries.map((entry) => entry.id) as [string, string];
      const told = async () => (await archive.telling(ids[0]))!.appearances.map(({ statement }) => statement.id).sort();
      await archive.decide({ ...BY, kind: "merge", ids });
      expect(await told()).toEqual(ids.toSorted());
      for (const each of ids)
        expect(await archive.decisions({ statement: each })).toMatchObject([{ decision: { of: "statement" }, leads: ids }]);
      await archive.decide({ ...BY, kind: "split", ids });
      expect(await told()).toEqual([ids[0]]);
      await archive.decide({ ...BY, kind: "undo", undoes: "d2" });
      expect(await told()).toEqual(ids.toSorted());
      await readAgain(archive, OTHER, NEWER, { ...OTHER, parties: [], statements: [] });
      expect((await archive.decisions()).map(({ standing }) => standing)).toEqual(["lost", "undone", "stands"]);
      await readAgain(archive, OTHER, NEWER);
      expect(await told()).toEqual(ids.toSorted());
      expect(await all(archive.damage())).toEqual([]);
    });
  });

  describe("of decisions that contradict each other", () => {
    test("the newest stands, and the older says by which it is overruled", async () => {
      const { archive } = stage;
      for (const page of [ONE, OTHER]) await add(archive, page);
      const ids = [await id(archive, "Ann Roe"), await id(archive, "Anna Roe")] as const;
      await archive.decide({ ...BY, kind: "merge", ids });
      await archive.decide({ ...BY, kind: "split", ids });
      expect(await names(archive)).toEqual(["Ann Roe 1 1", "Anna Roe 1 1"]);
      expect((await archive.decisions()).map(({ standing, overruledBy }) => [standing, overruledBy])).toEqual([
        ["stands", "d2"],
        ["stands", null],
      ]);
      await archive.decide({ ...BY, kind: "merge", ids });
      expect(await names(archive)).toEqual(["Ann Roe 2 2"]);
      expect((await archive.decisions()).map(({ overruledBy }) => overruledBy)).toEqual([null, "d3", null]);
    });

    test("what is taken out of a party stays out of it, whatever merge before found its words there", async () => {
      const { archive } = stage;
      for (const page of [ONE, AGAIN, OTHER]) await add(archive, page);
      const [ann, anna] = [await id(archive, "Ann Roe"), await id(archive, "Anna Roe")];
      await archive.decide({ ...BY, kind: "merge", ids: [ann, anna] });
      const merged = (await archive.decisions())[0]!.decision as { mentions: readonly { capture: string }[] };
      await archive.decide({ ...BY, kind: "split", party: ann, captures: [merged.mentions[0]!.capture] });
      expect(await names(archive)).toContain("Ann Roe 1 1");
      const other = merged.mentions[0]!.capture === hash(ONE) ? AGAIN : ONE;
      const out = (await archive.article(merged.mentions[0]!.capture))!.parties[0]!.party!;
      const kept = (await archive.article(hash(other)))!.parties[0]!.party;
      expect(kept).not.toBe(out);
      expect((await archive.article(hash(OTHER)))!.parties[0]!.party).toBe(kept);
      expect((await archive.decisions()).map(({ standing, overruledBy }) => [standing, overruledBy])).toEqual([
        ["stands", null],
        ["stands", null],
      ]);
      expect(await all(archive.damage())).toEqual([]);
      await archive.decide({ ...BY, kind: "merge", ids: [out, anna] });
      expect((await archive.party(out))!.id).toBe((await archive.party(anna))!.id);
    });

    test("statements kept apart are not one by way of a third, unless that was decided later", async () => {
      const { archive } = stage;
      for (const page of [ONE, AGAIN, OTHER]) await add(archive, page);
      const [one, two, three] = (await archive.search({})).entries.map((entry) => entry.id) as [string, string, string];
      const together = async () => (await archive.telling(one))!.appearances.length;
      await archive.decide({ ...BY, kind: "merge", ids: [one, two] });
      await archive.decide({ ...BY, kind: "merge", ids: [two, three] });
      expect(await together()).toBe(3);
      await archive.decide({ ...BY, kind: "split", ids: [one, three] });
      expect(await together()).toBe(1);
      expect((await archive.telling(two))!.appearances).toHaveLength(2);
      await archive.decide({ ...BY, kind: "undo", undoes: "d1" });
      await archive.decide({ ...BY, kind: "merge", ids: [two, one] });
      expect(await together()).toBe(2);
      expect(await all(archive.damage())).toEqual([]);
    });
  });

  describe("refuses to join or part", () => {
    test("what is decided already, and to take back what was taken back", async () => {
      const { archive } = stage;
      for (const page of [ONE, OTHER]) await add(archive, page);
      const ids = [await id(archive, "Ann Roe"), await id(archive, "Anna Roe")] as const;
      const said = (await archive.search({})).entries.map((entry) => entry.id) as [string, string];
      await archive.decide({ ...BY, kind: "split", ids });
      await archive.decide({ ...BY, kind: "merge", ids: said });
      const refused = (order: Parameters<typeof archive.decide>[0], message: string) =>
        expect(archive.decide(order)).rejects.toMatchObject({ code: "bad-decision", message: expect.stringContaining(message) });
      await refused({ ...BY, kind: "split", ids: [ids[1], ids[0]] }, "d1 holds these two apart already");
      await refused({ ...BY, kind: "merge", ids: said }, "d2 holds these two to be one already");
      await archive.decide({ ...BY, kind: "undo", undoes: "d1" });
      await refused({ ...BY, kind: "undo", undoes: "d1" }, "`onrecord undo d3` makes it stand again");
      await archive.decide({ ...BY, kind: "undo", undoes: "d3" });
      await archive.decide({ ...BY, kind: "undo", undoes: "d1" });
      expect((await archive.decisions()).map(({ standing }) => standing)).toEqual(["undone", "stands", "undone", "stands", "stands"]);
    });

    test("what is not there, what is one already, what is of two kinds, people without a public role", async () => {
      const { archive } = stage;
      for (const page of [ONE, AGAIN, PRIVATE]) await add(archive, page);
      await add(archive, naming("The Port Council met.", { name: "Port Council", kind: "organization" }));
      const [roe, council] = [await id(archive, "Ann Roe"), await id(archive, "Port Council")];
      const none = `p${"0".repeat(20)}`;
      const tal = linkParty({ kind: "person", name: "Bo Tal", named: true })!.id;
      expect([await archive.party(tal), await archive.dossier(tal), (await archive.search({ party: tal })).total]).toEqual([null, null, 0]);
      const orders = [
        [{ kind: "merge", ids: [roe, none] }, "not-found"],
        [{ kind: "merge", ids: [roe, tal] }, "not-found"],
        [{ kind: "split", ids: [roe, tal] }, "not-found"],
        [{ kind: "merge", ids: [roe, roe] }, "bad-decision"],
        [{ kind: "merge", ids: [roe, council] }, "bad-decision"],
        [{ kind: "split", party: none, captures: [hash(ONE)] }, "not-found"],
        [{ kind: "split", party: roe, captures: [hash(ONE), hash(AGAIN)] }, "bad-decision"],
        [{ kind: "split", party: roe, captures: [hash(PRIVATE)] }, "bad-decision"],
        [{ kind: "split", party: roe, captures: ["0".repeat(64)] }, "not-found"],
        [{ kind: "merge", ids: ["s0", "s1"] }, "not-found"],
        [{ kind: "split", ids: [`o${none.slice(1)}`, `o${"1".repeat(20)}`] }, "bad-decision"],
      ] as const;
      const before = await lines(archive);
      for (const [order, code] of orders) await expect(archive.decide({ ...BY, ...order })).rejects.toMatchObject({ code });
      expect(await lines(archive)).toEqual(before);
    });
  });
}
