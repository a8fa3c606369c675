import { feature } from "../../english/model/hash.ts";
import type { Range } from "../view.ts";
import { heldBy, marginStep, meanMargin } from "./glance/glance.ts";
import type { Outline } from "./outline.ts";
import type { Sight } from "./sight.ts";
import { UNIT } from "./tables.ts";

/** The most features that `outlineFeatures` writes. */
export const OUTLINE_FEATURES = 220;

const EDGE = 7;

/** Log-odds in steps of a half, from -4 to 6. */
export function oddsStep(odds: number): number {
  return Math.max(0, Math.min(20, Math.floor((odds * 2) / UNIT) + 8));
}

/** How far behind a reading is, in steps that grow. */
function behindStep(behind: number): number {
  const halves = Math.floor((behind * 2) / UNIT);
  return halves < 6 ? halves : halves < 9 ? 6 : halves < 14 ? 7 : halves < 22 ? 8 : 9;
}

const bucket = (count: number) =>
  count < 4 ? count : count < 6 ? 4 : count < 9 ? 5 : count < 14 ? 6 : count < 22 ? 7 : count < 40 ? 8 : 9;

/** The features of a reading: whether it is right is learnt from them. Templates count up in the order in which they stand here; those of pieces have numbers of their own. */
export function outlineFeatures(sight: Sight, outline: Outline, odds: Int32Array, out: Int32Array): number {
  const { view, word, upos, xpos, relation, cue, rate, source, attitude, name, quoted, mark, glance } = sight;
  const { tree, quotationAt, sentenceAt, doc } = view;
  const { head, content } = outline;
  let n = 0;
  let template = 200;
  const add = (a: number, b = 0, c = 0) => {
    if (n < OUTLINE_FEATURES) out[n++] = feature(template, a, b, c);
    template++;
  };
  const of = (values: Int32Array | Uint8Array, index: number) => (index >= 0 && index < values.length ? values[index]! : EDGE);
  const sentence = doc.sentences[sentenceAt[head]!]!;
  const wh = word[head]!;
  const lexh = cue[head]!;
  const atth = attitude[head]!;
  const uh = upos[head]!;
  const behind = behindStep(outline.behind);
  const ahead = outline.rank === 0 ? 1 + behindStep(outline.ahead) : 0;
  const own = oddsStep(outline.odds);

  // The order of the parts, and how much of them there is.
  let words = 0;
  let inQuotes = 0;
  let best = 0;
  let rivals = 0;
  let order = 0;
  let before = 0;
  for (const { first, last } of content) {
    if (first < head) before++;
    for (let at = first; at < last; at++) {
      if (mark[at] === 0) words++;
      if (mark[at] === 0 && quoted[at] === 1) inQuotes++;
      if (odds[at]! > best) best = odds[at]!;
      if (odds[at]! > 0 && quoted[at] !== 1) rivals++;
    }
  }
  // Where each part begins, times four, and which it is: 0 content, 1 the head, 2 the source.
  const parts = content.map(({ first }) => first * 4);
  parts.push(head * 4 + 1);
  if (outline.source) parts.push(outline.source.first * 4 + 2);
  for (const part of parts.sort((one, other) => one - other))
    if (order % 4 !== 3 - (part % 4)) order = (order * 4 + 3 - (part % 4)) & 0xffff;
  const share = inQuotes === 0 ? 0 : inQuotes >= words ? 3 : inQuotes * 2 > words ? 2 : 1;
  const top = outline.source ? topOf(sight, outline.source) : -1;
  const tie = top < 0 ? 0 : tree.heads[top] === head ? relation[top]! : tree.heads[head] === top ? 1 : 2;
  const subject = tree.children[head]!.find((child) => tree.relations[child]!.startsWith("nsubj")) ?? -1;
  const missed = subject >= 0 && !(outline.source && outline.source.first <= subject && subject < outline.source.last) ? 1 : 0;

  add(1);
  add(outline.rank, behind);
  add(behind, order);
  add(ahead);
  add(ahead, lexh);
  add(ahead, order, share);
  add(own);
  add(own, ahead);
  add(own, order);
  add(own, share, order);
  add(own, wh);
  add(wh);
  add(wh, order);
  add(wh, share);
  add(lexh, order);
  add(lexh, share, order);
  add(uh, order, share);
  add(atth, order);
  add(order, content.length, share);
  add(bucket(words), order);
  add(bucket(words), share, content.length);
  add(bucket(words), wh);
  add(Math.min(before, 2), Math.min(content.length - before, 3), share);
  add(oddsStep(best), share);
  add(oddsStep(best), own);
  add(oddsStep(best), bucket(words));
  add(Math.min(rivals, 3), order, share);
  // Who speaks.
  add(tie, order);
  add(tie, wh);
  add(tie, uh);
  add(missed, order);
  add(missed, lexh, subject >= 0 ? word[subject]! : EDGE);
  add(top < 0 ? EDGE : upos[top]!, order);
  add(top < 0 ? EDGE : name[top]! + 10, lexh);
  add(top < 0 ? EDGE : source[top]!, tie);
  add(top < 0 ? EDGE : source[top]!, order);
  add(top < 0 ? EDGE : word[top]!);
  add(top < 0 ? EDGE : word[top]!, lexh);
  add(outline.source ? bucket(outline.source.last - outline.source.first) : EDGE, tie);
  add(outline.source ? of(word, outline.source.last) : EDGE, outline.source ? of(upos, outline.source.last) : 0);
  add(outline.source ? of(word, outline.source.first - 1) : EDGE, tie);
  add(outline.source ? word[outline.source.first]! : EDGE, tie);
  add(outline.source && quoted[top] === 1 ? 1 : 0, quoted[head]!);
  add(quoted[head]!, share, order);
  add(bucket(outline.cue.last - outline.cue.first), lexh);
  add(of(word, outline.cue.last), lexh);
  // What it is taken for at a glance.
  const { mean, least } = heldBy(glance.content, mark, content);
  const speaks = outline.source ? marginStep(meanMargin(glance.source, outline.source.first, outline.source.last)) : 16;
  const tells = marginStep(glance.cue[head]!);
  add(marginStep(mean), share, order);
  add(marginStep(mean), marginStep(least));
  add(marginStep(mean), own);
  add(marginStep(least), share, bucket(words));
  add(speaks, tie);
  add(speaks, lexh);
  add(tells, marginStep(mean), speaks);
  add(tells, lexh);
  // What is left out: quotations of the sentence that are not told, and those right behind.
  let left = 0;
  for (let at = sentence.first; at < sentence.last; at++)
    if (quotationAt[at]! >= 0 && quotationAt[at] !== quotationAt[at - 1] && !content.some(({ first, last }) => first <= at && at < last))
      left++;
  add(Math.min(left, 2), share, order);
  const end = content.at(-1)!.last;
  add(of(quoted, end) === 1 || of(quoted, end + 1) === 1 ? 1 : 0, share, order);
  add(sentenceAt[content.at(-1)!.last - 1]! - sentenceAt[head]!, share, sentenceAt[head]! - sentenceAt[content[0]!.first]!);

  for (const [index, run] of content.entries()) {
    if (index > 3) break;
    template = 300;
    const side = (run.first < head ? 1 : 2) + (content.length > 1 ? 2 : 0);
    const a = run.first;
    const b = run.last - 1;
    const begins = highest(sight, a, (at) => tree.firsts[at] === a);
    const ends = highest(sight, b, (at) => tree.lasts[at] === b + 1);
    const startsSentence = doc.sentences[sentenceAt[a]!]!.first >= a - 1 ? 1 : 0;
    const last = doc.sentences[sentenceAt[b]!]!.last;
    const rest = last - run.last;
    const endsSentence = rest <= 2 && allMarks(sight, run.last, last) ? 1 : 0;
    const distance = run.first >= head ? bucket(run.first - outline.cue.last) : 10 + bucket(Math.max(0, outline.cue.first - run.last));
    const tail = tailOf(sight, run);
    const after = endsSentence === 1 ? 1 : of(word, run.last);
    const beyond = endsSentence === 1 ? 1 : of(word, run.last + 1);
    add(side, share, startsSentence * 2 + endsSentence);
    add(side, of(word, a - 1), word[a]!);
    add(side, of(word, a - 1), relation[begins]!);
    add(side, word[a]!, lexh);
    add(side, relation[begins]!, lexh);
    add(side * 2 + (tree.heads[begins] === head ? 1 : 0), relation[begins]!, wh);
    add(side, after, relation[ends]!);
    add(side, after, beyond);
    add(side, after, bucket(rest));
    add(side, endsSentence, bucket(run.last - run.first));
    add(side, endsSentence, lexh);
    add(side * 2 + endsSentence, of(xpos, run.last), of(xpos, run.last + 1));
    add(side, begins === ends || tree.lasts[begins] === run.last ? 1 : 0, relation[begins]!);
    add(side, tree.heads[begins] === head ? 1 : 2, tree.lasts[begins]! > run.last ? 2 : tree.lasts[begins]! < run.last ? 1 : 0);
    add(side, distance, lexh);
    add(side, distance, wh);
    add(side, tail.word, bucket(tail.length));
    add(side * 2 + endsSentence, tail.word, relation[ends]!);
    add(side, tail.next, tail.word);
    add(side, tail.commas, endsSentence);
    add(side, tail.rate, tail.word);
    add(side, quoted[a]!, quoted[b]! * 4 + of(quoted, run.last));
    add(side, rate[begins]!, relation[begins]!);
    add(side, word[b]!, after);
    const stepAt = (margins: Int16Array, at: number) => (at >= 0 && at < margins.length ? marginStep(margins[at]!) : 0);
    add(side, stepAt(glance.content, a - 1), stepAt(glance.content, a));
    add(side, stepAt(glance.begins, a), relation[begins]!);
    add(side, stepAt(glance.begins, a), stepAt(glance.content, a - 1));
    add(side, stepAt(glance.content, b), stepAt(glance.content, run.last));
    add(side * 2 + endsSentence, stepAt(glance.content, run.last), after);
    add(side * 2 + endsSentence, stepAt(glance.content, run.last), relation[ends]!);
  }
  return n;
}

/** The piece of a run behind its last comma outside of quotation marks: how it begins, how long it is, and the best rate of a cue in it. */
function tailOf(
  { view, word, rate, quoted }: Sight,
  { first, last }: Range,
): { word: number; next: number; length: number; commas: number; rate: number } {
  let start = -1;
  let commas = 0;
  for (let at = first + 1; at < last; at++)
    if (quoted[at] !== 1 && view.words[at - 1] === ",") {
      start = at;
      commas = Math.min(3, commas + 1);
    }
  if (start < 0) return { word: EDGE, next: 0, length: 0, commas, rate: 0 };
  let best = 0;
  for (let at = start; at < last; at++) best = Math.max(best, rate[at]!);
  return { word: word[start]!, next: word[Math.min(start + 1, last - 1)]!, length: last - start, commas, rate: best };
}

function allMarks({ mark }: Sight, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (mark[at] === 0) return false;
  return true;
}

function topOf({ view: { tree } }: Sight, { first, last }: Range): number {
  for (let at = first; at < last; at++) {
    const head = tree.heads[at]!;
    if ((head < first || head >= last) && tree.relations[at] !== "punct") return at;
  }
  return first;
}

function highest({ view: { tree } }: Sight, at: number, fits: (token: number) => boolean): number {
  let high = at;
  for (let steps = 0; steps < 12; steps++) {
    const head = tree.heads[high]!;
    if (head < 0 || !fits(head)) break;
    high = head;
  }
  return high;
}
