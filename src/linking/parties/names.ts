import type { PartyKind } from "../../record/party.ts";

/** Courtesy titles: they are no part of a name. Offices ("Minister") are roles, and told from names before this. */
const HONORIFICS: ReadonlySet<string> = new Set(
  "mr mrs ms mx miss madam madame mme sir dame lord lady dr prof professor hon rev".split(" ").flatMap((title) => [title, `${title}.`]),
);

/** Marks of a generation, which do not make a surname a full name. */
const GENERATIONS: ReadonlySet<string> = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]);

/** A mark of a generation with the comma before it and the stop behind it, which some write and others do not. */
const GENERATION = /,? (jr|sr)(?:\.|(?= |$))/g;

/** Small words that belong to the surname behind them, where they are written small. */
const PARTICLES: ReadonlySet<string> = new Set(
  "van von de der den del della di da dos du la le bin ibn al el ter ten af av zu zur van't y".split(" "),
);

/** A name as it is compared: compatible forms made one, case folded, leading "the" and courtesy titles dropped, "Jr." written one way, white space made single. */
export function nameKey(kind: PartyKind, name: string): string {
  const words = (kind === "person" ? fold(name).replaceAll(GENERATION, " $1") : fold(name)).split(" ");
  while (words.length > 1 && (words[0] === "the" || (kind === "person" && HONORIFICS.has(words[0]!)))) words.shift();
  return words.join(" ");
}

/** A person's name in its parts, folded. */
export interface PersonName {
  /** Words of two letters or more that are neither a mark of a generation nor a particle: initials and a bare surname fit several people. */
  readonly full: number;
  readonly first: string;
  /** The last word, with the particles before it. */
  readonly surname: string;
}

/** Takes a person's name apart. `name` is as it is written, since a particle is one only where it is written small. */
export function personName(name: string): PersonName {
  const written = new Map(name.split(/\s+/).map((word) => [fold(word), word]));
  const words = nameKey("person", name)
    .split(" ")
    .filter((word) => !GENERATIONS.has(word));
  const isParticle = (word: string) => PARTICLES.has(word) && written.get(word) === word;
  let from = words.length - 1;
  while (from > 0 && isParticle(words[from - 1]!)) from--;
  return {
    full: words.filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) > 1 && !isParticle(word)).length,
    first: words[0] ?? "",
    surname: words.slice(Math.max(0, from)).join(" "),
  };
}

/** A person's folded name without the initials between first and last name, "ann roe" of "ann b. roe"; the name itself where it has none. */
export function withoutInitials(key: string): string {
  const words = key.split(" ");
  return words.filter((word, at) => at === 0 || at === words.length - 1 || !/^\p{L}\.?$/u.test(word)).join(" ");
}

/** Names of states that end as those of peoples do: every one that there is, and whatever else is called "-stan". */
const ENDS_LIKE_A_PEOPLE = /stan$|(?:^|[ -])(?:azerbaijan|bhutan|iran|japan|jordan|oman|sudan|taiwan)$/;

/** The state of a people by their folded name, "varenia" of "varenian"; other words as they are. */
export function landOf(people: string): string {
  return ENDS_LIKE_A_PEOPLE.test(people) ? people : people.replace(/(?<=\p{L}{3}a)n$/u, "");
}

/** Apostrophes and strokes as printers, keyboards and other programs set them: one name is written with each. */
const APOSTROPHES = /[’‘‛ʼʹʻ′`´]/g;
const STROKES = /[‐‑‒–—―−]/g;

/**
 * Upper case first, since it makes one of letters that lower case leaves apart (ß, ss; the two sigmas follow by hand). Control and
 * format characters are never part of a name.
 */
export function fold(name: string): string {
  return (
    name
      .replace(APOSTROPHES, "'")
      .normalize("NFKC")
      .replace(APOSTROPHES, "'")
      .replace(STROKES, "-")
      // The only letter that upper case leaves as it is, and lower case turns into one that upper case takes apart.
      .replaceAll("ẞ", "SS")
      .toUpperCase()
      .toLowerCase()
      .replaceAll("ς", "σ")
      .normalize("NFKC")
      .replace(/\s/g, " ")
      .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
      .replace(/ +/g, " ")
      .trim()
  );
}
