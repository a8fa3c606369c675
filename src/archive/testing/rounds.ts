import { describe, expect, test } from "vitest";
import type { DecisionOrder, StatementEntry } from "../archive.ts";
import { blindFor } from "../readings/blind.ts";
import { readingsIn, readingsToSettle } from "../readings/readings.ts";
import type { Stage } from "./contract.ts";
import { ASSURANCE, AT, add, all, captureOf } from "./fixtures.ts";

const HASH = captureOf(ASSURANCE).captured.sha256;

/** Queues that are shared out, and what several read independently. */
export function roundsContract(stage: Stage): void {
  const statements = async (): Promise<readonly StatementEntry[]> => (await stage.archive.article(HASH))!.statements;
  const read = (by: string, statement: string, order: Partial<DecisionOrder> = {}) =>
    stage.archive.decide({ by, at: AT, kind: "accept", statement, ...order } as DecisionOrder);
  const states = async () => readingsIn(await stage.archive.decisions()).map(({ state }) => state);
  const shared = async (each = 2, readers = ["Ada", "Bo"]) => {
    await add(stage.archive, ASSURANCE);
    const ids = (await statements()).map(({ id }) => id);
    return { ids, round: await stage.archive.share({ name: "First", statements: ids, readers, each, by: "Cy", at: AT }) };
  };

  describe("shares a queue out", () => {
    test("each statement to one, in turn; what is decided is done", async () => {
      const { ids, round } = await shared(1, ["Ada", "Bo", "Ada "]);
      expect(round).toEqual({
        ...{ id: "r1", name: "First", readers: ["Ada", "Bo"], each: 1, by: "Cy", made: AT, open: true, statements: 3 },
        progress: [
          { reader: "Ada", assigned: 2, read: 0 },
          { reader: "Bo", assigned: 1, read: 0 },
        ],
      });
      const { archive } = stage;
      const first = await archive.assigned("r1", "Ada", { limit: 1 });
      expect([first.entries[0]!.id, first.total]).toEqual([ids[0], 2]);
      const second = await archive.assigned("r1", "Ada", { limit: 1, after: first.next! });
      expect([second.entries[0]!.id, second.next]).toEqual([ids[2], null]);
      expect(await read("Ada", ids[0]!)).toMatchObject({ kind: "accept" });
      expect((await archive.assigned("r1", "Ada")).entries.map(({ id }) => id)).toEqual([ids[2]]);
      expect((await archive.rounds())[0]!.progress[0]).toEqual({ reader: "Ada", assigned: 2, read: 1 });
      expect((await archive.assigned("r1", "Dee")).total).toBe(0);
    });

    test("and refuses what cannot be shared", async () => {
      const { archive } = stage;
      const order = { name: "x", statements: ["s1"], readers: ["Ada"], each: 1, by: "Cy", at: AT };
      for (const wrong of [{ name: " " }, { statements: [] }, { readers: [""] }, { each: 2 }, { each: 0 }])
        await expect(archive.share({ ...order, ...wrong })).rejects.toMatchObject({ code: "bad-round" });
      await expect(archive.assigned("r7", "Ada")).rejects.toMatchObject({ code: "not-found" });
      await expect(archive.endRound("x")).rejects.toMatchObject({ code: "not-found" });
    });
  });

  describe("keeps readings apart", () => {
    test("what is read changes nothing and shows to nobody else until all are in; where they agree, it is decided by both", async () => {
      const { ids } = await shared();
      const { archive } = stage;
      const before = await archive.statement(ids[1]!);
      const reading = await read("Ada", ids[1]!);
      expect(reading).toMatchObject({ id: "d1", kind: "reading", verdict: "accept", act: "claim", round: "r1", of: 2 });
      expect(await archive.statement(ids[1]!)).toEqual(before);
      expect(await blindFor(archive, "Bo").decisions()).toEqual([]);
      expect(await blindFor(archive, "Ada").decisions()).toHaveLength(1);
      const exported = (name: string) => all(blindFor(archive, name).export({ all: true }));
      expect((await exported("Bo")).filter(({ type }) => type === "decision")).toEqual([]);
      expect((await exported("Ada")).filter(({ type }) => type === "decision")).toHaveLength(1);
      expect((await archive.assigned("r1", "Ada")).total).toBe(2);
      expect((await archive.assigned("r1", "Bo")).total).toBe(3);

      await read("Bo", ids[1]!);
      expect(await archive.statement(ids[1]!)).toMatchObject({ decided: { kind: "accepted", decision: "d3", by: "Ada and Bo" } });
      expect((await archive.decisions()).at(-1)!.decision).toMatchObject({ kind: "accept", settles: ["d1", "d2"] });
      expect(await blindFor(archive, "Bo").decisions()).toHaveLength(3);
      expect(await states()).toEqual(["settled"]);
    });

    test("where they differ nothing changes until a third settles it, whose decision can be taken back", async () => {
      const { ids } = await shared();
      const { archive } = stage;
      await read("Ada", ids[0]!);
      await read("Bo", ids[0]!, { kind: "amend", change: { act: "promise" as never } }).catch(() => undefined);
      await read("Bo", ids[0]!, { kind: "amend", change: { act: "opinion" } } as never);
      expect(await states()).toEqual(["differ"]);
      expect((await archive.statement(ids[0]!))!.decided).toBeNull();
      await expect(read("Ada", ids[0]!)).rejects.toMatchObject({ code: "bad-decision" });
      expect(await read("Cy", ids[0]!, { kind: "reject" } as never)).toMatchObject({ kind: "reject", settles: ["d1", "d2"] });
      expect(await states()).toEqual(["settled"]);
      await expect(archive.decide({ by: "Bo", at: AT, kind: "undo", undoes: "d2" })).rejects.toMatchObject({ code: "bad-decision" });
      await archive.decide({ by: "Cy", at: AT, kind: "undo", undoes: "d3" });
      expect(await states()).toEqual(["differ"]);
    });

    test("a slip is taken back by whoever read, with what followed of agreeing; not by another, and not read twice", async () => {
      const { ids } = await shared();
      const { archive } = stage;
      await read("Ada", ids[0]!);
      await expect(read("Ada", ids[0]!)).rejects.toMatchObject({ code: "bad-decision", message: expect.stringContaining("undo d1") });
      await expect(archive.decide({ by: "Bo", at: AT, kind: "undo", undoes: "d1" })).rejects.toMatchObject({ code: "bad-decision" });
      await read("Bo", ids[0]!);
      await archive.decide({ by: "Bo", at: AT, kind: "undo", undoes: "d2" });
      expect((await archive.statement(ids[0]!))!.decided).toBeNull();
      expect(await states()).toEqual(["open"]);
      await read("Bo", ids[0]!, { kind: "reject" } as never);
      expect(await states()).toEqual(["differ"]);
      expect(await all(archive.damage())).toEqual([]);
    });

    test("nobody is asked any more in a round that ended", async () => {
      const { ids } = await shared();
      await read("Ada", ids[1]!, { kind: "reject" } as never);
      expect(await blindFor(stage.archive, "Bo").decisions()).toEqual([]);
      await stage.archive.endRound("r1");
      expect(await blindFor(stage.archive, "Bo").decisions()).toHaveLength(1);
      expect(readingsToSettle(await stage.archive.decisions(), await stage.archive.rounds())).toMatchObject([
        { statement: ids[1], state: "open" },
      ]);
      expect(await read("Bo", ids[1]!)).toMatchObject({ kind: "accept", settles: ["d1"] });
      expect(readingsToSettle(await stage.archive.decisions(), await stage.archive.rounds())).toEqual([]);
      expect(await read("Ada", ids[0]!)).toMatchObject({ kind: "accept" });
      expect((await stage.archive.rounds())[0]).toMatchObject({ open: false });
    });
  });
}
