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

/** Contractions written out, so that rules need one spelling only. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  "n't": "not",
  "'ll": "will",
  "'re": "are",
  "'m": "am",
  "'ve": "have",
  "'d": "would",
  ca: "can",
  wo: "will",
  cannot: "can not",
  wont: "will not",
  dont: "do not",
  "let's": "let us",
};

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
  const { words, nameAt, doc, tree } = view;
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
      if (named !== name) put(CLASS[doc.names[named]!.class], token);
      name = named;
      continue;
    }
    name = -1;
    if (/^["“”„«»`'‘’]+$/.test(words[token]!)) continue;
    const word = words[token]!.replaceAll("’", "'");
    if (isHyphen(view, token) && row.words.length > 0) {
      row.words[row.words.length - 1] += "-";
      joins = true;
      continue;
    }
    const plain = word === "'s" && tree.xpos[token] !== "POS" && tree.xpos[token] !== "" ? "is" : (WRITTEN_OUT[word] ?? word);
    for (const one of plain.split(" ")) put(one, token);
  }
  return row;
}

/** The same as one line, the words between blanks. */
export function plainWords(view: View, tokens: readonly number[]): string {
  const { words } = plainRow(view, tokens);
  return words.length === 0 ? " " : ` ${words.join(" ")} `;
}
