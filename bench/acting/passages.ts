import { z } from "zod";
import { parse } from "../../src/english/index.ts";
import { trained, trainedStatements } from "../../src/pipeline/weights.ts";
import { type Findings, OnrecordError, overlap, type Span, type Statement } from "../../src/record/index.ts";
import { findStatements } from "../../src/statements/index.ts";
import { bodyOf } from "./body.ts";
import { jsonl } from "./labels.ts";

const Words = z.string().nullish();
const Hop = z.object({
  words: Words,
  named: z.boolean().nullish(),
  kind: Words,
  count: z.unknown().optional(),
  justification: Words,
  groundRule: Words,
  channel: Words,
});

/** A statement as its inventor means it. Words are exact slices of the passage; `#2` after them means their second place. */
const Meant = z.object({
  source: Words,
  cue: Words,
  content: z.array(z.string()).nullish(),
  speaker: z.union([z.string(), z.array(z.string())]).nullish(),
  act: z.string(),
  others: z.array(z.string()).nullish(),
  kind: Words,
  form: Words,
  within: z.unknown().optional(),
  refersTo: z.unknown().optional(),
  hedge: Words,
  band: Words,
  addressees: z.array(z.string()).nullish(),
  occasion: Words,
  said: z.unknown().optional(),
  hops: z.array(Hop).nullish(),
  about: z.unknown().optional(),
});
type Meant = z.infer<typeof Meant>;

const Passage = z.object({
  id: z.string(),
  genre: z.string(),
  text: z.string(),
  statements: z.array(Meant),
  notStatements: z.array(z.unknown()).nullish(),
  figures: z.array(z.unknown()).nullish(),
  commitments: z.array(z.unknown()).nullish(),
  incidents: z.array(z.unknown()).nullish(),
});
type Passage = z.infer<typeof Passage>;

/** For a field how often it was there to be had, and how often it was right. */
export type Tally = Map<string, { of: number; right: number }>;

/** What was found in passages: statements meant, found, made besides; and the fields of those found. */
export interface PassageScore {
  readonly passages: number;
  readonly meant: number;
  readonly made: number;
  readonly found: number;
  readonly fields: Tally;
}

/** Reads invented passages and compares what the program makes of each with what its inventor meant. */
export function scorePassages(path: string): PassageScore {
  const passages = jsonl(path, Passage);
  const fields: Tally = new Map();
  let [meant, made, found] = [0, 0, 0];
  for (const passage of passages) {
    const findings = findStatements(bodyOf(passage.text), parse(passage.text, trained()), trainedStatements());
    const pairs = pairsOf(passage, findings);
    meant += passage.statements.length;
    made += findings.statements.length;
    found += pairs.filter(([, statement]) => statement !== null).length;
    for (const [one, statement] of pairs)
      if (statement) for (const [field, right] of compared(passage, one, statement, findings)) tally(fields, field, right);
    for (const list of ["figures", "commitments", "incidents"] as const)
      if (passage[list]) tally(fields, `${list}: as many`, findings[list].length === (passage[list]?.length ?? 0));
  }
  return { passages: passages.length, meant, made, found, fields };
}

function tally(fields: Tally, field: string, right: boolean): void {
  const before = fields.get(field) ?? { of: 0, right: 0 };
  fields.set(field, { of: before.of + 1, right: before.right + (right ? 1 : 0) });
}

/** Each statement meant with the one that the program made of it: the cue overlaps, or, where there is none, most of the content. */
function pairsOf({ text, statements }: Passage, findings: Findings): [Meant, Statement | null][] {
  const free = new Set(findings.statements);
  return statements.map((meant) => {
    const cue = meant.cue ? placeOf(text, meant.cue) : null;
    const content = (meant.content ?? []).map((words) => placeOf(text, words));
    const one = [...free].find((each) =>
      cue ? each.cue.some((span) => overlap(span, cue)) : each.cue.length === 0 && overlaps(each.content, content),
    );
    if (one) free.delete(one);
    return [meant, one ?? null];
  });
}

function overlaps(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((one) => others.some((other) => overlap(one, other)));
}

/** Where words stand in a passage. Errors: `bad-gold` where they do not. */
export function placeOf(text: string, words: string): Span {
  const [, exact = words, number = "1"] = /^(.*?)(?:#(\d+))?$/s.exec(words) ?? [];
  let at = -1;
  for (let count = 0; count < Number(number); count++) {
    at = text.indexOf(exact, at + 1);
    if (at < 0) throw new OnrecordError("bad-gold", `Expected words of the passage, not \`${words}\`.`, { words });
  }
  return [at, at + exact.length];
}

function* compared({ text }: Passage, meant: Meant, made: Statement, { parties }: Findings): Generator<[field: string, right: boolean]> {
  const words = (spans: readonly Span[]) => spans.map((span) => text.slice(...span)).join(" ");
  const name = (id: string | null) => parties.find((party) => party.id === id)?.name ?? "";
  yield ["source", words(made.source) === exact(meant.source)];
  yield ["content", jaccard(words(made.content), (meant.content ?? []).map(exact).join(" ")) >= 0.8];
  yield ["act", made.act.main === meant.act];
  if (meant.speaker)
    yield [
      "speaker",
      [meant.speaker].flat().every((speaker) => made.speakers.some((id) => isPartOf(name(id), speaker) || isPartOf(speaker, name(id)))),
    ];
  if (meant.kind) yield ["kind", made.kind === meant.kind];
  if (meant.form) yield ["form", made.form === meant.form];
  yield ["within", (made.within !== null) === (meant.within !== null && meant.within !== undefined)];
  if (meant.refersTo !== undefined)
    yield ["refersTo", made.refersTo.length > 0 === (Array.isArray(meant.refersTo) ? meant.refersTo.length > 0 : Boolean(meant.refersTo))];
  if (meant.hedge !== undefined) yield ["hedge", (made.hedge !== null) === Boolean(meant.hedge)];
  if (meant.hedge) yield ["band", (made.hedge?.band ?? null) === (meant.band ? meant.band.replaceAll(" ", "-") : null)];
  if (meant.addressees !== undefined) yield ["addressees", made.addressees.length === (meant.addressees?.length ?? 0)];
  if (meant.occasion !== undefined) yield ["occasion", (made.occasion !== null) === Boolean(meant.occasion)];
  if (!meant.hops) return;
  yield ["hops: as many", made.sourcing.length === meant.hops.length];
  for (const [index, hop] of meant.hops.entries()) {
    const own = made.sourcing[index];
    if (!own) continue;
    for (const field of ["named", "kind", "groundRule", "channel"] as const)
      if (hop[field] !== undefined) yield [`hop ${field}`, (own[field] ?? null) === (hop[field] ?? null)];
    yield ["hop justification", (own.justification !== null) === Boolean(hop.justification)];
  }
}

function exact(words: string | null | undefined): string {
  return (words ?? "").replace(/#\d+$/, "");
}

/** Whether a name's words are all among another's: "Roe" and "Foreign Minister Ann Roe". */
function isPartOf(name: string, other: string): boolean {
  const wanted = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const there = new Set(other.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return wanted.length > 0 && wanted.every((word) => word === "the" || there.has(word));
}

/** The share of words, in lower case, that two texts have in common; 1 where neither has any. */
function jaccard(one: string, other: string): number {
  const [ones, others] = [one, other].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])) as [
    Set<string>,
    Set<string>,
  ];
  const either = ones.union(others).size;
  return either === 0 ? 1 : ones.intersection(others).size / either;
}
