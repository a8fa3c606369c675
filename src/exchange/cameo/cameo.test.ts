import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import type { Page } from "../../archive/testing/fixtures.ts";
import { ACT_NAMES } from "../../record/acts.ts";
import { HOSTILE, smallRecord, written } from "../testing/stage.ts";
import { codeOf } from "./codes.ts";

const ACCUSES: Page = {
  text: "Varenia read the letters, Interior Minister Bo Oru told Caldora.",
  published: "2032-08-25",
  publisher: "Meridian Post",
  parties: [
    {
      id: "p1",
      name: "Bo Oru",
      role: "Interior Minister",
      country: "ABC",
      institution: { name: "ministry", kind: "ministry", country: "ABC" },
    },
    { id: "p2", name: "Varenia", kind: "state", country: "XYZ" },
  ],
  statements: [
    {
      source: "Interior Minister Bo Oru",
      cue: "told",
      content: "Varenia read the letters",
      speakers: ["p1"],
      act: { main: "attribution", others: [], why: "made up" },
      topics: ["cyber-espionage"],
      deed: { by: ["p2"], near: [], to: [] },
    },
  ],
};

it("says who does what to whom in the codes, and tells what has none", async () => {
  const { text, lost } = await written(await smallRecord(ACCUSES), "cameo");
  const rows = parse(text, { columns: true, record_delimiter: "\r\n" }) as Record<string, string>[];
  expect(rows).toContainEqual(
    expect.objectContaining({
      ...{
        date: "20320825",
        source: "Bo Oru",
        source_code: "ABCGOV",
        target: "Varenia",
        target_code: "XYZ",
        cameo_code: "1125",
        cameo_root: "11",
      },
      ...{ plover_event: "ACCUSE", plover_mode: "allege", plover_contexts: "cyber" },
    }),
  );
  expect(rows.find(({ url }) => url === HOSTILE.given!.address)).toMatchObject({ cameo_code: "016", plover_event: "", date: "" });
  expect(lost.map(({ what }) => what)).toEqual(
    expect.arrayContaining(["day of an event", "statement of the act claim", "target of an event"]),
  );
});

it("has a code or none for every act, none for those that neither book has", () => {
  const without = ACT_NAMES.filter((act) => codeOf(act, []) === null);
  expect(without).toEqual(expect.arrayContaining(["non-denial", "negative-finding", "warning", "disclosure"]));
  expect(codeOf("threat", ["sanctions"])).toMatchObject({ cameo: "1312", plover: "THREATEN", mode: "restrict" });
});
