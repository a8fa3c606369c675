import type { Token } from "../doc.ts";

/** Roles that a mention can have in its clause. */
export const ROLE_UNKNOWN = 0;
const SUBJECT = 1;
const PASSIVE_SUBJECT = 2;
const OBJECT = 3;
const OBLIQUE = 4;
const POSSESSIVE = 5;
const MODIFIER = 6;
const OTHER_ROLE = 7;

/** How far up a name its head is looked for. */
const STEPS = 6;

/** The token that a mention hangs in its clause by: from any token of a name up to the one outside of which it does not reach. */
export function topOf(tokens: readonly Token[], token: number): number {
  let at = token;
  for (let step = 0; step < STEPS; step++) {
    const { relation, head } = tokens[at]!;
    if (relation === null || head === null || head < 0 || !INSIDE.test(relation)) return at;
    at = head;
  }
  return at;
}

const INSIDE = /^(?:flat|compound|appos|det|amod|nummod|goeswith)/;

/** The role of the mention that a token belongs to, by the tree; unknown where there is none. */
export function roleOf(tokens: readonly Token[], token: number): number {
  const { relation } = tokens[topOf(tokens, token)]!;
  return relation === null ? ROLE_UNKNOWN : named(relation);
}

/** How far up from a token the word is that another one hangs from: 1 its own head, up to `MOST_STEPS`; 0 where it is not above it. */
export function commandOf(tokens: readonly Token[], token: number, other: number): number {
  const wanted = tokens[topOf(tokens, other)]!.head;
  if (wanted === null || wanted < 0) return 0;
  let at = token;
  for (let step = 1; step <= MOST_STEPS; step++) {
    const { head } = tokens[at]!;
    if (head === null || head < 0) return 0;
    if (head === wanted) return step;
    at = head;
  }
  return 0;
}

const MOST_STEPS = 8;

function named(relation: string): number {
  if (relation.startsWith("nsubj:pass")) return PASSIVE_SUBJECT;
  if (relation.startsWith("nsubj") || relation.startsWith("csubj")) return SUBJECT;
  if (relation === "obj" || relation === "iobj") return OBJECT;
  if (relation.startsWith("obl")) return OBLIQUE;
  if (relation === "nmod:poss") return POSSESSIVE;
  return relation.startsWith("nmod") ? MODIFIER : OTHER_ROLE;
}
