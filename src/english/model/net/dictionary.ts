import type { Entry, Lexicon } from "../lexicon.ts";

/** What the dictionary says of a form, as texts to be hashed. */
export interface Said {
  /** What it may be as it stands, and behind the letter of an ending what the words are that it may be a form of; nothing where no word is known. */
  readonly kinds: string;
  /** The fields of its first meanings as a noun and as a verb. */
  readonly noun: string;
  readonly verb: string;
}

/** How forms are made: a letter for the ending, the ending, what may have stood in its place, and the kinds of word that are inflected so. */
const ENDINGS: readonly (readonly [mark: string, ending: string, before: readonly string[], kinds: string])[] = [
  ["s", "ies", ["y"], "nv"],
  ["s", "es", ["", "e"], "nv"],
  ["s", "s", [""], "nv"],
  ["d", "ied", ["y"], "v"],
  ["d", "ed", ["", "e"], "v"],
  ["i", "ing", ["", "e"], "v"],
  ["c", "ier", ["y"], "a"],
  ["c", "er", ["", "e"], "a"],
  ["t", "iest", ["y"], "a"],
  ["t", "est", ["", "e"], "a"],
];

/** The fewest letters before an ending. */
const STEM = 2;

/** What the dictionary says of a form in small letters: as it stands, as a form of another word, and where it knows neither, of the part behind a hyphen. */
export function saidOf(form: string, lexicon: Lexicon): Said {
  const own = lexicon.find(form);
  const inflected = inflectedFrom(form, lexicon);
  const kinds = (own?.kinds ?? "") + (inflected ? inflected.mark + inflected.kinds : "");
  if (kinds === "" && form.includes("-")) {
    const last = saidOf(form.slice(form.lastIndexOf("-") + 1), lexicon);
    return last.kinds === "" ? last : { ...last, kinds: `-${last.kinds}` };
  }
  return { kinds, noun: `n${own?.noun || inflected?.noun || 0}`, verb: `v${own?.verb || inflected?.verb || 0}` };
}

/** The word that a form may be made of, with the letter of its ending: the first in the order of endings. */
function inflectedFrom(form: string, lexicon: Lexicon): (Entry & { readonly mark: string }) | null {
  for (const [mark, ending, before, kinds] of ENDINGS) {
    if (!form.endsWith(ending) || form.length < ending.length + STEM) continue;
    for (const word of wordsOf(form.slice(0, -ending.length), before)) {
      const entry = asFarAs(lexicon.find(word), kinds);
      if (entry) return { ...entry, mark };
    }
  }
  return null;
}

/** A stem with what may have stood behind it, and with one letter for a doubled one. */
const wordsOf = (stem: string, before: readonly string[]): string[] => [
  ...before.map((end) => stem + end),
  ...(before.length > 1 && stem.length > STEM && stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : []),
];

/** What is said of a word as one of these kinds, null where it is none of them. */
function asFarAs(entry: Entry | null, kinds: string): Entry | null {
  const left = [...(entry?.kinds ?? "")].filter((kind) => kinds.includes(kind)).join("");
  if (!entry || left === "") return null;
  return { kinds: left, noun: left.includes("n") ? entry.noun : 0, verb: left.includes("v") ? entry.verb : 0 };
}
