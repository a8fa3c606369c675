import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { captureBytes } from "../../src/capture/index.ts";
import { type ArticleSketch, articleNode, articlesAlike, type LinkNode } from "../../src/linking/index.ts";
import { readCapture } from "../../src/pipeline/index.ts";
import type { Given } from "../../src/record/index.ts";
import { percent, table } from "../table.ts";
import { arranged } from "./arranged.ts";
import { rowsOf } from "./labelled.ts";
import type { Part } from "./part.ts";

/** Two articles with what a person holds them to be: one text made of the other, one told from the other, or two of their own. */
interface Pair {
  readonly one: string;
  readonly other: string;
  readonly is: "copy" | "retold" | "own" | "unclear";
}

/** An article of a corpus as it is linked. */
interface Real {
  readonly name: string;
  readonly node: LinkNode<ArticleSketch>;
}

/** Copies among articles that papers and sites wrote: those of PolNeAR and CASIE, of which some are near copies of others. */
export const real: Part = {
  name: "real",
  report: ({ data }) => {
    if (data === null) return null;
    const articles = [...polnear(join(data, "attributions/polnear")), ...casie(join(data, "cyber/casie/source"))];
    const pairs: readonly Pair[] = rowsOf("copies/real.jsonl");
    const centres = arranged(
      articles.map(({ node }) => node),
      articlesAlike,
    );
    const byCentre = Map.groupBy(articles, ({ node }) => centres.get(node.id)!);
    const together = [...byCentre.values()].flatMap((some) => pairsOf(some.map(({ name }) => name)));
    const known = new Map(pairs.map((pair) => [keyOf(pair.one, pair.other), pair.is]));
    const labels = together.map((key) => known.get(key) ?? "not looked at");
    const right = labels.filter((is) => is === "copy" || is === "retold").length;
    const found = (is: Pair["is"]) => {
      const all = pairs.filter((pair) => pair.is === is);
      return `${all.filter(({ one, other }) => together.includes(keyOf(one, other))).length} of ${all.length}`;
    };
    return [
      `Copies among ${articles.length} articles that papers and sites wrote`,
      table([
        ["pairs put together", "rightly", "precision", "copies found", "retold found", "of their own put together"],
        [
          String(together.length),
          String(right),
          percent(together.length === 0 ? null : right / together.length),
          found("copy"),
          found("retold"),
          found("own"),
        ],
      ]),
      ...together.filter((key) => !known.has(key)).map((key) => `not looked at: ${key}`),
    ].join("\n\n");
  },
};

/** The outlets of PolNeAR by what its files begin with. */
const OUTLETS: Readonly<Record<string, string>> = {
  breitbart: "Breitbart News",
  "huff-post": "The Huffington Post",
  nyt: "The New York Times",
  politico: "Politico",
  "usa-today": "USA Today",
  "wash-post": "The Washington Post",
  "west-journal": "Western Journalism",
};

function polnear(folder: string): Real[] {
  return ["train", "dev"].flatMap((part) =>
    readdirSync(join(folder, part, "text"))
      .filter((file) => file.endsWith(".txt"))
      .sort()
      .map((file) => {
        const [outlet = "", published = ""] = file.split("_");
        return realOf(file.slice(0, -4), readFileSync(join(folder, part, "text", file), "utf8"), {
          publisher: OUTLETS[outlet] ?? outlet,
          published,
        });
      }),
  );
}

/** CASIE's articles have their title, address and day before them. */
function casie(folder: string): Real[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => {
      const whole = readFileSync(join(folder, file), "utf8");
      const of = (tag: string) => new RegExp(`<${tag}>([^<]*)<`).exec(whole)?.[1]?.trim() ?? "";
      const text = `${of("title")}\n\n${whole.slice(whole.indexOf("<text>") + "<text>".length).replace(/<\/text>\s*$/, "")}`;
      const published = of("date").replaceAll("_", "-");
      const host = /^https?:\/\/(?:www\.)?([^/]+)/.exec(of("source"))?.[1];
      return realOf(file.slice(0, -4), text, {
        ...(host && { publisher: host }),
        ...(/^\d{4}-\d\d-\d\d$/.test(published) && { published }),
      });
    });
}

function realOf(name: string, text: string, given: Given): Real {
  const captured = captureBytes(Buffer.from(text));
  const { reading, findings } = readCapture(captured, given);
  return { name, node: articleNode(captured.sha256, reading.text, reading.article, findings) };
}

function pairsOf(names: readonly string[]): string[] {
  return names.flatMap((one, at) => names.slice(at + 1).map((other) => keyOf(one, other)));
}

function keyOf(one: string, other: string): string {
  return [one, other].sort().join(" | ");
}
