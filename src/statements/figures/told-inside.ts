import { cueOf } from "../lexicon/cues.ts";
import type { PartyBook } from "../speakers/party-book.ts";
import { headsOf } from "../speakers/phrase-head.ts";
import type { View } from "../view.ts";

/** Who tells what hangs on a verb of telling: the verb, and the party of its subject where a name says it. */
export interface Inside {
  readonly verb: number;
  readonly by: string | null;
}

/** How many steps up its tree a token is followed. */
const STEPS = 40;

/**
 * The nearest verb of telling that has a token in its clause or in what it lays to somebody: "the ministry accused X of reading the mail of 24 banks", "the ministry
 * says that 24 banks were hit". Null where none has: what is told elsewhere around such a verb is not told by its subject.
 */
export function toldInside(view: View, token: number, book: PartyBook): Inside | null {
  const { heads, upos, children, relations, firsts, lasts } = view.tree;
  for (let [at, step] = [token, 0]; step < STEPS; step++) {
    const verb = heads[at] ?? -1;
    if (verb < 0) return null;
    if (upos[verb] === "VERB" && carries(view, verb, at)) {
      const subject = children[verb]!.find((child) => relations[child] === "nsubj");
      if (subject === undefined) return null;
      const [head, other] = headsOf(view, { first: firsts[subject]!, last: lasts[subject]! });
      const name = head?.type === "name" && !other ? view.doc.names[head.name] : undefined;
      return { verb, by: name ? book.named(name.entity).id : null };
    }
    at = verb;
  }
  return null;
}

/** "Halden put the number of banks at 31": verbs and nouns that together give a number. */
const GIVING = /^(?:puts?|putting|sets?|setting|places?|placed|placing|estimate[sd]?|estimating)$/;
const COUNT = /^(?:number|toll|total|count|figure)s?$/;

/** Verbs of counting, whose object is what their subject says that there are. */
const COUNTING = /^(?:count(?:s|ed|ing)?|tall(?:y|ies|ied|ying)|logged|logs|logging|document(?:s|ed|ing)?)$/;

/** Whether what hangs on a verb is what it tells: its clause, the number that it gives, or what somebody is accused of. */
function carries({ words, tree }: View, verb: number, part: number): boolean {
  if (
    GIVING.test(words[verb]!) &&
    part > verb &&
    tree.children[verb]!.some((child) => tree.relations[child] === "obj" && COUNT.test(words[child]!))
  )
    return true;
  if (COUNTING.test(words[verb]!) && part > verb && tree.relations[part] === "obj") return true;
  const cue = cueOf(words[verb]!);
  if (!cue || (cue.kind !== "speech" && cue.kind !== "writing")) return false;
  if (tree.relations[part] === "ccomp") return cue.frames.includes("clause");
  if (part < verb || (cue.act !== "accusation" && cue.act !== "charge")) return false;
  const led = tree.children[part]!.find((child) => child < part && /^(?:mark|case)$/.test(tree.relations[child]!));
  return led !== undefined && /^(?:of|for|with)$/.test(words[led]!);
}
