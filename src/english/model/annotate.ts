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

/** A sentence, or a piece of one, with its tags. */
interface TaggedPiece {
  /** Where it begins, in tokens of the text. */
  readonly from: number;
  readonly forms: readonly string[];
  readonly words: readonly Word[];
  readonly tags: readonly number[];
  /** Whether it begins a sentence. */
  readonly opens: boolean;
}

/**
 * Gives every token its tags, lemma, head and relation. Each sentence gets one tree with one root. A sentence is read in pieces of bounded length
 * (`pieces`); the root of each later piece becomes the child of the root of the first. Time is linear in the length of the text.
 */
export function annotate({ text, tokens, sentences }: Source, model: Model): Token[] {
  const known = new Map<string, Word>();
  const tagging = tagDesk(model.tagger.classes);
  // All tags come first: a table of weights that is used without a break stays in the processor's cache.
  const tagged: TaggedPiece[] = [];
  for (const { first, last } of sentences)
    for (const [from, to] of pieces(tokens, first, last, text)) {
      const forms = tokens.slice(from, to).map(({ start, end }) => text.slice(start, end));
      const words = forms.map((form) => wordOf(form, model, known));
      tagged.push({ from, forms, words, tags: tag(model.tagger, words, tagging), opens: from === first });
    }
  const annotated: Token[] = [];
  const building = treeDesk(model.relations.length);
  let root = -1;
  for (const { from, forms, words, tags, opens } of tagged) {
    const built = build(model.trees, seenOf(words, tags, model.upos), words.length, building);
    const heads = attachPunctuation(forms, marksOf(built, model), built.heads.subarray(0, words.length));
    const top = heads.indexOf(words.length);
    if (opens) root = from + top;
    for (const [at, kind] of tags.entries()) {
      const { start, end } = tokens[from + at]!;
      annotated.push({
        start,
        end,
        upos: model.upos[kind]!,
        xpos: model.xpos[kind]!,
        lemma: lemmaOf(model.lemmas[kind]!, forms[at]!),
        head: at !== top ? from + heads[at]! : opens ? -1 : root,
        relation: at === top && !opens ? NEXT_PIECE : model.relations[built.relations[at]!]!,
      });
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
