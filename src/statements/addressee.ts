import { overlap } from "../record/span.ts";
import type { Draft } from "./draft.ts";
import { PERSON_NOUNS } from "./lexicon/sources.ts";
import { untimed } from "./refine/source-without-time.ts";
import { firstTokenAt, type Range, spanOf, type View } from "./view.ts";

/** Cues whose object is the one spoken to. */
const TOLD =
  /^(?:tell|inform|assure|reassure|warn|urge|ask|remind|advise|notify|brief|promise|order|instruct|invite|encourage|implore|beg|persuade|convince|caution|alert|call|press|petition|lobby)$/;
/** Cues after which "to" leads to the one spoken to. */
const SAID =
  /^(?:say|explain|write|complain|reveal|announce|suggest|repeat|admit|confess|propose|speak|talk|appeal|remark|report|reply|respond|describe|insist|declare|boast|testify|whisper|call|disclose|confirm|acknowledge|concede|clarify|stress|emphasize|emphasise|convey|express|promise|pledge|vow|apologize|apologise|state|mention|indicate|signal|submit|deliver|send|hint)$/;
/** Cues that ask somebody for what he is to do, where the one asked may stand at the head of what is asked. */
const ASKED =
  /^(?:demand|require|urge|ask|request|beg|implore|order|command|instruct|invite|encourage|advise|press|call|exhort|petition|push|warn)$/;
/** The most tokens of one who is asked. */
const LONGEST_ASKED = 8;

/** Those spoken to: the draft's own, else the object of a cue that has one, or what follows its "to" or "on". */
export function addresseeOf(view: View, draft: Draft): Range | null {
  if (draft.addressee) return withPerson(view, untimed(view, draft.addressee));
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
  if (child === undefined) return askedIn(view, draft, lemma);
  const range = phraseOf(view, child);
  const span = spanOf(view, range);
  const taken = draft.source ? [...draft.content, spanOf(view, draft.source)] : draft.content;
  return taken.some((each) => overlap(each, span)) || view.quotationAt[child]! >= 0 ? null : range;
}

/** "The guild is urging <the minister to resign>": the one asked, where what is asked begins with who is to do it; one who can be spoken to, outside of quotation marks. */
function askedIn({ doc, tree, nameAt, quotationAt }: View, { cue, content }: Draft, lemma: string): Range | null {
  const [span] = content;
  if (!cue || !span || !ASKED.test(lemma)) return null;
  const first = firstTokenAt(doc, span[0]);
  if (first < cue.last || first > cue.last + 2 || quotationAt[first]! >= 0) return null;
  for (let at = first; at < Math.min(first + LONGEST_ASKED, tree.heads.length); at++) {
    const name = doc.names[nameAt[at]!];
    const speaks = name
      ? /^(?:person|organization|state|group)$/.test(name.class)
      : PERSON_NOUNS.test(doc.text.slice(doc.tokens[at]!.start, doc.tokens[at]!.end));
    const verb = tree.heads[at]!;
    if (!speaks || tree.firsts[at] !== first || !/^(?:obj|iobj|nsubj|obl)/.test(tree.relations[at]!)) continue;
    // Who is asked is the one who is to do it: an infinitive hangs on the cue or on him, or he is the subject of a bare verb.
    const asked = [...tree.children[cue.head]!, ...tree.children[at]!].some((child) => child > at && isInfinitive(tree, child));
    return (verb === cue.head && asked) || (verb > at && /^VBP?$/.test(tree.xpos[verb]!)) ? { first, last: at + 1 } : null;
  }
  return null;
}

/** Whether a verb is one with "to" before it. */
function isInfinitive(tree: View["tree"], at: number): boolean {
  return tree.xpos[at] === "VB" && tree.children[at]!.some((child) => child < at && tree.xpos[child] === "TO");
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
