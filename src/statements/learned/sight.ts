import type { NameClass } from "../../english/doc.ts";
import { hashText } from "../../english/model/hash.ts";
import { attitudeOf } from "../lexicon/attitudes.ts";
import { firstTokenAt, type View } from "../view.ts";
import { type Glance, glanceAt } from "./glance/glance.ts";
import type { GlanceNet } from "./glance/net.ts";
import { type Lexicon, rateOf, WORD_CLASSES, wordClass } from "./lexicon.ts";

/** Where a token stands to the quotations of its text. */
export const OUTSIDE = 0;
export const INSIDE = 1;
export const BEFORE_QUOTATION = 2;
export const AFTER_QUOTATION = 3;
export const BETWEEN_QUOTATIONS = 4;

/** What the weights see of a text, token by token: numbers. Names, and whatever else is written as one, are seen by their class alone. */
export interface PlainSight {
  readonly view: View;
  /** The lemma's id, or a small number for what is not in the lexicon or may not be seen. */
  readonly word: Int32Array;
  readonly upos: Int32Array;
  readonly xpos: Int32Array;
  readonly relation: Int32Array;
  /** The last letters of a word that may be seen and is not in the lexicon. */
  readonly ending: Int32Array;
  /** How often the word is the head of a cue, as a step, and as a rate from 0 to 9. */
  readonly cue: Uint8Array;
  readonly rate: Uint8Array;
  readonly source: Uint8Array;
  /** The class of the word in the lexicon of attitudes; 0 for none. */
  readonly attitude: Uint8Array;
  /** The class of the name that holds the token, counted from one; 0 for none. */
  readonly name: Uint8Array;
  readonly quoted: Uint8Array;
  /** Whether the token is a mark and no word. */
  readonly mark: Uint8Array;
}

/** The same with what each token is taken for at a glance. */
export interface Sight extends PlainSight {
  readonly glance: Glance;
}

const NAMES = ["person", "organization", "state", "group", "threat-group", "place", "other"];

/** Documents and events are to the weights what any other name is. */
const classNumber = (kind: NameClass): number => 1 + NAMES.indexOf(kind === "document" || kind === "event" ? "other" : kind);

/** Numbers for what is seen by class alone. Ids of the lexicon come after them. */
const TITLE = NAMES.length + 1;
const PROPER = TITLE + 1;
const CAPITAL = TITLE + 2;
const NUMBER = TITLE + 3;
const UNKNOWN = TITLE + 4;
export const FIRST_ID = 64;

/** Lays out what the weights see. Linear in the number of tokens. */
export function sightOf(view: View, lexicon: Lexicon, net: GlanceNet): Sight {
  const plain = plainSightOf(view, lexicon);
  return { ...plain, glance: glanceAt(plain, net) };
}

/** The same without the glance. */
export function plainSightOf(view: View, lexicon: Lexicon): PlainSight {
  const { doc, tree, nameAt, words } = view;
  const count = doc.tokens.length;
  const ints = () => new Int32Array(count);
  const bytes = () => new Uint8Array(count);
  const sight = {
    view,
    word: ints(),
    upos: ints(),
    xpos: ints(),
    relation: ints(),
    ending: ints(),
    cue: bytes(),
    rate: bytes(),
    source: bytes(),
    attitude: bytes(),
    name: bytes(),
    quoted: quotedStates(view),
    mark: bytes(),
  };
  const hashes = new Map<string, number>();
  const hashed = (text: string) => {
    const hash = hashes.get(text) ?? hashText(text);
    hashes.set(text, hash);
    return hash;
  };
  const marks = new Map<string, number>();
  for (let at = 0; at < count; at++) {
    const lemma = lemmaAt(view, at);
    const name = nameAt[at]!;
    if (name >= 0) sight.name[at] = classNumber(doc.names[name]!.class);
    sight.upos[at] = hashed(tree.upos[at]!);
    sight.xpos[at] = hashed(tree.xpos[at]!);
    sight.relation[at] = hashed(tree.relations[at]!);
    let mark = marks.get(words[at]!);
    if (mark === undefined) {
      mark = /[\p{L}\p{N}]/u.test(words[at]!) ? 0 : 1;
      marks.set(words[at]!, mark);
    }
    sight.mark[at] = mark;
    const hidden = hiddenAs(view, at);
    const id = hidden === 0 ? lexicon.ids.get(lemma) : undefined;
    if (hidden !== 0) sight.word[at] = hidden;
    else if (id === undefined) {
      sight.word[at] = UNKNOWN;
      sight.ending[at] = hashed(lemma.slice(-3));
    } else {
      const row = id * WORD_CLASSES + wordClass(tree.upos[at]!);
      sight.word[at] = FIRST_ID + id;
      sight.cue[at] = lexicon.cues[row]!;
      sight.rate[at] = rateOf(lexicon.cues[row]!);
      sight.source[at] = lexicon.sources[row]!;
    }
    if (hidden === 0) sight.attitude[at] = attitudeOf(lemma);
  }
  return sight;
}

/** The lemma of a token as the lexicon has it; where there are no tags, the word. */
export function lemmaAt({ tree, words }: View, at: number): string {
  return (tree.lemmas[at]! || words[at]!).toLowerCase();
}

/** Why a token's letters may not be seen, as a small number; 0 where they may. */
export function hiddenAs({ doc, text, tree, nameAt, words, sentenceAt }: View, at: number): number {
  const name = doc.names[nameAt[at]!];
  const { start } = doc.tokens[at]!;
  if (name) return start < name.span[0] ? TITLE : classNumber(name.class);
  if (tree.upos[at] === "PROPN") return PROPER;
  if (/^\p{N}/u.test(words[at]!)) return NUMBER;
  const first = doc.sentences[sentenceAt[at]!]?.first ?? at;
  const opens = at === first || /^["“”„«'`‘’]/.test(words[at - 1]!);
  return !opens && words[at] !== "i" && /^\p{Lu}/u.test(text.slice(start, start + 2)) ? CAPITAL : 0;
}

function quotedStates({ doc, quotationAt }: View): Uint8Array {
  const states = new Uint8Array(quotationAt.length);
  for (let at = 0; at < states.length; at++) {
    if (quotationAt[at]! >= 0) states[at] = INSIDE;
    else {
      const after = (quotationAt[at - 1] ?? -1) >= 0;
      const before = (quotationAt[at + 1] ?? -1) >= 0;
      states[at] = after && before ? BETWEEN_QUOTATIONS : after ? AFTER_QUOTATION : before ? BEFORE_QUOTATION : OUTSIDE;
    }
  }
  for (const { outer, within } of doc.quotations) {
    if (within !== null) continue;
    const first = firstTokenAt(doc, outer[0]);
    if (
      first > 1 &&
      states[first - 1] === BEFORE_QUOTATION &&
      states[first - 2] === OUTSIDE &&
      /^[,:]$/.test(doc.text.slice(doc.tokens[first - 1]!.start, doc.tokens[first - 1]!.end))
    )
      states[first - 2] = BEFORE_QUOTATION;
  }
  return states;
}
