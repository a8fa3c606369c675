import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadModel, loadNames, type NameModel, parse } from "../src/english/index.ts";
import { tableIn } from "../src/english/names/learned/load.ts";
import type { Reference } from "../src/english/references/index.ts";
import type { Label, Mark, Marked } from "../src/english/train/names/marked.ts";
import { type Corpora, readCorpora } from "../src/english/train/names/read-corpora.ts";
import { prepare, trainNames } from "../src/english/train/names/recipe.ts";
import { readLessons } from "../src/english/train/references/read-lessons.ts";
import { engineName, ran } from "./command.ts";
import { bCubed, bCubedF1, bCubedOfShared, sumBCubed } from "./naming/b-cubed.ts";
import { type Counts, exact, f1, overlapping, sum } from "./naming/counts.ts";
import { marksOf } from "./naming/marks-of.ts";
import { linked } from "./naming/references.ts";
import { percent, type Row, table } from "./table.ts";

/** In how many parts UNER is cut: each is read with weights that were learnt without it. */
const FOLDS = 5;

const LABELS: readonly Label[] = ["PER", "ORG", "LOC"];

/** The kinds of references that are told apart. */
const REFERRING: readonly [string, (reference: Reference, words: string) => boolean][] = [
  ["he, she", ({ form }, words) => form === "pronoun" && /^(?:h|sh)e|^hi/.test(words)],
  ["it, they", ({ form }, words) => form === "pronoun" && /^(?:it|the)/.test(words)],
  ["definite nouns", ({ form }) => form === "nominal"],
];

/** What was found in a text beside what people marked there. */
interface Pair {
  readonly found: readonly Mark[];
  readonly gold: readonly Mark[];
}

type Reader = (text: Marked, index: number) => Pair;

/** `npm run bench:names -- --data DIR`: the names of the rules alone, and mended by learnt ones, against what people marked. */
await ran("npm run bench:names -- --data DIR [--folds]", () => {
  const { values } = parseArgs({ options: { data: { type: "string" }, folds: { type: "boolean", default: false } } });
  if (values.data === undefined) return null;
  const corpora = readCorpora(values.data);
  const bytes = readFileSync(new URL("../models/names/names.bin", import.meta.url));
  const shipped = loadNames(bytes);
  const folds = values.folds ? foldModels(corpora, tableIn(bytes)) : null;
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const rules: Reader = readBy(() => undefined);
  const learnt: Reader = readBy(() => shipped);
  const byFold: Reader | null = folds && readBy((index) => folds[index % FOLDS]!);
  return [
    `${engineName()}; weights for names ${hash}. F1 x 100`,
    "",
    table([
      ["", "rules", "with weights"],
      ...(byFold ? named(`UNER EWT dev, ${FOLDS}-fold`, corpora.uner, rules, byFold) : []),
      ...named("GUM dev (news, interview, speech)", corpora.gumDev, rules, learnt),
      [
        "who is who, GUM dev, B-cubed",
        ...[rules, learnt].map((read) => percent(bCubedF1(sumBCubed(corpora.gumDev.map(read).map(partied(bCubed)))))),
      ],
      [
        "  of names found",
        ...[rules, learnt].map((read) => percent(bCubedF1(sumBCubed(corpora.gumDev.map(read).map(partied(bCubedOfShared)))))),
      ],
      ...referring(values.data, shipped),
      ["threat groups, AnnoCTR dev, overlap", ...[rules, learnt].map((read) => percent(f1(groups(corpora.annoctrDev.map(read)))))],
    ]),
  ].join("\n");
});

/** Whom pronouns and definite nouns mean, with trees where weights for them are at hand: precision and recall of links, and of those that are sure. */
function referring(data: string, names: NameModel): Row[] {
  const model = loadModel(readFileSync(new URL("../models/english/weights.bin", import.meta.url)));
  const lessons = [{}, { model }].map((trees) => readLessons(data, "dev", { names, ...trees }));
  return REFERRING.flatMap(([name, counted]): Row[] => [
    [`${name}, without trees, with trees: right of linked / linked of all`, ...lessons.map((read) => shares(linked(read, counted)))],
    ["  of what is sure", ...lessons.map((read) => shares(linked(read, counted, true)))],
  ]);
}

function shares({ right, found, gold }: Counts): string {
  return `${percent(found === 0 ? null : right / found)} / ${percent(gold === 0 ? null : right / gold)} (${right} of ${found}, ${gold})`;
}

function readBy(model: (index: number) => NameModel | undefined): Reader {
  return ({ text, marks }, index) => {
    const names = model(index);
    return { found: marksOf(parse(text, names ? { names } : {}), text), gold: marks };
  };
}

function foldModels(corpora: Corpora, table: Uint8Array): NameModel[] {
  const lessons = prepare(corpora, table);
  return Array.from({ length: FOLDS }, (_, fold) => loadNames(trainNames(lessons, (document) => document % FOLDS !== fold)));
}

/** A row for each label and one for all of them: exact bounds and label. */
function named(name: string, texts: readonly Marked[], ...readers: readonly Reader[]): Row[] {
  const pairs = readers.map((read) => texts.map(read));
  const of = (list: readonly Pair[], label: Label): Counts => sum(list.map(({ found, gold }) => exact(found, gold, label)));
  return [
    [`names, ${name}`, ...pairs.map((list) => percent(f1(sum(LABELS.map((label) => of(list, label))))))],
    ...LABELS.map((label): Row => [`  ${label}`, ...pairs.map((list) => percent(f1(of(list, label))))]),
  ];
}

function groups(pairs: readonly Pair[]): Counts {
  return sum(pairs.map(({ found, gold }) => overlapping(found, gold, "GROUP")));
}

/** Of threat groups gold does not say who is who. */
function partied<T>(score: (found: readonly Mark[], gold: readonly Mark[]) => T): (pair: Pair) => T {
  return ({ found, gold }) =>
    score(
      found.filter(({ label }) => label !== "GROUP"),
      gold,
    );
}
