import type { View } from "../view.ts";
import type { Mention } from "./mentions.ts";
import { AROUND, DURING, GOES, MEASURES } from "./words.ts";

/** The verb that an event's noun hangs on, and how: a deed `during` it or `around` it, a verb whose `object` or `subject` it is. */
export interface Carrier {
  readonly verb: number;
  readonly how: "during" | "around" | "object" | "subject";
}

/** Nouns that an event may hang on and still be when its verb's deed was done: "during a discussion at the forum", "on the sidelines of the summit". */
const STEP =
  /^(?:discussions?|speech|panel|sidelines|margins|interview|event|session|series|round|part|remarks|appearance|meetings?|address|day|start|end)$/;
/** Nouns that set something before or after an event: "in advance of his visit". */
const EVE = /^(?:advance|eve|wake|runup|aftermath)$/;
/** Verbs of naming, after "what": "took part in what the palace termed a frank exchange". */
const NAMES = /^(?:term|call|describe|label|dub|bill)$/;
/** How many such nouns are climbed. */
const CLIMBED = 3;

/** The verb of a noun's event; null where it has none, or hangs on a noun of something else ("around the time of the visit"). */
export function carrierOf({ tree, words }: View, { token, verb }: Mention): Carrier | null {
  if (verb) return null;
  let how: Carrier["how"] | null = null;
  for (let at = token, step = 0; step <= CLIMBED; step++) {
    const head = tree.heads[at]!;
    const relation = tree.relations[at]!;
    if (head < 0) return null;
    if (relation === "conj") {
      at = head;
      continue;
    }
    const measured = how === null && MEASURES.test(words[head]!) && caseOf(tree, words, at) === "of";
    if (measured) {
      at = head;
      continue;
    }
    if (EVE.test(words[head]!)) {
      how = "around";
      at = head;
      continue;
    }
    how ??= howOf(relation, tree.lemmas[head]!, caseOf(tree, words, at));
    if (how === null) return null;
    if (tree.upos[head] === "VERB") {
      const what = NAMES.test(tree.lemmas[head]!) && tree.relations[head] === "acl:relcl" ? tree.heads[head]! : -1;
      if (what < 0 || words[what] !== "what") return { verb: head, how };
      [at, how] = [what, null];
      step--;
      continue;
    }
    if (!STEP.test(words[head]!) || !relation.startsWith("nmod")) return null;
    at = head;
  }
  return null;
}

/** The preposition of a noun; empty where it has none. */
function caseOf(tree: View["tree"], words: View["words"], token: number): string {
  return words[tree.children[token]!.find((child) => tree.relations[child] === "case") ?? -1] ?? "";
}

function howOf(relation: string, lemma: string, preposition: string): Carrier["how"] | null {
  if (relation === "obj") return "object";
  if (/^nsubj/.test(relation)) return "subject";
  if (!/^(?:obl|nmod|advcl)/.test(relation)) return null;
  return DURING.test(preposition) || (preposition === "for" && GOES.test(lemma)) ? "during" : AROUND.test(preposition) ? "around" : null;
}

/** The subject of a verb, or of the one that it carries on: "met Roe, telling him", "agreed to meet". -1 where there is none. */
export function subjectOf({ tree }: View, verb: number): number {
  for (let at = verb, step = 0; at >= 0 && step <= CLIMBED; step++, at = tree.heads[at]!) {
    const subject = tree.children[at]!.find((child) => /^nsubj/.test(tree.relations[child]!));
    if (subject !== undefined) return subject;
    if (!/^(?:xcomp|conj|advcl|acl)/.test(tree.relations[at]!)) return -1;
  }
  return -1;
}
