import type { Sight } from "./sight.ts";

/** The word that marks a clause, or the first of the words that a clause begins with, as a small number. */
export function opening({ words, tree }: Sight["view"], clause: number): number {
  for (const child of tree.children[clause]!) {
    if (tree.relations[child] !== "mark") continue;
    const word = words[child]!;
    return word === "that" ? 1 : word === "to" ? 2 : word === "if" || word === "whether" ? 3 : 4;
  }
  return 5;
}

/** The subject of a token, or -1. */
export function subjectOf({ view: { tree } }: Sight, at: number): number {
  for (const child of tree.children[at]!) if (tree.relations[child]!.startsWith("nsubj")) return child;
  return -1;
}
