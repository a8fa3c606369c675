import type { View } from "../view.ts";

/** Verbs by which a promise that is their object ends, as lemmas. */
const ENDS = /^(?:withdraw|revoke|renounce|rescind|retract|repudiate|abandon|scrap|disavow|cancel|drop|annul)$/;
/** Forms of them that tell what is done; "to withdraw" alone tells what may be. */
const DONE = /^VB[DNZPG]$/;

/** How many heads are climbed from "by its promise" to "bound". */
const CLIMBED = 3;

/**
 * The verb by which a promise is taken back whose noun stands at a token: "withdrew its promise", "is no longer bound by its promise"; null where it is not, or where that is only possible, wanted or
 * denied.
 */
export function takingBackAt(view: View, noun: number): number | null {
  const { tree } = view;
  const verb = tree.heads[noun]!;
  if (verb < 0) return null;
  if (ENDS.test(tree.lemmas[verb]!)) {
    const hit = /^(?:obj|nsubj:pass)$/.test(tree.relations[noun]!) && DONE.test(tree.xpos[verb]!);
    return hit && !isUnreal(view, verb) ? verb : null;
  }
  return boundNoLonger(view, noun);
}

/** "No longer bound by its promise", "no longer considers itself bound by the pledge". */
function boundNoLonger({ tree, words }: View, noun: number): number | null {
  if (!tree.children[noun]!.some((child) => words[child] === "by")) return null;
  let bound: number | null = null;
  for (let at = tree.heads[noun]!, step = 0; at >= 0 && step < CLIMBED; at = tree.heads[at]!, step++) {
    if (words[at] === "bound") bound = at;
    const no = tree.children[at]!.find((child) => words[child] === "longer");
    if (bound !== null && ((no !== undefined && words[no - 1] === "no") || (words[bound - 1] === "longer" && words[bound - 2] === "no")))
      return bound;
  }
  return null;
}

/** What may, would or was not to be: "could withdraw", "had not withdrawn". */
function isUnreal({ tree, words }: View, verb: number): boolean {
  return tree.children[verb]!.some(
    (child) =>
      /^(?:not|never|n't|n’t|if|whether|unless)$/.test(words[child]!) ||
      (/^aux/.test(tree.relations[child]!) && /^(?:can|could|would|may|might|should|will|must|shall)$/.test(tree.lemmas[child]!)),
  );
}
