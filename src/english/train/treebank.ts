/** A word of a treebank. `head` is the word's place in its sentence, the sentence's length for a root. */
export interface Gold {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
}

/** Relations whose subtype is kept, because readers of trees need it; of all others only the universal part is learnt. */
const KEPT: ReadonlySet<string> = new Set([
  "nsubj:pass",
  "csubj:pass",
  "aux:pass",
  "obl:agent",
  "nmod:poss",
  "acl:relcl",
  "advcl:relcl",
  "compound:prt",
  "obl:unmarked",
  "nmod:unmarked",
]);

/** The sentences of a CoNLL-U file. Fused words are given as their parts; empty words are passed over. */
export function readTreebank(conllu: string): Gold[][] {
  const sentences: Gold[][] = [];
  let sentence: { columns: string[]; head: number }[] = [];
  const end = () => {
    const length = sentence.length;
    if (length > 0)
      sentences.push(
        sentence.map(({ columns, head }) => ({
          form: columns[1]!,
          lemma: columns[2]!,
          upos: columns[3]!,
          xpos: columns[4]!,
          head: head === 0 ? length : head - 1,
          relation: KEPT.has(columns[7]!) ? columns[7]! : columns[7]!.split(":")[0]!,
        })),
      );
    sentence = [];
  };
  for (const line of conllu.split(/\r?\n/)) {
    if (line === "") end();
    if (!/^\d+\t/.test(line)) continue;
    const columns = line.split("\t");
    sentence.push({ columns, head: Number(columns[6]) });
  }
  end();
  return sentences;
}
