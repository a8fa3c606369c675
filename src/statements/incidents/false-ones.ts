import type { Range, View } from "../view.ts";
import { type Known, knownBy, phraseOf } from "./known.ts";
import { FAKES, FALSE_ONES, POSSIBLE } from "./words.ts";

/** Nouns that put such things together: "a network of fake accounts". */
const TOGETHER = /^(?:networks?|web|clusters?|rings?|sets?|groups?|swarm|array|dozens|scores|hundreds|thousands|tens)$/;
/** What is done with them, or about them, as lemmas: where they are only spoken of, nothing was done. */
const HANDLED =
  /^(?:remove|take|shut|suspend|ban|delete|disable|close|find|uncover|identify|expose|link|trace|tie|attribute|run|operate|discover|create|set|use|build|control|post|pose|spread|push|praise|promote|share|imitate|impersonate|target|reach)$/;
/** What is told of once may be called so again. */
const AGAIN = /^(?:networks?|campaign|operation|accounts?|pages?|profiles?|websites?|sites?|bots?|trolls?)$/;

/**
 * "940 fake accounts", "a network of websites that posed as newspapers", and once told, "the accounts", "the network": what sways opinions by
 * pretending to be somebody. A bare "fake accounts" counts where something was done with them.
 */
export function falseOnes(view: View, token: number, sentence: Range, told: boolean): Known {
  const { words, tree } = view;
  if (tree.relations[token] === "compound") return null;
  const phrase = phraseOf(view, token, sentence.first);
  const opening = words[phrase.first] ?? "";
  if (told && AGAIN.test(words[token]!) && token - phrase.first === 1 && /^(?:the|this|these|those|that)$/.test(opening)) return "definite";
  if (!FAKES.test(words[token]!) || !isFalse(view, token, phrase)) return null;
  if (/^(?:any|no|every|each|such|some|other|more|further|future)$/.test(opening)) return null;
  const head = tree.heads[token]!;
  const counted = head >= 0 && tree.relations[token]!.startsWith("nmod");
  if (counted && POSSIBLE.test(words[head]!)) return null;
  const known = knownBy(view, phrase, opening) ?? (counted && TOGETHER.test(words[head]!) ? togetherBy(view, head, sentence) : null);
  return known ?? (isHandled(view, counted ? head : token) ? "new" : null);
}

/** Whether words before it say that it pretends, or it is said to have posed as something. */
function isFalse({ words, tree }: View, token: number, { first }: Range): boolean {
  if (words.slice(first, token).some((word) => FALSE_ONES.test(word))) return true;
  return tree.children[token]!.some(
    (child) => /^acl/.test(tree.relations[child]!) && /^(?:pose|imitate|impersonate|pretend|masquerade)$/.test(tree.lemmas[child]!),
  );
}

function togetherBy(view: View, head: number, sentence: Range): Known {
  const phrase = phraseOf(view, head, sentence.first);
  return knownBy(view, phrase, view.words[phrase.first] ?? "");
}

function isHandled({ tree }: View, token: number): boolean {
  const verb = tree.heads[token]!;
  return verb >= 0 && HANDLED.test(tree.lemmas[verb]!) && /^(?:obj|nsubj|nsubj:pass|obl:agent)$/.test(tree.relations[token]!);
}
