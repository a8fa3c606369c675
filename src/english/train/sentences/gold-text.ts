import type { Span } from "../../doc.ts";

/** A document of a treebank as raw text, and where its tokens and sentences stand. */
export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly Span[];
  readonly sentences: readonly Span[];
}

/** The documents of a CoNLL-U file as raw text, as evaluations read it: paragraphs parted by a blank line, all else by a blank or by nothing. */
export function goldTexts(conllu: string): GoldText[] {
  return conllu
    .split(/^(?=# newdoc)/m)
    .filter((part) => part.trim() !== "")
    .map(goldText);
}

function goldText(conllu: string): GoldText {
  const tokens: Span[] = [];
  const sentences: Span[] = [];
  let [text, gap, after] = ["", "", " "];
  let [first, glued] = [-1, 0];
  for (const line of conllu.split("\n")) {
    if (line === "" && first !== -1) {
      sentences.push([first, text.length]);
      first = -1;
    }
    if (/^# newpar(?!_block)/.test(line)) gap = text === "" ? "" : "\n\n";
    const columns = line.split("\t");
    if (columns.length < 10) continue;
    const space = columns[9]!.includes("SpaceAfter=No") ? "" : " ";
    const range = /^\d+-(\d+)$/.exec(columns[0]!);
    if (range) [glued, after] = [Number(range[1]), space];
    if (!/^\d+$/.test(columns[0]!)) continue;
    text += gap;
    if (first === -1) first = text.length;
    tokens.push([text.length, text.length + columns[1]!.length]);
    text += columns[1]!;
    const number = Number(columns[0]);
    gap = number < glued ? "" : number === glued ? after : space;
    if (number >= glued) glued = 0;
  }
  if (first !== -1) sentences.push([first, text.length]);
  return { id: /^# newdoc id = (\S+)/.exec(conllu)?.[1] ?? "", text, tokens, sentences };
}
