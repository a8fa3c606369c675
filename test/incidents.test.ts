import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, onrecord } from "./support/onrecord.ts";

const FIRST = `Hackers broke into Norrow Ports in March 2031, the company said on Wednesday.
Halden Security tied the break-in to Varenian intelligence.
Varenian Premier Ann Roe met Caldoran President Tal Oru in Lorvane on 4 May 2031. The talks ended without an agreement.
`;
const SECOND = `Caldora's government said on Friday that Varenian intelligence had carried out the attack on Norrow Ports in March 2031.
Varenia's embassy denied any involvement.
`;
const REGISTER = `ID,name,start_date,end_date,receiver_name,receiver_country,initiator_name,initiator_country,sources_url
9,Ports,2031-03,2031-03,Norrow Ports,Caldora,Not available,Varenia,https://halden.example/9
`;

/** A folder with an archive of two articles on one break-in. */
async function withTwo(): Promise<string> {
  const cwd = folder();
  for (const [name, text, publisher] of [
    ["first.txt", FIRST, "The Meridian Post"],
    ["second.txt", SECOND, "The Harbour Ledger"],
  ] as const) {
    writeFileSync(join(cwd, name), text);
    expect((await onrecord(cwd, ["add", "--published", "2031-05-09", "--publisher", publisher, name])).code).toBe(0);
  }
  writeFileSync(join(cwd, "register.csv"), REGISTER);
  return cwd;
}

describe("incidents, positions and events by command", () => {
  it("are listed and told, with what a register has beside them", async () => {
    const cwd = await withTwo();
    const { incidents, total } = JSON.parse((await onrecord(cwd, ["incidents", "--json", "--sure", "any"])).out);
    expect([total, incidents[0]]).toMatchObject([1, { articles: 2, victims: ["Norrow Ports"] }]);
    const { id } = incidents[0];
    const told = await onrecord(cwd, ["incidents", id, "--register", "register.csv"]);
    expect(told.code).toBe(0);
    expect(told.out).toMatch(/Who lays it to whom[\s\S]*Varenian intelligence[\s\S]*Where each party stands[\s\S]*denies/);
    expect(told.out).toMatch(/In the register, by its own words\n {2}EuRepoC 9/);
    expect((await onrecord(cwd, ["positions", id])).out).toMatch(/Varenia's embassy\n {4}denies/);
    expect(await onrecord(cwd, ["incidents", "i00000000000000000000"])).toMatchObject({ code: 1, out: "" });
    expect(await onrecord(cwd, ["incidents", "--register", "first.txt"])).toMatchObject({ code: 2, out: "" });
  }, 60_000);

  it("events are listed with what came of them", async () => {
    const cwd = await withTwo();
    const { events } = JSON.parse((await onrecord(cwd, ["events", "--json"])).out);
    expect(events).toMatchObject([{ kind: "meeting", tellings: [{ date: "2031-05-04", place: "Lorvane" }] }]);
    expect((await onrecord(cwd, ["events"])).out).toContain("ended without an agreement");
  }, 60_000);

  it("threat groups of a MISP galaxy cluster are names of one's own, with their source", async () => {
    const cwd = folder();
    const cluster = {
      name: "Threat Actor",
      values: [{ value: "Amber Heron", meta: { synonyms: ["UNC-77"], refs: ["https://halden.example"] } }],
    };
    writeFileSync(join(cwd, "groups.json"), JSON.stringify(cluster));
    expect((await onrecord(cwd, ["knowledge", "add", "groups.json"])).code).toBe(0);
    expect((await onrecord(cwd, ["knowledge", "show", "UNC-77"])).out).toContain("MISP galaxy: Threat Actor: https://halden.example");
  }, 60_000);
});
