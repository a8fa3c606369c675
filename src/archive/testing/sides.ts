import { describe, expect, test } from "vitest";
import type { Archive } from "../archive.ts";
import type { Stage } from "./contract.ts";
import { act, add, all, type Page } from "./fixtures.ts";

const state = (name: string) => ({ name, span: null, basis: "explicit" as const });
const CALDORA = { id: "p2", name: "Caldora", kind: "state" as const, state: state("Caldora") };

/** An article that tells whose minister she is, or not, and in which she denies something. */
function denying(of: string | null, published: string, words: string): Page {
  const content = `nobody of hers ever broke into ${words}`;
  return {
    text: `${published}: ${of ?? "The"} minister Ann Roe said that ${content}.`,
    ...{ published, publisher: "Meridian Post" },
    parties: [{ id: "p1", name: "Ann Roe", role: "minister", ...(of && { state: state(of) }) }],
    statements: [{ source: "Ann Roe", cue: "said", content, speakers: ["p1"], act: act("denial"), deed: { by: [], near: [], to: [] } }],
  };
}

const LAID: Page = {
  text: "Caldora said that hackers of Varenia broke into power grids.",
  ...{ published: "2031-03-02", publisher: "Lorvane Ledger" },
  parties: [{ id: "p1", name: "Varenia", kind: "state", state: state("Varenia") }, CALDORA],
  statements: [
    {
      ...{
        source: "Caldora",
        cue: "said",
        content: "hackers of Varenia broke into power grids",
        speakers: ["p2"],
        act: act("attribution"),
      },
      deed: { by: ["p1"], near: [], to: ["p2"] },
    },
  ],
};

/** Whose side somebody is whom another article names with a state. */
export function sidesContract(stage: Stage): void {
  const filled = async (archive: Archive, pages: readonly Page[]) => {
    for (const page of pages) await add(archive, page);
    return archive;
  };
  const denials = async (archive: Archive) =>
    ((await archive.side("Varenia"))?.rows ?? []).filter(({ role }) => role === "denied").map(({ elsewhere }) => elsewhere !== null);
  const [TOLD, UNTOLD] = [denying("Varenia", "2030-06-01", "hospitals"), denying(null, "2031-03-03", "power grids")];

  describe("knows whose side somebody is", () => {
    test("from another article near in time, and says from which", async () => {
      const archive = await filled(stage.archive, [UNTOLD, LAID]);
      expect(await denials(archive)).toEqual([]);
      expect((await archive.unanswered({})).entries).toHaveLength(1);
      await add(archive, TOLD);
      expect(await denials(archive)).toEqual([false, true]);
      const laid = (await archive.side("Varenia"))!.rows.find(({ role }) => role === "laid")!;
      expect(laid.denials.map(({ sure }) => sure)).toEqual([false]);
      expect((await archive.unanswered({})).entries).toEqual([]);
      expect((await archive.positions({ by: "side" })).rows.map(({ name, statements }) => [name, statements])).toEqual([
        ["Varenia", 2],
        ["Caldora", 1],
      ]);
      expect(await all(archive.damage())).toEqual([]);
    });

    test("not where articles tell two states, or only one of other years does", async () => {
      const other = denying("Caldora", "2031-03-05", "ports");
      expect(await denials(await filled(stage.archive, [TOLD, other, UNTOLD]))).toEqual([false]);
      const late = denying(null, "2039-03-03", "power grids");
      expect(await denials(await filled(await stage.another(), [TOLD, late]))).toEqual([false]);
    });

    test("the same whatever the order in which the pages came", async () => {
      const seen = async (archive: Archive) => JSON.stringify(await archive.side("Varenia"));
      const one = await seen(await filled(stage.archive, [UNTOLD, LAID, TOLD]));
      expect(await seen(await filled(await stage.another(), [TOLD, LAID, UNTOLD]))).toBe(one);
    });
  });
}
