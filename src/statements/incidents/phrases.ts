import type { Range, View } from "../view.ts";

/** The longest phrase that is read, in tokens. */
const LONGEST = 14;

/** Words that end a phrase: what comes after them is told of something else. */
const ENDS =
  /^(?:and|or|but|that|which|who|whom|whose|when|where|while|because|although|though|as|was|were|is|are|be|been|has|had|have|did|does|said|says|told|by|in|on|at|into|against|from|to|with|for|before|after|since|during|last|this|earlier|than|via|using|through|without|within|until|amid|near|over|under|despite|following|including)$/;

/** The phrase from a token on, up to a word that begins another, with what "of" adds to it. Names are never cut. */
export function phraseFrom({ words, nameAt, tree }: View, first: number, limit: number): Range {
  let last = first;
  while (last < limit && last - first < LONGEST) {
    const inName = nameAt[last]! >= 0;
    const word = words[last]!;
    if (
      !inName &&
      last > first &&
      /^(?:VERB|AUX|PRON)$/.test(tree.upos[last]!) &&
      !/^(?:amod|compound|nmod:poss)/.test(tree.relations[last]!)
    )
      break;
    if (!inName && (ENDS.test(word) || !/^[\p{L}\p{N}'’$-]/u.test(word))) break;
    last++;
  }
  while (last > first && /^(?:of|the|a|an|['’]s?|more|less)$/.test(words[last - 1]!) && nameAt[last - 1]! < 0) last--;
  return { first, last };
}

/** Bodies that are hit themselves, whosever they are: "the election board of Caldora". */
const BODIES =
  /^(?:boards?|authorit(?:y|ies)|ministr(?:y|ies)|offices?|banks?|parliaments?|operators?|agenc(?:y|ies)|departments?|committees?|commissions?|councils?|courts?|embass(?:y|ies)|governments?|universit(?:y|ies)|ports?|railways?)$/;

/** A phrase without what leads up to the one that matters: of "hundreds of thousands of the ministry's emails" what stands after the last "of". */
export function innermost({ words, nameAt }: View, { first, last }: Range): Range {
  for (let at = last - 1; at > first; at--)
    if (words[at] === "of" && nameAt[at]! < 0 && !(BODIES.test(words[at - 1]!) && nameAt[last - 1]! >= 0)) return { first: at + 1, last };
  return { first, last };
}

/** The token after the name that a token is in, or after the token itself. */
export function endOfName({ nameAt }: View, token: number): number {
  let last = token + 1;
  while (nameAt[token]! >= 0 && nameAt[last] === nameAt[token]) last++;
  return last;
}

/** Whether a name stands in a range. */
export function isNamed({ nameAt }: View, { first, last }: Range): boolean {
  return nameAt.subarray(first, last).some((name) => name >= 0);
}
