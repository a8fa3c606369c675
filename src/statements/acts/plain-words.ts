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

/** Tokens as words between blanks: lower case, contractions written out, each name as its class in capitals. */
export function plainWords(view: View, tokens: readonly number[]): string {
  const { words, nameAt, doc, tree } = view;
  let plain = " ";
  let name = -1;
  for (const token of tokens) {
    const named = nameAt[token]!;
    if (named >= 0) {
      if (named !== name) plain += `${CLASS[doc.names[named]!.class]} `;
      name = named;
      continue;
    }
    name = -1;
    if (/^["“”„«»`'‘’]+$/.test(words[token]!)) continue;
    const word = words[token]!.replaceAll("’", "'");
    if (isHyphen(view, token)) {
      plain = `${plain.trimEnd()}-`;
      continue;
    }
    plain += `${word === "'s" && tree.xpos[token] !== "POS" && tree.xpos[token] !== "" ? "is" : (WRITTEN_OUT[word] ?? word)} `;
  }
  return plain;
}
