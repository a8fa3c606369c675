import { expect, test } from "vitest";
import type { Suggested } from "../archive.ts";
import { COMMITMENT_PAGES } from "./commitments.ts";
import type { Stage } from "./contract.ts";
import { AT, add } from "./fixtures.ts";
import { INCIDENT_PAGES } from "./incidents.ts";
import { naming } from "./parties.ts";

/** What a person is asked: whether two are one. */
export function suggestingContract(stage: Stage): void {
  const suggested = async (limit: number) => {
    const entries: Suggested[] = [];
    for (let after: string | undefined; ; ) {
      const page = await stage.archive.suggestions({ limit, ...(after && { after }) });
      entries.push(...page.entries);
      if (page.next === null) return entries;
      after = page.next;
    }
  };
  const pair = (...ids: string[]) => ids.sort().join(" ");

  test("asks of each two that may be one once, by what the pages of parties, incidents and commitments say, and no more once it is decided", async () => {
    const { archive } = stage;
    const minister = (name: string, day: string) =>
      naming(`Varenian Minister ${name} was there.`, { name, role: "Minister", country: "VAR" }, day);
    const ministers = [minister("Ann Roe", "2031-01-01"), minister("Bo Roe", "2031-03-01"), minister("Roe", "2031-04-01")];
    for (const page of [...COMMITMENT_PAGES, ...INCIDENT_PAGES, ...ministers]) await add(archive, page);
    const wanted = new Set<string>();
    for (const { id } of (await archive.parties({})).entries)
      for (const other of (await archive.dossier(id))!.suggestions) if (other.kind === "merge") wanted.add(pair(id, other.id));
    for (const { id } of (await archive.incidents({ standing: "any" })).entries)
      for (const other of (await archive.incident(id))!.maybe) wanted.add(pair(id, other.id));
    for (const { id } of (await archive.commitments({ all: true })).entries)
      for (const other of (await archive.commitment(id))!.maybe) if (other.how !== "denied") wanted.add(pair(id, other.id));
    const found = await suggested(50);
    expect(found.map(({ one, other }) => pair(one.id, other.id)).sort()).toEqual([...wanted].sort());
    expect(found.length).toBeGreaterThan(1);
    expect(await suggested(1)).toEqual(found);
    for (const { one, other } of found) expect([one.name, other.name]).not.toContain("");
    for (const { one, other } of found) await archive.decide({ by: "Ada", at: AT, kind: "split", ids: [one.id, other.id] });
    expect(await suggested(50)).toEqual([]);
  });
}
