/** A word of a treebank where it stands in its text. `head` is its head's place among the words of the text, -1 for a root. */
export interface PlacedWord {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
  readonly misc: string;
}

/** A document of a treebank as running text. */
export interface TreebankText {
  readonly id: string;
  readonly text: string;
  readonly words: readonly PlacedWord[];
  /** For each sentence its id and the place of its first word. */
  readonly sentences: readonly { readonly id: string; readonly first: number }[];
}

/** The documents of a CoNLL-U file as running text: paragraphs parted by a blank line, sentences by `between`: a blank, or a line's end to keep them apart. */
export function readTexts(conllu: string, between: " " | "\n" = " "): TreebankText[] {
  return conllu
    .split(/^(?=# newdoc id)/m)
    .filter((part) => part.trim() !== "")
    .map((part) => readText(part, between));
}

function readText(conllu: string, between: string): TreebankText {
  const words: PlacedWord[] = [];
  const sentences: { id: string; first: number }[] = [];
  let text = "";
  let gap = "";
  let first = 0;
  let glued = 0;
  let after = " ";
  for (const line of conllu.split("\n")) {
    if (line === "" && words.length > first) {
      first = words.length;
      gap = between;
    }
    const id = /^# sent_id = (\S+)/.exec(line)?.[1];
    if (id) sentences.push({ id, first });
    if (/^# newpar(?!_block)/.test(line)) gap = text === "" ? "" : "\n\n";
    const columns = line.split("\t");
    if (columns.length < 10) continue;
    const misc = columns[9]!;
    const space = misc.includes("SpaceAfter=No") ? "" : " ";
    const range = /^\d+-(\d+)$/.exec(columns[0]!);
    if (range) [glued, after] = [Number(range[1]), space];
    if (!/^\d+$/.test(columns[0]!)) continue;
    text += gap;
    const [, form, , upos, xpos] = columns as [string, string, string, string, string];
    const head = Number(columns[6]);
    words.push({
      start: text.length,
      end: text.length + form.length,
      form,
      upos,
      xpos,
      head: head === 0 ? -1 : first + head - 1,
      relation: columns[7]!,
      misc,
    });
    text += form;
    const number = Number(columns[0]);
    gap = number < glued ? "" : number === glued ? after : space;
    if (number >= glued) glued = 0;
  }
  return { id: /^# newdoc id = (\S+)/.exec(conllu)?.[1] ?? "", text, words, sentences };
}
