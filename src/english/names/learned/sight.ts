import { hashText } from "../../model/hash.ts";
import type { Evidence } from "../evidence.ts";
import type { ClassedName } from "../names.ts";
import { isCapital, type NameView, type Shape } from "../view.ts";
import { gazetteerBits } from "./gazetteer.ts";
import { type Known, knownNames } from "./known-names.ts";
import type { NameTable } from "./name-table.ts";
import { LONGEST, seenWord } from "./word.ts";

/** What the model sees of a text before it labels any word: by token, hashes and bits. */
export interface Sight {
  readonly view: NameView;
  readonly word: Int32Array;
  readonly shape: Int32Array;
  readonly kind: Uint8Array;
  readonly prefix: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly tables: Int32Array;
  readonly lexicons: Int32Array;
  /** What the table of names knows of the word, and of the longest name that it belongs to. */
  readonly known: Known;
  /** The class that the rules give and the place in their name; and which rule it was. */
  readonly ruled: Int32Array;
  readonly rule: Int32Array;
  /** How the word stands elsewhere in the text, and whether it opens its sentence. */
  readonly elsewhere: Uint8Array;
  /** First and last (exclusive) token of the capitalised sequence around a token; both the token itself where it has no capital. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
  /** How the sentence is written: 0 as prose, 1 as a headline, 2 without capitals. */
  readonly style: Uint8Array;
}

const SHAPES: readonly Shape[] = ["lower", "cap", "caps", "mixed", "initial", "number", "mark"];
const RULED = ["person", "organization", "state", "group", "threat-group", "place", "other", "document", "event"];

/** Looks at a text once, for as many labellings as are wanted. */
export function look(view: NameView, evidence: Evidence, names: readonly ClassedName[], table: NameTable): Sight {
  const count = view.words.length;
  const ints = () => new Int32Array(count);
  const bytes = () => new Uint8Array(count);
  const sight = {
    view,
    word: ints(),
    shape: ints(),
    kind: bytes(),
    prefix: ints(),
    suffix2: ints(),
    suffix3: ints(),
    tables: gazetteerBits(view),
    lexicons: ints(),
    known: knownNames(view, table),
    ruled: ints(),
    rule: ints(),
    elsewhere: bytes(),
    runFirst: ints(),
    runLast: ints(),
    style: bytes(),
  };
  for (let at = 0; at < count; at++) {
    const { word, shape, prefix, suffix2, suffix3, lexicons } = seenWord(view.words[at]!);
    sight.word[at] = word;
    sight.shape[at] = shape;
    sight.kind[at] = SHAPES.indexOf(view.shapes[at]!);
    sight.prefix[at] = prefix;
    sight.suffix2[at] = suffix2;
    sight.suffix3[at] = suffix3;
    sight.lexicons[at] = lexicons;
    sight.elsewhere[at] =
      (evidence.small.has(view.lower[at]!.slice(0, LONGEST)) ? 1 : 0) |
      (evidence.capital.has(view.words[at]!) ? 2 : 0) |
      (evidence.family.has(view.words[at]!) ? 4 : 0) |
      (view.opens[at] ? 8 : 0);
  }
  for (const { candidate, verdict } of names) {
    const rule = hashText(verdict.why.replace(/:.*$/, ""));
    for (let at = candidate.first; at < candidate.last; at++) {
      sight.ruled[at] = 2 * (1 + RULED.indexOf(verdict.class)) + (at > candidate.first ? 1 : 0);
      sight.rule[at] = rule;
    }
  }
  for (const [index, { first, last }] of view.sentences.entries()) {
    const style = evidence.headline[index] ? 1 : isSmall(view, first, last) ? 2 : 0;
    sight.style.fill(style, first, last);
    markRuns(sight, first, last);
  }
  return sight;
}

function isSmall(view: NameView, first: number, last: number): boolean {
  let letters = 0;
  for (let at = first; at < last; at++) {
    if (isCapital(view.shapes[at])) return false;
    if (view.shapes[at] === "lower") letters++;
  }
  return letters > 0;
}

function markRuns({ view, runFirst, runLast }: Sight, first: number, last: number): void {
  let at = first;
  while (at < last) {
    let end = at + 1;
    if (isCapital(view.shapes[at])) while (end < last && isCapital(view.shapes[end])) end++;
    runFirst.fill(at, at, end);
    runLast.fill(end, at, end);
    at = end;
  }
}
