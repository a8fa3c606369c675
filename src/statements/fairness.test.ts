import { describe, expect, it } from "vitest";
import type { Doc } from "../english/index.ts";
import { findStatements } from "./index.ts";
import { bodyOf } from "./testing/body.ts";
import { LEARNT } from "./testing/found.ts";
import { docOf } from "./testing/judged.ts";

/** Two states, two people, two outlets and two groups, each pair of the same length, so that offsets stay when one stands for the other. */
const NAMES: readonly (readonly [string, string])[] = [
  ["Varenian", "Caldoran"],
  ["Varenia", "Caldora"],
  ["Joren Haskil", "Maren Wennin"],
  ["Haskil", "Wennin"],
  ["Meridian Post", "Parapet Times"],
  ["Amber Heron", "Slate Otter"],
];

/** Reasons quote words in lower case. */
const SWAPS = NAMES.flatMap(([one, two]) => [[one, two] as const, [one.toLowerCase(), two.toLowerCase()] as const]);

const SOURCES = [
  "Varenia",
  "The Varenian foreign ministry",
  "Chancellor Joren Haskil",
  "Two Varenian officials briefed on the call",
  "A spokeswoman for Varenia",
  "Caldora's embassy",
  "The Meridian Post",
  "Haskil, a former envoy of Caldora,",
];
const CONTENTS = [
  "Varenia had nothing to do with the theft",
  "Caldora would stay out of the vote",
  "it would not rule out talks with Varenia",
  "Amber Heron was behind the attack on 31 ministries",
  "the attack was carried out by Caldora on 12 May 2031",
  "Joren Haskil had lied about the letters",
  "Varenian hackers could strike the grid next",
  "there was no evidence that Caldoran mail was read",
  "the pact with Varenia would probably be signed",
];
const FRAMES = [
  (source: string, content: string) => `${source} said on Monday that ${content}.`,
  (source: string, content: string) => `“${content[0]!.toUpperCase()}${content.slice(1)},” ${source} said in a statement.`,
  (source: string, content: string) => `${source} denied that ${content}, and declined to say more.`,
];

const PASSAGES = SOURCES.flatMap((source) => CONTENTS.flatMap((content) => FRAMES.map((frame) => frame(source, content))));

/** The text with each name in the place of its other. */
function swapped(text: string): string {
  let other = text;
  for (const [index, [one, two]] of SWAPS.entries()) other = other.replaceAll(one, `<${index}>`).replaceAll(two, `{${index}}`);
  for (const [index, [one, two]] of SWAPS.entries()) other = other.replaceAll(`<${index}>`, two).replaceAll(`{${index}}`, one);
  return other;
}

/** What is found, with the names of the text in one order of the pairs, so that two texts can be compared. */
function shape(text: string, doc: Doc, swap: boolean): unknown {
  const body = bodyOf(text);
  const name = swap ? swapped("The Meridian Post") : "The Meridian Post";
  const { parties, ...findings } = findStatements(
    { ...body, article: { ...body.article, publisher: { name, span: null, basis: "given" } } },
    doc,
    LEARNT,
  );
  const plain = JSON.stringify({ ...findings, parties: parties.map((party) => ({ ...party, country: null })) });
  return JSON.parse(swap ? swapped(plain) : plain);
}

describe("the same words are the same record, whoever says them", () => {
  it("two hundred passages with states, people and groups swapped, names given", () => {
    expect(PASSAGES.length).toBeGreaterThanOrEqual(200);
    for (const text of PASSAGES) {
      const doc = docOf(text);
      const other = swapped(text);
      expect(other.length).toBe(text.length);
      const given: Doc = {
        ...doc,
        text: other,
        entities: doc.entities.map((entity) => ({ ...entity, name: swapped(entity.name) })),
        references: doc.references.map((reference) => ({ ...reference, why: swapped(reference.why) })),
      };
      expect({ text, ...(shape(other, given, true) as object) }).toEqual({ text, ...(shape(text, doc, false) as object) });
    }
  });
});
