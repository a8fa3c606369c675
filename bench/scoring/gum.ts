import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LEFT_OUT, splits } from "../../src/english/train/names/read-corpora.ts";
import { goldTexts } from "../../src/english/train/sentences/gold-text.ts";
import { OnrecordError, type Span } from "../../src/record/index.ts";
import type { Attribution } from "./attribution.ts";
import type { GoldDocument } from "./gold.ts";

/** One elementary discourse unit of an .rsd file: its tokens, what it hangs on and by which relation, and when it was hung there. */
interface Unit {
  readonly tokens: readonly [first: number, last: number];
  /** The token that its other tokens hang on. */
  readonly head: number;
  /** The order in which units were joined to one parent: smaller ones stand inside of larger ones. */
  readonly order: number;
  readonly parent: number;
  readonly relation: string;
  readonly signals: string;
}

/**
 * The texts of one part of a GUM folder (`dep/*.conllu`, `rst/*.rsd`, `splits.md`) with their attributions, by name. Those of its train part are learnt from. An attribution is a unit that hangs on another by an
 * `attribution` relation: its source is what the signals name, its cue the indicative words or else the unit's head, its content the
 * other unit with all that was joined to it before. Errors: `not-found` where the folder is not laid out so.
 */
export function* gumDocuments(folder: string, part: "train" | "dev"): Generator<GoldDocument> {
  const files = filesOf(join(folder, "dep")).filter((file) => file.endsWith(".conllu"));
  if (files.length === 0)
    throw new OnrecordError("not-found", `Expected dep/*.conllu and rst/*.rsd in \`${folder}\`, found none. Name GUM's folder.`, {
      folder,
    });
  const parts = splits(readFileSync(join(folder, "splits.md"), "utf8"));
  for (const file of files) {
    const name = file.replace(/\.conllu$/, "");
    if (parts.get(name) !== part || LEFT_OUT.test(name)) continue;
    const [gold] = goldTexts(readFileSync(join(folder, "dep", file), "utf8"));
    if (!gold) continue;
    const units = unitsOf(readFileSync(join(folder, "rst", `${name}.rsd`), "utf8"));
    const attributions = attributionsOf(units).map((tokens) => spansOf(tokens, gold.tokens));
    yield { name, path: join(folder, `${name}.txt`), bytes: new TextEncoder().encode(gold.text), text: gold.text, attributions };
  }
}

/** The genre in the name of one of GUM's texts. */
export function genreOf(name: string): string {
  return name.split("_")[1] ?? "";
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return [];
  }
}

function unitsOf(rsd: string): Unit[] {
  let token = 0;
  return rsd
    .split("\n")
    .filter((line) => line.includes("\t"))
    .map((line) => {
      const [, text = "", order = "0", , , features = "", parent = "0", relation = "", , signals = ""] = line.split("\t");
      const first = token;
      token += text.split(" ").length;
      const head = Number(/(?:^|\|)head_id=(\d+)/.exec(features)?.[1] ?? first + 1) - 1;
      return { tokens: [first, token], head, order: Number(order), parent: Number(parent) - 1, relation, signals };
    });
}

/** Attributions as token indexes by role. */
interface InTokens {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

function attributionsOf(units: readonly Unit[]): InTokens[] {
  const children = Map.groupBy(units.keys(), (unit) => units[unit]!.parent);
  const below = (unit: number): number[] => [unit, ...(children.get(unit) ?? []).flatMap(below)];
  return units.flatMap((unit, index) => {
    if (!unit.relation.startsWith("attribution") || unit.parent < 0) return [];
    const joined = (children.get(unit.parent) ?? []).filter((child) => child !== index && units[child]!.order < unit.order);
    const told = [unit.parent, ...joined.flatMap(below)].filter((one) => one !== index);
    const content = told.flatMap((one) => range(units[one]!.tokens)).sort((one, other) => one - other);
    const source = signalled(unit.signals, "semantic-attribution_source");
    const words = signalled(unit.signals, "lexical-indicative_(?:word|phrase)").filter(
      (at) => unit.tokens[0] <= at && at < unit.tokens[1] && !source.includes(at),
    );
    const head = source.includes(unit.head) ? [] : [unit.head];
    return [{ source, cue: words.length > 0 ? words : head, content }];
  });
}

function range([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first }, (_, index) => first + index);
}

/** The tokens that signals of a kind name: `semantic-attribution_source-49-52-_`. */
function signalled(signals: string, kind: string): number[] {
  const tokens = new Set<number>();
  for (const [, places] of signals.matchAll(new RegExp(`(?:^|;)${kind}-([\\d,-]+)-`, "g")))
    for (const part of places!.split(",")) {
      const [first = 0, last = first] = part.split("-").map(Number);
      for (let at = first; at <= last; at++) tokens.add(at - 1);
    }
  return [...tokens].sort((one, other) => one - other);
}

function spansOf({ source, cue, content }: InTokens, places: readonly (readonly [number, number])[]): Attribution {
  const spans = (tokens: readonly number[]) => {
    const joined: [number, number][] = [];
    let before = -2;
    for (const at of tokens) {
      const place = places[at];
      if (!place) continue;
      if (at === before + 1 && joined.length > 0) joined[joined.length - 1]![1] = place[1];
      else joined.push([place[0], place[1]]);
      before = at;
    }
    return joined satisfies Span[];
  };
  return { source: spans(source), cue: spans(cue), content: spans(content) };
}
