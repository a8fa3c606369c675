import { foldedWords, ROWS, shardOf } from "./fold.ts";

/** The search of a published site: it loads the shards of the words that are asked for, and shows the statements that have all of them. */

type Row = readonly [file: string, date: string, act: string, speakers: string, words: string];
type Loaded = Readonly<Record<string, readonly number[]>> | readonly Row[];

declare global {
  interface Window {
    onrecordShard: (name: string, data: Loaded) => void;
  }
}

/** How many results stand on the page before more are asked for. */
const SHOWN = 50;

const loaded = new Map<string, Promise<Loaded | null>>();
const arrived = new Map<string, Loaded>();
window.onrecordShard = (name, data) => {
  arrived.set(name, data);
};

/** Loads a shard as a script, which is let through from a disk too; null where there is none. */
function load(name: string): Promise<Loaded | null> {
  const before = loaded.get(name);
  if (before) return before;
  const coming = new Promise<Loaded | null>((resolve) => {
    const script = document.createElement("script");
    script.src = `search/${name}.js`;
    script.onload = () => resolve(arrived.get(name) ?? null);
    script.onerror = () => resolve(null);
    document.head.append(script);
  });
  loaded.set(name, coming);
  return coming;
}

/** The rows that have all words; the last one may still be being written, so that its beginning is enough. */
async function find(words: readonly string[]): Promise<readonly number[]> {
  const each = await Promise.all(
    words.map(async (word, at) => {
      const shard = ((await load(`words-${shardOf(word)}`)) ?? {}) as Readonly<Record<string, readonly number[]>>;
      if (at < words.length - 1) return new Set(Object.hasOwn(shard, word) ? shard[word] : []);
      return new Set(Object.entries(shard).flatMap(([one, rows]) => (one.startsWith(word) ? rows : [])));
    }),
  );
  const [first = new Set<number>(), ...rest] = each;
  return [...first].filter((row) => rest.every((own) => own.has(row))).sort((one, other) => one - other);
}

async function rowOf(at: number): Promise<Row> {
  return ((await load(`rows-${Math.floor(at / ROWS)}`)) as readonly Row[])[at % ROWS]!;
}

function shown([file, date, act, speakers, words]: Row): HTMLLIElement {
  const item = document.createElement("li");
  item.className = "card";
  const link = Object.assign(document.createElement("a"), { href: file, textContent: act });
  const said = Object.assign(document.createElement("bdi"), { textContent: words });
  const who = Object.assign(document.createElement("bdi"), { textContent: speakers });
  const head = document.createElement("p");
  head.className = "card-head";
  head.append(link, " ", who, date === "" ? "" : ` ${date}`);
  const body = document.createElement("p");
  body.append(said);
  item.append(head, body);
  return item;
}

const form = document.querySelector<HTMLFormElement>("form[data-search]");
const [field, list, count] = [form?.querySelector("input"), document.querySelector("#found"), document.querySelector("#count")];
let asked = 0;

async function answer(most = SHOWN): Promise<void> {
  const turn = ++asked;
  const words = foldedWords(field!.value);
  const rows = words.length === 0 ? [] : await find(words);
  const items = await Promise.all(rows.slice(0, most).map(rowOf));
  // What was asked for later is shown, however the shards came in.
  if (turn !== asked) return;
  list!.replaceChildren(...items.map(shown));
  count!.textContent = words.length === 0 ? "" : `${rows.length} ${rows.length === 1 ? "statement" : "statements"}`;
  if (rows.length <= most) return;
  const more = Object.assign(document.createElement("button"), { type: "button", textContent: "More" });
  more.addEventListener("click", () => void answer(most + SHOWN));
  const item = document.createElement("li");
  item.append(more);
  list!.append(item);
}

if (form && field && list && count) {
  field.value = new URLSearchParams(location.search).get("words") ?? "";
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    // A page from a disk may not change its own address.
    if (location.protocol !== "file:") history.replaceState(null, "", `?${new URLSearchParams({ words: field.value })}`);
    void answer();
  });
  field.addEventListener("input", () => void answer());
  void answer();
}
