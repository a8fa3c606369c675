import { feature } from "../../english/model/hash.ts";
import { opening, subjectOf } from "./clauses.ts";
import { marginStep } from "./glance/glance.ts";
import { NEXT_TO_NEVER } from "./lexicon.ts";
import type { SentenceSight } from "./sentence-sight.ts";
import type { Sight } from "./sight.ts";

/** The most features that `cueFeatures` writes. */
export const CUE_FEATURES = 220;

/** What a feature of a token is about, as a reader is told it. Templates name one of these. */
export const CUE_REASONS = {
  word: "the word itself",
  around: "the words beside it",
  quotation: "how it stands to quotation marks",
  subject: "its subject",
  clause: "the clause or object that hangs on it",
  head: "what it hangs on",
  rivals: "the other words of telling in the sentence",
  place: "its place in the sentence",
  glance: "how its paragraph reads as a whole",
} as const;
type Reason = keyof typeof CUE_REASONS;

/** What stands beyond the ends. */
const EDGE = 7;
/** Past so many children or so long a distance nothing more is looked at. */
const MOST_CHILDREN = 12;
const NEAR = 12;

/** Words of these classes are no cues. */
const NO_CUES: ReadonlySet<string> = new Set(["DET", "NUM", "PROPN", "CCONJ", "SYM", "PRON"]);
const DASHES = /^(?::|[-–—―]+)$/;

/**
 * Whether a token may be the head of a cue at all: a word, a colon or a dash; no determiner and no number, nothing inside of a name but a verb,
 * and no word that the articles have often and next to never as a cue. Two tokens of ten are left; in PolNeAR dev that took out 3 of 2,496
 * candidates and changed no statement.
 */
export function mayBeCue({ view, mark, cue, name }: Sight, at: number): boolean {
  if (cue[at] === NEXT_TO_NEVER) return false;
  if (mark[at] === 1) return DASHES.test(view.words[at]!);
  const upos = view.tree.upos[at]!;
  return !NO_CUES.has(upos) && (name[at] === 0 || upos === "VERB");
}

function bucket(distance: number): number {
  return distance < 4 ? distance : distance < 6 ? 4 : distance < 9 ? 5 : distance < 14 ? 6 : distance < 22 ? 7 : 8;
}

/**
 * The features of a token as the head of a cue: about 130. Where `about` is given, it is filled with what each feature is about. The
 * numbers of the templates are part of the format of the weights: they count up in the order in which they stand here.
 */
export function cueFeatures(sight: Sight, scene: SentenceSight, at: number, out: Int32Array, about?: Reason[]): number {
  const { view, word, upos, xpos, relation, ending, cue, rate, source, attitude, name, quoted } = sight;
  const { tree, words, quotationAt } = view;
  const { first, last } = scene;
  let n = 0;
  let template = 0;
  let reason: Reason = "word";
  const add = (a: number, b = 0, c = 0) => {
    if (about) about[n] = reason;
    out[n++] = feature(template++, a, b, c);
  };
  const of = (values: Int32Array | Uint8Array, index: number) => (index >= first && index < last ? values[index]! : EDGE);
  const w0 = word[at]!;
  const x0 = xpos[at]!;
  const u0 = upos[at]!;
  const r0 = relation[at]!;
  const lex0 = cue[at]!;
  const att0 = attitude[at]!;
  const end0 = ending[at]!;
  const q0 = quoted[at]!;
  const w1 = of(word, at - 1);
  const w2 = of(word, at - 2);
  const v1 = of(word, at + 1);
  const v2 = of(word, at + 2);
  const x1 = of(xpos, at - 1);
  const y1 = of(xpos, at + 1);

  add(1);
  add(w0);
  add(w0, x0);
  add(w0, r0);
  add(w0, u0);
  add(x0);
  add(r0, u0);
  add(lex0);
  add(lex0, x0);
  add(lex0, r0);
  add(lex0, u0, r0);
  add(end0);
  add(end0, x0);
  add(att0);
  add(att0, x0);
  add(att0, r0);
  add(att0, lex0);
  add(scene.place, lex0);
  add(scene.place, u0);

  reason = "around";
  add(w1);
  add(w2);
  add(v1);
  add(v2);
  add(x1);
  add(y1);
  add(x1, x0, y1);
  add(w1, w0);
  add(w0, v1);
  add(w0, v2);
  add(w0, y1);
  add(lex0, v1);
  add(lex0, w1);
  add(lex0, x1, y1);
  add(lex0, y1, of(xpos, at + 2));
  add(att0, v1);
  add(att0, w1);
  add(v1, v2);
  add(w2, w1);
  add(of(name, at - 1), u0);
  add(of(name, at + 1), u0);
  add(of(name, at - 1), lex0);
  add(of(name, at + 1), lex0);
  add(of(word, at + 3), lex0);
  const that = words[at + 1] === "that" ? 1 : words[at + 2] === "that" ? 2 : words[at + 3] === "that" ? 3 : 0;
  add(that, lex0);
  add(that, w0);
  add(of(xpos, at + 1), of(xpos, at + 2), x0);

  reason = "quotation";
  let before = at - 1;
  while (before >= first && at - before < NEAR && quotationAt[before]! < 0) before--;
  let after = at + 1;
  while (after < last && after - at < NEAR && quotationAt[after]! < 0) after++;
  const near = before >= first && quotationAt[before]! >= 0 ? bucket(at - before) : 15;
  const next = after < last && quotationAt[after]! >= 0 ? bucket(after - at) : 15;
  const following = last < word.length && quotationAt[last]! >= 0 ? 1 : 0;
  add(q0);
  add(q0, lex0);
  add(q0, u0, r0);
  add(q0, w0);
  add(near, q0);
  add(near, lex0);
  add(near, att0, q0);
  add(next, q0);
  add(next, lex0);
  add(next, att0, q0);
  add(near, next, rate[at]!);
  add(scene.quotations, lex0, q0);
  add(scene.opensQuoted ? 1 : 0, near, lex0);
  add(scene.opensQuoted ? 1 : 0, near, u0);
  add(scene.colon ? 1 : 0, lex0, following);
  add(scene.colon ? 1 : 0, u0, last - at < 8 ? 1 : 0);
  add(following, lex0, bucket(last - at));
  add(following, w0);
  add(of(word, after - 1), next, lex0);
  add(before >= first ? word[Math.max(first, before - 1)]! : EDGE, near, lex0);
  if (sight.mark[at] === 1) {
    add(following, of(name, at - 1), bucket(at - first));
    add(of(quoted, at - 1), of(name, at + 1), bucket(last - at));
    add(of(quoted, at - 1), w0, of(upos, at + 1));
  } else template += 3;

  reason = "head";
  const head = tree.heads[at]!;
  const hasHead = head >= 0;
  const [hw, hx, hu, hlex, hatt] = hasHead
    ? [word[head]!, xpos[head]!, upos[head]!, cue[head]!, attitude[head]!]
    : [EDGE, EDGE, EDGE, 0, 0];
  add(hw, r0);
  add(hx, r0);
  add(hlex, r0);
  add(hlex, lex0);
  add(hlex, lex0, r0);
  add(hatt, r0, att0);
  add(hw, lex0);
  add(hu, r0, lex0);
  add(hasHead ? (head < at ? 1 : 2) : 0, r0, hlex);
  let above = head;
  let best = 0;
  let chain = r0;
  let bestChain = 0;
  for (let depth = 0; above >= 0 && depth < 5; depth++) {
    if (rate[above]! > best) {
      best = rate[above]!;
      bestChain = depth < 2 ? chain : 3;
    }
    chain = Math.imul(chain ^ relation[above]!, 0x01000193);
    above = tree.heads[above]!;
  }
  add(best, rate[at]!);
  add(best, lex0, r0);
  add(best, bestChain);
  add(best, bestChain, rate[at]!);
  const grand = hasHead ? tree.heads[head]! : -1;
  add(grand >= 0 ? cue[grand]! : 0, hasHead ? relation[head]! : EDGE, r0);
  add(grand >= 0 ? word[grand]! : EDGE, r0);

  let frame = 0;
  let subject = -1;
  let clause = -1;
  let object = -1;
  let counted = 0;
  for (const child of tree.children[at]!) {
    if (++counted > MOST_CHILDREN) break;
    const role = tree.relations[child]!;
    const plain = role.length > 5 && role.startsWith("nsubj") ? 0x20 : 0;
    frame |= plain;
    if (role.startsWith("nsubj")) {
      subject = child;
      frame |= child < at ? 1 : 2;
    } else if (role === "ccomp") {
      if (clause < 0) clause = child;
      frame |= child < at ? 0x1000 : 4;
    } else if (role === "xcomp") {
      if (clause < 0) clause = child;
      frame |= 8;
    } else if (role === "obj") {
      object = child;
      frame |= 0x10;
    } else if (role.startsWith("obl")) frame |= 0x40;
    else if (role === "parataxis") {
      if (clause < 0) clause = child;
      frame |= child < at ? 0x80 : 0x2000;
    } else if (role.startsWith("advcl")) frame |= 0x100;
    else if (role.startsWith("acl")) frame |= 0x200;
    else if (role.startsWith("nmod")) frame |= 0x400;
    else if (role === "mark") frame |= 0x800;
    else if (role === "cop") frame |= 0x4000;
    else if (role === "iobj") frame |= 0x8000;
  }
  reason = "clause";
  add(frame);
  add(frame, u0);
  add(frame, lex0);
  add(frame, w0);
  add(frame, att0);
  add(frame, r0, rate[at]!);
  const seen = (child: number, values: Int32Array | Uint8Array) => (child >= 0 ? values[child]! : EDGE);
  add(seen(clause, relation), seen(clause, xpos), lex0);
  add(seen(clause, relation), seen(clause, word));
  add(clause >= 0 ? opening(view, clause) : 0, lex0);
  add(clause >= 0 ? opening(view, clause) : 0, w0);
  add(clause >= 0 ? (clause < at ? 1 : 2) : 0, lex0, x0);
  add(seen(object, word), lex0);
  add(seen(object, word), w0);
  add(seen(object, cue), u0);
  add(seen(object, attitude), u0, lex0);
  reason = "subject";
  add(seen(subject, word));
  add(seen(subject, word), lex0);
  add(seen(subject, source));
  add(seen(subject, source), lex0);
  add(seen(subject, source), u0, r0);
  add(seen(subject, name), lex0);
  add(seen(subject, upos), lex0);
  add(subject >= 0 ? (subject < at ? 1 : 2) : 0, lex0, q0);
  add(seen(subject, quoted), lex0, q0);
  // A coordinated verb has the subject of the first.
  const shared = subject < 0 && r0 === relation[at] && tree.relations[at] === "conj" && hasHead ? subjectOf(sight, head) : -1;
  add(seen(shared, source), lex0);
  add(shared >= 0 ? 1 : 0, hlex, lex0);
  counted = 0;
  for (const child of tree.children[at]!) {
    if (++counted > MOST_CHILDREN) break;
    template = 400;
    reason = "clause";
    const side = child < at ? 1 : 2;
    add(relation[child]!, u0, side);
    add(relation[child]!, w0);
    add(relation[child]!, lex0, side);
    add(relation[child]!, word[child]!);
    add(relation[child]!, word[child]!, lex0);
    add(relation[child]!, xpos[child]!, att0);
  }

  template = 450;
  reason = "glance";
  const { glance } = sight;
  const seenAs = (margins: Int16Array, index: number) => (index >= 0 && index < margins.length ? marginStep(margins[index]!) : 0);
  const tells = seenAs(glance.cue, at);
  const told = seenAs(glance.content, at);
  add(tells);
  add(tells, lex0);
  add(tells, w0);
  add(tells, u0, r0);
  add(tells, told, seenAs(glance.source, at));
  add(tells, subject >= 0 ? seenAs(glance.source, subject) : 16);
  add(tells, clause >= 0 ? seenAs(glance.content, clause) : 16);
  add(seenAs(glance.content, at - 1), told, seenAs(glance.content, at + 1));
  add(seenAs(glance.begins, at + 1), seenAs(glance.begins, at + 2), tells);

  template = 500;
  reason = "rivals";
  const own = rate[at]!;
  const left = scene.bestBefore[at - first]!;
  const right = scene.bestAfter[at - first]!;
  add(own, left, right);
  add(own > left && own > right ? 1 : own >= left && own >= right ? 2 : 0, u0);
  add(scene.best, own);
  add(left, lex0);
  add(right, lex0);
  reason = "place";
  add(bucket(at - first), lex0);
  add(bucket(last - 1 - at), lex0);
  add(bucket(last - first), rate[at]!);
  add(at === first ? 1 : 0, u0, lex0);
  return n;
}
