import { BODY, FAMILY, GIVEN, NATURE, OTHER, PERSON, REGION } from "../../src/english/names/learned/name-table.ts";

/** WordNet's files of nouns by what they name: groups, places, things of nature. */
const BITS = { 14: 2 << BODY.shift, 15: REGION, 17: NATURE };

const PERSONS = "18";

/** The names in WordNet's nouns, each with its bits: what is an instance of something, and other nouns that are written with a capital. */
export function* wordNetNames(nouns) {
  for (const line of nouns.split("\n")) {
    const [head, gloss] = line.split(" | ");
    const fields = head.split(" ");
    if (!/^\d{8}$/.test(fields[0]) || gloss === undefined) continue;
    const count = Number.parseInt(fields[3], 16);
    const instance = / @i /.test(head);
    for (let at = 0; at < count; at++) {
      const name = fields[4 + 2 * at].replaceAll("_", " ");
      if (!/^\p{Lu}/u.test(name)) continue;
      if (instance && fields[1] === PERSONS) yield* personNames(name);
      else yield [instance ? (BITS[fields[1]] ?? OTHER) : OTHER, name];
    }
  }
}

/** A person's whole name, the family name alone, and the given name as one. Kings and saints have no family name. */
function* personNames(name) {
  const words = name.split(" ");
  if (words.length === 1) yield [1 << FAMILY.shift, name];
  else yield [PERSON, name];
  const last = words.at(-1);
  if (
    words.length < 2 ||
    !words.every((word) => /^\p{Lu}[\p{L}.'-]+$/u.test(word)) ||
    /^[IVX]+$|^(?:Saint|St\.|King|Queen|Pope)$/.test(last)
  )
    return;
  if (/^(?:Saint|St\.|Sir|Lady|Lord|King|Queen|Prince|Princess|Baron|Duke|Count|The|Pope|Emperor)$/.test(words[0])) return;
  yield [1 << GIVEN.shift, words[0]];
  yield [1 << FAMILY.shift, last];
}

/** How often each word stands in the texts that WordNet's makers tagged. */
export function wordNetCounts(list) {
  const counts = new Map();
  for (const line of list.split("\n")) {
    const [key, , count] = line.split(" ");
    if (!key?.includes("%")) continue;
    const word = key.slice(0, key.indexOf("%"));
    counts.set(word, (counts.get(word) ?? 0) + Number(count));
  }
  return counts;
}
