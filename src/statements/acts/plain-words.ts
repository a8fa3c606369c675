import type { NameClass } from "../../english/doc.ts";
import type { View } from "../view.ts";

const CLASS: Readonly<Record<NameClass, string>> = {
  person: "PERSON",
  organization: "ORG",
  state: "STATE",
  group: "GROUP",
  "threat-group": "GROUP",
  place: "PLACE",
  document: "NAME",
  event: "NAME",
  other: "NAME",
};

/** How a name stands in rules: by its class, and all who are called so ("the Varenians") as a group. */
function classOf({ doc, text }: View, name: number): string {
  const { class: is, span } = doc.names[name]!;
  return is !== "person" && /\p{Lu}\p{Ll}+(?:ans|eans|ians|ese)$/u.test(text.slice(...span)) ? "GROUP" : CLASS[is];
}

/** Contractions written out, so that rules need one spelling only. */
const WRITTEN_OUT: ReadonlyMap<string, readonly string[]> = new Map([
  ["n't", ["not"]],
  ["'ll", ["will"]],
  ["'re", ["are"]],
  ["'m", ["am"]],
  ["'ve", ["have"]],
  ["'d", ["would"]],
  ["ca", ["can"]],
  ["wo", ["will"]],
  ["cannot", ["can", "not"]],
  ["wont", ["will", "not"]],
  ["dont", ["do", "not"]],
  ["let's", ["let", "us"]],
]);

const MARKS = /^["“”„«»`'‘’]+$/;

/** Whether a token is quotation marks alone. Few begin with one: most words are told by their first character. */
function isMarks(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first < A || first > Z) && MARKS.test(word);
}

/** The first and last letters. */
const [A, Z] = [97, 122];

/** Whether a token is the hyphen inside a word: "break-in" is one word to the rules. */
function isHyphen({ doc: { tokens }, text }: View, token: number): boolean {
  const { start, end } = tokens[token]!;
  return end - start === 1 && text[start] === "-" && tokens[token - 1]?.end === start && tokens[token + 1]?.start === end;
}

/** Words as rules see them, and the first token of each. */
export interface PlainRow {
  readonly words: string[];
  readonly at: number[];
}

/** Tokens as words: lower case, contractions written out, each name as its class in capitals, a hyphen with the words that it joins. */
export function plainRow(view: View, tokens: readonly number[]): PlainRow {
  const { words, nameAt, tree } = view;
  const row: PlainRow = { words: [], at: [] };
  let name = -1;
  let joins = false;
  const put = (plain: string, token: number) => {
    if (joins && row.words.length > 0) row.words[row.words.length - 1] += plain;
    else {
      row.words.push(plain);
      row.at.push(token);
    }
    joins = false;
  };
  for (const token of tokens) {
    const named = nameAt[token]!;
    if (named >= 0) {
      if (named !== name) put(classOf(view, named), token);
      name = named;
      continue;
    }
    name = -1;
    const written = words[token]!;
    if (isMarks(written)) continue;
    if (row.words.length > 0 && written === "-" && isHyphen(view, token)) {
      row.words[row.words.length - 1] += "-";
      joins = true;
      continue;
    }
    const word = written.includes("’") ? written.replaceAll("’", "'") : written;
    if (word === "'s" && tree.xpos[token] !== "POS" && tree.xpos[token] !== "") put("is", token);
    else if (WRITTEN_OUT.has(word) || word.includes(" ")) for (const one of WRITTEN_OUT.get(word) ?? word.split(" ")) put(one, token);
    else put(word, token);
  }
  return row;
}

/** Tokens as one line of such words. */
export function plainWords(view: View, tokens: readonly number[]): string {
  return inLine(plainRow(view, tokens));
}

/** A row as one line, its words between blanks. */
export function inLine({ words }: PlainRow): string {
  return words.length === 0 ? " " : ` ${words.join(" ")} `;
}
