import { bySpan, type Span } from "../../record/span.ts";
import { cueOf } from "../lexicon/cues.ts";
import { firstTokenAt, type View } from "../view.ts";

/** The most sentences of one statement that are looked at each for itself: the rest of a longer one stays with the last of them. */
const MOST = 60;
/** The fewest tokens of a part of a sentence. */
const SHORTEST = 3;

/** The content's spans by the sentence in which they begin, each cut where a sentence ends, and where a new verb is joined to that of what is said. */
export function partsOf(view: View, content: readonly Span[]): Span[][] {
  return bySentence(view, content).flatMap((spans) => (spans.length === 1 ? byVerb(view, spans[0]!).map((span) => [span]) : [spans]));
}

function bySentence(view: View, content: readonly Span[]): Span[][] {
  const { sentences } = view.doc;
  const groups = new Map<number, Span[]>();
  for (const [start, end] of content) {
    const first = view.sentenceAt[firstTokenAt(view.doc, start)] ?? -1;
    if (first < 0) return [];
    for (let sentence = first; sentence < sentences.length && sentences[sentence]!.span[0] < end; sentence++) {
      const from = Math.max(start, sentences[sentence]!.span[0]);
      const to = sentence + 1 < sentences.length && sentences[sentence + 1]!.span[0] < end ? sentences[sentence]!.span[1] : end;
      const group = groups.size < MOST ? sentence : [...groups.keys()].at(-1)!;
      const piece = trimmed(view.text, from, Math.min(to, end));
      if (piece) groups.set(group, [...(groups.get(group) ?? []), piece]);
    }
  }
  return [...groups].sort(([one], [other]) => one - other).map(([, spans]) => spans.sort(bySpan));
}

/** "The practice had ended and would not resume": the parts of a sentence around verbs that are joined to its first, by the tree. */
function byVerb(view: View, [start, end]: Span): Span[] {
  const first = firstTokenAt(view.doc, start);
  const last = firstTokenAt(view.doc, end - 1) + 1;
  // What stands in quotation marks is kept as it was said: a whole sentence.
  if (view.quotationAt[first]! >= 0 && view.quotationAt[first] === view.quotationAt[last - 1]) return [[start, end]];
  const root = rootIn(view, first, last);
  const cuts = root < 0 ? [] : joined(view, root, last);
  if (cuts.length === 0) return [[start, end]];
  const bounds = [first, ...cuts, last];
  return bounds.slice(1).flatMap((to, index): Span[] => {
    const opening = index === 0 || bounds[index]! + 1 >= to ? bounds[index]! : bounds[index]! + 1;
    const from = index === 0 ? start : view.doc.tokens[view.words[opening] === "that" ? opening + 1 : opening]!.start;
    const until = to === last ? end : view.doc.tokens[to - 1]!.end;
    const span = trimmed(view.text, from, until);
    return span ? [span] : [];
  });
}

/** The token that all others of a range hang on; -1 where there are several. */
function rootIn({ tree }: View, first: number, last: number): number {
  let root = -1;
  for (let at = first; at < last; at++) {
    const head = tree.heads[at]!;
    if (head >= first && head < last) continue;
    if (root >= 0 && !/^(?:punct|mark|cc)$/.test(tree.relations[at]!)) return -1;
    if (!/^(?:punct|mark|cc)$/.test(tree.relations[at]!)) root = at;
  }
  return root;
}

/** The tokens at which parts with a finite verb of their own begin that are joined to a verb: at the "and" or "but" before them. */
function joined(view: View, root: number, last: number): number[] {
  const { tree, words } = view;
  if (!hasTense(tree, root)) return [];
  const cuts: number[] = [];
  let before = root;
  for (const child of tree.children[root]!) {
    if (tree.relations[child] !== "conj" || child <= before || child >= last || !hasTense(tree, child) || tellsOn(view, child)) continue;
    const opening = Math.max(tree.firsts[child]!, before + 1);
    const mark = tree.children[child]!.find((at) => tree.relations[at] === "cc" && at >= opening) ?? -1;
    if (mark < 0 || !/^(?:and|but|;)$/.test(words[mark]!) || last - mark < SHORTEST) continue;
    cuts.push(mark);
    before = child;
  }
  return cuts;
}

/** "He rose and said …": a verb of telling without a subject of its own tells of the one before it, and is no part by itself. */
function tellsOn({ tree, words }: View, at: number): boolean {
  return cueOf(words[at]!)?.plain === true && !tree.children[at]!.some((child) => child < at && tree.relations[child]!.startsWith("nsubj"));
}

/** Whether a verb or predicate has a subject, an auxiliary or a tense of its own. */
function hasTense(tree: View["tree"], at: number): boolean {
  return (
    /^VB[DPZ]$/.test(tree.xpos[at]!) ||
    tree.children[at]!.some((child) => child < at && /^(?:nsubj|aux|cop|expl)/.test(tree.relations[child]!))
  );
}

/** A part without white space and commas around it; null where nothing is left. */
export function trimmed(text: string, start: number, end: number): Span | null {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /[\s,;]/.test(text[to - 1]!)) to--;
  return to > from ? [from, to] : null;
}
