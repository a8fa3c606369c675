import type { Range, View } from "../view.ts";

/** The subject of a clause: its noun, and the phrase up to it. */
export interface Subject extends Range {
  readonly token: number;
  readonly sentence: number;
}

/** Relations by which a name is the same as the noun that it hangs on, or a part of it: "its secretary, Ann Roe". */
const SAME = /^(?:appos|flat|compound)/;

/** The subjects of the clauses outside of quotation marks, from a sentence on and up to a token, in the order of the text. */
export function subjectsBetween({ doc, tree, quotationAt, sentenceAt }: View, from: number, end: number): Subject[] {
  const found: Subject[] = [];
  for (let token = doc.sentences[from]!.first; token < end; token++)
    if (/^nsubj/.test(tree.relations[token]!) && quotationAt[token]! < 0 && !isSpokenTo(tree, token))
      found.push({ first: Math.min(tree.firsts[token]!, token), last: token + 1, token, sentence: sentenceAt[token]! });
  return found;
}

/** "Told the paper it sells": a tree may hang both on the second verb, whose subject is the later one alone. */
const isSpokenTo = (tree: View["tree"], token: number): boolean => {
  const head = tree.heads[token]!;
  return head >= 0 && tree.children[head]!.some((other) => other > token && /^nsubj/.test(tree.relations[other]!));
};

/** The person whom a subject names, by itself or beside it: "its secretary, Ann Roe, wept". Null where it names none. */
export function personOf({ doc, tree, nameAt }: View, subject: Subject): number | null {
  const person = (token: number): number | null => {
    const name = doc.names[nameAt[token]!];
    return name?.class === "person" && name.span[1] > doc.tokens[token]!.start ? name.entity : null;
  };
  const own = person(subject.token);
  if (own !== null) return own;
  for (const child of tree.children[subject.token]!) {
    const beside = SAME.test(tree.relations[child]!) ? person(child) : null;
    if (beside !== null) return beside;
  }
  return null;
}
