import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadNames, type NameModel, parse } from "../src/english/index.ts";
import type { Label, Mark, Marked } from "../src/english/train/names/marked.ts";
import { type Corpora, readCorpora } from "../src/english/train/names/read-corpora.ts";
import { prepare, trainNames } from "../src/english/train/names/recipe.ts";
import { engineName, ran } from "./command.ts";
import { bCubed, bCubedF1, bCubedOfShared, sumBCubed } from "./naming/b-cubed.ts";
import { type Counts, exact, f1, overlapping, sum } from "./naming/counts.ts";
import { marksOf } from "./naming/marks-of.ts";
import { percent, type Row, table } from "./table.ts";

/** In how many parts UNER is cut: each is read with weights that were learnt without it. */
const FOLDS = 5;

const LABELS: readonly Label[] = ["PER", "ORG", "LOC"];

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
  const folds = values.folds ? foldModels(corpora) : null;
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
      ["threat groups, AnnoCTR dev, overlap", ...[rules, learnt].map((read) => percent(f1(groups(corpora.annoctrDev.map(read)))))],
    ]),
  ].join("\n");
});

function readBy(model: (index: number) => NameModel | undefined): Reader {
  return ({ text, marks }, index) => {
    const names = model(index);
    return { found: marksOf(parse(text, names ? { names } : {}), text), gold: marks };
  };
}

function foldModels(corpora: Corpora): NameModel[] {
  const lessons = prepare(corpora);
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
