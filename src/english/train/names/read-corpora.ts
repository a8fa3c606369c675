import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readAnnoctr } from "./annoctr.ts";
import { readGum } from "./gum.ts";
import type { Marked } from "./marked.ts";
import { readNews } from "./news.ts";
import { readSilver } from "./silver.ts";
import { readUner } from "./uner.ts";

/** The corpora that names are learnt from and measured on. */
export interface Corpora {
  /** Documents of GUM's train and dev part, in the genres with open licences. */
  readonly gumTrain: readonly Marked[];
  /** News, interviews and speeches of GUM's dev part. */
  readonly gumDev: readonly Marked[];
  readonly uner: readonly Marked[];
  /** EWT's train part: a treebank without names. */
  readonly ewtTrain: readonly Marked[];
  /** Some of PolNeAR's articles of its train part, without names. */
  readonly news: readonly Marked[];
  readonly annoctrTrain: readonly Marked[];
  readonly annoctrDev: readonly Marked[];
}

/** Said to come from another corpus; never trained on. */
export const LEFT_OUT = /_court_carpet$/;

/** Where news stands, and that one article in this many is taken. */
const NEWS = ["attributions", "polnear", "train", "text"] as const;
const NEWS_EVERY = 3;

/** Reads the corpora under a folder: `treebanks/`, `names/`, `cyber/`, `attributions/`. Throws where a file is missing. */
export function readCorpora(folder: string): Corpora {
  const read = (...path: string[]) => readFileSync(join(folder, ...path), "utf8");
  const split = splits(read("treebanks", "gum", "splits.md"));
  const gum = readdirSync(join(folder, "treebanks", "gum", "dep"))
    .filter((file) => file.endsWith(".conllu"))
    .sort()
    .flatMap((file) => readGum(read("treebanks", "gum", "dep", file)));
  return {
    gumTrain: gum.filter(({ id }) => split.get(id) === "train" && !LEFT_OUT.test(id)),
    gumDev: gum.filter(({ id }) => split.get(id) === "dev" && /_(?:news|interview|speech)_/.test(id)),
    uner: readUner(read("names", "uner-ewt", "en_ewt-ud-dev.iob2"), read("treebanks", "ewt", "dev.conllu")),
    ewtTrain: readSilver(read("treebanks", "ewt", "train.conllu")),
    news: readdirSync(join(folder, ...NEWS))
      .sort()
      .filter((_, index) => index % NEWS_EVERY === 0)
      .map((file) => readNews(file, read(...NEWS, file))),
    annoctrTrain: readAnnoctr(read("cyber", "annoctr", "ner_bio", "train.bio")),
    annoctrDev: readAnnoctr(read("cyber", "annoctr", "ner_bio", "dev.bio")),
  };
}

/** The part of each document: GUM lists them under a heading a part. */
export function splits(markdown: string): Map<string, string> {
  const parts = new Map<string, string>();
  let part = "";
  for (const line of markdown.split("\n")) {
    part = /^## (\w+)/.exec(line)?.[1] ?? part;
    const id = /^\s*\* (\S+)/.exec(line)?.[1];
    if (id) parts.set(id, part);
  }
  return parts;
}
