import type { Archive, ExportEntry, StatementEntry } from "../../src/archive/archive.ts";
import type { Chapter, Material } from "../../src/exchange/material/index.ts";
import { sha256 } from "../../src/record/id.ts";

/** How many statements an article has. */
const EACH = 10;

const SENTENCES = [
  "“We have read no letters of anybody,” Foreign Minister Ann Roe of Varenia said on Tuesday. ",
  'Halden Security, which "looked" into it 🔎, tied the theft to Amber Heron; the bureau = it said, did not. ',
  "The Ministry of Ports declined to comment, its spokesman Bo Tal wrote in an e-mail late in the evening. ",
];

/** A made-up record of so many statements, ten an article. Nothing of it is held: every entry is made when it is asked for. */
export function generated(statements: number): Material {
  const articles = Math.ceil(statements / EACH);
  async function* chapters(): AsyncIterable<Chapter> {
    for (let index = 0; index < articles; index++) yield chapterAt(index);
  }
  async function* entries(): AsyncIterable<ExportEntry> {
    for (let index = 0; index < articles; index++) yield articleAt(index);
    for (let index = 0; index < articles; index++)
      for (const { id, ...statement } of chapterAt(index).statements) yield { type: "statement", id, ...statement };
  }
  return {
    archive: NOTHING_ELSE,
    all: true,
    entries,
    articles: chapters,
    article: async (capture) => chapterAt(Number.parseInt(capture.slice(0, 12), 16)),
  };
}

/** What the formats ask an archive for beside entries and articles: there is none of it. */
const NOTHING_ELSE = {
  decisions: async () => [],
  knowledge: async () => ({ version: 0, rows: [] }),
  party: async () => null,
} as unknown as Archive;

function captureAt(index: number): string {
  return index.toString(16).padStart(12, "0") + sha256(String(index)).slice(12);
}

function articleAt(index: number): ExportEntry {
  const { article, engine } = chapterAt(index);
  return { type: "article", id: captureAt(index), engine, textSha256: sha256(String(index)), article, parties: [], dates: [] };
}

function chapterAt(index: number): Chapter {
  const capture = captureAt(index);
  const text = Array.from({ length: EACH }, (_, at) => SENTENCES[(index + at) % SENTENCES.length]!).join("");
  const day = `20${10 + (index % 80)}-0${1 + (index % 9)}-1${index % 10}`;
  const date = { span: null, edtf: day, earliest: day, latest: day, basis: "explicit", why: "made up" } as const;
  const statements = Array.from({ length: EACH }, (_, at) => statementAt(capture, text, at, index, day));
  return {
    ...{ capture, mediaType: "text/plain", engine: { version: "1.0.0", models: {} }, text, parties: [], statements, within: () => [] },
    article: {
      ...{ title: { text: `Report ${index}`, span: [0, 6] }, publisher: { name: `Outlet ${index % 100}`, span: null, basis: "given" } },
      ...{
        byline: [],
        published: date,
        address: `https://post.example/${index}`,
        origins: [],
        republication: null,
        language: "en",
        blocks: [],
      },
    },
    findings: {
      parties: [],
      statements: [],
      quotations: [],
      relations: [],
      commitments: [],
      incidents: [],
      events: [],
      figures: [],
      dates: [],
    },
  };
}

function statementAt(capture: string, text: string, at: number, index: number, day: string): StatementEntry {
  const sentence = SENTENCES[(index + at) % SENTENCES.length]!;
  const start = text.indexOf(sentence);
  const span: [number, number] = [start, start + sentence.length - 1];
  const id = `s${sha256(`${capture} ${at}`).slice(0, 20)}`;
  return {
    ...{
      id,
      capture,
      kind: "speech",
      utterance: `u${at}`,
      source: [span],
      cue: [[start, start + 4]],
      content: [span],
      speakers: [],
      form: "direct",
    },
    ...{
      act: { main: "denial", others: [], why: "made up" },
      within: null,
      refersTo: [],
      about: [],
      hedge: null,
      addressees: [],
      occasion: null,
    },
    ...{
      said: null,
      sourcing: [],
      topics: ["cyber-espionage"],
      incident: null,
      commitment: null,
      basis: "explicit",
      sure: true,
      why: "made up",
    },
    ...{
      engine: "1.0.0",
      words: { source: sentence, cue: sentence.slice(0, 4), content: sentence.trim() },
      passage: { span, text: sentence },
    },
    by: [{ name: `Ann Roe ${index % 1000}`, kind: "person", named: true, party: null, side: null }],
    article: { title: `Report ${index}`, publisher: `Outlet ${index % 100}`, published: day },
    ...{ date: day, told: null, decided: null },
  };
}
