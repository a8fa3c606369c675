import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { captureBytes, meet } from "../src/capture/index.ts";
import { extractObject } from "../src/pipeline/index.ts";
import type { ExtractObject } from "../src/record/contract.ts";
import type { Span } from "../src/record/span.ts";

/** What a person finds in the sample world: the clearest statements of each page. */
interface Expected {
  readonly source: string;
  readonly cue: string;
  readonly content: string | readonly string[] | null;
  readonly speaker: string;
  readonly act: string;
}

const SAMPLES = join(import.meta.dirname, "..", "samples");
const EXPECTED: Readonly<Record<string, readonly Expected[]>> = JSON.parse(readFileSync(join(SAMPLES, "expected.json"), "utf8"));

/** What the rules reach on the sample world today. A change that falls below is a regression. */
const FOUND_AT_LEAST = 0.82;
const ACT_RIGHT_AT_LEAST = 0.65;

interface Told {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  /** The contents of all pieces of its utterance. */
  readonly utterance: string;
  readonly speakers: readonly string[];
  readonly act: string;
  readonly sure: boolean;
}

async function extractAll(): Promise<Map<string, ExtractObject>> {
  const objects = new Map<string, ExtractObject>();
  for await (const met of meet([join(SAMPLES, "pages")])) {
    if ("error" in met) throw met.error;
    objects.set(`pages/${met.place.split("/").at(-1)}`, extractObject(met));
  }
  return objects;
}

function told(object: ExtractObject, file: string): Told[] {
  const text = object.text ?? decodePlain(file);
  const words = (spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end)).join(" ");
  const utterances = Map.groupBy(object.statements, ({ utterance }) => utterance);
  return object.statements.map(({ source, cue, content, utterance, speakers, act, sure }) => ({
    utterance: words(utterances.get(utterance)!.flatMap((piece) => piece.content)),
    source: words(source),
    cue: words(cue),
    content: words(content),
    speakers: speakers.map((id) => object.parties.find((party) => party.id === id)!.name),
    act: act.main,
    sure,
  }));
}

function decodePlain(file: string): string {
  return readFileSync(join(SAMPLES, file), "utf8").replace(/^\ufeff/, "");
}

/** A person marked what was said at one go, which is cut into pieces where its acts differ, and of a silence only that there was one. */
function sameCall(found: Told, { cue, content }: Expected): boolean {
  if (found.cue !== cue) return false;
  const wanted = content === null ? null : [content].flat().join(" ");
  return wanted === null ? found.act === "no-comment" : [found.content, found.utterance].some((told) => similarity(told, wanted) >= 0.8);
}

/** Jaccard index over words. */
function similarity(one: string, other: string): number {
  const sets = [one, other].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])) as [Set<string>, Set<string>];
  const both = sets[0].intersection(sets[1]).size;
  const either = sets[0].union(sets[1]).size;
  return either === 0 ? 1 : both / either;
}

const objects = await extractAll();
const pairs = Object.entries(EXPECTED).flatMap(([file, list]) => {
  const all = told(objects.get(file)!, file);
  return list.map((expected) => ({ file, expected, found: all.find((each) => sameCall(each, expected)) }));
});

describe("the sample world", () => {
  it("is read page by page, each with a title and a date, given or its own", () => {
    expect(objects.size).toBeGreaterThanOrEqual(14);
    for (const [file, { article }] of objects)
      expect({ file, title: article.title !== null, date: article.published !== null }).toEqual({ file, title: true, date: true });
  });

  it("gives back most of what a person finds in it", () => {
    const missed = pairs
      .filter(({ found }) => !found)
      .map(({ file, expected }) => `${file}: ${expected.source} | ${expected.cue} | ${[expected.content].flat().join(" … ")}`);
    if (process.env.SHOW_MISSED) console.log(missed.join("\n"));
    expect(1 - missed.length / pairs.length).toBeGreaterThanOrEqual(FOUND_AT_LEAST);
  });

  it("never has a sure statement in the wrong mouth", () => {
    const wrong = pairs
      .filter(({ expected, found }) => found?.sure && !speaks(found.speakers, expected.speaker))
      .map(({ file, expected, found }) => ({ file, expected: expected.speaker, found: found!.speakers, content: found!.content }));
    expect(wrong).toEqual([]);
  });

  it("has the act that a person chose for most", () => {
    const found = pairs.filter((pair) => pair.found);
    const right = found.filter(({ expected, found }) => found!.act === expected.act);
    if (process.env.SHOW_MISSED)
      for (const { expected, found: one } of found)
        if (one!.act !== expected.act) console.log(`${expected.act} <- ${one!.act}: ${one!.content.slice(0, 140)}`);
    expect(right.length / found.length).toBeGreaterThanOrEqual(ACT_RIGHT_AT_LEAST);
  });

  it("reads the same from the same bytes", () => {
    const file = join(SAMPLES, "pages", "varenia-briefing.txt");
    const once = () => extractObject({ captured: captureBytes(readFileSync(file)), place: "page", given: {} });
    expect(once()).toEqual(once());
  });
});

/** Whether the speakers are the one expected: by the name or a part of it, or by the noun that both are described with. */
function speaks(speakers: readonly string[], expected: string): boolean {
  const wanted = wordsOf(expected.replace(/ \(unnamed\)$/, ""));
  return speakers.some((speaker) => wordsOf(speaker).some((word) => wanted.includes(word)));
}

function wordsOf(name: string): string[] {
  return (name.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !/^(?:the|and|her|his|its|our|one)$/.test(word));
}
