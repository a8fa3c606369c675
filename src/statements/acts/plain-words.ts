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

/** Tokens as words between blanks: lower case, contractions written out, each name as its class in capitals. */
export function plainWords({ words, nameAt, doc, tree }: View, tokens: readonly number[]): string {
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
    plain += `${word === "'s" && tree.xpos[token] !== "POS" && tree.xpos[token] !== "" ? "is" : (WRITTEN_OUT[word] ?? word)} `;
  }
  return plain;
}
