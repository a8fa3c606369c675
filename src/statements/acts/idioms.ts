import type { Act } from "../../record/acts.ts";
import { type Idiom, type Idioms, idiomsOf, type Slot } from "../lexicon/idioms/index.ts";
import type { Clause, CueWord } from "./said.ts";

/** An idiom where it stands: its act, its words, and from where to where in the words that were looked at. */
export interface Meant {
  readonly idiom: Idiom;
  readonly words: string;
  readonly first: number;
  readonly last: number;
}

/** Words by which what follows is not so, not yet, or only possible. */
const UNDONE: ReadonlySet<string> = new Set(
  "not never no nobody neither nor without hardly cannot could might may refuse refused decline declined fail failed fails if whether".split(
    " ",
  ),
);
/** How far before an idiom such a word is looked for. */
const UNDONE_WITHIN = 3;
/** What may stand between any two words of an idiom. */
const BETWEEN = /^(?:\w+ly|also|still|even|just|now|then|again|once|ever|all|only|very|so|further|yet)$/;
const MARK = /^[,.;:!?()—–-]+$/;

/** The idioms in a row of words, as clauses have them. */
export function idiomsAmong(words: readonly string[], idioms: Idioms): Meant[] {
  const found: Meant[] = [];
  const latest = new Map<Idiom, number>();
  for (let at = 0; at < words.length; at++)
    for (const { idiom, reach } of idioms.get(words[at]!) ?? []) {
      const meant = around(idiom, words, at, reach);
      if (meant === null || latest.get(idiom) === meant.first) continue;
      latest.set(idiom, meant.first);
      found.push(meant);
    }
  return found;
}

/** An idiom that holds the word at a place and begins no further than `reach` before it. */
function around(idiom: Idiom, words: readonly string[], at: number, reach: number): Meant | null {
  const [{ words: opening, optional }] = idiom.slots as [Slot, ...Slot[]];
  for (let first = at; first >= 0 && at - first <= reach; first--) {
    if (!optional && !opening!.has(words[first]!)) continue;
    const last = endOf(idiom.slots, words, first);
    if (last > at && (UNDONE.has(words[first]!) || !isUndone(words, first)))
      return { idiom, words: words.slice(first, last).join(" "), first, last };
  }
  return null;
}

function isUndone(words: readonly string[], first: number): boolean {
  if (/^(?:none|nobody|neither)$/.test(words[0]!) && first > 0) return true;
  for (let at = first - 1; at >= 0 && first - at <= UNDONE_WITHIN && !MARK.test(words[at]!); at--) if (UNDONE.has(words[at]!)) return true;
  return false;
}

/** Where an idiom that begins at a word ends; -1 where it does not stand there. Gaps are short, so that time is bounded. */
function endOf(slots: readonly Slot[], words: readonly string[], at: number, slot = 0): number {
  if (slot === slots.length) return at;
  const { words: own, gap, optional } = slots[slot]!;
  if (own === null) {
    for (let skip = 0; skip <= gap && at + skip <= words.length; skip++) {
      const last = endOf(slots, words, at + skip, slot + 1);
      if (last >= 0) return last;
      if (MARK.test(words[at + skip] ?? ".") || UNDONE.has(words[at + skip]!)) break;
    }
    return -1;
  }
  if (own.has(words[at] ?? "")) {
    const last = endOf(slots, words, at + 1, slot + 1);
    if (last >= 0) return last;
  }
  if (optional) {
    const last = endOf(slots, words, at, slot + 1);
    if (last >= 0) return last;
  }
  return slot > 0 && BETWEEN.test(words[at] ?? "") ? endOf(slots, words, at + 1, slot) : -1;
}

/** "Full confidence in the regulator" backs; "high confidence in the judgment", and "that …", judge. */
function isTrust({ idiom, words, last }: Meant, row: readonly string[]): boolean {
  if (idiom.act !== "assessment" || !words.endsWith(" confidence") || row[last] !== "in") return false;
  return !row.slice(last + 1, last + 5).some((word) => /^(?:assessments?|judge?ments?|conclusions?|findings?|attribution)$/.test(word));
}

const IN_CUES = idiomsOf("cue", "told");
const IN_OWN = idiomsOf("own", "said");
const IN_OTHERS = idiomsOf("other", "said");
const COMMANDED = idiomsOf("said");

/** The acts that a cue does by an idiom that holds some of it and begins no later: "took the promise with a pinch of salt". */
export function actsOfCue({ onward: { words, at }, range, negated }: CueWord): { act: Act; words: string }[] {
  return idiomsAmong(words, IN_CUES)
    .filter(({ first, last }) => at[first]! < range.last && at[last - 1]! >= range.first)
    .filter((one) => !isTrust(one, words))
    .filter((one) => !negated || one.words.split(" ").some((word) => UNDONE.has(word)))
    .map((one) => ({ act: one.idiom.act, words: one.words }));
}

/** The acts that a clause does by an idiom. */
export function actsOfClause({ row, doer, question, imperative }: Clause): { act: Act; words: string }[] {
  const idioms = doer === "own" ? IN_OWN : imperative ? COMMANDED : IN_OTHERS;
  const found = idiomsAmong(row, idioms).filter((one) => !isTrust(one, row));
  return found.filter(({ idiom }) => !question || idiom.act === "skepticism").map((one) => ({ act: one.idiom.act, words: one.words }));
}
