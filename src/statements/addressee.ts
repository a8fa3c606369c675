import { overlap } from "../record/span.ts";
import type { Draft } from "./draft.ts";
import { type Range, spanOf, type View } from "./view.ts";

/** Cues whose object is the one spoken to. */
const TOLD =
  /^(?:tell|inform|assure|reassure|warn|urge|ask|remind|advise|notify|brief|promise|order|instruct|invite|encourage|implore|beg|persuade|convince|caution|alert|call|press|petition|lobby)$/;
/** Cues after which "to" leads to the one spoken to. */
const SAID =
  /^(?:say|explain|write|complain|reveal|announce|suggest|repeat|admit|confess|propose|speak|talk|appeal|remark|report|reply|respond|describe|insist|declare|boast|testify|whisper|call)$/;

/** Those spoken to: the draft's own, else the object of a cue that has one, or what follows its "to" or "on". */
export function addresseeOf(view: View, draft: Draft): Range | null {
  if (draft.addressee) return withPerson(view, draft.addressee);
  if (!draft.cue) return null;
  const { head } = draft.cue;
  const { tree } = view;
  const lemma = tree.lemmas[head] || draft.cue.cue.lemma;
  const child = tree.children[head]!.find((at) => {
    if (at <= head) return false;
    if (TOLD.test(lemma) && /^(?:obj|iobj)$/.test(tree.relations[at]!)) return /^(?:NOUN|PROPN|PRON)$/.test(tree.upos[at]!);
    const to = tree.children[at]!.some(
      (below) => tree.relations[below] === "case" && (view.words[below] === "to" || (lemma === "call" && view.words[below] === "on")),
    );
    return SAID.test(lemma) && /^obl/.test(tree.relations[at]!) && to && /^(?:NOUN|PROPN|PRON)$/.test(tree.upos[at]!);
  });
  if (child === undefined) return null;
  const range = phraseOf(view, child);
  const span = spanOf(view, range);
  const taken = draft.source ? [...draft.content, spanOf(view, draft.source)] : draft.content;
  return taken.some((each) => overlap(each, span)) || view.quotationAt[child]! >= 0 ? null : range;
}

/** "US President Ann Roe": a state's name before the title of the one spoken to is no one spoken to by itself. */
function withPerson({ nameAt, doc }: View, { first, last }: Range): Range {
  const [own, next] = [nameAt[last - 1]!, nameAt[last] ?? -1];
  const cut = own === next || (own >= 0 && next >= 0 && doc.names[own]!.class !== "person" && doc.names[next]!.class === "person");
  if (next < 0 || !cut) return { first, last };
  let end = last;
  while (end < nameAt.length && nameAt[end] === next) end++;
  return { first, last: end };
}

/** The phrase of a noun without its preposition and without clauses that hang on it. */
function phraseOf({ tree, words, nameAt }: View, noun: number): Range {
  let first = tree.firsts[noun]!;
  while (first < noun && (/^(?:to|on)$/.test(words[first]!) || tree.relations[first] === "case")) first++;
  let last = noun + 1;
  while (
    last < nameAt.length &&
    nameAt[last]! >= 0 &&
    (nameAt[last] === nameAt[noun] || (last === noun + 1 && tree.upos[noun] === "PROPN"))
  )
    last++;
  return { first, last };
}
