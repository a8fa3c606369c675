import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Archive } from "../../archive/archive.ts";
import { openArchive } from "../../archive/index.ts";
import { ASSURANCE, AT, add, DENIAL, type Page, spanOf } from "../../archive/testing/fixtures.ts";
import type { WriteOptions } from "../format.ts";
import { formatNamed } from "../formats.ts";
import { type Loss, noLosses } from "../lost.ts";
import { type Asked, choose } from "../material/index.ts";

/** A page whose words are as hard to write down as words can be; statements of it stand behind emoji, marks and controls. */
export const HOSTILE: Page = {
  text: [
    '=HYPERLINK("https://evil.example","x") 😀 says e\u0301toile',
    '👩‍👩‍👧 “=1+1, "quoted", and more \u202egnihton\u202c 😀” said Ann Roe 🏳️‍🌈.',
    "\u200f\u202bשלום @here & <b>bold</b> \\textbf{x} % {y}\u202c, the Bureau of Ports said; \u0000\u0007 controls.",
  ].join("\n"),
  published: "2032-02",
  publisher: '+Ledger, "Daily" | *Post*',
  place: "https://ledger.example/a?b=1&c=%22",
  given: { address: "https://ledger.example/a?b=1&c=%22" },
  parties: [
    { id: "p1", name: "Ann Roe", role: "said Ann Roe" },
    { id: "p2", name: "Bureau of Ports", kind: "organization" },
  ],
  statements: [
    {
      source: "Ann Roe",
      cue: "said",
      content: '=1+1, "quoted", and more \u202egnihton\u202c 😀',
      speakers: ["p1"],
      form: "direct",
      act: { main: "denial", others: ["opinion"], why: "made up" },
    },
    {
      source: "the Bureau of Ports",
      cue: "said",
      content: "שלום @here & <b>bold</b> \\textbf{x} % {y}\u202c",
      speakers: ["p2"],
    },
  ],
};

const TOOK = "Amber Heron took files of 25 ports, Halden Security said.";

/** A page that tells of an incident, a meeting, a figure and a commitment. */
export const INCIDENT: Page = {
  text: `${TOOK}\nThe minister met the envoys in Norrow. Varenia will share its warnings with Caldora, the minister promised.`,
  place: "https://halden.example/report",
  given: { published: "2031-06" },
  published: "2031-06",
  publisher: "Halden Security",
  parties: [
    { id: "p1", name: "Halden Security", kind: "organization" },
    { id: "p2", name: "Amber Heron", kind: "threat-group", groups: ["Amber Heron (invented list)"] },
    { id: "p3", name: "Varenia", kind: "state" },
  ],
  statements: [
    {
      source: "Halden Security",
      cue: "said",
      content: "Amber Heron took files of 25 ports",
      speakers: ["p1"],
      act: { main: "attribution", others: [], why: "made up" },
      incident: "i1",
    },
    {
      source: "the minister",
      cue: "promised",
      content: "Varenia will share its warnings with Caldora",
      speakers: ["p3"],
      act: { main: "assurance", others: [], why: "made up" },
      commitment: "c1",
    },
  ],
  findings: {
    incidents: [
      {
        ...{ id: "i1", names: [], sectors: [saidOf("ports")], methods: [], effects: [saidOf("took files")], responses: [], dates: [] },
        actors: [{ ...saidOf("Amber Heron"), party: "p2" }],
        victims: [{ ...saidOf("25 ports"), party: null, count: { min: 25, max: 25, approximate: false } }],
        ...{ statements: ["s1"], sure: true },
      },
    ],
    figures: [{ span: spanOf(TOOK, "25"), min: 25, max: 25, approximate: false, unit: "ports", by: "p1", statement: "s1" }],
    events: [{ id: "e1", kind: "meeting", span: [58, 70], participants: ["p3"], place: null, date: null, outcomes: [] }],
    commitments: [
      {
        ...{
          id: "c1",
          by: ["p3"],
          to: [],
          action: [[97, 141]],
          polarity: "do",
          domain: "diplomacy",
          period: null,
          exclusions: [],
          given: "said",
        },
        ...{ history: [{ kind: "assured", statement: "s2", date: null }], sure: true },
      },
    ],
  },
};

function saidOf(words: string): { span: [number, number]; text: string; by: string; statement: string } {
  return { span: spanOf(TOOK, words), text: words, by: "p1", statement: "s1" };
}

/** Another outlet with the same report of the assurance. */
export const COPY: Page = { ...ASSURANCE, text: `${ASSURANCE.text}\nSubscribe.`, publisher: "Topbrief", published: "2031-04-10" };

/** An empty archive in a folder of its own, gone after the test. */
export async function emptyArchive(): Promise<Archive> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-exchange-"));
  const archive = await openArchive(join(folder, "record.db"), { create: true });
  onTestFinished(async () => {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return archive;
}

/** A small record: an assurance, a denial and a page of hostile words, with two decisions on them. */
export async function smallRecord(...more: readonly Page[]): Promise<Archive> {
  const archive = await emptyArchive();
  for (const page of [ASSURANCE, DENIAL, HOSTILE, ...more]) await add(archive, page);
  const { entries } = await archive.search({ standing: "any" });
  const of = (cue: string) => entries.find(({ words }) => words.cue === cue)!.id;
  await archive.decide({ kind: "accept", statement: of("said that"), by: "=Tester", at: AT, note: "seen 😀" });
  await archive.decide({ kind: "reject", statement: of("did not reply"), by: "Tester", at: AT });
  return archive;
}

/** What a format writes of a record, as bytes, with what it could not carry. */
export async function written(
  archive: Archive,
  format: string,
  options: WriteOptions = {},
  asked: Partial<Asked> = {},
): Promise<{ bytes: Buffer; text: string; lost: readonly Loss[] }> {
  const lost = noLosses();
  const write = await formatNamed(format).load();
  const pieces: Uint8Array[] = [];
  const { material } = await choose(archive, { ids: [], filters: {}, all: false, ...asked });
  for await (const chunk of write(material, options, lost)) pieces.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  const bytes = Buffer.concat(pieces);
  return { bytes, text: bytes.toString(), lost: lost.list() };
}
