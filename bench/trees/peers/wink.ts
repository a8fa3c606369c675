import { finder, optional, type Reader } from "./reader.ts";

/** The part of wink-nlp that is used here. */
interface Wink {
  readonly its: { readonly value: unknown; readonly pos: unknown; readonly span: unknown };
  readDoc(text: string): {
    tokens(): { out(what: unknown): string[] };
    sentences(): { out(what: unknown): [first: number, last: number][] };
  };
}

/** wink-nlp with its English web model: tokens, sentences, universal tags. Null where it is not installed. */
export async function wink(): Promise<Reader | null> {
  const library = (await optional("wink-nlp")) as { default: (model: unknown, parts: readonly string[]) => Wink } | null;
  const weights = (await optional("wink-eng-lite-web-model")) as { default: unknown } | null;
  if (!library || !weights) return null;
  const nlp = library.default(weights.default, ["sbd", "pos"]);
  return {
    name: "wink-nlp",
    read: (text) => nlp.readDoc(text),
    see: (text) => {
      const doc = nlp.readDoc(text);
      const tags = doc.tokens().out(nlp.its.pos);
      const find = finder(text);
      // White space is a token of its own there, and one of a sentence too.
      const spans = doc
        .tokens()
        .out(nlp.its.value)
        .map((word, at) => (tags[at] === "SPACE" ? null : find(word)));
      const sentences = doc
        .sentences()
        .out(nlp.its.span)
        .flatMap(([first, last]) => {
          const words = spans.slice(first, last + 1).filter((span) => span !== null);
          return words.length === 0 ? [] : [[words[0]![0], words.at(-1)![1]] as const];
        });
      return { tokens: spans.flatMap((span, at) => (span ? [{ start: span[0], end: span[1], upos: tags[at]! }] : [])), sentences };
    },
  };
}
