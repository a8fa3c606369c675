/** A treebank's document as raw text, and what it says of it. A span is written `start:end`. */
export interface GoldText {
  readonly text: string;
  /** The universal tag of each token by its span. */
  readonly tokens: ReadonlyMap<string, string>;
  readonly sentences: ReadonlySet<string>;
}

/** The raw text of a document as treebanks are read in evaluations: paragraphs parted by a blank line, sentences by a space. */
export function readGoldText(conllu: string): GoldText {
  const tokens = new Map<string, string>();
  const sentences = new Set<string>();
  let text = "";
  let gap = "";
  let first = -1;
  let glued = 0;
  let after = " ";
  const end = () => {
    if (first !== -1) sentences.add(`${first}:${text.length}`);
    first = -1;
  };
  for (const line of conllu.split("\n")) {
    if (line === "") end();
    if (line.startsWith("# newpar") && !line.startsWith("# newpar_block")) gap = text === "" ? "" : "\n\n";
    const columns = line.split("\t");
    if (columns.length < 10) continue;
    const space = columns[9]!.includes("SpaceAfter=No") ? "" : " ";
    const range = /^(\d+)-(\d+)$/.exec(columns[0]!);
    if (range) [glued, after] = [Number(range[2]), space];
    if (!/^\d+$/.test(columns[0]!)) continue;
    text += gap;
    if (first === -1) first = text.length;
    tokens.set(`${text.length}:${text.length + columns[1]!.length}`, columns[3]!);
    text += columns[1]!;
    const id = Number(columns[0]);
    gap = id < glued ? "" : id === glued ? after : space;
    if (id >= glued) glued = 0;
  }
  end();
  return { text, tokens, sentences };
}
