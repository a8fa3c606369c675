import type { Label, Mark, Marked } from "./marked.ts";
import { readTexts } from "./treebank-text.ts";

/** The names that UNER marks in a treebank: its file of labels, held against the treebank's own for paragraphs and spaces. */
export function readUner(iob2: string, conllu: string): Marked[] {
  const labels = labelsBySentence(iob2);
  return readTexts(conllu, "\n").map(({ id, text, words, sentences }) => {
    const marks: Mark[] = [];
    for (const [index, { id: sentence, first }] of sentences.entries()) {
      const last = sentences[index + 1]?.first ?? words.length;
      const given = labels.get(sentence) ?? [];
      // Where the two files have other words, the sentence stays without marks.
      if (given.length !== last - first) continue;
      for (const [at, label] of given.entries()) {
        const { start, end } = words[first + at]!;
        const [place, kind] = label.split("-") as [string, Label?];
        const open = marks.at(-1);
        if (place === "B" && kind) marks.push({ start, end, label: kind, party: null });
        else if (place === "I" && open) marks[marks.length - 1] = { ...open, end };
      }
    }
    return { id, text, marks, labels: ["PER", "ORG", "LOC"] };
  });
}

function labelsBySentence(iob2: string): Map<string, string[]> {
  const sentences = new Map<string, string[]>();
  let labels: string[] = [];
  for (const line of iob2.split("\n")) {
    const id = /^# sent_id = (\S+)/.exec(line)?.[1];
    if (id) {
      labels = [];
      sentences.set(id, labels);
    }
    const columns = line.split("\t");
    if (columns.length > 3 && /^\d+$/.test(columns[0]!)) labels.push(columns[2]!);
  }
  return sentences;
}
