import type { Range, View } from "../view.ts";
import { RESPONDS } from "./words.ts";

/** How far after a verb what it is done to is read, in tokens. */
const READ = 12;
/** Words that set what is done beside an incident: "over the hacking", "in response to", "after". */
const OVER = /^(?:over|for|after|following|response|because|in)$/;

/** What a mention's sentence says was done about it: "expelled two diplomats over the hack", from the verb to what it was done to. */
export function responsesIn(
  { tree, words, doc, text }: View,
  { token, sentence, verb }: { readonly token: number; readonly sentence: Range; readonly verb: boolean },
): [number, number][] {
  const found: [number, number][] = [];
  for (let at = sentence.first; at < token; at++) {
    const lemma = tree.lemmas[at]!;
    if (tree.upos[at] !== "VERB" || !Object.hasOwn(RESPONDS, lemma) || isDenied(tree, words, at)) continue;
    const object = tree.children[at]!.find((child) => child > at && tree.relations[child] === "obj");
    if (object === undefined || object >= token || object - at > READ) continue;
    const charged = /^(?:charge|indict)$/.test(lemma) && verb;
    if (!charged && !words.slice(object + 1, token).some((word) => OVER.test(word))) continue;
    const span: [number, number] = [doc.tokens[at]!.start, doc.tokens[charged ? object : lastBefore(words, object, token)]!.end];
    if (RESPONDS[lemma]!.test(text.slice(...span))) found.push(span);
  }
  return found;
}

/** The last token of what something is done to, before "over" and the like, or a comma. */
function lastBefore(words: readonly string[], object: number, limit: number): number {
  let last = object;
  while (
    last + 1 < limit &&
    /^[\p{L}\p{N}'’-]+$/u.test(words[last + 1]!) &&
    !OVER.test(words[last + 1]!) &&
    !/^(?:on|to|by|with|who|which|that)$/.test(words[last + 1]!)
  )
    last++;
  return last;
}

function isDenied(tree: View["tree"], words: readonly string[], verb: number): boolean {
  return tree.children[verb]!.some(
    (child) =>
      /^(?:not|never|n't|n’t)$/.test(words[child]!) ||
      (/^aux/.test(tree.relations[child]!) && /^(?:may|might|could|would|should)$/.test(tree.lemmas[child]!)),
  );
}
