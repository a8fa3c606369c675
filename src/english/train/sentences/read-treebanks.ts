import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type GoldText, goldTexts } from "./gold-text.ts";

/** What sentences are learnt from and measured on. */
export interface Treebanks {
  readonly ewtTrain: readonly GoldText[];
  readonly ewtDev: readonly GoldText[];
  /** The genres of GUM with open licences. */
  readonly gumTrain: readonly GoldText[];
  readonly gumDev: readonly GoldText[];
}

/** Said to come from another corpus; never trained on. */
const LEFT_OUT = /_court_carpet$/;

/** Reads `treebanks/` under a folder. Throws where a file is missing. */
export function readTreebanks(folder: string): Treebanks {
  const read = (...path: string[]) => readFileSync(join(folder, "treebanks", ...path), "utf8");
  const parts = partsOf(read("gum", "splits.md"));
  const gum = readdirSync(join(folder, "treebanks", "gum", "dep"))
    .filter((file) => file.endsWith(".conllu"))
    .sort()
    .flatMap((file) => goldTexts(read("gum", "dep", file)));
  return {
    ewtTrain: goldTexts(read("ewt", "train.conllu")),
    ewtDev: goldTexts(read("ewt", "dev.conllu")),
    gumTrain: gum.filter(({ id }) => parts.get(id) === "train" && !LEFT_OUT.test(id)),
    gumDev: gum.filter(({ id }) => parts.get(id) === "dev"),
  };
}

/** The part of each document: GUM lists them under a heading a part. */
function partsOf(markdown: string): Map<string, string> {
  const parts = new Map<string, string>();
  let part = "";
  for (const line of markdown.split("\n")) {
    part = /^## (\w+)/.exec(line)?.[1] ?? part;
    const id = /^\s*\* (\S+)/.exec(line)?.[1];
    if (id) parts.set(id, part);
  }
  return parts;
}
