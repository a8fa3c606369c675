import { afterDateline } from "../datelines.ts";
import type { Sentence, Span, Token } from "../doc.ts";
import type { Model } from "./model.ts";
import type { Net } from "./net/net.ts";
import { BATCH_ROWS, readBatch, rowsTaken } from "./net/read.ts";
import { isMarksOnly, marksReader } from "./tree/marks.ts";
import { pieces } from "./tree/pieces.ts";

/** The relation by which the later pieces of a sentence past all bounds hang on the first. */
const NEXT_PIECE = "parataxis";

/** The relation by which a dateline hangs on what is told behind it. */
const DATELINE = "dep";

/** The relation of the one word that hangs on the root. */
const ROOT = "root";

/** Text and what was found in it so far. */
interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** A sentence, or a piece of one. */
interface Piece {
  /** Where it begins, in tokens of the text. */
  readonly from: number;
  readonly forms: readonly string[];
  /** Whether it begins a sentence, its dateline aside. */
  readonly opens: boolean;
  /** Where the dateline before it begins, in tokens of the text; `from` where it has none. */
  readonly dateline: number;
  /** Whether it is made of marks only. */
  readonly marks: boolean;
}

/**
 * Gives every token its tags, lemma, head and relation. Each sentence gets one tree with one root. A sentence is read in pieces of bounded length
 * (`pieces`); the root of each later piece becomes the child of the root of the first, and so does that of a dateline. Time is linear in the length of the text.
 */
export function annotate(source: Source, model: Model): Token[] {
  const annotated: Token[] = [];
  let root = -1;
  const readMarks = marksReader(model);
  for (const batch of batches(source, model.net)) {
    const forms = batch.map((piece) => piece.forms);
    const readings = batch[0]!.marks ? forms.map(readMarks) : readBatch(model.net, forms);
    for (const [which, piece] of batch.entries()) {
      const { from, forms, opens, dateline } = piece;
      const { tags, heads, relations } = readings[which]!;
      const top = heads.indexOf(forms.length);
      if (opens) root = from + top;
      for (let at = dateline; at < from; at++)
        if (annotated[at]!.head === -1) annotated[at] = { ...annotated[at]!, head: root, relation: DATELINE };
      for (const [at, form] of forms.entries()) {
        const { start, end } = source.tokens[from + at]!;
        const kind = tags[at]!;
        annotated.push({
          start,
          end,
          upos: model.upos[kind]!,
          xpos: model.xpos[kind]!,
          lemma: model.lemmas[kind]!(form),
          head: at !== top ? from + heads[at]! : opens ? -1 : root,
          relation: at !== top ? model.relations[relations[at]!]! : opens ? ROOT : NEXT_PIECE,
        });
      }
    }
  }
  return annotated;
}

/** The pieces of a text, as many together as the net reads at once; those of marks only alone. */
function* batches(source: Source, net: Net): Generator<Piece[]> {
  let batch: Piece[] = [];
  let words = 0;
  for (const piece of piecesOf(source)) {
    const more = piece.forms.length;
    if (batch.length > 0 && (piece.marks || batch[0]!.marks || rowsTaken(net, batch.length + 1, words + more) > BATCH_ROWS)) {
      yield batch;
      batch = [];
      words = 0;
    }
    batch.push(piece);
    words += more;
  }
  if (batch.length > 0) yield batch;
}

function* piecesOf({ text, tokens, sentences }: Source): Generator<Piece> {
  for (const { first, last } of sentences) {
    const begins = afterDateline(text, tokens, first, last);
    if (begins > first) yield pieceOf(text, tokens, [first, begins], { opens: true, dateline: first });
    for (const [from, to] of pieces(tokens, begins, last, text))
      yield pieceOf(text, tokens, [from, to], { opens: from === begins, dateline: from === begins ? first : from });
  }
}

function pieceOf(text: string, tokens: readonly Token[], [from, to]: Span, standing: Pick<Piece, "opens" | "dateline">): Piece {
  const forms = tokens.slice(from, to).map(({ start, end }) => text.slice(start, end));
  return { from, forms, ...standing, marks: isMarksOnly(forms) };
}
