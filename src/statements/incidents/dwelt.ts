import type { View } from "../view.ts";
import { DWELLS, GOODS } from "./words.ts";

/**
 * The noun inside of which somebody was who should not have been: "spent eight months inside the ministry's network", "had been inside its mail
 * system"; null where a verb tells of no such thing. `token` is the verb, or what stands for it where the verb is "be".
 */
export function dwelt({ tree, words }: View, token: number): number | null {
  if (tree.upos[token] === "VERB" && DWELLS.test(tree.lemmas[token]!))
    return tree.children[token]!.find((child) => tree.relations[child]!.startsWith("obl") && isInside(tree, words, child)) ?? null;
  const copula = tree.children[token]!.some((child) => tree.relations[child] === "cop" && /^(?:was|were|been)$/.test(words[child]!));
  return copula && isInside(tree, words, token) ? token : null;
}

/** Deeper in than "in": who works in a network is no intruder. */
function isInside(tree: View["tree"], words: View["words"], token: number): boolean {
  return (
    GOODS.test(words[token]!) &&
    tree.children[token]!.some((child) => tree.relations[child] === "case" && /^(?:inside|undetected|unnoticed)$/.test(words[child]!))
  );
}
