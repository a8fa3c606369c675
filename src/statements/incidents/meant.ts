import { firstTokenAt, type Range, type View } from "../view.ts";

/** How many heads are climbed to the verb that tells who said so. */
const CLIMBED = 4;

/** Pronouns that stand for somebody named before, and their possessives. */
export const PRONOUN = /^(?:it|its|they|their|them|he|his|him|she|her)$/;

/**
 * Whom a pronoun or a relative stands for, as an entity of the text: as references have it, else for "it" and "they" after "said that" whoever says
 * it. Null where that stays open.
 */
export function meantBy(view: View, token: number): number | null {
  const { tree, words, doc, nameAt } = view;
  if (/^(?:who|whom|which|that)$/.test(words[token]!)) {
    const verb = tree.heads[token]!;
    const head = verb >= 0 && tree.relations[verb] === "acl:relcl" ? tree.heads[verb]! : -1;
    return doc.names[nameAt[head] ?? -1]?.entity ?? null;
  }
  const { start } = doc.tokens[token]!;
  const known = referencesOf(view).get(start);
  if (known !== undefined && known !== null) return known;
  for (let at = tree.heads[token]!, step = 0; at >= 0 && step < CLIMBED; at = tree.heads[at]!, step++) {
    if (tree.relations[at] !== "ccomp" && tree.relations[at] !== "advcl" && tree.relations[at] !== "root") continue;
    const told = at >= 0 && tree.relations[at] !== "root" ? tree.heads[at]! : at;
    const subject = told < 0 ? undefined : tree.children[told]!.find((child) => /^nsubj/.test(tree.relations[child]!) && child < token);
    const name = subject === undefined ? undefined : doc.names[nameAt[subject]!];
    if (name && name.class !== "place") return name.entity;
  }
  return null;
}

const REFERENCES = new WeakMap<View, ReadonlyMap<number, number | null>>();

/** Whom references that begin at offsets mean; made once for a text. */
function referencesOf(view: View): ReadonlyMap<number, number | null> {
  let made = REFERENCES.get(view);
  if (!made) {
    made = new Map(view.doc.references.map(({ span, entity, sure, basis }) => [span[0], sure || basis === "resolved" ? entity : null]));
    REFERENCES.set(view, made);
  }
  return made;
}

/** Where the text names an entity last before a token, as a range; null where it has not named it yet. */
export function lastNamed({ doc }: View, entity: number, before: number): Range | null {
  const mentions = doc.entities[entity]!.mentions;
  const limit = doc.tokens[before]!.start;
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (doc.names[mentions[middle]!]!.span[0] < limit) low = middle + 1;
    else high = middle;
  }
  const name = doc.names[mentions[low - 1] ?? -1];
  return name ? { first: firstTokenAt(doc, name.span[0]), last: firstTokenAt(doc, name.span[1] - 1) + 1 } : null;
}
