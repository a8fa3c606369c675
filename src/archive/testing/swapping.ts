import { describe, expect, test } from "vitest";
import type { Archive } from "../archive.ts";
import { COMMITMENT_PAGES } from "./commitments.ts";
import type { Stage } from "./contract.ts";
import { add, type Page } from "./fixtures.ts";
import { INCIDENT_PAGES } from "./incidents.ts";

const PAGES: readonly Page[] = [...INCIDENT_PAGES, ...COMMITMENT_PAGES];
const STATES: Readonly<Record<string, string>> = { Varenia: "Caldora", Caldora: "Varenia", varenia: "caldora", caldora: "varenia" };

/** Both states in the place of each other, in names and in keys. */
const swap = (text: string) => text.replaceAll(/varenia|caldora/gi, (name) => STATES[name]!);

/** What is said of one state is recorded as it would be of any other. */
export function swappingContract(stage: Stage): void {
  const filled = async (archive: Archive, change: (text: string) => string) => {
    for (const page of PAGES) await add(archive, JSON.parse(change(JSON.stringify(page))) as Page);
    return archive;
  };

  /** Ids and hashes are made of the words, so that they are others. */
  const bare = (value: unknown) =>
    JSON.stringify(value, (name, each) => (IDS.has(name) ? undefined : each)).replaceAll(/\b[a-z][0-9a-f]{20}\b/g, "id");
  const IDS = new Set(["id", "capture", "statement", "statements", "articleId"]);

  describe("swapping the states swaps them in the record and nothing else", () => {
    const told: readonly [string, (archive: Archive) => Promise<unknown>][] = [
      ["incidents, with who lays them to whom, what stands against it and where parties stand", incidentsIn],
      ["events", (archive) => archive.events({})],
      ["positions", async (archive) => (await archive.positions({ by: "side" })).rows.map((row) => [row.name, row.cells, row.repeated])],
      ["what has not been answered", (archive) => archive.unanswered({})],
    ];
    test.each(told)("%s", async (_, seen) => {
      const before = bare(await seen(await filled(stage.archive, (text) => text)));
      const after = bare(await seen(await filled(await stage.another(), swap)));
      expect(before.length).toBeGreaterThan(100);
      expect(after).toBe(swap(before));
    });
  });
}

async function incidentsIn(archive: Archive): Promise<unknown> {
  const { entries } = await archive.incidents({ standing: "any" });
  return Promise.all(entries.map(({ id }) => archive.incident(id)));
}
