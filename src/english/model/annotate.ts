import type { Sentence, Token } from "../doc.ts";
import { lemmaOf } from "./lemmas.ts";
import type { Model } from "./model.ts";
import { tag, tagDesk } from "./tagger.ts";
import { build, seenOf, treeDesk } from "./tree/parser.ts";
import { pieces } from "./tree/pieces.ts";
import { attachPunctuation } from "./tree/punctuation.ts";
import type { State } from "./tree/state.ts";
import { readWord, type Word } from "./words.ts";

/** How many forms are remembered while a text is read; then they are forgotten, so that memory stays bounded. */
const REMEMBERED = 50_000;

/** The relation by which the later pieces of a sentence past all bounds hang on the first. */
const NEXT_PIECE = "parataxis";

/** Text and what was found in it so far. */
interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/**
 * Gives every token its tags, lemma, head and relation. Each sentence gets one tree with one root. A sentence is read in pieces of bounded length
 * (`pieces`); the root of each later piece becomes the child of the root of the first. Time is linear in the length of the text.
 */
export function annotate({ text, tokens, sentences }: Source, model: Model): Token[] {
  const annotated = [...tokens];
  const tagging = tagDesk(model.tagger.classes);
  const building = treeDesk(model.relations.length);
  const known = new Map<string, Word>();
  for (const { first, last } of sentences) {
    let root = -1;
    for (const [from, to] of pieces(tokens, first, last, text)) {
      const forms = tokens.slice(from, to).map(({ start, end }) => text.slice(start, end));
      const words = forms.map((form) => wordOf(form, model, known));
      const tags = tag(model.tagger, words, tagging);
      const built = build(model.trees, seenOf(words, tags, model.upos), words.length, building);
      const { relations } = built;
      const heads = attachPunctuation(forms, marksOf(built, model), built.heads.subarray(0, words.length));
      const top = from + heads.indexOf(words.length);
      for (const [at, kind] of tags.entries()) {
        const isTop = from + at === top;
        annotated[from + at] = {
          ...tokens[from + at]!,
          upos: model.upos[kind]!,
          xpos: model.xpos[kind]!,
          lemma: lemmaOf(model.lemmas[kind]!, forms[at]!),
          head: isTop ? root : from + heads[at]!,
          relation: isTop && root !== -1 ? NEXT_PIECE : model.relations[relations[at]!]!,
        };
      }
      if (root === -1) root = top;
    }
  }
  return annotated;
}

/** Which words are punctuation that nothing hangs on. */
function marksOf({ length, lefts, rights, heads, relations: classes }: State, { relations }: Model): boolean[] {
  const isMark = (at: number) => relations[classes[at]!] === "punct" && heads[at] !== length && lefts[at] === 0 && rights[at] === 0;
  return Array.from({ length }, (_, at) => isMark(at));
}

function wordOf(form: string, { lexicon }: Model, known: Map<string, Word>): Word {
  const seen = known.get(form);
  if (seen) return seen;
  if (known.size >= REMEMBERED) known.clear();
  const word = readWord(form, lexicon);
  known.set(form, word);
  return word;
}
