import type { StatementEntry } from "../archive/archive.ts";
import { isPrivatePerson } from "../archive/private-person.ts";
import { foldedWords, ROWS, SHARDS, shardOf } from "./page/fold.ts";

/** What a result shows: file, date, act, speakers, words. */
export type Row = readonly [file: string, date: string, act: string, speakers: string, words: string];

/** Words of a result past these are cut; UTF-16 code units. */
const SHOWN = 280;

/**
 * The index of a site's search, in which nobody without a public role is found by name: rows in the order of the list, and for every word the rows that have it. It is written as scripts that call
 * `onrecordShard`, since a page that was opened from a disk may load scripts beside it and nothing else.
 */
export class SearchIndex {
  readonly #rows: Row[] = [];
  readonly #words = new Map<string, number[]>();

  add(entry: StatementEntry, file: string, actName: string): void {
    const { words, by, article, date } = entry;
    const [hidden, shown] = [by.filter(isPrivatePerson), by.filter((speaker) => !isPrivatePerson(speaker))];
    const speakers = shown.map(({ name }) => name).join(", ");
    const row = this.#rows.length;
    this.#rows.push([file, date ?? "", actName, speakers, cut(words.content || words.cue)]);
    const all = [words.source, words.content, speakers, actName, article.title ?? "", article.publisher ?? "", date ?? ""].join(" ");
    const told = hidden.reduce((text, { name }) => text.replaceAll(name, " "), all);
    for (const word of new Set(foldedWords(told))) {
      const places = this.#words.get(word);
      if (places) places.push(row);
      else this.#words.set(word, [row]);
    }
  }

  /** The files, by name below `search/`. */
  *files(): Generator<readonly [name: string, text: string]> {
    for (let from = 0; from < this.#rows.length; from += ROWS) yield script(`rows-${from / ROWS}`, this.#rows.slice(from, from + ROWS));
    const sorted = [...this.#words].sort(([one], [other]) => (one < other ? -1 : 1));
    const byShard = Map.groupBy(sorted, ([word]) => shardOf(word));
    // Those without a word are there too, so that a search for what nobody said finds nothing and misses nothing.
    for (let shard = 0; shard < SHARDS; shard++) yield script(`words-${shard}`, Object.fromEntries(byShard.get(String(shard)) ?? []));
  }
}

function script(name: string, data: unknown): readonly [name: string, text: string] {
  // Line separators end a line of script, and a closing tag would end the script where it is put into a page.
  const json = JSON.stringify(data).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  return [`${name}.js`, `onrecordShard(${JSON.stringify(name)},${json});\n`];
}

const cut = (words: string): string =>
  words.length > SHOWN
    ? `${words
        .slice(0, SHOWN)
        .toWellFormed()
        .replace(/\uFFFD$/, "")}…`
    : words.toWellFormed();
