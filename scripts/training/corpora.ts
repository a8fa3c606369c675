import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Gold, readTreebank } from "../../src/english/train/treebank.ts";

/** What is trained on, and what is measured on. */
export interface Corpora {
  readonly train: readonly (readonly Gold[])[];
  readonly dev: readonly { readonly name: string; readonly conllu: string }[];
  /** How many sentences of EWT, and of each genre of GUM, are trained on. */
  readonly counts: readonly (readonly [string, number])[];
}

/** Said to come from another corpus, whose licence is not that of GUM. */
const LEFT_OUT = "GUM_court_carpet";

/** The genres of GUM that the figures are told for: those that news is made of. */
const MEASURED = /^GUM_(?:news|interview|speech)_/;

/** The documents of GUM that its list of parts, `splits.md`, has under a part's name. */
export const gumPart = (splits: string, part: string): ReadonlySet<string> =>
  new Set(
    splits
      .split(/^## /m)
      .find((section) => section.startsWith(`${part}\n`))
      ?.match(/GUM_\w+/g),
  );

/** Reads the treebanks. Documents of GUM that `splits.md` names under dev or test are not trained on. */
export function readCorpora(data: string): Corpora {
  const read = (...path: string[]) => readFileSync(join(data, "treebanks", ...path), "utf8");
  const names = readdirSync(join(data, "treebanks", "gum", "dep"))
    .filter((file) => file.endsWith(".conllu"))
    .map((file) => file.slice(0, -".conllu".length))
    .sort();
  const splits = read("gum", "splits.md");
  const trained = gumPart(splits, "train");
  const dev = gumPart(splits, "dev");
  const gum = (name: string) => read("gum", "dep", `${name}.conllu`);
  const train = [{ genre: "EWT", sentences: readTreebank(read("ewt", "train.conllu")) }];
  for (const name of names)
    if (trained.has(name) && name !== LEFT_OUT) train.push({ genre: `GUM ${name.split("_")[1]}`, sentences: readTreebank(gum(name)) });
  const genres = [...new Set(train.map(({ genre }) => genre))];
  return {
    train: train.flatMap(({ sentences }) => sentences),
    dev: [
      { name: "EWT dev", conllu: read("ewt", "dev.conllu") },
      {
        name: "GUM dev: news, interview, speech",
        conllu: names
          .filter((name) => dev.has(name) && MEASURED.test(name))
          .map(gum)
          .join("\n"),
      },
    ],
    counts: genres.map((genre) => [
      genre,
      train.filter((part) => part.genre === genre).reduce((sum, { sentences }) => sum + sentences.length, 0),
    ]),
  };
}
