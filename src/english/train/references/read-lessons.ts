import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ParseOptions, parse } from "../../parse.ts";
import { LEFT_OUT, splits } from "../names/read-corpora.ts";
import { readMentions } from "./gold.ts";
import { type Lesson, lessonOf } from "./lesson.ts";

/** GUM's texts of a part, read with the given weights: all genres of its train part; news, interviews and speeches of its dev part. */
export function readLessons(folder: string, part: "train" | "dev", options: ParseOptions): Lesson[] {
  const gum = join(folder, "treebanks", "gum");
  const split = splits(readFileSync(join(gum, "splits.md"), "utf8"));
  return readdirSync(join(gum, "dep"))
    .filter((file) => file.endsWith(".conllu"))
    .sort()
    .flatMap((file) => readMentions(readFileSync(join(gum, "dep", file), "utf8")))
    .filter(({ id }) => split.get(id) === part && !LEFT_OUT.test(id) && (part === "train" || /_(?:news|interview|speech)_/.test(id)))
    .map((text) => lessonOf(text, parse(text.text, options)));
}
