import { type Anaphor, findAnaphors, wordsOf } from "./anaphors.ts";
import { type Choice, type Chosen, choose, type ReferenceSource } from "./choice.ts";
import { marginOf } from "./margins.ts";
import type { Reference } from "./reference.ts";
import { beforeWho, peopleByEnd } from "./relative.ts";
import { walk } from "./walk.ts";
import { referenceWeights } from "./weights.ts";

/**
 * What the pronouns and definite nouns of a text mean ("she", "their", "who", "the ministry"), in its order. Parties named before them are ranked by
 * integer weights over classes, roles and distances, never over words of names (mention ranking: Denis and Baldridge, 2008). "I", "we" and
 * "you" belong to who speaks, and are left to whoever knows that. Time is linear in the length of the text.
 *
 * @example
 * parse("Ann Roe left. She was glad.").references[0]?.entity; // 0
 */
export function findReferences(doc: ReferenceSource): Reference[] {
  const weights = referenceWeights();
  const references: Reference[] = [];
  walk(doc, (choice) => {
    const chosen = choose(choice, weights);
    references.push(chosenReference(doc, choice, chosen));
    return chosen.index;
  });
  return [...references, ...relatives(doc)].sort((one, other) => one.span[0] - other.span[0]);
}

/** What is said of a word that means none of the parties, or none that is clear. */
const open = (doc: ReferenceSource, anaphor: Anaphor): Reference => ({
  ...spanned(doc, anaphor),
  entity: null,
  basis: "inferred",
  why: `${quoted(doc, anaphor)} stays open`,
  sure: false,
});

function chosenReference(doc: ReferenceSource, { anaphor, parties, told }: Choice, { index, margin }: Chosen): Reference {
  const entity = parties[index];
  if (entity === undefined) return open(doc, anaphor);
  const clear = margin >= marginOf(anaphor);
  const { name, sure } = doc.entities[entity]!;
  const how = told !== null ? "the only one near that is called so" : `by weights, ${margin} above the next`;
  return {
    ...spanned(doc, anaphor),
    entity,
    basis: clear ? "resolved" : "inferred",
    why: `${quoted(doc, anaphor)} is ${name}, ${how}`,
    sure: clear && sure,
  };
}

function relatives(doc: ReferenceSource): Reference[] {
  const people = peopleByEnd(doc);
  return findAnaphors(doc, wordsOf(doc))
    .filter(({ form }) => form === "relative")
    .map((anaphor) => {
      const entity = beforeWho(doc, people, anaphor);
      if (entity === null) return open(doc, anaphor);
      const { name, sure } = doc.entities[entity]!;
      return { ...spanned(doc, anaphor), entity, basis: "resolved", why: `${quoted(doc, anaphor)} stands after ${name}`, sure };
    });
}

const spanned = ({ tokens }: ReferenceSource, { first, last, form }: Anaphor): Pick<Reference, "span" | "form"> => ({
  span: [tokens[first]!.start, tokens[last - 1]!.end],
  form,
});

/** The words themselves, no more of them than an article, three others and a noun can be. */
const quoted = ({ text, tokens }: ReferenceSource, { first, last }: Anaphor): string =>
  `"${text
    .slice(tokens[first]!.start, tokens[last - 1]!.end)
    .replace(/\s+/g, " ")
    .slice(0, 80)}"`;
