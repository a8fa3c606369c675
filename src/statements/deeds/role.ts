import type { View } from "../view.ts";
import {
  ACCUSE,
  AGENTS,
  CALLS,
  COMES,
  DEED,
  FOR_OTHERS,
  JOINED,
  KNOWN_AS,
  LAY,
  MARKS,
  NEAR,
  PRIVATE,
  SERVES,
  SPREADS,
  STUDIES,
  SUFFER,
  TAKES,
  TELLS,
  VICTIM,
  WITH_TO,
} from "./words.ts";

/** What somebody named in a clause has to do with what is done: does it, is only said to stand behind or near those who do, or has it done to him. */
export type Role = "by" | "near" | "to";

/** How far up a tree a role is looked for: what is deeper is no part of the deed. */
const STEPS = 8;

/** The role of the word that a name ends with, by the grammar of its clause; null where that does not say. */
export function roleOf(view: View, token: number, end: number): Role | null {
  const role = at(view, token, 0);
  return role !== null && JOINED.test(view.text.slice(end, end + 16)) ? "near" : role;
}

function at(view: View, token: number, steps: number): Role | null {
  const { tree, words } = view;
  const head = tree.heads[token]!;
  if (head < 0 || steps > STEPS) return null;
  const relation = tree.relations[token]!;
  const up = () => at(view, head, steps + 1);
  switch (relation) {
    case "nsubj":
    case "nsubj:outer":
      return tellsOnly(view, head) || studies(view, head) || CALLS.test(tree.lemmas[head]!) ? null : ofSubject(view, head);
    case "nsubj:pass":
    case "obj":
    case "iobj":
      if (CALLS.test(tree.lemmas[head]!)) return ofCalled(view, head, steps);
      return ACCUSE.test(tree.lemmas[head]!) ? "by" : SPREADS.test(tree.lemmas[head]!) ? "near" : "to";
    case "obl:agent":
      return agentOf(tree.lemmas[head]!);
    case "conj":
    case "appos":
    case "flat":
    case "fixed":
      return up();
    case "nmod:poss":
    case "compound":
    case "amod":
    case "det":
    case "nmod:unmarked":
      if (takesOrders(view, head)) return null;
      return ofOwner(view, token, head, up);
    case "obl":
    case "nmod":
      return ofPreposition(view, token, steps, up);
    default:
      return /^(?:dep|list|parataxis)$/.test(relation) && tree.upos[head] !== "VERB" && words[head] !== undefined ? up() : null;
  }
}

const OF_TIME =
  /^(?:minute|hour|day|night|week|month|year|summer|winter|spring|autumn|fall|today|yesterday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/** "A group that it calls Amber Heron": the role of what is called so. */
function ofCalled(view: View, verb: number, steps: number): Role | null {
  return /^acl/.test(view.tree.relations[verb]!) ? at(view, view.tree.heads[verb]!, steps + 1) : null;
}

/** "A group that the company has followed for years": who does so has done nothing of what is told of the group. */
function studies({ tree }: View, verb: number): boolean {
  return tree.relations[verb] === "acl:relcl" && (STUDIES.test(tree.lemmas[verb]!) || TELLS.test(tree.lemmas[verb]!));
}

/** "The group takes its orders from …": they are given by whom it takes them from. */
function takesOrders({ tree, words }: View, noun: number): boolean {
  return FOR_OTHERS.test(words[noun]!) && tree.relations[noun] === "obj" && TAKES.test(tree.lemmas[tree.heads[noun]!]!);
}

/** "Attributes the intrusion into the mail of the Commission to X": a tree may hang X on any noun between. */
function isLaidTo({ tree, words }: View, noun: number): boolean {
  if (WITH_TO.test(words[noun]!)) return false;
  let token = noun;
  for (let step = 0; step < STEPS && tree.heads[token]! >= 0 && tree.upos[token] !== "VERB"; step++) token = tree.heads[token]!;
  return LAY.test(tree.lemmas[token]!);
}

/** Who did what a verb in the passive says, with "by": nothing, where it only tells. */
function agentOf(lemma: string): Role | null {
  if (TELLS.test(lemma)) return null;
  return NEAR.test(lemma) ? "near" : "by";
}

/** "I am sorry to report that …", "she was afraid to say that …": who feels so about telling it does nothing of what is told. */
function tellsOnly({ tree }: View, predicate: number): boolean {
  if (tree.upos[predicate] === "VERB" && TELLS.test(tree.lemmas[predicate]!))
    return tree.children[predicate]!.some((child) => tree.relations[child] === "ccomp");
  if (tree.upos[predicate] !== "ADJ") return false;
  const told = tree.children[predicate]!.find((child) => tree.relations[child] === "xcomp");
  return told !== undefined && tree.children[told]!.some((child) => tree.relations[child] === "ccomp");
}

function ofSubject({ tree, words }: View, verb: number): Role {
  const passive = tree.children[verb]!.some((child) => tree.relations[child] === "aux:pass");
  return passive || SUFFER.test(tree.lemmas[verb]!) || VICTIM.test(words[verb]!) ? "to" : "by";
}

/** "Varenian hackers", "Varenia's campaign", "the Varenian ministry": by what the noun is that it belongs to. */
function ofOwner({ words, doc, nameAt }: View, token: number, head: number, up: () => Role | null): Role | null {
  const noun = words[head]!;
  if (DEED.test(noun)) return doc.names[nameAt[token]!]?.class === "organization" ? "to" : "by";
  const role = up();
  if (AGENTS.test(noun)) return role;
  return PRIVATE.test(noun) && role === "by" ? "near" : role;
}

function ofPreposition(view: View, token: number, steps: number, up: () => Role | null): Role | null {
  const { tree, words } = view;
  const [head, relation] = [tree.heads[token]!, tree.relations[token]!];
  const marker = tree.children[token]!.find((child) => tree.relations[child] === "case");
  const preposition = marker === undefined ? "" : words[marker]!;
  const lemma = tree.lemmas[head]!;
  // "Given last month by the firm": a tree may hang it on the month, and then says nothing.
  if (preposition === "by") return OF_TIME.test(lemma) ? null : agentOf(lemma);
  if (NEAR.test(lemma) && /^(?:to|with|in|from)$/.test(preposition)) return "near";
  if (LAY.test(lemma) && /^(?:to|on)$/.test(preposition)) return "by";
  if (relation === "nmod" && preposition === "to" && isLaidTo(view, head)) return "by";
  if (preposition === "as" && KNOWN_AS.test(lemma)) return ofCalled(view, head, steps);
  if (relation === "obl" && preposition === "for" && SERVES.test(lemma)) return "near";
  if (relation === "obl" && preposition === "from" && tree.children[head]!.some((child) => takesOrders(view, child))) return "near";
  if (COMES.test(lemma) && /^(?:from|in|inside|within)$/.test(preposition)) return "near";
  if (relation === "obl") return /^(?:in|on|at|against|into|of|from|targeting|across|inside|within|over)$/.test(preposition) ? "to" : null;
  const noun = words[head]!;
  if (preposition === "of" && (MARKS.test(noun) || FOR_OTHERS.test(noun))) return "near";
  if (preposition === "from" && FOR_OTHERS.test(noun)) return "near";
  if (/^(?:of|for)$/.test(preposition)) return DEED.test(noun) ? "to" : up();
  if (!/^(?:in|on|at|against|into|from|inside|across|over)$/.test(preposition)) return null;
  if (DEED.test(noun)) return "to";
  const role = up();
  return role === "by" && (AGENTS.test(noun) || PRIVATE.test(noun)) ? "near" : role;
}
