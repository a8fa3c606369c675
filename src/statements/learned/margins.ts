import type { Outline } from "./outline.ts";
import type { Sight } from "./sight.ts";

/** Relations in the order of their numbers, counted from one; 0 for any other. Trees ask for them by number, so that their order is part of the weights' format. */
const RELATIONS = [
  ...["root", "ccomp", "xcomp", "advcl", "acl", "acl:relcl", "conj", "appos", "parataxis", "obl", "nmod", "obj", "nsubj", "nsubj:pass"],
  ...["advmod", "amod", "csubj", "nummod", "compound", "case", "mark", "cc", "det", "aux", "cop", "flat", "discourse", "expl"],
];
const NUMBERS = new Map(RELATIONS.map((relation, at) => [relation, at + 1]));

/**
 * What is measured of the margins of a content, as integers: how its last part and what follows it hang together with the rest, how much of the sentence is
 * nobody's, and whether quotations stand right before and behind that are not told.
 */
export function marginsOf({ view, quoted, mark }: Sight, { head, content, source, cue }: Outline): number[] {
  const { tree, words, sentenceAt, doc, quotationAt, blockOf } = view;
  const relationOf = (at: number) => (at < 0 ? 0 : (NUMBERS.get(tree.relations[at]! || "root") ?? 0));
  const tieOf = (at: number, top: number) => (at < 0 ? 0 : tree.heads[at] === top ? 1 : tree.heads[at] === head ? 2 : 3);
  const topIn = (first: number, last: number) => {
    for (let at = first; at < last; at++) {
      const above = tree.heads[at]!;
      if ((above < first || above >= last) && tree.relations[at] !== "punct") return at;
    }
    return -1;
  };
  const run = content[0]!;
  const end = content.at(-1)!;
  const sentence = doc.sentences[sentenceAt[head]!]!;
  const isTold = (at: number) => content.some(({ first, last }) => first <= at && at < last);
  const isPart = (at: number) =>
    isTold(at) || (cue.first <= at && at < cue.last) || (source !== null && source.first <= at && at < source.last);
  let tail = -1;
  for (let at = end.first + 1; at < end.last; at++) if (quoted[at] !== 1 && words[at - 1] === ",") tail = at;
  const top = topIn(run.first, run.last);
  const tailTop = tail < 0 ? -1 : topIn(tail, end.last);
  const after = end.last < sentence.last ? topIn(end.last, sentence.last) : -1;
  let untold = 0;
  let left = 0;
  for (let at = sentence.first; at < sentence.last; at++) {
    if (mark[at] === 0 && !isPart(at)) untold++;
    if (quotationAt[at]! >= 0 && !isTold(at)) left++;
  }
  const next = sentenceAt[end.last - 1]! + 1;
  const before = sentenceAt[Math.min(head, run.first)]! - 1;
  const beside = (which: number, at: number) => (quotationAt[at]! >= 0 ? 1 : 0) + (blockOf[which] === blockOf[sentenceAt[head]!] ? 2 : 0);
  const following = doc.sentences[next];
  const quotation = doc.quotations[quotationAt[run.first]!];
  return [
    relationOf(top),
    relationOf(tailTop),
    tieOf(tailTop, top),
    relationOf(after),
    tieOf(after, top),
    untold,
    left,
    following ? beside(next, following.first) + (isTold(following.first) ? 4 : 0) : 9,
    before >= 0 ? beside(before, doc.sentences[before]!.last - 1) : 9,
    quotation ? (quotation.closed ? 1 : 2) + 4 * Math.min(3, quotation.segments.length) : 0,
    sentence.last - Math.max(end.last, cue.last, source?.last ?? 0),
  ];
}
