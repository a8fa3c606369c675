import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readGroups, readRegister } from "./index.ts";

const EUREPOC = [
  "ID,name,start_date,end_date,incident_type,receiver_name,receiver_country,initiator_name,initiator_country,attribution_date,attribution_basis,attribution_type,attributing_actor,attributing_country,attribution_it_company,sources_url",
  '17,"Break-in at Norrow Ports",2031-03-03,2031-03-05,Data theft; Hijacking with Misuse,Norrow Ports; Not available,Caldora,Amber Heron,Varenia,2031-04-02; 2031-05-01,IT-security community attributes attacker; Attribution by receiver government/state entity,Technical report; Political statement/report,Not available; Interior ministry,Norrland; Caldora,Halden Security; Not available,https://a.example/1; https://b.example/2',
].join("\n");

const DFRLAB = [
  "case_id,short_title,disinformant,disinformant_nation,source,source_category,disinformant_attribution,attribution_date,start_date,end_date,methods,attribution_url",
  'D7,Paper Tide,"Bright Voices, information service",Varenia,Institute for Quiet Seas,Civil society,Direct,10/02/2030,2030-09,,"sockpuppets, forgery",https://c.example/3',
].join("\r\n");

describe("registers of incidents", () => {
  test("EuRepoC's columns: each attribution with its own date, basis and type", () => {
    expect(readRegister(EUREPOC)).toEqual({
      shape: "EuRepoC",
      entries: [
        {
          ...{
            id: "17",
            name: "Break-in at Norrow Ports",
            start: "2031-03-03",
            end: "2031-03-05",
            victims: ["Norrow Ports"],
            victimStates: ["Caldora"],
          },
          ...{ actors: ["Amber Heron"], actorStates: ["Varenia"], methods: ["Data theft", "Hijacking with Misuse"] },
          attributions: [
            {
              by: ["Norrland", "Halden Security"],
              date: "2031-04-02",
              basis: "IT-security community attributes attacker",
              type: "Technical report",
            },
            {
              by: ["Interior ministry", "Caldora"],
              date: "2031-05-01",
              basis: "Attribution by receiver government/state entity",
              type: "Political statement/report",
            },
          ],
          sources: ["https://a.example/1", "https://b.example/2"],
        },
      ],
    });
  });

  test("DFRLab's columns", () => {
    expect(readRegister(DFRLAB)).toMatchObject({
      shape: "DFRLab",
      entries: [
        {
          id: "D7",
          name: "Paper Tide",
          start: "2030-09",
          end: null,
          actors: ["Bright Voices", "information service"],
          attributions: [{ date: "2030-10-02", by: ["Institute for Quiet Seas"] }],
        },
      ],
    });
  });

  test.each(["", "name,kind\nA,person", "{}", '"unclosed', "ID,name,start_date\n1,2"])("what is no register is none: %s", (text) => {
    expect(readRegister(text)).toBeNull();
  });

  test("bad input is normal input", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readRegister(text);
        readGroups(text);
        readGroups(`{"type":"bundle","objects":[${JSON.stringify(text)}]}`);
      }),
    );
  });
});

describe("threat groups", () => {
  test("of a MISP galaxy cluster, with its synonyms and reference", () => {
    const text = JSON.stringify({
      name: "Threat Actor",
      version: 3,
      values: [
        {
          value: "Amber Heron",
          meta: { synonyms: ["UNC-77", "Tin"], refs: ["https://a.example"], "cfr-suspected-state-sponsor": "Nowhere" },
        },
        { value: "UNC-77" },
        {},
      ],
    });
    expect(readGroups(text)).toEqual([
      {
        name: "Amber Heron",
        aliases: ["UNC-77"],
        kind: "threat-group",
        country: null,
        source: "MISP galaxy: Threat Actor, version 3: https://a.example",
        date: null,
      },
    ]);
  });

  test("of ATT&CK's intrusion sets, without those withdrawn, dated by their last change", () => {
    const set = {
      type: "intrusion-set",
      name: "Amber Heron",
      aliases: ["Amber Heron", "Storm-9"],
      modified: "2031-04-09T00:00:00Z",
      external_references: [{ source_name: "mitre-attack", external_id: "G9", url: "https://b.example" }],
    };
    expect(
      readGroups(
        JSON.stringify({ type: "bundle", objects: [set, { ...set, name: "Gone Group", revoked: true }, { type: "malware", name: "X" }] }),
      ),
    ).toEqual([
      {
        name: "Amber Heron",
        aliases: ["Storm-9"],
        kind: "threat-group",
        country: null,
        source: "mitre-attack G9 https://b.example",
        date: "2031-04-09",
      },
    ]);
  });
});
