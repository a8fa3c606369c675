import type { Archive } from "../../archive/archive.ts";
import { AT, add, type Page, spanOf } from "../../archive/testing/fixtures.ts";
import { emptyArchive } from "./stage.ts";

const TEXT = [
  "Talks in Norrow end without a word on the letters 📨",
  "“Varenia has read no letters of anybody,” Foreign Minister Ann Roe said on Tuesday.",
  "Halden Security tied the theft of letters from 25 ports to Amber Heron.",
].join("\n");

const said = (words: string, statement: string) => ({ span: spanOf(TEXT, words), text: words, by: "p2", statement });

/** One page of the sample world, as the examples in `docs/formats/` show it. What is found in it is written here, so that no weight changes an example. */
const PAGE: Page = {
  text: TEXT,
  published: "2032-09-14",
  publisher: "The Meridian Post",
  place: "https://meridianpost.example/2032/09/14/norrow",
  given: { address: "https://meridianpost.example/2032/09/14/norrow" },
  parties: [
    {
      id: "p1",
      name: "Ann Roe",
      role: "Foreign Minister",
      institution: { name: "Ministry of Foreign Affairs", kind: "ministry", country: null },
    },
    { id: "p2", name: "Halden Security", kind: "organization" },
    { id: "p3", name: "Amber Heron", kind: "threat-group" },
  ],
  statements: [
    {
      source: "Foreign Minister Ann Roe",
      cue: "said",
      content: "Varenia has read no letters of anybody",
      speakers: ["p1"],
      form: "direct",
      act: { main: "denial", others: [], why: "says that an allegation is untrue" },
      topics: ["cyber-espionage"],
      said: "2032-09-14",
      why: "a subject with a verb of saying; speaker named",
    },
    {
      source: "Halden Security",
      cue: "tied",
      content: "the theft of letters from 25 ports to Amber Heron",
      speakers: ["p2"],
      act: { main: "attribution", others: [], why: "says who did an incident" },
      topics: ["cyber-espionage"],
      incident: "i1",
      deed: { by: ["p3"], near: [], to: [] },
      why: "a verb of attribution with its object",
    },
  ],
  relations: [{ from: "s1", to: "s2", kind: "denies", why: "denies what the other lays to its side", sure: true }],
  findings: {
    incidents: [
      {
        ...{ id: "i1", names: [], sectors: [], methods: [], dates: [], responses: [], effects: [said("theft of letters", "s2")] },
        actors: [{ ...said("Amber Heron", "s2"), party: "p3" }],
        victims: [{ ...said("25 ports", "s2"), party: null, count: { min: 25, max: 25, approximate: false } }],
        ...{ statements: ["s2"], sure: true },
      },
    ],
  },
};

/** An archive with that page, and a person's decision on it. */
export async function exampleRecord(): Promise<Archive> {
  const archive = await emptyArchive();
  await add(archive, PAGE);
  const { entries } = await archive.search({ acts: ["denial"] });
  await archive.decide({ kind: "accept", statement: entries[0]!.id, by: "Ada", at: AT, note: "heard it" });
  return archive;
}
