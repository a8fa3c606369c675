import { finder, optional, type Reader, type Seen } from "./reader.ts";

/** A sentence as compromise prints it. */
interface Printed {
  readonly text: string;
  readonly terms: readonly { readonly text: string; readonly tags: readonly string[] }[];
}

type Compromise = (text: string) => { json(): Printed[] };

/** What its tags are called among the universal ones, the more telling first. It does not part conjunctions from the words that open clauses. */
const TAGS: readonly (readonly [tag: string, upos: string])[] = [
  ["Pronoun", "PRON"],
  ["ProperNoun", "PROPN"],
  ["Copula", "AUX"],
  ["Modal", "AUX"],
  ["Auxiliary", "AUX"],
  ["Negative", "PART"],
  ["Verb", "VERB"],
  ["Value", "NUM"],
  ["Determiner", "DET"],
  ["Preposition", "ADP"],
  ["Conjunction", "CCONJ"],
  ["Adjective", "ADJ"],
  ["Adverb", "ADV"],
  ["Noun", "NOUN"],
];

/** compromise: words without punctuation, sentences, tags of its own. Null where it is not installed. */
export async function compromise(): Promise<Reader | null> {
  const library = (await optional("compromise")) as { default: Compromise } | null;
  if (!library) return null;
  return { name: "compromise", read: (text) => library.default(text), see: (text) => seen(text, library.default(text).json()) };
}

function seen(text: string, printed: readonly Printed[]): Seen {
  const word = finder(text);
  const sentence = finder(text);
  return {
    tokens: printed.flatMap(({ terms }) =>
      terms.flatMap((term) => {
        const span = word(term.text);
        const upos = TAGS.find(([tag]) => term.tags.includes(tag))?.[1] ?? null;
        return span ? [{ start: span[0], end: span[1], upos }] : [];
      }),
    ),
    sentences: printed.flatMap((one) => {
      const span = sentence(one.text.trim());
      return span ? [span] : [];
    }),
  };
}
